"""One lesson whole: its words, its life, where it applies, and the evidence for it."""

import streamlit as st

from afterview.actions.lessons import choose_life
from afterview.actions.recognise import twins_of
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.domain.lesson_rule import PROVEN_INTERVIEWS, is_proven
from afterview.domain.spoken import on_day
from afterview.domain.wording import label
from afterview.store import lessons
from afterview.store.database import Database
from afterview.store.facts.lessons import LessonLine, evidence, lesson_line
from afterview.ui import menu, safe_text, shell, way_back
from afterview.ui.attempt import tried
from afterview.ui.lessons import evidence as shown_evidence
from afterview.ui.lessons import removal, said

_BACK = ":material/arrow_back:"
_MEANING = {
    Life.OPEN: "Not done yet.",
    Life.TRIED: "You did it; whether it is worth keeping is still open.",
    Life.KEPT: "You did it last time, and it helped.",
    Life.RETIRED: "Set aside: you are not asked about it, and no brief shows it.",
}


def draw(db: Database, lesson: LearnedLesson) -> None:
    """The readable page of one lesson."""
    with db.read() as cursor:
        line = lesson_line(cursor, lesson.id)
        proof = evidence(cursor, lesson.id)
    if line is None:
        gone()
        return
    if st.button("All lessons", key="lessons.all", type="tertiary", icon=_BACK):
        menu.go("lessons")
    way_back.draw(db, "lessons")
    safe_text.title("Lesson")
    _words(line)
    _perhaps_the_same(db, lesson)
    _life(db, line)
    shown_evidence.draw_trials(line, proof.trials)
    shown_evidence.draw_meetings(db, lesson, proof.meetings)
    _ways_to_change(db, line, n_trials=len(proof.trials))


def gone() -> None:
    """What to say where the address names no lesson that is here."""
    safe_text.title("Lessons")
    safe_text.notice(
        "There is no such lesson here: it was deleted or merged with another, or the address is "
        "incomplete."
    )
    if st.button("Show all lessons", key="lessons.all", type="primary"):
        menu.go("lessons")


def _words(line: LessonLine) -> None:
    with st.container(border=True, key="card-lesson-words", gap="small"):
        safe_text.as_typed(said.sentence(line.lesson))
        safe_text.badges(said.badges(line))
        proven = f", so it is proven (from {PROVEN_INTERVIEWS})" if is_proven(line.n_met) else ""
        safe_text.quiet(f"{said.met(line.n_met)}{proven}.")
        if stale := said.staleness(line):
            safe_text.quiet(stale)
        safe_text.quiet(f"Where it applies: {said.where(line.lesson)}")
        _ways(line.lesson)


def _ways(lesson: LearnedLesson) -> None:
    """Changing it, and practising it where it has a back side."""
    with st.container(horizontal=True):
        if st.button("Change it, or where it applies", key="lesson.change", icon=":material/edit:"):
            menu.go("lessons", id=lesson.id.hex, change="1")
        if lesson.then_text.strip() and st.button(
            "Practise it", key="lesson.practise", icon=":material/style:"
        ):
            menu.go("practice", card=lesson.id.hex)


def _perhaps_the_same(db: Database, lesson: LearnedLesson) -> None:
    """A hint where another lesson may be the same."""
    with db.read() as cursor:
        known = lessons.known(cursor)
    for other in twins_of(lesson.id, known, most=1):
        with st.container(border=True, key="card-same", gap="xsmall"):
            safe_text.say("This one may be the same lesson:")
            safe_text.as_typed(said.sentence(other))
            if st.button("Look at both", key="lesson.both", type="tertiary"):
                menu.go("lessons", id=lesson.id.hex, same=other.id.hex)


def _life(db: Database, line: LessonLine) -> None:
    """Its life, which the interviews move and the person may set."""
    lesson = line.lesson
    key = f"lesson.life.{lesson.id.hex}"
    with st.container(border=True, key="card-life", gap="small"):
        safe_text.heading("How it stands")
        st.session_state[key] = lesson.life.value
        st.pills(
            "Its life",
            [life.value for life in Life],
            required=True,
            format_func=lambda value: label(Life(value)),
            key=key,
            on_change=tried,
            args=(
                lambda: choose_life(db, lesson.id, Life(st.session_state[key]), now=shell.now()),
            ),
        )
        safe_text.quiet(f"{_MEANING[lesson.life]} {_moved_by(lesson)}")


def _moved_by(lesson: LearnedLesson) -> str:
    if lesson.chosen is None:
        return "Your answers after interviews move it; you can set it yourself too."
    day = on_day(shell.local_day(lesson.chosen.at))
    return f"You set it to {label(lesson.chosen.life).lower()} on {day}; what comes later moves it."


def _ways_to_change(db: Database, line: LessonLine, *, n_trials: int) -> None:
    named = line.lesson.id.hex
    with st.container(horizontal=True):
        if st.button("This is the same lesson as …", key="lesson.same", icon=":material/merge:"):
            menu.go("lessons", id=named, same="1")
        removal.offer(db, line, n_trials=n_trials)
