"""The questions of a review, each with how it was handled and what else was noted."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.categories import category_label, competency_label
from afterview.domain.review import Question
from afterview.domain.scales import HANDLED
from afterview.domain.wording import label
from afterview.ui import safe_text


def draw(questions: Sequence[Question]) -> None:
    """The questions in their order."""
    for number, question in enumerate(questions, start=1):
        with st.container(gap="xsmall"):
            _question(number, question)


def _question(number: int, question: Question) -> None:
    handled = question.handled
    safe_text.strong(f"Question {number}" + ("" if handled is None else f": {handled} of 5"))
    safe_text.as_typed(question.text)
    safe_text.facts(_facts(question))
    safe_text.labelled("What I said", question.said)
    safe_text.labelled("What I would say next time", question.better_answer)
    safe_text.labelled("Story I used", question.story)


def _facts(question: Question) -> list[tuple[str, str]]:
    probed = ", ".join(competency_label(one) for one in question.competencies)
    closed = (
        ("Could I answer it", question.could_answer),
        ("What got in the way", question.why_not),
        ("Their reaction", question.reaction),
        ("Length of my answer", question.time_feel),
    )
    return [
        ("Handled", "" if question.handled is None else HANDLED[question.handled]),
        ("Category", category_label(question.category)),
        ("It probed", probed),
        *((name, "" if word is None else label(word)) for name, word in closed),
        ("It surprised me", "Yes" if question.surprised else ""),
    ]
