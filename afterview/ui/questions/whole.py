"""One question whole: its better answer, how it went, where it was met, and what goes with it."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.domain.categories import category_label, competency_label
from afterview.domain.spoken import counted, on_day
from afterview.store.database import Database
from afterview.store.facts.question_bank import BankQuestion
from afterview.store.facts.question_bank_whole import whole_question
from afterview.store.facts.stories import competencies_asked, stories_called, story_bank
from afterview.store.practice import Grade
from afterview.ui import menu, safe_text, shell, way_back
from afterview.ui.practice.said import GRADES
from afterview.ui.questions import alike, answers, askings, history, same
from afterview.ui.stories.hints import sentences

MOST_GRADES: Final = 10
_BACK = ":material/arrow_back:"


def draw(db: Database, words: str) -> None:
    """The readable page of one question."""
    with db.read() as cursor:
        question = whole_question(cursor, words)
    if question is None:
        gone()
        return
    if st.button("All questions", key="questions.all", type="tertiary", icon=_BACK):
        menu.go("questions")
    way_back.draw(db, "questions")
    _head(question.known)
    alike.of_one(db, question.known)
    answers.draw(db, question)
    history.draw(question)
    askings.draw(question.askings)
    _stories(db, question.known)
    _practised(question.grades)
    same.draw(db, question)


def gone() -> None:
    """What to say where the address names no question that is here."""
    safe_text.title("Questions")
    safe_text.notice(
        "There is no such question here: it was taken out of its review, or the address is "
        "incomplete."
    )
    if st.button("Show all questions", key="questions.all", type="primary"):
        menu.go("questions")


def _head(question: BankQuestion) -> None:
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.headline(question.text)
    tags = [category_label(question.category), *map(competency_label, question.competencies)]
    safe_text.badges([safe_text.shortened(tag) for tag in tags if tag.strip()])
    if st.button("Practise it", key="question.practise", icon=":material/style:"):
        menu.go("practice", card=question.latest_id.hex)


def _stories(db: Database, question: BankQuestion) -> None:
    """The stories told with it; those of the bank open, and say where another would do better."""
    if not question.stories:
        return
    safe_text.heading("Stories told with it")
    with db.read() as cursor:
        known = stories_called(cursor, question.stories)
        bank = story_bank(cursor, list(dict.fromkeys(known.values())))
        asked = competencies_asked(cursor)
    today = shell.today()
    for one in bank:
        with st.container(key=f"question-story-{one.story.id.hex}", gap="xsmall"):
            if st.button(
                safe_text.escaped(safe_text.shortened(one.story.title)),
                key=f"story.{one.story.id.hex}",
                type="tertiary",
                icon=":material/auto_stories:",
            ):
                menu.go("stories", id=one.story.id.hex)
            for line in sentences(one, asked, today=today):
                safe_text.quiet(line)
    for told in question.stories:
        if told not in known:
            safe_text.name(told)


def _practised(grades: Sequence[Grade]) -> None:
    if not grades:
        return
    safe_text.heading("Practice")
    newest = [f"{on_day(shell.local_day(one.graded_at))}: {_graded(one)}" for one in grades]
    safe_text.say(f"Practised {counted(len(grades), 'time')}, last {newest[0]}")
    if len(grades) > 1:
        safe_text.quiet(f"Before that: {', '.join(map(_graded, grades[1:MOST_GRADES]))}")


def _graded(grade: Grade) -> str:
    return GRADES[grade.grade]
