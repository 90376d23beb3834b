"""The evidence for a lesson: the interviews and questions it came from, and what came of it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

import streamlit as st

from afterview.actions.lessons import split_lesson, undo_split
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_words import what_came_of
from afterview.domain.wording import if_then
from afterview.store.database import Database
from afterview.store.facts.lessons import LessonLine, Meeting, TrialLine
from afterview.ui import menu, safe_text, shell, state, way_back
from afterview.ui.attempt import tried
from afterview.ui.lessons import said, view
from afterview.ui.way_in import to_interview


def draw_trials(line: LessonLine, trials: Sequence[TrialLine]) -> None:
    """What came of it after each interview."""
    safe_text.heading("What came of it")
    if not trials:
        safe_text.quiet(
            "Not asked yet. After an interview where it was due, the review asks whether its "
            "moment came, whether you did it, and whether it helped."
        )
        return
    if tally := said.tally(line):
        safe_text.strong(tally)
    for trial in trials:
        with st.container(gap="xxsmall", key=f"tried-{trial.round.interview_id.hex}"):
            key = f"tried.{trial.round.interview_id.hex}"
            to_interview(trial.round, key=key, role=trial.round.role)
            safe_text.say(what_came_of(trial.trial))


def draw_meetings(db: Database, lesson: LearnedLesson, meetings: Sequence[Meeting]) -> None:
    """Every interview and question that it came from."""
    safe_text.heading("Where it came from")
    if not meetings:
        safe_text.quiet("Written down by hand; no interview has met it yet.")
    for meeting in meetings:
        with st.container(gap="xxsmall", key=f"source-{meeting.source_id.hex}"):
            key = f"source.{meeting.source_id.hex}"
            to_interview(meeting.round, key=key, role=meeting.round.role)
            safe_text.labelled("From the question", meeting.question)
            if (meeting.if_text, meeting.then_text) != (lesson.if_text, lesson.then_text):
                there = if_then(meeting.if_text, meeting.then_text)
                safe_text.labelled("In the words of that review", there)
            if meeting.source_id != lesson.id and len(meetings) > 1:
                _way_to_split(db, lesson.id, meeting.source_id)


def _way_to_split(db: Database, lesson_id: UUID, source_id: UUID) -> None:
    with st.container(horizontal=True):
        if st.button(
            "This was another lesson",
            key=f"split.{source_id.hex}",
            type="tertiary",
            icon=":material/call_split:",
        ):
            tried(lambda: _split(db, lesson_id, source_id))
            st.rerun()


def _split(db: Database, lesson_id: UUID, source_id: UUID) -> None:
    """Do it, and show the lesson that it is on its own."""
    split_lesson(db, source_id)
    view.MERGED.follow_no_more(source_id)
    way_back.remember(
        "lessons",
        way_back.WayBack(
            "A lesson was split in two.",
            partial(_join_again, lesson_id=lesson_id, source_id=source_id),
            "They are one lesson again.",
        ),
    )
    state.leave_word("It is a lesson of its own now.")
    menu.go("lessons", id=source_id.hex)


def _join_again(db: Database, *, lesson_id: UUID, source_id: UUID) -> None:
    undo_split(db, source_id, lesson_id, now=shell.now())
    view.MERGED.follow(source_id, lesson_id)
