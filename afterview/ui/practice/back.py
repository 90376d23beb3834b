"""The back of a card: what to compare one's answer with."""

import streamlit as st

from afterview.actions.practice import answers_to
from afterview.domain.card import Card
from afterview.domain.spoken import on_day
from afterview.store.database import Database
from afterview.store.facts.cards import last_times
from afterview.store.facts.question_bank import WantedQuestions, question_bank
from afterview.ui import safe_text, shell
from afterview.ui.practice import said


def draw(db: Database, card: Card) -> None:
    """The better answer or the then, what was said the last time, the stories, the last answer."""
    with st.container(border=True, key="card-back"):
        if card.is_lesson:
            safe_text.labelled("Then", card.back)
        else:
            _question(db, card)
        _last_answer(db, card)


def _question(db: Database, card: Card) -> None:
    with db.read() as cursor:
        last_time = last_times(cursor, only=[card.words]).get(card.words)
        known = question_bank(cursor, WantedQuestions(only=[card.words]))
    if card.back.strip():
        safe_text.labelled("My better answer so far", card.back)
    else:
        safe_text.say(
            "No better answer is written yet. What you say now can be the first: type it above, a "
            "few key words are enough."
        )
    if last_time is not None and last_time.said != card.back:
        company = safe_text.shortened(last_time.company)
        safe_text.labelled(f"What I said at {company}", last_time.said)
    stories = [story for one in known for story in one.stories]
    if stories:
        safe_text.labelled("Stories I told with it", "\n".join(stories))


def _last_answer(db: Database, card: Card) -> None:
    """The latest answer of practice that was typed."""
    for grade in answers_to(db, card):
        if grade.answer.strip():
            day = on_day(shell.local_day(grade.graded_at))
            word = said.GRADES[grade.grade]
            safe_text.labelled(f"In practice on {day}, graded {word}", grade.answer)
            return
