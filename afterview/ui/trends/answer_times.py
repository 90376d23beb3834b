"""How long answers take, and how many rounds still wait for one."""

from typing import Final

import pandas as pd

from afterview.analytics.thresholds import EARLY_FROM, TREND_FROM
from afterview.analytics.waiting import AnswerTimes
from afterview.charts.funnel import answer_times
from afterview.domain.spoken import counted
from afterview.ui.trends.panel import Panel

ANSWERS: Final = "answers"


def panel_of(days: pd.DataFrame, times: AnswerTimes, *, waiting: int, unanswered: int) -> Panel:
    """The days that answers took, with their quartiles from three answers on."""
    quartiles = (times.quarter, times.median, times.three_quarters)
    known = tuple(day for day in quartiles if day is not None)
    return Panel(
        key=ANSWERS,
        takeaway=f"{_sentence(times)}{_without(waiting, unanswered)}.",
        how_many=f"From {counted(times.n, 'answer')}, counted from the day of the round.",
        rows=days.rename(columns={"days": "Days", "n": "Answers"}),
        chart=answer_times(days, known) if len(known) == len(quartiles) else None,
        alt="A bar for each number of days, with a rule at each quarter.",
        notes=["Rounds without an answer are not in it, so the whole takes longer than this."]
        if waiting + unanswered and times.n
        else (),
    )


def _sentence(times: AnswerTimes) -> str:
    if times.median is None or times.three_quarters is None:
        so_far = counted(times.n, "answer") if times.n else "no answer"
        return f"Not enough yet: {so_far} with a day so far, a middle comes with {EARLY_FROM}"
    half, most = (counted(int(days), "day") for days in (times.median, times.three_quarters))
    begin = "Early: half" if times.n < TREND_FROM else "Half"
    return f"{begin} of your answers came within {half}, three quarters within {most} (n {times.n})"


def _without(waiting: int, unanswered: int) -> str:
    """What no answer tells of: silence, which is always named, and rounds that still wait."""
    were, wait = ("was" if unanswered == 1 else "were"), ("waits" if waiting == 1 else "wait")
    silent = f"{counted(unanswered, 'round')} {were} never answered"
    still = f", {waiting} still {wait}" if waiting else ""
    return f"; {silent if unanswered else 'no round was left unanswered'}{still}"
