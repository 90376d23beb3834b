"""The report of the search for a period, as PDF and CSV."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import streamlit as st

from afterview.actions.report import effort_report
from afterview.domain.effort import Effort
from afterview.domain.spoken import counted, on_day
from afterview.errors import Refused
from afterview.exports.effort_report import effort_csv, effort_pdf
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.codec import FIRST_DAY, LAST_DAY

_MONTH: Final = timedelta(days=31)
_MOST_SHOWN: Final = 20
_DAY_PIXELS: Final = 220
"""So that two stand side by side on a desktop only; in half a phone the year is cut off."""
_FIRST, _LAST = "report.first", "report.last"
_MADE: Final = "afterview.report"


@dataclass(frozen=True, slots=True)
class _Made:
    """The PDF of a report, made once at the tap; no ``content`` where ``warning`` says why."""

    effort: Effort
    content: bytes
    warning: str


def draw(db: Database) -> None:
    """The period, what is in the report, and both files."""
    safe_text.say(
        "What you did in a period, as job centres ask for it: applications, interviews with their "
        "day and outcome, and totals. No notes, and no names of people whom you met."
    )
    first_on, last_on = _period()
    if last_on < first_on:
        safe_text.problem(f"{on_day(last_on)} is before {on_day(first_on)}; pick a later last day.")
        return
    effort = effort_report(db, first_on, last_on, now=shell.now(), zone=shell.zone())
    with st.container(border=True, key="card-totals"):
        safe_text.heading("In this report")
        safe_text.table(
            {what: str(n) for what, n in effort.totals()}, about="What was done in the period"
        )
    if effort.n_undated:
        safe_text.quiet(
            f"Left out: {counted(effort.n_undated, 'application')} that came from a table without "
            "a day of sending. Note the day on their page, and they are counted."
        )
    _files(effort)
    _weeks(effort)
    _lines(effort)


def _period() -> tuple[date, date]:
    today = shell.today()
    with st.container(horizontal=True):
        first_on = _day("First day", _FIRST, (today - _MONTH).replace(day=1))
        last_on = _day("Last day", _LAST, today)
    return first_on, last_on


def _day(title: str, key: str, otherwise: date) -> date:
    chosen = st.date_input(
        safe_text.escaped(title),
        otherwise,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=key,
        format="DD/MM/YYYY",
        width=_DAY_PIXELS,
    )
    return chosen if isinstance(chosen, date) else otherwise


def _files(effort: Effort) -> None:
    name = f"search-{effort.first_on}-{effort.last_on}"
    with st.container(horizontal=True):
        if st.button("Make the PDF", key="report.make", icon=":material/picture_as_pdf:"):
            st.session_state[_MADE] = _made(effort)
        st.download_button(
            "Download as CSV",
            lambda: effort_csv(effort),
            file_name=f"{name}.csv",
            mime="text/csv",
            key="report.csv",
            on_click="ignore",
            icon=":material/download:",
        )
    made = st.session_state.get(_MADE)
    if isinstance(made, _Made) and made.effort == effort:
        _pdf(made, name)


def _made(effort: Effort) -> _Made:
    try:
        return _Made(effort, *effort_pdf(effort, made_at=shell.now()))
    except Refused as error:
        return _Made(effort, b"", str(error))


def _pdf(made: _Made, name: str) -> None:
    if made.warning:
        safe_text.warn(made.warning)
    if made.content:
        st.download_button(
            "Download the PDF",
            made.content,
            file_name=f"{name}.pdf",
            mime="application/pdf",
            key="report.pdf",
            type="primary",
            on_click="ignore",
            icon=":material/download:",
        )


def _weeks(effort: Effort) -> None:
    weeks = effort.weeks()
    if not weeks or not effort.lines:
        return
    with st.expander("Week by week", key="report.weeks", type="compact"):
        safe_text.table(
            {
                f"{on_day(week.first_on)} to {on_day(week.last_on)}": (
                    f"{week.n_sent} sent, {counted(week.n_held, 'interview')} held"
                )
                for week in weeks
            },
            about="What was done in each week",
        )


def _lines(effort: Effort) -> None:
    if not effort.lines:
        safe_text.quiet("Nothing was sent or held in this period. Choose another one.")
    for place, line in enumerate(effort.lines[:_MOST_SHOWN]):
        with st.container(border=True, key=f"card-line-{place}", gap="xxsmall"):
            safe_text.name(f"{line.company}, {line.role}")
            safe_text.quiet(line.standing())
            if line.applied_on is not None:
                safe_text.quiet(f"Sent on {on_day(line.applied_on)}")
            if line.rounds:
                safe_text.quiet(f"{counted(len(line.rounds), 'round')} in this period")
    more = len(effort.lines) - _MOST_SHOWN
    if more > 0:
        safe_text.quiet(f"{more} more are in the files.")
