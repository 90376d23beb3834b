"""How much each lesson and question belongs on the page: points for what is known of it, summed.

======================================================================  ==========
its fit, the best of these
  the lesson names this stage, this firm or a usual kind of question     36
  its if-part (a question's text) names this round, such as “design”     36
  its question is of a kind usual in this stage, or this stage met it    24
  a stage that asks alike met it, or it was met going for this role      12
it was met at this firm                                                   5
weakness: its question was handled 1, 2, 3, 4, 5 of 5 when last rated    30 24 12 4 0
  never rated: as if it had been 3                                       12
  of a lesson that is kept already                                       half
recurrence: it was met in 2 interviews, in 3 or more (proven)             4, 8
recency: met today; linearly less until nothing after 180 days            6
due: a lesson never done, or last done 90 days ago or longer              4
  done, and met again after that                                          3
======================================================================  ==========

Fit and weakness come first: what comes in this round and went badly is worth the lobby. The step
between 2 and 3 is the widest since at 2 the key point was missing (``scales.HANDLED``). Recurrence
and recency only order what they leave equal. 90 days and 3 interviews are those of
``lesson_rule``; the points are our judgement (decision 16).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from afterview.brief.brief import Ahead
from afterview.brief.kinds import KIN, USUAL, kind_of_question, named_in
from afterview.brief.said import at, on, round_of
from afterview.domain.evidence import LessonEvidence, Met, QuestionEvidence
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.domain.lesson_rule import RETIRE_DAYS, STALE_DAYS, is_proven
from afterview.domain.vocabulary import Stage

NAMED, SAME, KINDRED, HERE = 36.0, 24.0, 12.0, 5.0
WEAKNESS: Final[Mapping[int | None, float]] = MappingProxyType(
    {1: 30.0, 2: 24.0, 3: 12.0, 4: 4.0, 5: 0.0, None: 12.0}
)
KEPT_WEIGHS: Final = 0.5
AGAIN, PROVEN = 4.0, 8.0
RECENT: Final = 6.0
NOT_DONE, MET_SINCE_DONE = 4.0, 3.0
ANYWHERE: Final = "It applies anywhere."
"""What is said of a lesson for which nothing else speaks."""


@dataclass(frozen=True, slots=True)
class Points:
    """One part of a score; ``why`` is its sentence, empty where there is nothing to say."""

    points: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of all parts, and their sentences, the one that weighed most first."""

    total: float
    why: tuple[str, ...]
    fits: bool


def lesson_score(known: LessonEvidence, ahead: Ahead, *, today: date) -> Score:
    """How much a lesson belongs into the brief of the round ahead, and why: a sentence at least."""
    lesson = known.lesson
    fit = _best([*_scope(known, ahead), *_named(lesson.if_text, ahead), *_origin(known.met, ahead)])
    parts = [
        fit,
        _here(known.met),
        _weakness(known.met, today=today, lesson=lesson),
        _recurrence(known.n_met),
        _recency(known.met, today=today),
        _due(known, today=today),
    ]
    score = _summed(parts, fits=fit.points > 0)
    return score if score.why else replace(score, why=(ANYWHERE,))


def question_score(known: QuestionEvidence, ahead: Ahead, *, today: date) -> Score:
    """How likely and how urgent a question is in the round ahead, and why."""
    fit = _best([*_named(known.text, ahead), *_origin(known.met, ahead)])
    parts = [
        fit,
        _here(known.met),
        _weakness(known.met, today=today),
        _recurrence(known.n_met),
        _recency(known.met, today=today),
    ]
    return _summed(parts, fits=fit.points > 0 or _here(known.met).points > 0)


def applies(known: LessonEvidence, ahead: Ahead) -> bool:
    """Whether a lesson is in use and names neither another stage nor another firm."""
    lesson = known.lesson
    other_stage = None not in (lesson.stage, ahead.stage) and lesson.stage is not ahead.stage
    other_firm = bool(lesson.company.strip() and ahead.company.strip()) and not known.is_for_here
    return lesson.life is not Life.RETIRED and not other_stage and not other_firm


