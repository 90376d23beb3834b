"""Body language in a review: what was observed, kept apart from how it was read."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.cue_words import cue_label
from afterview.domain.review import Cue, Review
from afterview.domain.scales import STRENGTH
from afterview.domain.wording import label
from afterview.ui import safe_text


def draw(cues: Sequence[Cue], review: Review) -> None:
    """The cues of one side in their order; ``review`` is the one that holds them."""
    for cue in cues:
        with st.container(gap="xxsmall"):
            _cue(cue, review)


def _cue(cue: Cue, review: Review) -> None:
    safe_text.name(cue_label(cue.word))
    safe_text.labelled("Observed", cue.observed)
    closed = (
        ("When", cue.part),
        ("How I read it", cue.reading),
        ("What it did", cue.effect),
    )
    safe_text.facts(
        [
            ("Whose", _whose(cue, review)),
            ("During", _during(cue, review)),
            ("How strongly", "" if cue.strength is None else STRENGTH[cue.strength]),
            *((name, "" if word is None else label(word)) for name, word in closed),
        ]
    )


def _during(cue: Cue, review: Review) -> str:
    for number, question in enumerate(review.questions, start=1):
        if question.id == cue.question_id:
            return f"question {number}, {safe_text.shortened(question.text)}"
    return ""


def _whose(cue: Cue, review: Review) -> str:
    return next((one.name for one in review.people if one.id == cue.person_id), "")
