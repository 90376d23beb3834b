"""Bringing in a table: choosing it, seeing how it is read, correcting that, and doing it."""

import hashlib
from dataclasses import dataclass
from typing import Final

import streamlit as st

from afterview.actions.imports import read_pasted, read_table
from afterview.errors import AfterviewError
from afterview.imports.heads import MOST_BYTES, is_snapshot
from afterview.imports.table import Table
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.data import (
    import_columns,
    import_outcome,
    import_plan,
    import_runs_list,
    restoring,
)
from afterview.ui.kept import forget

_CHOSEN: Final = "afterview.import_chosen"
_MB: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The table that was read last in this visit, by the digest of what it was read from."""

    digest: str
    table: Table


def draw(db: Database) -> None:
    """The file or the pasted cells; then the columns, what becomes of them, and the button."""
    import_outcome.draw(db)
    safe_text.say(
        "Have you kept your search in a spreadsheet? Bring it in as it is. You see what becomes of "
        "each line before anything is stored, and one tap takes all of it back."
    )
    content, name, is_pasted = _offered()
    if not content:
        forget(import_plan.PLAN)
        import_runs_list.draw(db)
        return
    if not is_pasted and is_snapshot(content):
        safe_text.notice("This is a snapshot of Afterview. It can be restored whole.")
        restoring.offer(db, content, name="this snapshot")
        return
    table = _read(content, name, is_pasted=is_pasted)
    if table is not None:
        _steps(db, table)


def _offered() -> tuple[bytes, str, bool]:
    """What was chosen or pasted, the name of it, and whether it was pasted."""
    turn = import_outcome.turn()
    file = st.file_uploader(
        "A table as CSV, or a snapshot of Afterview",
        type=["csv", "tsv", "txt", "json"],
        max_upload_size=MOST_BYTES // _MB,
        key=f"import.file.{turn}",
    )
    with st.expander("Or paste cells from a spreadsheet", key="import.paste", type="compact"):
        pasted = st.text_area(
            "Cells with their header, copied and pasted", key=f"import.pasted.{turn}", height=160
        )
    if file is not None:
        return file.getvalue(), file.name, False
    return (pasted or "").encode("utf-8", "surrogatepass"), "", True


def _read(content: bytes, name: str, *, is_pasted: bool) -> Table | None:
    """The table, read once and kept for this visit; None with the reason said."""
    digest = hashlib.blake2b(content).hexdigest()
    chosen = st.session_state.get(_CHOSEN)
    if isinstance(chosen, _Chosen) and chosen.digest == digest:
        return chosen.table
    try:
        if is_pasted:
            found = read_pasted(content.decode("utf-8", "surrogatepass"))
        else:
            found = read_table(content, name=name)
    except AfterviewError as error:
        safe_text.warn(str(error))
        return None
    if not isinstance(found, Table):
        safe_text.warn("This is a snapshot. Choose it as a file, then it can be restored.")
        return None
    st.session_state[_CHOSEN] = _Chosen(digest, found)
    return found


def _steps(db: Database, table: Table) -> None:
    for remark in table.remarks:
        safe_text.quiet(remark)
    import_columns.preview(table)
    mapping = import_columns.draw(db, table)
    import_plan.draw(db, table, mapping)
