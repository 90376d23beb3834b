"""Two lessons that are one: choosing the other, the wording that stays, and doing it."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

import streamlit as st

from afterview.actions.lessons import merge_lessons, undo_merge
from afterview.actions.recognise import twins_of
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.spoken import counts, listed
from afterview.store import lessons
from afterview.store.database import Database
from afterview.store.facts.lessons import LessonLine, lesson_line
from afterview.store.lesson_moves import Moved
from afterview.store.lessons import KnownLesson
from afterview.ui import menu, safe_text, shell, state, way_back
from afterview.ui.address import named_id
from afterview.ui.attempt import tried
from afterview.ui.lessons import said, view
from afterview.ui.told_apart import told_apart

_MOST_LIKELY = 5
_MOST_LISTED = 300


def draw(db: Database, lesson: LearnedLesson) -> None:
    """The choice, what happens, and the tap that merges."""
    safe_text.title("The same lesson?")
    safe_text.as_typed(said.sentence(lesson))
    with db.read() as cursor:
        known = lessons.known(cursor)
    others = _offered(lesson, known)
    if not others:
        safe_text.say("There is no other lesson to merge with.")
    else:
        chosen = _choice(lesson, others)
        if chosen is not None:
            _preview(db, lesson.id, chosen)
    if st.button("Back", key="merge.back", type="tertiary"):
        menu.go("lessons", id=lesson.id.hex)


def _offered(lesson: LearnedLesson, known: tuple[KnownLesson, ...]) -> dict[UUID, KnownLesson]:
    """The others: the one named in the address, the likely ones, then those met last."""
    named = [one for one in known if one.id == named_id("same")]
    likely = twins_of(lesson.id, known, most=_MOST_LIKELY)
    found = {one.id: one for one in (*named, *likely, *known[:_MOST_LISTED])}
    found.pop(lesson.id, None)
    return found


def _choice(lesson: LearnedLesson, others: Mapping[UUID, KnownLesson]) -> UUID | None:
    """The one that the person chose; the address may have named one."""
    key = f"merge.other.{lesson.id.hex}"
    named = named_id("same")
    if key not in st.session_state and named in others:
        st.session_state[key] = named
    lines = told_apart({one.id: [said.in_a_list(one)] for one in others.values()})
    return st.selectbox(
        "This is the same lesson as",
        list(others),
        index=None,
        format_func=lines.__getitem__,
        key=key,
        placeholder="Choose the other",
    )


def _preview(db: Database, one_id: UUID, other_id: UUID) -> None:
    """Which wording stays, what goes where, and the tap that does it."""
    with db.read() as cursor:
        lines = [lesson_line(cursor, named) for named in (one_id, other_id)]
    both = {line.lesson.id: line for line in lines if line is not None}
    if len(both) < len(lines):
        safe_text.notice("One of the two was deleted meanwhile.")
        return
    with st.container(border=True, key="card-merge"):
        safe_text.heading("What happens")
        kept_id = st.radio(
            "Which wording stays",
            list(both),
            format_func=lambda named: safe_text.escaped(said.sentence(both[named].lesson)),
            key=f"merge.kept.{one_id.hex}.{other_id.hex}",
        )
        kept = both[kept_id]
        gone = both[other_id if kept_id == one_id else one_id]
        for sentence in _sentences(kept, gone):
            safe_text.say(sentence)
        if st.button("Make them one", key="merge.yes", type="primary"):
            tried(lambda: _merge(db, kept.lesson.id, gone.lesson.id))
            st.rerun()


def _sentences(kept: LessonLine, gone: LessonLine) -> list[str]:
    """What moves, and what becomes of the rest."""
    moved = counts([(gone.n_met, "interview"), (gone.n_came, "trial")])
    lines = [f"To the one that stays: {listed(moved)}."] if moved else []
    if (applies := said.where(kept.lesson)) != said.where(gone.lesson):
        lines.append(f"It applies where the one that stays does: {applies}.")
    lines.append("The other wording stays in the reviews that it came from.")
    return lines


def _merge(db: Database, kept_id: UUID, gone_id: UUID) -> None:
    """Do it, and go to the one that stays."""
    moved = merge_lessons(db, kept_id, gone_id, now=shell.now())
    view.MERGED.follow(gone_id, kept_id)
    way_back.remember(
        "lessons",
        way_back.WayBack(
            "Two lessons were made one.",
            partial(_unmerge, moved=moved),
            "They are two lessons again.",
        ),
    )
    state.leave_word("They are one lesson now.")
    menu.go("lessons", id=kept_id.hex)


def _unmerge(db: Database, moved: Moved) -> None:
    undo_merge(db, moved)
    view.MERGED.follow_no_more(moved.one_id)
