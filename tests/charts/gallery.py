"""Every chart by name, drawn from a believable frame or from what a change makes of it."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import altair as alt
import pandas as pd

from afterview.charts.calibration import brier_over_time, calibration_curve
from afterview.charts.compare import side_by_side
from afterview.charts.cue_balance import cue_balance, hit_rates
from afterview.charts.differences import differences
from afterview.charts.funnel import answer_times, funnel
from afterview.charts.lessons import lesson_lives, lessons_learned
from afterview.charts.over_time import over_time, panels
from afterview.charts.question_history import question_history
from afterview.charts.standing import standing
from afterview.charts.weak_spots import weak_spots
from tests.charts import frames

HOSTILE: Final = "<img src=x onerror=alert(1)> ${datum.n} \" \\ ' javascript:alert(1)"

Change: TypeAlias = Callable[[pd.DataFrame], pd.DataFrame]
Drawn: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart
TITLE: Final = "Overall, you do better than in March: 2.6 then, 4.1 now"


def whole(frame: pd.DataFrame) -> pd.DataFrame:
    return frame


def nothing(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.iloc[:0]


def one_row(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.iloc[:1]


def hostile(frame: pd.DataFrame) -> pd.DataFrame:
    """All words that a person may have typed; kinds and groups are words of our own."""
    texts = {str(name) for name in frame if isinstance(frame[name].dtype, pd.StringDtype)}
    typed = texts - {"kind", "group"}
    return frame.assign(**dict.fromkeys(typed, HOSTILE))


EVERY: Final[Mapping[str, Callable[[Change], Drawn]]] = {
    "over_time": lambda changed: over_time(
        changed(frames.points()), changed(frames.line()), title=TITLE
    ),
    "panels": lambda changed: panels(
        changed(frames.of_dimensions(frames.points())),
        changed(frames.of_dimensions(frames.line())),
        columns=2,
    ),
    "standing": lambda changed: standing(changed(frames.standing())),
    "weak_spots": lambda changed: weak_spots(changed(frames.weak_spots())),
    "question_history": lambda changed: question_history(changed(frames.question_history())),
    "cue_balance": lambda changed: cue_balance(changed(frames.cue_balance())),
    "hit_rates": lambda changed: hit_rates(changed(frames.hit_rates())),
    "calibration_curve": lambda changed: calibration_curve(changed(frames.calibration_curve())),
    "brier_over_time": lambda changed: brier_over_time(changed(frames.brier_over_time())),
    "funnel": lambda changed: funnel(changed(frames.funnel())),
    "answer_times": lambda changed: answer_times(
        changed(frames.answer_times()), frames.QUARTILES if changed is whole else None
    ),
    "lesson_lives": lambda changed: lesson_lives(changed(frames.lesson_lives())),
    "lessons_learned": lambda changed: lessons_learned(changed(frames.lessons_learned())),
    "differences": lambda changed: differences(changed(frames.differences())),
    "side_by_side": lambda changed: side_by_side(changed(frames.side_by_side())),
}
