"""How a question was handled time after time: a sentence, and a chart from two ratings on."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import streamlit as st

from afterview.charts.question_history import question_history
from afterview.charts.theme import Chart
from afterview.domain.interview import local
from afterview.domain.scales import HIGHEST
from afterview.domain.spoken import counted
from afterview.domain.wording import label
from afterview.store.facts.question_bank_whole import Asking, WholeQuestion
from afterview.ui import safe_text
from afterview.ui.chart_taps import open_tapped
from afterview.ui.questions import said

MOST_DRAWN: Final = 30
_FROM: Final = 2
_CHART: Final = "question.history"


def draw(question: WholeQuestion) -> None:
    """The heading says how it went; the rated times stand below it as dots."""
    rated = [asking for asking in reversed(question.askings) if asking.handled is not None]
    with st.container(border=True, key="card-history"):
        safe_text.heading("How it went")
        sentence = f"{_met(question)}{_in_order(rated[-MOST_DRAWN:])}."
        safe_text.strong(sentence)
        if len(rated) > MOST_DRAWN:
            safe_text.quiet(f"The latest {MOST_DRAWN} of {len(rated)} ratings.")
        if len(rated) >= _FROM:
            _chart(question_history(_frame(question, rated[-MOST_DRAWN:])), sentence)


def _chart(chart: Chart, sentence: str) -> None:
    """The dots; a tap on one opens its interview."""
    st.altair_chart(
        chart,
        key=_CHART,
        alt=f"{sentence} A dot for each time it was rated, from 1 to {HIGHEST}.",
        on_select="rerun",
        selection_mode="dot",
    )
    safe_text.quiet("Tap a dot to open that interview.")
    open_tapped(_CHART)


def _met(question: WholeQuestion) -> str:
    return f"Asked in {counted(question.known.n_met, 'interview')}"


def _in_order(rated: Sequence[Asking]) -> str:
    if not rated:
        return ", not rated yet"
    steps = ", ".join(str(asking.handled) for asking in rated)
    return f", handled {steps} of {HIGHEST}"


def _frame(question: WholeQuestion, rated: Sequence[Asking]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "question": said.in_a_list(question.known.text),
            "held_on": pd.to_datetime(
                [local(asking.starts_at, asking.zone).date() for asking in rated]
            ),
            "handled": [float(asking.handled or 0) for asking in rated],
            "interview_id": [str(asking.interview_id) for asking in rated],
            "what": [
                f"{safe_text.shortened(asking.company)}, {label(asking.stage)}" for asking in rated
            ],
        }
    )
