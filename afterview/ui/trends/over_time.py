"""Scores over time: the overall, then each dimension, with dots that open and days that narrow."""

from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pandas as pd

from afterview.analytics.trend import Trend, trend
from afterview.charts import over_time
from afterview.charts.theme import Chart
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.spoken import counted
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.ui import shell
from afterview.ui.chart_taps import selected
from afterview.ui.trends import filters, panel, words
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

OVERALL_KEY, DIMENSIONS_KEY = "overall", "dimensions"
_SELECTIONS: Final = ("dot", "period")
_NOTHING: Final = trend((), ())
_NARROWING: Final = "Brush across days to look at these alone, in all that stands below too."


def draw(look: Look) -> None:
    """The panels; a click on a dot opens its interview, a brush narrows the whole page to days."""
    for each in look.once(panels):
        panel.draw(each, on_select=_narrow, selections=_SELECTIONS)
        panel.open_clicked(each)


def panels(look: Look) -> list[Panel]:
    """The overall, and the ten dimensions in two columns, or in one where there is less room."""
    return [_overall(look), _dimensions(look)]


def days_brushed(ends: list[float], zone: str) -> tuple[date, date]:
    """The first and the last day between two instants (milliseconds) of a browser in ``zone``.

    Dots stand at midnight, and the nearest one counts: a hand does not brush to the minute.
    """
    first, last = (_nearest_day(end, zone) for end in sorted(ends))
    return first, last


def _overall(look: Look) -> Panel:
    points = _points(look.overall_scores)
    change = look.overall_trend
    thing = words.counted_as(points)
    rows = pd.DataFrame(
        {
            "Day": points["held_on"],
            "Interview": points["what"],
            "Overall": points["score"],
            "Ratings": points["n_rated"],
        }
    )
    return Panel(
        key=OVERALL_KEY,
        takeaway=words.trend_sentence(None, change, thing=thing),
        how_many=words.n_words(int(points["n"].sum()), "rated interview", days=points["held_on"]),
        rows=rows,
        chart=_large(points, change) if len(points) else None,
        alt=f"The mean of all ratings of an interview over the days, 1 to 5; {_line(change)}",
        notes=[_opening(thing), _NARROWING] if len(points) else [],
    )


def _large(points: pd.DataFrame, change: Trend) -> Chart:
    return over_time.over_time(
        _by_id(points), change.line, title="The mean of your ratings, 1 to 5"
    )


def _dimensions(look: Look) -> Panel:
    trends = {one.label: look.dimension_trends.get(one.key, _NOTHING) for one in DIMENSIONS}
    rated = look.dimension_scores
    thing = words.counted_as(rated)
    return Panel(
        key=DIMENSIONS_KEY,
        takeaway=words.family_sentence(trends, of="dimensions", thing=thing),
        how_many=words.n_words(int(rated["n_rated"].sum()), "rating", days=rated["held_on"]),
        rows=_sentences(trends, thing),
        chart=_small(rated, trends, columns=2) if len(rated) else None,
        narrow=_small(rated, trends, columns=1) if len(rated) else None,
        dots=_dots(rated),
        alt="A small chart of dots over the days, 1 to 5, for each dimension that was rated.",
        notes=["Ten are looked at together, so each has to show more before a change is told."],
    )


def _dots(rated: pd.DataFrame) -> pd.DataFrame:
    points = _points(rated)
    return pd.DataFrame(
        {
            "Day": points["held_on"],
            "Interview": points["what"],
            "Dimension": points["dimension"].map({one.key: one.label for one in DIMENSIONS}),
            "Score": points["score"],
            "n": points["n"],
        }
    )


def _small(rated: pd.DataFrame, trends: dict[str, Trend], *, columns: int) -> Chart:
    """The dimensions that were rated, each under its name, its movement and its n."""
    keys = {one.key: one.label for one in DIMENSIONS if (rated["dimension"] == one.key).any()}
    headers = {
        key: f"{name}, n {trends[name].n}: {words.movement(trends[name])}"
        for key, name in keys.items()
    }
    points = pd.concat(
        [_points(rated[rated["dimension"] == key]).assign(name=headers[key]) for key in keys]
    )
    lines = [
        line.assign(name=headers[key])
        for key, name in keys.items()
        if (line := trends[name].line) is not None
    ]
    return over_time.panels(
        _by_id(points), pd.concat(lines, ignore_index=True) if lines else None, columns=columns
    )


def _points(scores: pd.DataFrame) -> pd.DataFrame:
    """The scores, and what each is of: the company and the stage, or how many interviews."""
    what = [
        counted(int(n), "interview") if pd.isna(stage) else f"{company}, {label(Stage(stage))}"
        for company, stage, n in zip(scores["company"], scores["stage"], scores["n"], strict=True)
    ]
    return scores.assign(what=pd.Series(what, index=scores.index, dtype="str"))


def _opening(thing: str) -> str:
    if thing == "interview":
        return "Tap a dot to open that interview."
    return "There are too many interviews for a dot each; narrow the days to open one."


def _by_id(points: pd.DataFrame) -> pd.DataFrame:
    """The columns to draw, with "" for the interview that a period has not."""
    drawn = ["held_on", "score", "n", "what", "interview_id"]
    named = points[[*drawn, *(["name"] if "name" in points else [])]]
    return named.assign(interview_id=named["interview_id"].fillna("")).reset_index(drop=True)


def _sentences(trends: dict[str, Trend], thing: str) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Dimension": list(trends),
            "n": [one.n for one in trends.values()],
            "What it says": [
                words.trend_sentence(name, one, thing=thing) for name, one in trends.items()
            ],
            "Change": [one.change for one in trends.values()],
            "95 % from": [one.low for one in trends.values()],
            "95 % to": [one.high for one in trends.values()],
        }
    )


def _line(change: Trend) -> str:
    return (
        "there is no line yet." if change.line is None else f"the line: {words.movement(change)}."
    )


def _nearest_day(instant: float, zone: str) -> date:
    there = datetime.fromtimestamp(instant / 1000, UTC).astimezone(ZoneInfo(zone))
    return (there.replace(tzinfo=None) + timedelta(hours=12)).date()


def _narrow(key: str) -> None:
    brushed = selected(panel.chart_key(key), "period")
    match brushed.get("held_on") if isinstance(brushed, dict) else None:
        case [first, last]:
            filters.narrow_to_days(*days_brushed([first, last], shell.zone()))
        case _:
            return
