"""Body language: how signs balance over time, and which cues went with getting through."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from afterview.analytics.hit_rates import HitRate, HitVerdict
from afterview.analytics.thresholds import EARLY_FROM, HIT_RATE_FROM
from afterview.charts import cue_balance
from afterview.domain.cue_words import FACES_PREDICT_LITTLE, cue_label
from afterview.domain.spoken import counted
from afterview.domain.vocabulary import CueEffect, Side
from afterview.domain.wording import label
from afterview.ui.trends import panel, words
from afterview.ui.trends.figures import percent, through
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

BALANCE_KEY, HITS_KEY = "cue-balance", "cue-hit-rates"
_KINDS: Final = {"Good sign": "n_positive", "Neutral": "n_neutral", "Bad sign": "n_negative"}
_MOST_DRAWN: Final = 8
_IN_TIME: Final = "Only rounds count whose review was written before their end was recorded."
_BY_EFFECT: Final = "A sign of your own is told apart by what you felt that it did."
_NO_CAUSE: Final = (
    "What goes with getting through need not be its cause: the stage may be behind it."
)


def draw(look: Look) -> None:
    """The panels, one below the other."""
    for each in look.once(panels):
        panel.draw(each)


def panels(look: Look) -> list[Panel]:
    """The balance of signs, and what each cue told."""
    return [_balance(look.cue_balance), _hits(look.hit_rates)]


def _balance(balance: pd.DataFrame) -> Panel:
    return Panel(
        key=BALANCE_KEY,
        takeaway=_balance_sentence(balance),
        how_many=words.n_words(int(balance["n"].sum()), "interview", days=balance["held_on"]),
        rows=pd.DataFrame(
            {
                "Day": balance["held_on"],
                **{kind: balance[column] for kind, column in _KINDS.items()},
                "Interviews": balance["n"],
            }
        ),
        chart=cue_balance.cue_balance(_kinds(balance)) if len(balance) else None,
        alt="A bar for each day: good signs upwards, bad ones downwards, neutral in the middle.",
        notes=[*_readings(balance), *_halves(balance), FACES_PREDICT_LITTLE],
    )


def _balance_sentence(balance: pd.DataFrame) -> str:
    good, neutral, bad = (int(balance[column].sum()) for column in _KINDS.values())
    if not good + neutral + bad:
        return "No sign of an interviewer was noted so far."
    return (
        f"You read {good} of {counted(good + neutral + bad, 'sign')} as good, {bad} as bad, "
        f"{neutral} as neither."
    )


def _halves(balance: pd.DataFrame) -> list[str]:
    """Both halves of the interviews beside each other, without a verdict."""
    n = balance["n"].sum()
    if n < 2 * EARLY_FROM:
        return []
    is_first = balance["n"].cumsum() <= n // 2
    told = [
        f"{half['n_positive'].sum()} good and {half['n_negative'].sum()} bad (n {half['n'].sum()})"
        for half in (balance[is_first], balance[~is_first])
    ]
    return [f"First half of the interviews: {told[0]}. Second half: {told[1]}."]


def _readings(balance: pd.DataFrame) -> list[str]:
    """How many of the signs were read by the person, and how the rest were."""
    n, own = int(balance[list(_KINDS.values())].to_numpy().sum()), int(balance["n_own"].sum())
    if not n:
        return []
    rest = "" if own == n else f", the other {n - own} by the usual one"
    return [f"{own} of {counted(n, 'sign')} by your own reading{rest}."]


def _kinds(balance: pd.DataFrame) -> pd.DataFrame:
    return pd.concat(
        [
            pd.DataFrame({"held_on": balance["held_on"], "kind": kind, "n": balance[column]})
            for kind, column in _KINDS.items()
        ],
        ignore_index=True,
    )


def _hits(hits: Sequence[HitRate]) -> Panel:
    n_resolved = hits[0].with_cue.n + hits[0].without_cue.n if hits else 0
    names = _names(hits)
    told = _judged(hits) if n_resolved >= HIT_RATE_FROM else []
    return Panel(
        key=HITS_KEY,
        takeaway=_hits_sentence(told, n_resolved),
        how_many=f"From {counted(n_resolved, 'round')} with a known end.",
        rows=_rows(hits, told),
        chart=cue_balance.hit_rates(_frame(told[:_MOST_DRAWN], names)) if told else None,
        alt="For each cue, the share of rounds that got through with it and without it.",
        notes=[*_notes(told), *([_IN_TIME, _BY_EFFECT] if hits else [])],
    )


def _judged(hits: Sequence[HitRate]) -> list[HitRate]:
    """The cues that were seen and missed often enough, those that told something first."""
    known = [hit for hit in hits if hit.verdict is not HitVerdict.NOT_ENOUGH]
    return sorted(known, key=lambda hit: (hit.verdict is not HitVerdict.TELLS, _p_value(hit)))


def _p_value(hit: HitRate) -> float:
    return 1.0 if hit.difference.p_value is None else hit.difference.p_value


def _hits_sentence(told: list[HitRate], n_resolved: int) -> str:
    if not n_resolved:
        return f"No cue yet in a round with a known end; hit rates come with {HIT_RATE_FROM}."
    if n_resolved < HIT_RATE_FROM:
        return words.still_needed(n_resolved)
    if not told:
        few = EARLY_FROM
        return f"Not enough yet for any cue: each needs {few} rounds with it and {few} without."
    if told[0].verdict is HitVerdict.TELLS:
        return words.hit_sentence(named(told[0]), told[0])
    n = f"n {n_resolved}"
    if len(told) == 1:
        return f"The one cue that could be judged has told nothing so far ({n})."
    return f"None of the {len(told)} cues that could be judged has told anything so far ({n})."


def _notes(told: list[HitRate]) -> list[str]:
    more = [hit for hit in told[1:] if hit.verdict is HitVerdict.TELLS]
    family = f"An interval is the cue's own; the word beside it allows for {len(told)} at once."
    return [
        *(words.hit_sentence(named(hit), hit) for hit in more),
        *([family] if len(told) > 1 else []),
        *([_NO_CAUSE] if told else []),
    ]


def _frame(told: list[HitRate], names: Mapping[tuple[str, str, str], str]) -> pd.DataFrame:
    """Two rows for each cue: the rounds with it and those without it."""
    return pd.DataFrame(
        [
            {
                "cue": names[_unit(hit)],
                "group": group,
                "share": one.share,
                "low": one.low,
                "high": one.high,
                "n": one.n,
            }
            for hit in told
            for group, one in (("seen", hit.with_cue), ("not seen", hit.without_cue))
        ]
    )


def _rows(hits: Sequence[HitRate], told: list[HitRate]) -> pd.DataFrame:
    """Every cue in counts; its difference only where it could be judged."""
    rest = [hit for hit in hits if hit not in told]
    return pd.DataFrame(
        [
            {
                "Cue": cue_label(hit.word),
                "Whose": label(Side(hit.side)),
                "As you felt it": _effect(hit),
                "Through with it": through(hit.with_cue),
                "Through without it": through(hit.without_cue),
                **_difference(hit, is_judged=hit in told),
                "So far": words.hit_words(hit) if hit in told else "not enough yet",
            }
            for hit in [*told, *rest]
        ]
    )


def _difference(hit: HitRate, *, is_judged: bool) -> dict[str, float | None]:
    """With it less without it, in points of a hundred."""
    one = hit.difference
    bounds = {"Points more": one.value, "95 % from": one.low, "95 % to": one.high}
    return {
        title: percent(value) if is_judged and value is not None else None
        for title, value in bounds.items()
    }


def named(hit: HitRate) -> str:
    """The cue in words; one of the person's own with what they felt that it did."""
    line = " ".join(cue_label(hit.word).split())
    if hit.side != Side.MINE:
        return line
    return f"{line}, {_effect(hit).lower()}" if hit.effect else f"{line} (me)"


def _names(hits: Sequence[HitRate]) -> Mapping[tuple[str, str, str], str]:
    by_unit = {_unit(hit): hit for hit in hits}
    return words.looks_apart(by_unit, label=lambda unit: named(by_unit[unit]))


def _unit(hit: HitRate) -> tuple[str, str, str]:
    return hit.side, hit.word, hit.effect


def _effect(hit: HitRate) -> str:
    return label(CueEffect(hit.effect)) if hit.effect else ""