def _scope(known: LessonEvidence, ahead: Ahead) -> Iterator[Points]:
    lesson, stage = known.lesson, ahead.stage
    if stage is None:
        usual: tuple[str, ...] = ()
    else:
        usual = USUAL[stage]
        if lesson.stage is stage:
            yield Points(NAMED, f"You noted that it is for {round_of(stage)}.")
    if known.is_for_here:
        yield Points(NAMED, "You noted that it is for this firm.")
    if stage is not None and lesson.category in usual:
        kind = kind_of_question(lesson.category)
        yield Points(NAMED, f"You noted that it is for {kind}, usual in {round_of(stage)}.")


def _named(text: str, ahead: Ahead) -> Iterator[Points]:
    word = named_in(text, ahead.stage, ahead.format)
    if word is not None:
        what = "this round" if ahead.stage is None else round_of(ahead.stage)
        yield Points(NAMED, f"It says “{word}”, and ahead is {what}.")


def _origin(met: Sequence[Met], ahead: Ahead) -> Iterator[Points]:
    for one in met:
        if ahead.stage is not None:
            yield from _like_stage(one, ahead.stage)
        if one.is_same_role:
            yield Points(KINDRED, "You met it going for the same role.")


def _like_stage(one: Met, stage: Stage) -> Iterator[Points]:
    if one.category in USUAL[stage]:
        kind = kind_of_question(one.category)
        yield Points(SAME, f"{kind[0].upper()}{kind[1:]} is usual in {round_of(stage)}.")
    if one.stage is stage:
        yield Points(SAME, f"You met it in {round_of(stage)}{at(one.company)}.")
    if one.stage in KIN[stage]:
        yield Points(KINDRED, f"You met it in {round_of(one.stage)}, which asks alike.")


def _best(found: Sequence[Points]) -> Points:
    return max(found, key=lambda each: each.points, default=Points(0))


def _here(met: Sequence[Met]) -> Points:
    return (
        Points(HERE, "It came up at this firm.") if any(one.is_here for one in met) else Points(0)
    )


def _weakness(met: Sequence[Met], *, today: date, lesson: LearnedLesson | None = None) -> Points:
    weight = KEPT_WEIGHS if lesson is not None and lesson.life is Life.KEPT else 1.0
    rated = [one for one in met if one.handled is not None]
    if not rated:
        return Points(WEAKNESS[None] * weight)
    last = max(rated, key=lambda one: (one.held_on, WEAKNESS[one.handled]))
    where = f"{last.handled} of 5{at(last.company)} {on(last.held_on, today=today)}"
    kind = kind_of_question(last.category)
    why = f"It comes from {kind} that you handled {where}."
    return Points(
        WEAKNESS[last.handled] * weight, why if lesson is not None else f"You handled it {where}."
    )


def _recurrence(n_met: int) -> Points:
    if is_proven(n_met):
        return Points(PROVEN, f"It came up in {n_met} interviews.")
    return Points(AGAIN, f"It came up in {n_met} interviews.") if n_met > 1 else Points(0)


def _recency(met: Sequence[Met], *, today: date) -> Points:
    if not met:
        return Points(0)
    day = max(one.held_on for one in met)
    days = max(0, (today - day).days)
    left = RECENT * max(0.0, 1 - days / RETIRE_DAYS)
    # Where that day was rated, the sentence on weakness has it already.
    is_said = any(one.held_on == day and one.handled is not None for one in met)
    return Points(left, "" if is_said else f"It came up last {on(day, today=today)}.")


def _due(known: LessonEvidence, *, today: date) -> Points:
    done_on = known.done_on
    if done_on is None:
        return Points(NOT_DONE, "You have not done it in an interview yet.")
    if (today - done_on).days >= STALE_DAYS:
        return Points(NOT_DONE, f"You did it last {on(done_on, today=today)}, long ago.")
    if any(one.held_on > done_on for one in known.met):
        return Points(MET_SINCE_DONE, "You met it again after you had done it.")
    return Points(0)


def _summed(parts: Sequence[Points], *, fits: bool) -> Score:
    total = round(sum(part.points for part in parts), 2)
    said = sorted(
        (part for part in parts if part.why and part.points > 0), key=lambda part: -part.points
    )
    return Score(total, tuple(part.why for part in said), fits)
