"""The list of interviews: what is coming up, what has been, and how to find one of them."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain import spoken
from afterview.domain.scales import FEELING
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.library import InterviewLine, Wanted, interview_lines
from afterview.ui import menu, review_start, safe_text, shell
from afterview.ui.interviews import filters, removal, said
from afterview.ui.paging import page_of
from afterview.ui.way_in import way_in

ON_A_PAGE = 30


def draw(db: Database) -> None:
    """The whole list, or what the filters in the address leave of it."""
    removal.REMOVAL.ways_back(db)
    with db.read() as cursor:
        every = interview_lines(cursor, Wanted())
    if not every:
        _invitation(db)
        return
    wanted = filters.draw(every)
    with db.read() as cursor:
        found = interview_lines(cursor, wanted) if wanted != Wanted() else every
    safe_text.quiet(_how_many(len(found), len(every)))
    if narrowed := filters.in_words(wanted):
        safe_text.quiet(f"Only {narrowed}.")
    if not found:
        filters.widen(wanted)
    _cards(_ahead_first(found))


def _invitation(db: Database) -> None:
    """What to say to somebody who has stored nothing yet."""
    safe_text.say(
        "Nothing here yet. Every interview that you review or plan will stand here, with all that "
        "you noted, ready to be found again before the next one."
    )
    review_start.new_review_button(db, primary=True)
    if st.button("Or plan one that lies ahead", key="interviews.plan", type="tertiary"):
        menu.go("interviews", plan="new")


def _how_many(n_found: int, n_every: int) -> str:
    if n_found == n_every:
        return spoken.counted(n_every, "interview")
    return f"{n_found} of {spoken.counted(n_every, 'interview')}"


def _ahead_first(lines: Sequence[InterviewLine]) -> list[InterviewLine]:
    """Those ahead with the next one first, then the others with the latest first."""
    ahead = [line for line in lines if _is_ahead(line)]
    return [*reversed(ahead), *(line for line in lines if not _is_ahead(line))]


def _is_ahead(line: InterviewLine) -> bool:
    return said.is_ahead(line.status, line.starts_at, now=shell.now())


def _cards(lines: Sequence[InterviewLine]) -> None:
    """One page of the cards, and the way to the others."""
    cards = st.container()
    shown = lines[page_of(len(lines), at_most=ON_A_PAGE, key=filters.PAGE)]
    with cards:
        _group("Coming up", [line for line in shown if _is_ahead(line)])
        _group("So far", [line for line in shown if not _is_ahead(line)])


def _group(title: str, lines: Sequence[InterviewLine]) -> None:
    if lines:
        safe_text.heading(title)
        for line in lines:
            _card(line)


def _card(line: InterviewLine) -> None:
    with st.container(border=True, key=f"card-{line.id.hex}", gap="xsmall"):
        if way_in(safe_text.shortened(line.company), key=f"open.{line.id.hex}", is_strong=True):
            menu.go("interviews", id=line.id.hex)
        safe_text.say(f"{label(line.stage)} · {safe_text.shortened(line.role)}")
        safe_text.quiet(f"{spoken.moment(line.starts_at, line.zone)} ({line.zone})")
        safe_text.badges(_tags(line))


def _tags(line: InterviewLine) -> list[str]:
    """How it stands and how it went, in words."""
    tags = []
    if _is_ahead(line):
        tags.append("Planned")
    elif line.status not in (Status.SCHEDULED, Status.COMPLETED):
        tags.append(label(line.status))
    if _awaits_review(line):
        tags.append("Review to write")
    if line.outcome is not Outcome.PENDING or line.reviewed:
        tags.append(label(line.outcome))
    if line.feeling is not None:
        tags.append(f"Felt {FEELING[line.feeling].lower()}")
    if line.n_questions:
        tags.append(spoken.counted(line.n_questions, "question"))
    return tags


def _awaits_review(line: InterviewLine) -> bool:
    return said.awaits_review(line.status, line.starts_at, reviewed=line.reviewed, now=shell.now())
