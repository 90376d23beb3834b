"""What bringing in a table would do: the amounts, the button, and what becomes of each line."""

from typing import Final

import streamlit as st

from afterview.actions.imports import Plan, carry_out, plan
from afterview.domain.spoken import counted
from afterview.errors import AfterviewError
from afterview.imports.gather import Amounts
from afterview.imports.mapping import Mapping
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store.database import Database
from afterview.ui import safe_text, shell, state
from afterview.ui.data import import_lines, import_outcome
from afterview.ui.kept import forget, kept

PLAN: Final = "import.plan"
"""The name under which the plan is kept."""


def draw(db: Database, table: Table, mapping: Mapping) -> None:
    """What becomes of the lines, and the tap that does it."""
    safe_text.heading("What becomes of the lines")
    try:
        of_what = table, mapping, shell.zone()
        planned = kept(db, PLAN, of_what, lambda: _planned(db, table, mapping))
    except AfterviewError as error:
        safe_text.warn(str(error))
        return
    safe_text.table(_amounts(planned.amounts), about="What is brought in")
    if planned.amounts.is_nothing():
        safe_text.done(_nothing(planned))
    elif st.button(
        safe_text.escaped(_invitation(planned.amounts)),
        key="import.yes",
        type="primary",
        icon=":material/upload_file:",
        width="stretch",
    ):
        _carry_out(db, planned)
    safe_text.subheading("Line by line")
    import_lines.draw(planned, table, mapping)


def _planned(db: Database, table: Table, mapping: Mapping) -> Plan:
    """The plan; how far it has come is shown while it is made."""
    bar = st.progress(0, text="Reading the lines")
    made = plan(
        db,
        table,
        mapping,
        clock=Clock(shell.now(), shell.zone()),
        progress=lambda done, of: bar.progress(round(100 * done / of), text="Reading the lines"),
    )
    bar.empty()
    return made


def _amounts(amounts: Amounts) -> dict[str, str]:
    rows = {
        "New applications": amounts.n_applications,
        "New interviews": amounts.n_interviews,
        "Applications in your list, added to": amounts.n_changed,
        "Lines skipped, since they add nothing": amounts.n_known,
    }
    return {name: f"{n:,}" for name, n in rows.items() if n or name.startswith("New")}


def _nothing(planned: Plan) -> str:
    if not planned.lines or planned.amounts.n_left_out:
        return "There is nothing to bring in."
    said = "All of it was brought in before or is in your list already."
    return f"{said} There is nothing to bring in."


def _invitation(amounts: Amounts) -> str:
    if amounts.n_applications:
        return f"Bring in {counted(amounts.n_applications, 'application')}"
    if amounts.n_interviews:
        return f"Bring in {counted(amounts.n_interviews, 'interview')}"
    return f"Add to {counted(amounts.n_changed, 'application')}"


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
        forget(PLAN)
        import_outcome.remember(done)
    st.rerun()
