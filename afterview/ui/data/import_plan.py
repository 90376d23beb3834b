"""What bringing in a table would do: the amounts, what is in doubt line by line, and the button."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

import streamlit as st

from afterview.actions.imports import Plan, carry_out, plan
from afterview.domain.spoken import counted
from afterview.errors import AfterviewError
from afterview.imports.line import Doubt
from afterview.imports.mapping import Mapping
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store.database import Database
from afterview.ui import safe_text, shell, state
from afterview.ui.data import import_outcome
from afterview.ui.interviews.said import short

ON_A_PAGE: Final = 20
_PLANNED: Final = "afterview.import_planned"


@dataclass(frozen=True, slots=True)
class _Planned:
    """The plan made last, by what it was made from: table, mapping, and the state of the list."""

    made_from: tuple[int, Mapping, tuple[UUID, int], str]
    plan: Plan


def draw(db: Database, table: Table, mapping: Mapping) -> None:
    """What becomes of the lines, and the tap that does it."""
    safe_text.heading("What becomes of the lines")
    try:
        planned = _planned(db, table, mapping)
    except AfterviewError as error:
        safe_text.warn(str(error))
        return
    safe_text.table(_amounts(planned), about="What is brought in")
    if planned.is_nothing():
        safe_text.done("All of it is in your list already. There is nothing to bring in.")
        if not planned.doubts:
            return
    elif st.button(
        safe_text.escaped(_invitation(planned)),
        key="import.yes",
        type="primary",
        icon=":material/upload_file:",
        width="stretch",
    ):
        _carry_out(db, planned)
    doubts(planned.doubts, key="import.doubts")


def doubts(found: tuple[Doubt, ...], *, key: str) -> None:
    """What could not be read for certain, a page of it at a time."""
    if not found:
        safe_text.quiet("Every cell was read for certain.")
        return
    safe_text.subheading(f"{counted(len(found), 'place')} to look at")
    safe_text.quiet("None of it is lost: what is uncertain is kept in the note, as you typed it.")
    shown = st.container()
    page = 1
    if len(found) > ON_A_PAGE:
        page = st.pagination(-(-len(found) // ON_A_PAGE), key=key, max_visible_pages=5)
    with shown:
        for doubt in found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]:
            _doubt(doubt)


def _doubt(doubt: Doubt) -> None:
    place = " · ".join(filter(None, (f"Line {doubt.line}", short(doubt.column))))
    with st.container(gap="xxsmall"):
        safe_text.strong(f"{place}: {short(doubt.value)}" if doubt.value else place)
        safe_text.quiet(doubt.sentence)


def _planned(db: Database, table: Table, mapping: Mapping) -> Plan:
    """The plan, made again only where something changed that it rests on."""
    made_from = (id(table), mapping, db.saves(), shell.zone())
    kept = st.session_state.get(_PLANNED)
    if isinstance(kept, _Planned) and kept.made_from == made_from:
        return kept.plan
    bar = st.progress(0, text="Reading the lines")
    made = plan(
        db,
        table,
        mapping,
        clock=Clock(shell.now(), shell.zone()),
        progress=lambda done, of: bar.progress(round(100 * done / of), text="Reading the lines"),
    )
    bar.empty()
    st.session_state[_PLANNED] = _Planned(made_from, made)
    return made


def _amounts(planned: Plan) -> dict[str, str]:
    rows = {
        "New applications": planned.n_applications,
        "New interviews": planned.n_interviews,
        "Applications in your list that take something on": planned.n_changed,
        "Lines that are there already": planned.n_known,
    }
    return {name: f"{n:,}" for name, n in rows.items() if n or name.startswith("New")}


def _invitation(planned: Plan) -> str:
    if planned.n_applications:
        return f"Bring in {counted(planned.n_applications, 'application')}"
    if planned.n_interviews:
        return f"Bring in {counted(planned.n_interviews, 'interview')}"
    return f"Add to {counted(planned.n_changed, 'application')}"


def _carry_out(db: Database, planned: Plan) -> None:
    bar = st.progress(0, text="Bringing them in")
    try:
        done = carry_out(
            db,
            planned,
            now=shell.now(),
            progress=lambda n, of: bar.progress(
                round(100 * n / max(of, 1)), text="Bringing them in"
            ),
        )
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
    else:
        st.session_state.pop(_PLANNED, None)
        import_outcome.remember(done)
    st.rerun()
