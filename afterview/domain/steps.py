"""The steps after an interview, worked out from what is known: the one place to ask for them.

```
situation ─▶ rules ─▶ outcome closes ─▶ marks ─▶ steps, in the order of the six
```
"""

from collections.abc import Iterator
from datetime import date, datetime

from afterview.domain import ending_rule, follow_up_rule, search_rule, step_rules, thank_you_rule
from afterview.domain.ending_rule import (
    closed_by_next_round,
    closed_by_outcome,
    closed_with_application,
)
from afterview.domain.follow_up_rule import too_early
from afterview.domain.ghosting import ghosting
from afterview.domain.mark_rule import with_mark
from afterview.domain.step import (
    OPEN,
    Mark,
    SentLetter,
    Situation,
    Standing,
    Step,
    StepKind,
    StepMark,
)
from afterview.domain.working_days import WorkWeek

__all__ = [
    "OPEN",
    "Mark",
    "SentLetter",
    "Situation",
    "Standing",
    "Step",
    "StepKind",
    "StepMark",
    "ghosting",
    "steps_of",
    "too_early",
]


def steps_of(
    situation: Situation, *, week: WorkWeek, now: datetime, today: date
) -> tuple[Step, ...]:
    """The steps of an interview that was held, in the order of the six.

    Before it was held there are none, but for asking after an agreed call that did not come.
    """
    rules = _asked_after(situation, week=week, now=now)
    if situation.was_held:
        rules = _after_the_interview(situation, week=week, now=now, today=today)
    return tuple(_settled(step, situation, today=today) for step in rules if step is not None)


def _asked_after(situation: Situation, *, week: WorkWeek, now: datetime) -> Iterator[Step | None]:
    yield step_rules.missed_call(situation, week=week, now=now)


def _after_the_interview(
    situation: Situation, *, week: WorkWeek, now: datetime, today: date
) -> Iterator[Step | None]:
    thank_you = thank_you_rule.thank_you(situation, week=week, now=now)
    yield thank_you
    yield ending_rule.thanks_after_no(situation, week=week, today=today)
    yield step_rules.review(situation, now=now)
    yield step_rules.references(situation, week=week, today=today)
    yield ending_rule.tell_references(situation, week=week, today=today)
    yield step_rules.missed_call(situation, week=week, now=now)
    yield follow_up_rule.follow_up(situation, week=week, today=today)
    yield follow_up_rule.second_follow_up(situation, week=week, today=today)
    yield follow_up_rule.leave_it(situation, week=week, today=today)
    yield step_rules.linkedin(situation, _settled(thank_you, situation, today=today))
    yield search_rule.search(situation, today=today)


def _settled(step: Step, situation: Situation, *, today: date) -> Step:
    step = closed_by_next_round(step, situation)
    step = closed_with_application(step, situation)
    step = closed_by_outcome(step, situation.interview.result.outcome)
    mark = situation.mark_on(step.kind)
    marked_on = None if mark is None else situation.day_of(mark.marked_at)
    return with_mark(step, mark, marked_on=marked_on, today=today)
