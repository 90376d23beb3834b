"""The findings that matter now, each with its chart, its interviews and what to do."""

from typing import Final
from uuid import UUID

import pandas as pd
import streamlit as st

from afterview.domain.spoken import counted
from afterview.ui import menu, safe_text
from afterview.ui.trends import panel
from afterview.ui.trends.best_example import Suggestion, place
from afterview.ui.trends.findings import Finding, findings
from afterview.ui.trends.look import Look

_MOST_LINKS: Final = 12


def draw(look: Look) -> None:
    """One to three findings, the most important first."""
    safe_text.heading("What matters now")
    for number, finding in enumerate(look.once(findings), start=1):
        with st.container(border=True, key=f"card-finding-{number:d}"):
            _finding(look, finding, number)


def _finding(look: Look, finding: Finding, number: int) -> None:
    safe_text.strong(finding.sentence)
    if finding.suggestion is not None:
        _suggestion(finding.suggestion)
    about = safe_text.shortened(finding.about)
    place_of_it = panel.anchor(finding.chart)
    st.markdown(
        f"[{safe_text.escaped(f'See the chart: {about}')}](#{safe_text.escaped(place_of_it)})"
    )
    behind = st.expander(
        "The interviews behind it",
        key=f"trends.behind.{number}",
        on_change="rerun",
        type="compact",
    )
    if behind.open:
        with behind:
            _links(look, finding.behind())


def _suggestion(suggestion: Suggestion) -> None:
    safe_text.say(suggestion.sentence)
    for name, text in suggestion.quotes:
        safe_text.labelled(name, text)
    if suggestion.interview_id is not None:
        _link(suggestion.interview_id, "Open that interview")


def _links(look: Look, behind: pd.DataFrame) -> None:
    """The latest interviews, a link each; or why there is none."""
    known = behind.dropna(subset=["interview_id"])
    if known.empty:
        safe_text.quiet("Each dot of the chart stands for several interviews; narrow the days.")
    if len(known) > _MOST_LINKS:
        safe_text.quiet(f"The latest {_MOST_LINKS} of {counted(len(known), 'interview')}.")
    names = _names(look)
    latest = known.iloc[::-1].head(_MOST_LINKS)
    for interview_id, held_on in zip(latest["interview_id"], latest["held_on"], strict=True):
        company, stage = names.get(interview_id, (None, None))
        _link(interview_id, place(company, stage, held_on.date()))


def _names(look: Look) -> dict[str, tuple[str | None, str | None]]:
    """The company and stage of each rated interview, by its id."""
    named = look.scores.dropna(subset=["interview_id"]).drop_duplicates("interview_id")
    pairs = zip(named["company"], named["stage"], strict=True)
    return dict(zip(named["interview_id"], pairs, strict=True))


def _link(interview_id: str, words: str) -> None:
    st.page_link(
        menu.PLACES["interviews"].file,
        label=safe_text.escaped(words),
        icon=":material/chevron_right:",
        query_params={"id": UUID(interview_id).hex},
    )
