"""The list of lessons: each as typed, with its life and how often it was met."""

from collections.abc import Sequence

import streamlit as st

from afterview.actions.recognise import likely_twins
from afterview.domain.lesson_life import Life
from afterview.domain.spoken import counted
from afterview.store import lessons
from afterview.store.database import Database
from afterview.store.facts.lessons import LessonLine, lesson_choices, lesson_lines
from afterview.store.lessons import KnownLesson
from afterview.ui import menu, review_start, safe_text, way_back
from afterview.ui.kept import kept
from afterview.ui.lessons import filters, removal, said
from afterview.ui.paging import page_of
from afterview.ui.way_in import way_in

ON_A_PAGE = 30
PAIRS_SHOWN = 5


def draw(db: Database) -> None:
    """The whole list, or what the search and the filters in the address leave of it."""
    removal.REMOVAL.ways_back(db)
    way_back.draw(db, "lessons")
    with db.read() as cursor:
        choices = lesson_choices(cursor)
    n_every = choices.n_lessons
    if not n_every:
        _invitation(db)
        return
    wanted = filters.draw(choices)
    with db.read() as cursor:
        found = lesson_lines(cursor, wanted)
    safe_text.quiet(_how_many(len(found), n_every, filters.in_words(wanted)))
    if not found:
        filters.widen(wanted)
    elif wanted == filters.AT_FIRST:
        _perhaps_twice(db)
    _cards(found)


def _invitation(db: Database) -> None:
    """What to say where nothing was learned yet."""
    safe_text.say(
        "No lessons yet. Each review asks for one thing to do differently; it will stand here, "
        "and after the next interview you will be asked whether it helped."
    )
    review_start.new_review_button(db, primary=True)
    if st.button("Add a lesson by hand", key="lessons.add", type="tertiary"):
        menu.go("lessons", add="1")


def _how_many(n_found: int, n_every: int, narrowed: str) -> str:
    every = counted(n_every, "lesson")
    shown = every if n_found == n_every else f"{n_found} of {every}"
    return f"{shown}: {narrowed}" if narrowed else shown


def _perhaps_twice(db: Database) -> None:
    """A hint at lessons that may be one; nothing is done to them by itself."""
    pairs = kept(db, "lessons.twins", None, lambda: _twins(db))
    if not pairs:
        return
    with st.expander("Noted twice? A few to look at", key="lessons.twice", type="compact"):
        safe_text.quiet("These may be one lesson each. Nothing changes unless you say so.")
        for one, other in pairs:
            if st.button(
                safe_text.escaped(f"{said.in_a_list(one)} and {said.in_a_list(other)}"),
                key=f"twice.{one.id.hex}.{other.id.hex}",
                type="tertiary",
                icon=":material/merge:",
            ):
                menu.go("lessons", id=one.id.hex, same=other.id.hex)


def _twins(db: Database) -> tuple[tuple[KnownLesson, KnownLesson], ...]:
    with db.read() as cursor:
        known = lessons.known(cursor)
    living = [one for one in known if one.life is not Life.RETIRED]
    return likely_twins(living, most=PAIRS_SHOWN)


def _cards(lines: Sequence[LessonLine]) -> None:
    """One page of the cards, and the way to the others."""
    cards = st.container()
    shown = page_of(len(lines), at_most=ON_A_PAGE, key=filters.PAGE)
    with cards:
        for line in lines[shown]:
            _card(line)


def _card(line: LessonLine) -> None:
    lesson = line.lesson
    with st.container(border=True, key=f"card-{lesson.id.hex}", gap="xsmall"):
        safe_text.as_typed(said.sentence(lesson))
        safe_text.badges(said.badges(line))
        safe_text.quiet(f"{said.met(line.n_met)} · {said.where(lesson)}")
        for sentence in (said.tally(line), said.staleness(line)):
            if sentence:
                safe_text.quiet(sentence)
        if way_in("Open this lesson", key=f"open.{lesson.id.hex}"):
            menu.go("lessons", id=lesson.id.hex)
