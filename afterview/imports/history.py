"""The stages that stand one after another in a single cell."""

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from afterview.domain.application import further
from afterview.domain.vocabulary import Stage
from afterview.imports.days import DayOrder, read_days
from afterview.imports.stage_words import exact_stage, near_stage
from afterview.imports.status import StatusReading, read_status
from afterview.imports.status_words import BY_WORDS, Verdict
from afterview.imports.words import plain

_ARROWS: Final = re.compile(r"\s*(?:[-=]*>+|→|➔|➜|»|\||;|\n)\s*")
_COMMAS: Final = re.compile(r"\s*[,/]\s*")
_MOST_STEPS: Final = 60
_QUOTES: Final = "\"'“”\u2018\u2019 "


@dataclass(frozen=True, slots=True)
class History:
    """What a history tells: rounds with a day, the furthest round behind another, and the end.

    ``unread`` are the steps that name neither a round nor how the application stands.
    """

    dated: tuple[tuple[Stage, date], ...]
    furthest: Stage | None
    end: StatusReading
    unread: tuple[str, ...]


@lru_cache(maxsize=2_000)
def read_history(cell: str, order: DayOrder | None) -> History:
    """The reading of a cell such as ``["Applied", "Phone screen", "Rejected"]``; never raises."""
    steps = _steps(cell)
    stages = [_stage(_bare(step)) for step in steps]
    behind = None
    for stage in stages[:-1]:
        behind = further(behind, stage)
    dated = []
    for step, stage in zip(steps, stages, strict=True):
        days = read_days(step).days
        day = days[0].on(order) if len(days) == 1 else None
        if stage is not None and day is not None:
            dated.append((stage, day))
    end = _end(steps)
    if end.verdict is not None and end.verdict.resolution is not None:
        behind = further(behind, end.stage if end.was_held else None)
    unread = tuple(
        step
        for step, stage in zip(steps, stages, strict=True)
        if stage is None and plain(_bare(step)) not in BY_WORDS
    )
    return History(tuple(dated), behind, end, unread)


def _end(steps: list[str]) -> StatusReading:
    if not steps:
        return StatusReading()
    last = _bare(steps[-1])
    if _stage(last) is not None:
        # What came last may be still to come.
        return StatusReading(Verdict.IN_PROCESS, _stage(last))
    return read_status(last)


def _steps(cell: str) -> list[str]:
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, list):
        steps = [step if isinstance(step, str) else json.dumps(step) for step in found]
    else:
        inner = cell.strip().strip("[]()")
        steps = _ARROWS.split(inner)
        if len(steps) == 1:
            steps = _COMMAS.split(inner)
    return [bare for step in steps[:_MOST_STEPS] if (bare := step.strip(_QUOTES))]


def _bare(step: str) -> str:
    """The words of a step without its day."""
    read = read_days(step)
    return read.rest if read.days else step


def _stage(words: str) -> Stage | None:
    return exact_stage(words) or (None if plain(words) in BY_WORDS else near_stage(words))
