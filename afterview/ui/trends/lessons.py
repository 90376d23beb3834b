"""What became of the lessons: learned, tried, kept, and met again."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from afterview.analytics.thresholds import EARLY_FROM
from afterview.charts.lessons import lesson_lives, lessons_learned
from afterview.domain.spoken import counted
from afterview.ui.trends import panel
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

LIVES: Final = "lessons"
LEARNED: Final = "lessons-learned"
_LIVES: Final = {"open": "Still to try", "tried": "Tried", "kept": "Kept", "retired": "Set aside"}


def draw(look: Look) -> None:
    """The lessons as cards."""
    for one in look.once(panels):
        panel.draw(one)


def panels(look: Look) -> Sequence[Panel]:
    """How the lessons stand; from the second month on also when they were learned."""
    months = look.lessons
    return [_lives(months), *_learned(months)]


def _lives(months: pd.DataFrame) -> Panel:
    n, again = int(months["learned"].sum()), int(months["met_again"].sum())
    counts = {words: int(months[life].sum()) for life, words in _LIVES.items()}
    stand = pd.DataFrame({"life": list(counts), "n": list(counts.values())})
    named = {"Learned": n, **counts, "Met again in another interview": again}
    table = pd.DataFrame({"Lessons": list(named), "n": list(named.values())})
    return Panel(
        key=LIVES,
        takeaway=_sentence(n, again, counts),
        how_many=f"From {counted(n, 'lesson')}.",
        rows=table if n else table.iloc[:0],
        chart=lesson_lives(stand) if n >= EARLY_FROM else None,
        alt="A bar for each way a lesson can stand.",
    )


def _sentence(n: int, again: int, counts: dict[str, int]) -> str:
    if not n:
        return "No lesson was learned in these interviews yet."
    said = f"You learned {counted(n, 'lesson')}"
    if again:
        said += f", and met {again} of them again in another interview"
    stand = [f"{count} {words.lower()}" for words, count in counts.items() if count]
    return f"{said}: {', '.join(stand)}."


def _learned(months: pd.DataFrame) -> list[Panel]:
    """Nothing where all lessons are of one month."""
    if len(months) <= 1:
        return []
    n, again = int(months["learned"].sum()), int(months["met_again"].sum())
    return [
        Panel(
            key=LEARNED,
            takeaway=_most_in_a_month(months),
            how_many=f"From {counted(n, 'lesson')}, by the month in which each was first learned; "
            f"{again} met again.",
            rows=pd.DataFrame(
                {
                    "Month": [f"{month:%B %Y}" for month in months["month"]],
                    "Learned": months["learned"],
                    "Met again": months["met_again"],
                }
            ),
            chart=lessons_learned(months.rename(columns={"learned": "n"})),
            alt="A bar for each month, and in it a narrower one for those that were met again.",
        )
    ]


def _most_in_a_month(months: pd.DataFrame) -> str:
    """The month with the most where it is one, else how many the most are."""
    n, most = int(months["learned"].sum()), int(months["learned"].max())
    [*which] = months.loc[months["learned"] == most, "month"]
    if len(which) > 1:
        return f"You learned at most {counted(most, 'lesson')} in one month, of {n} in all."
    return f"The month with the most lessons is {which[0]:%B %Y}: {most} of {n}."
