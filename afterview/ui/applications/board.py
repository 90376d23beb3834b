"""All applications in four groups: side by side on a wide screen, one below the other else."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.application import Phase
from afterview.domain.search import Search
from afterview.domain.search_nudge import nudge
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.applications import (
    ApplicationLine,
    application_lines,
    search_standing,
)
from afterview.ui import menu, safe_text, shell
from afterview.ui.applications import removal, said
from afterview.ui.way_in import way_in

COLUMN_PIXELS = 230
MOST = 30
_NONE_YET = {
    Phase.PLANNED: "Roles that you have an eye on stand here.",
    Phase.APPLIED: "What you sent and wait for stands here.",
    Phase.IN_PROCESS: "What has come to interviews stands here.",
    Phase.CLOSED: "What has ended stands here.",
}


def draw(db: Database) -> None:
    """The board, or the invitation where there is nothing to put on it."""
    with db.read() as cursor:
        lines = application_lines(cursor, now=shell.now(), zone=shell.zone())
        search = search_standing(cursor, now=shell.now(), zone=shell.zone())
    if lines:
        st.set_page_config(layout="wide")
    safe_text.title("Applications")
    removal.REMOVAL.ways_back(db)
    if not lines:
        _invitation()
        return
    _standing(search)
    _add_button()
    _groups(lines)


def _invitation() -> None:
    safe_text.say(
        "Nothing here yet. Each role that you have an eye on or have applied for will stand here "
        "with what comes next, so that the search goes on beside the interviews. One that you plan "
        "or review an interview for comes here by itself."
    )
    _add_button()


def _standing(search: Search) -> None:
    """The line about the search, or after a quiet week the nudge, which names the same days."""
    sentence = nudge(search, today=shell.today())
    if sentence is not None:
        safe_text.notice(sentence)
    elif line := said.standing(search, today=shell.today()):
        safe_text.quiet(line)


def _add_button() -> None:
    if st.button(
        "Add an application", key="applications.add", type="primary", icon=":material/add:"
    ):
        menu.go("applications", add="1")


def _groups(lines: Sequence[ApplicationLine]) -> None:
    grid = st.grid(len(Phase), min_column_width=COLUMN_PIXELS)
    for phase in Phase:
        group = [line for line in lines if line.phase is phase]
        with grid.cell(), st.container(key=f"group-{phase.value}"):
            _group(phase, sorted(group, key=_by_day))


def _by_day(line: ApplicationLine) -> tuple[bool, str]:
    """Those with a next day first, the nearest on top; the others as they come."""
    day = line.next_on
    return (day is None, "" if day is None else day.isoformat())


def _group(phase: Phase, lines: Sequence[ApplicationLine]) -> None:
    safe_text.heading(f"{label(phase)} ({len(lines)})" if lines else label(phase))
    if not lines:
        safe_text.quiet(_NONE_YET[phase])
    elif phase is Phase.CLOSED:
        _folded("Show what has ended", lines)
    else:
        _cards(lines[:MOST])
        if len(lines) > MOST:
            _folded("Show the others", lines[MOST:])


def _folded(title: str, lines: Sequence[ApplicationLine]) -> None:
    """Cards that are drawn once they are asked for."""
    part = st.expander(
        safe_text.escaped(title), key=f"folded-{lines[0].phase.value}", on_change="rerun"
    )
    if part.open:
        with part:
            _cards(lines)


def _cards(lines: Sequence[ApplicationLine]) -> None:
    for line in lines:
        with st.container(border=True, key=f"card-{line.id.hex}", gap="xsmall"):
            _card(line)


def _card(line: ApplicationLine) -> None:
    if way_in(safe_text.shortened(line.company), key=f"open.{line.id.hex}", is_strong=True):
        menu.go("applications", id=line.id.hex)
    safe_text.say(safe_text.shortened(line.role))
    ahead = said.next_action(line.next_action, line.next_action_on, today=shell.today())
    if ahead and line.phase is not Phase.CLOSED:
        safe_text.say(ahead)
    if line.booked_on is not None:
        safe_text.say(f"Interview {said.near(line.booked_on, today=shell.today())}")
    if line.furthest_stage is not None:
        safe_text.quiet(f"As far as: {label(line.furthest_stage)}")
    safe_text.quiet(f"Last touch {said.ago(line.touched_on, today=shell.today())}")
    if line.resolution is not None:
        safe_text.badges([label(line.resolution)])
