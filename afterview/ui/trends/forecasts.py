"""Forecasts against what came of them: which way they lean, and how close they came."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from afterview.analytics import calibration as scoring
from afterview.analytics.calibration import (
    Calibration,
    CalibrationVerdict,
    Gain,
    GainVerdict,
)
from afterview.analytics.proportion import wilson
from afterview.analytics.thresholds import CALIBRATION_FROM, CURVE_FROM, TREND_FROM
from afterview.charts.calibration import brier_over_time, calibration_curve
from afterview.domain.spoken import counted
from afterview.ui.trends import panel
from afterview.ui.trends.figures import HUNDRED, percent, share_interval, signed, through
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from afterview.ui.trends.words import n_words

LEAN: Final = "forecasts"
CLOSENESS: Final = "forecasts-closeness"
_ENDED: Final = {True: "Got through", False: "Did not"}
_BRIER: Final = (
    "The Brier score is the mean of the squared distance between chance and outcome: 0 is perfect, "
    "0.25 is always saying 50 %."
)
_OTHERS: Final = "Your own share is that of your other rounds, for each round without itself."
_FIRST_COUNTS: Final = (
    "Only the first forecast of a round counts, and only one from before its end was recorded and "
    "before the day of the answer; or from that day, where the interview was on it too."
)


def draw(look: Look) -> None:
    """The forecasts as cards."""
    for one in look.once(panels):
        panel.draw(one)


def panels(look: Look) -> Sequence[Panel]:
    """Which way the forecasts lean; from 10 on also how close they came."""
    forecasts, found = look.forecasts, look.calibration
    return [_lean(forecasts, found), *_closeness(forecasts, found, look.gain)]


def lean_sentence(forecasts: pd.DataFrame, found: Calibration) -> str:
    """Whether the chances were too high or too low, in points of a hundred, with n.

    Where no lean is shown it says so; that is not yet proof of reading oneself right.
    """
    if found.verdict is CalibrationVerdict.NOT_ENOUGH or found.bias is None:
        return _not_enough(found.n)
    means = f"{_mean_chance(forecasts)} % on average, and {_share(forecasts)} % of the rounds got"
    points = counted(abs(round(found.bias)), "point")
    match found.verdict:
        case CalibrationVerdict.OVER:
            return f"You read yourself {points} high (n {found.n}): {means} through."
        case CalibrationVerdict.UNDER:
            return f"You read yourself {points} low (n {found.n}): {means} through."
        case _:
            way = "high" if found.bias > 0 else "low"
            off = f"{points} {way}, which can be chance" if round(found.bias) else "on the mark"
            return f"No lean is shown in your forecasts (n {found.n}): {means} through; {off}."


def came_true(forecasts: pd.DataFrame, verdict: CalibrationVerdict) -> str:
    """What came of the higher half of the forecasts that were too high, or the lower of too low."""
    over = verdict is CalibrationVerdict.OVER
    middle = int(forecasts["chance"].median())
    chances = forecasts["chance"]
    same = forecasts[chances >= middle if over else chances <= middle]
    got = wilson(int(same["got_through"].sum()), len(same))
    return (
        f"Of the rounds that you gave {middle} % or {'more' if over else 'less'}, {through(got)} "
        f"got through ({share_interval(got)}, 95 % interval). Begin there the next time it feels "
        "like that."
    )


def _share(forecasts: pd.DataFrame) -> int:
    return percent(float(forecasts["got_through"].mean()))


def _mean_chance(forecasts: pd.DataFrame) -> int:
    return round(float(forecasts["chance"].mean()))


def _not_enough(n: int) -> str:
    so_far = f"{counted(n, 'forecast')} so far" if n else "no forecast can be scored so far"
    return (
        f"Not enough yet to say whether you read yourself high or low: {so_far}, "
        f"{CALIBRATION_FROM - n} more to go."
    )


def _lean(forecasts: pd.DataFrame, found: Calibration) -> Panel:
    curve = scoring.curve(forecasts)
    notes = [_FIRST_COUNTS]
    if curve is None and found.n >= CALIBRATION_FROM:
        notes.append(f"The curve comes with {CURVE_FROM} forecasts; {CURVE_FROM - found.n} to go.")
    return Panel(
        key=LEAN,
        takeaway=lean_sentence(forecasts, found),
        how_many=_how_many(forecasts, found),
        rows=_list(forecasts) if curve is None else _fifths(curve),
        chart=None if curve is None else calibration_curve(curve),
        alt="Each dot is the share that got through among the rounds to which about the same "
        "chance was given; on the diagonal a forecast reads exactly right.",
        notes=notes,
    )


def _how_many(forecasts: pd.DataFrame, found: Calibration) -> str:
    if not found.n:
        return "A forecast is the chance that you give yourself when you write a review."
    said = n_words(found.n, "forecast", days=forecasts["held_on"])
    if found.n < CALIBRATION_FROM or found.bias_low is None or found.bias_high is None:
        return said
    low, high = (signed(bound, digits=0) for bound in (found.bias_low, found.bias_high))
    return f"{said} The 95 % interval of the lean: {low} to {high} points; above 0 is too high."


def _list(forecasts: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Day": forecasts["held_on"],
            "Company": forecasts["company"],
            "Chance (%)": forecasts["chance"],
            "How it ended": forecasts["got_through"].map(_ENDED),
        }
    )


def _fifths(curve: pd.DataFrame) -> pd.DataFrame:
    bounds = zip(curve["from_chance"], curve["to_chance"], strict=True)
    shares = {"Got through (%)": "share", "At least (%)": "low", "At most (%)": "high"}
    return pd.DataFrame(
        {
            "Chance given (%)": [f"{low:d} to {high:d}" for low, high in bounds],
            "Mean of them (%)": curve["chance"].round(0),
            "n": curve["n"],
            **{name: (HUNDRED * curve[column]).round(0) for name, column in shares.items()},
        }
    )


def _closeness(forecasts: pd.DataFrame, found: Calibration, gain: Gain) -> list[Panel]:
    """Nothing below 10: a score of a few forecasts is mostly luck."""
    if found.n < CALIBRATION_FROM:
        return []
    scores = scoring.over_time(forecasts).rename(columns={"base_brier": "base"})
    drawn = scores[scores["n"] >= TREND_FROM]
    return [
        Panel(
            key=CLOSENESS,
            takeaway=_closeness_sentence(forecasts, found, gain),
            how_many=n_words(found.n, "forecast", days=forecasts["held_on"]),
            rows=scores.rename(
                columns={
                    "held_on": "Up to",
                    "brier": "Your Brier score",
                    "base": "Always saying your own share",
                }
            ),
            chart=brier_over_time(drawn),
            alt="Two lines over time: your Brier score, and that of always saying your own share.",
            notes=[_BRIER, _OTHERS],
        )
    ]


def _closeness_sentence(forecasts: pd.DataFrame, found: Calibration, gain: Gain) -> str:
    brier, base = f"{found.brier:.2f}", f"{found.base_brier:.2f}"
    if gain.low is None or gain.high is None:
        return f"All {found.n} rounds ended alike: Brier score {brier}, with nothing to set beside."
    always = f"always saying your own share, {_share(forecasts)} %"
    interval = f"{signed(gain.low, digits=2)} to {signed(gain.high, digits=2)}"
    scores = (
        f"Brier score {brier} against {base}, lower is closer, 95 % interval of the difference "
        f"{interval}"
    )
    match gain.verdict:
        case GainVerdict.CLOSER:
            return f"Your forecasts came closer than {always} (n {found.n}): {scores}."
        case GainVerdict.FARTHER:
            always = always.capitalize()
            return f"{always}, would have come closer than your forecasts (n {found.n}): {scores}."
        case _:
            return (
                f"Your forecasts, or {always}: neither is shown to come closer (n {found.n}); "
                f"{scores}."
            )
