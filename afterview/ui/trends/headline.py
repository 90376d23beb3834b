"""The findings that matter now, each with its chart, its interviews and what to do."""

from typing import Final
from uuid import UUID

import streamlit as st

from afterview.domain.spoken import counted
from afterview.ui import menu, safe_text
from afterview.ui.trends import panel
from afterview.ui.trends.best_example import Suggestion, place
from afterview.ui.trends.findings import Finding, findings
from afterview.ui.trends.look import Look
from afterview.ui.trends.words import looks_apart

_MOST_LINKS: Final = 12


def draw(look: Look) -> None:
    """One to three findings, the most important first."""
    safe_text.heading("What matters now")
    for number, finding in enumerate(look.once(findings), start=1):
        with st.container(border=True, key=f"card-finding-{number:d}"):
            _finding(finding, number)


def _finding(finding: Finding, number: int) -> None:
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
            _links(finding)


def _suggestion(suggestion: Suggestion) -> None:
    safe_text.say(suggestion.sentence)
    for name, text in suggestion.quotes:
        safe_text.labelled(name, text)
    if suggestion.interview_id is not None:
        _link(suggestion.interview_id, f"Open {suggestion.where}")


def _links(finding: Finding) -> None:
    """The latest interviews, a link each; or why there is none."""
    known = finding.behind().dropna(subset=["interview_id"])
    if known.empty:
        safe_text.quiet("Each dot of the chart stands for several interviews; narrow the days.")
    if len(known) > _MOST_LINKS:
        safe_text.quiet(f"The latest {_MOST_LINKS} of {counted(finding.n, 'interview')}.")
    latest = known.iloc[::-1].head(_MOST_LINKS).set_index("interview_id")
    where = {
        str(one): place(company, stage, held_on.date())
        for one, company, stage, held_on in zip(
            latest.index, latest["company"], latest["stage"], latest["held_on"], strict=True
        )
    }
    for interview_id, name in looks_apart(where, label=where.__getitem__).items():
        _link(interview_id, name)


def _link(interview_id: str, words: str) -> None:
    st.page_link(
        menu.PLACES["interviews"].file,
        label=safe_text.escaped(words),
        icon=":material/chevron_right:",
        query_params={"id": UUID(interview_id).hex},
    )
