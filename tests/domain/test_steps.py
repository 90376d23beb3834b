"""The steps of an interview as a whole: the two debriefs of the samples, and what always holds."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.interview import Result
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes, Promise
from afterview.domain.search import Search
from afterview.domain.steps import (
    OPEN,
    Mark,
    SentLetter,
    Situation,
    Standing,
    StepKind,
    StepMark,
    ghosting,
    steps_of,
    too_early,
)
from afterview.domain.vocabulary import Outcome, PromiseKind, Stage, Status
from afterview.domain.working_days import WorkWeek
from tests.builders import a_review, an_interview, utc
from tests.domain.situations import day, held, steps_at
from tests.strategies import maybe, occasions, promises

SIX = {
    StepKind.THANK_YOU: 1,
    StepKind.THANKS_AFTER_NO: 1,
    StepKind.REVIEW: 2,
    StepKind.REFERENCES: 3,
    StepKind.TELL_REFERENCES: 3,
    StepKind.MISSED_CALL: 4,
    StepKind.FOLLOW_UP: 4,
    StepKind.SECOND_FOLLOW_UP: 4,
    StepKind.LEAVE_IT: 4,
    StepKind.LINKEDIN: 5,
    StepKind.SEARCH: 6,
}
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001 - naive UTC
DAYS = st.dates(date(1990, 1, 1), date(2028, 1, 1))
WEEKS = st.builds(WorkWeek, st.frozensets(DAYS, max_size=4))


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    occasion = draw(occasions())
    interview = an_interview(
        occasion=occasion,
        status=draw(st.sampled_from(Status)),
        result=Result(draw(st.sampled_from(Outcome)), draw(maybe(DAYS))),
    )
    promise = draw(maybe(promises(interview.starts_locally().date())))
    review = a_review(occasion=occasion, promise=promise)
    kinds = st.sampled_from(LetterKind)
    marks = st.builds(
        StepMark,
        st.sampled_from(StepKind),
        st.sampled_from(Mark),
        st.sampled_from(["", "no time"]),
        maybe(DAYS),
        INSTANTS,
    )
    return Situation(
        interview,
        review=draw(st.sampled_from([None, review])),
        marks=tuple(draw(st.lists(marks, max_size=4))),
        sent=tuple(
            draw(st.lists(st.builds(SentLetter, kinds, maybe(st.uuids()), INSTANTS), max_size=4))
        ),
        people=draw(st.integers(0, 4)),
        wants_references=draw(st.booleans()),
        public_sector=draw(st.booleans()),
        call_missed_at=draw(maybe(INSTANTS)),
        n_told=draw(st.integers(0, 3)),
        n_result_told=draw(st.integers(0, 3)),
        next_round_on=draw(maybe(DAYS)),
        is_application_closed=draw(st.booleans()),
        search=Search(
            draw(maybe(DAYS)),
            next_booked_on=draw(maybe(DAYS)),
            is_over=draw(st.booleans()),
            last_held_on=draw(maybe(DAYS)),
        ),
    )


def test_a_good_panel_brings_six_steps_each_on_its_day() -> None:
    review = a_review(
        promise=Promise(PromiseKind.WITHIN_DAYS, None, day("2026-11-12")),
        notes=Notes(references_wanted="two by Monday"),
    )
    panel = held(
        "2026-10-29 07:30",
        "2026-10-29 09:00",
        zone="Africa/Johannesburg",
        stage=Stage.FINAL,
        people=3,
        review=review,
    )
    steps = steps_at(panel, "2026-10-30 05:50")
    assert [(step.kind, step.standing, step.due_on) for step in steps.values()] == [
        (StepKind.THANK_YOU, Standing.DUE, day("2026-10-29")),
        (StepKind.REVIEW, Standing.DONE, day("2026-10-29")),
        (StepKind.REFERENCES, Standing.DUE, day("2026-10-30")),
        (StepKind.FOLLOW_UP, Standing.COMING, day("2026-11-16")),
        (StepKind.LINKEDIN, Standing.COMING, None),
        (StepKind.SEARCH, Standing.COMING, day("2026-11-05")),
    ]
    assert steps[StepKind.THANK_YOU].due_at == utc("2026-10-29 13:00")


def test_a_flat_phone_screen_brings_a_follow_up_by_the_rule_without_a_day() -> None:
    austria = WorkWeek(frozenset({day("2026-10-26"), day("2026-11-01"), day("2026-12-08")}))
    review = a_review(promise=Promise(PromiseKind.IN_TOUCH, words="wir melden uns"))
    screen = held(
        "2026-11-03 16:40", "2026-11-03 17:00", zone="Europe/Vienna",
        stage=Stage.PHONE_SCREEN, review=review,
    )  # fmt: skip
    steps = steps_at(screen, "2026-11-03 17:05", week=austria)
    assert steps[StepKind.FOLLOW_UP].due_on == day("2026-11-10")
    assert steps[StepKind.THANK_YOU].due_at == utc("2026-11-04 12:00")
    assert StepKind.REFERENCES not in steps


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.COMPLETED}))
def test_an_interview_that_was_not_held_has_no_steps(status: Status) -> None:
    assert steps_at(Situation(an_interview(status=status), people=2)) == {}


@pytest.mark.parametrize("status", sorted(Status))
def test_a_review_says_that_it_was_held(status: Status) -> None:
    assert steps_at(Situation(an_interview(status=status), review=a_review())) != {}


@given(situations(), WEEKS, INSTANTS)
def test_each_step_comes_once_in_the_order_of_the_six_with_a_sentence(
    situation: Situation, week: WorkWeek, now: datetime
) -> None:
    steps = steps_of(situation, week=week, now=now, today=situation.day_of(now))
    kinds = [step.kind for step in steps]
    assert len(set(kinds)) == len(kinds)
    assert [SIX[kind] for kind in kinds] == sorted(SIX[kind] for kind in kinds)
    assert all(step.why.strip() for step in steps)
    assert all(step.due_on is not None for step in steps if step.standing is Standing.OVERDUE)
    assert all(step.interview_id == situation.interview.id for step in steps)


@given(situations(), WEEKS, INSTANTS)
def test_letters_are_due_on_working_days_unless_the_person_put_them_off(
    situation: Situation, week: WorkWeek, now: datetime
) -> None:
    situation = replace(situation, marks=())
    steps = steps_of(situation, week=week, now=now, today=situation.day_of(now))
    worked = {StepKind.SEARCH, StepKind.REVIEW, StepKind.MISSED_CALL, StepKind.LINKEDIN}
    days = [step.due_on for step in steps if step.kind not in worked and step.due_on is not None]
    assert all(week.is_open(due_on) for due_on in days)


@given(situations(), WEEKS, INSTANTS, st.integers(0, 200))
def test_a_later_promise_never_gives_an_earlier_follow_up(
    situation: Situation, week: WorkWeek, now: datetime, later: int
) -> None:
    situation = replace(situation, marks=())
    until_on = situation.held_on + timedelta(days=10)
    due_on = []
    for until in (until_on, until_on + timedelta(days=later)):
        review = a_review(promise=Promise(PromiseKind.EXACT_DATE, until, until))
        known = replace(situation, review=review)
        steps = steps_of(known, week=week, now=now, today=known.day_of(now))
        due_on.append({step.kind: step.due_on for step in steps if "follow_up" in step.kind.value})
    for kind, first in due_on[0].items():
        second = due_on[1][kind]
        assert first is None or (second is not None and first <= second)


@given(situations(), WEEKS, INSTANTS)
def test_never_more_than_two_follow_ups_and_one_open_at_a_time(
    situation: Situation, week: WorkWeek, now: datetime
) -> None:
    steps = steps_of(situation, week=week, now=now, today=situation.day_of(now))
    asking = [step for step in steps if "follow_up" in step.kind.value]
    assert len(asking) <= 2
    assert sum(step.standing in OPEN for step in asking) <= 1
    if any(step.kind is StepKind.LEAVE_IT for step in steps):
        assert not any(step.standing in OPEN for step in asking)


@given(situations(), WEEKS, INSTANTS)
def test_nothing_that_is_due_is_called_too_early(
    situation: Situation, week: WorkWeek, now: datetime
) -> None:
    today = situation.day_of(now)
    for step in steps_of(situation, week=week, now=now, today=today):
        if step.standing in {Standing.DUE, Standing.OVERDUE}:
            assert too_early(situation, step.kind, week=week, today=today) is None


@given(situations(), WEEKS, DAYS)
def test_a_proposed_end_stays_proposed(situation: Situation, week: WorkWeek, today: date) -> None:
    if ghosting(situation, week=week, today=today) is not None:
        later = today + timedelta(days=1)
        assert ghosting(situation, week=week, today=later) is not None
