"""What the story tells, whatever the day on which it is told."""

from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from itertools import count, pairwise
from statistics import mean
from uuid import UUID

import pytest

from afterview.domain.categories import CATEGORIES, COMPETENCIES
from afterview.domain.cue_words import CUE_WORDS
from afterview.domain.draft import Draft, Value
from afterview.domain.review import Review
from afterview.domain.validate import validate
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Stage,
    Structure,
    TimeFeel,
    WhyNot,
)
from afterview.domain.wording import REASONS
from afterview.sample.ahead import COFFEE, PLANNED
from afterview.sample.days import Days
from afterview.sample.lay_out import review_fields
from afterview.sample.story import HELD, MEETINGS
from afterview.sample.told import Learned, Meeting
from tests.sample.arc import (
    BEHAVIOURAL,
    DESIGN_AND_CASE,
    FIRST_HALF,
    REVIEWED,
    SECOND_HALF,
    every_question,
    handled,
    over_confidence,
    through_with,
    told,
)

# Clocks change in Europe on 29 March and 25 October 2026, in Canada on 8 March and 1 November.
DAYS = [
    date(2026, 11, 23),
    date(2026, 3, 1),
    date(2027, 3, 1),
    date(2028, 2, 29),
    date(2026, 3, 29),
    date(2026, 3, 30),
    date(2026, 10, 25),
    date(2026, 10, 26),
    date(2026, 11, 2),
    *(date(2027, 7, 5) + timedelta(days=day) for day in range(7)),
]
ZONES = ["Europe/Vienna", "Pacific/Kiritimati", "Pacific/Niue"]


@pytest.fixture(params=DAYS, ids=str)
def days(request: pytest.FixtureRequest) -> Days:
    return Days(request.param, "Europe/Vienna")


def fields_of(meeting: Meeting, days: Days) -> dict[str, Value]:
    numbers = count(1)
    learned = {one.if_text: UUID(int=9_000) for held in HELD for one in lessons_told(held)}
    return review_fields(
        meeting,
        told(meeting),
        days=days,
        learned=learned,
        new_id=lambda: UUID(int=next(numbers)),
    )


def lessons_told(meeting: Meeting) -> tuple[Learned, ...]:
    return () if meeting.review is None else meeting.review.lessons


def test_every_review_is_one_that_the_form_takes(days: Days) -> None:
    now = days.evening(-1)
    for meeting in REVIEWED:
        fields = fields_of(meeting, days)
        verdict = validate(Draft(UUID(int=0), now, now, fields=fields), now=now)
        assert isinstance(verdict, Review), verdict


def test_the_same_day_tells_the_same_story(days: Days) -> None:
    for meeting in REVIEWED:
        assert fields_of(meeting, days) == fields_of(meeting, Days(days.today, days.zone))


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("today", DAYS, ids=str)
def test_what_was_held_is_past_and_what_is_planned_is_ahead(today: date, zone: str) -> None:
    days = Days(today, zone)
    dawn, midnight = days.at(0, "00:00"), days.at(1, "00:00")
    assert all(days.end_of(meeting) < dawn for meeting in HELD)
    assert all(days.start_of(meeting) > midnight for meeting in PLANNED)


def test_four_months_lie_between_the_first_interview_and_the_last(days: Days) -> None:
    held = [days.on(meeting.day) for meeting in HELD]
    assert 115 <= (days.today - held[0]).days <= 120
    assert held[-1] == days.today - timedelta(days=1)
    assert held == sorted(held)


def test_tomorrow_at_ten_is_the_next_one(days: Days) -> None:
    first = min(PLANNED, key=days.start_of)
    assert days.start_of(first) == days.at(1, "10:00")
    assert days.on(1) == days.today + timedelta(days=1)


def test_nobody_is_in_two_interviews_at_once(days: Days) -> None:
    in_order = sorted(MEETINGS, key=days.start_of)
    for one, other in pairwise(in_order):
        assert days.end_of(one) <= days.start_of(other)


def test_interviews_keep_to_working_days_but_for_yesterday_and_tomorrow(days: Days) -> None:
    for meeting in MEETINGS:
        assert days.on(meeting.day).weekday() < 5 or abs(meeting.day) == 1


def test_days_keep_their_order(days: Days) -> None:
    told_days = [days.on(day) for day in range(-130, 31)]
    assert told_days == sorted(told_days)
    assert max(told_days[:130]) < days.today < min(told_days[131:])


def test_the_search_is_as_large_as_promised() -> None:
    assert len({meeting.firm for meeting in MEETINGS}) == 14
    assert len(REVIEWED) == 24
    assert len(PLANNED) == 4
    assert [meeting for meeting in HELD if meeting.review is None][-1] is COFFEE


def test_rounds_come_from_several_clocks() -> None:
    assert len({meeting.firm.zone for meeting in MEETINGS}) == 14


@pytest.mark.parametrize(
    ("words", "used"),
    [
        (Stage, {meeting.stage for meeting in MEETINGS}),
        (Format, {meeting.format for meeting in REVIEWED}),
        (Structure, {meeting.structure for meeting in REVIEWED}),
        (Outcome, {each.ending.outcome if each.ending else Outcome.PENDING for each in HELD}),
        (PromiseKind, {promise.kind for one in REVIEWED if (promise := told(one).promise)}),
        (CouldAnswer, {asked.could_answer for asked in every_question()}),
        (WhyNot, {asked.why_not for asked in every_question()}),
        (Reaction, {asked.reaction for asked in every_question()}),
        (TimeFeel, {asked.time_feel for asked in every_question()}),
        (Part, {cue.part for one in REVIEWED for cue in told(one).cues}),
        (Reading, {getattr(cue, "reading", None) for one in REVIEWED for cue in told(one).cues}),
        (CueEffect, {getattr(cue, "effect", None) for one in REVIEWED for cue in told(one).cues}),
    ],
    ids=lambda part: part.__name__ if isinstance(part, type) else "",
)
def test_every_word_of_a_list_occurs(words: type[StrEnum], used: set[StrEnum | None]) -> None:
    assert set(words) - used == set()


def test_keys_are_those_of_the_vocabulary_but_for_a_few_own_words() -> None:
    asked = every_question()
    cues = {cue.word for meeting in REVIEWED for cue in told(meeting).cues}
    endings = [meeting.ending for meeting in HELD if meeting.ending is not None]
    reasons = {reason for each in endings for reason in (each.stated, each.guessed) if reason}
    assert {one.category for one in asked} - set(CATEGORIES) == {"Small talk"}
    assert {key for one in asked for key in one.competencies.split()} == set(COMPETENCIES)
    assert cues - {cue.key for cue in CUE_WORDS} == {"closed her laptop", "drank water"}
    assert len(reasons - set(REASONS)) == 2


def test_a_review_holds_what_a_long_evening_gives() -> None:
    for meeting in REVIEWED:
        review = told(meeting)
        marks = [mark for mark in review.ratings.split() if mark != "."]
        assert 5 <= len(review.questions) <= 9
        assert 6 <= len(marks) <= 10
        assert review.lessons
        assert review.cues
        assert review.notes.worked
        assert review.notes.did_not_work
        assert review.notes.their_doubt
    assert any("-" in told(meeting).ratings for meeting in REVIEWED)


def test_a_few_questions_come_back_word_for_word() -> None:
    again = {text: n for text, n in Counter(one.text for one in every_question()).items() if n > 1}
    assert again == {"What are your salary expectations?": 4, "Tell me about yourself.": 3}


def test_forecasts_are_twelve_points_too_high_at_first_and_less_so_later() -> None:
    assert 10 <= over_confidence(FIRST_HALF) <= 14
    assert 0 <= over_confidence(SECOND_HALF) <= 5


def test_a_named_next_step_goes_with_getting_through_and_a_smile_does_not() -> None:
    named, n_named = through_with("named_next_step")
    smiled, n_smiled = through_with("smiled")
    assert n_named >= 8
    assert named / n_named >= 0.85
    assert n_smiled >= 6
    assert 0.4 <= smiled / n_smiled <= 0.75


def test_design_and_case_questions_get_better_slowly() -> None:
    first, second = handled(FIRST_HALF, DESIGN_AND_CASE), handled(SECOND_HALF, DESIGN_AND_CASE)
    assert min(len(first), len(second)) >= 8
    assert mean(first) < 2.25
    assert 3 <= mean(second) < 3.75


def test_behavioural_questions_stay_as_good_as_they_are() -> None:
    first, second = handled(FIRST_HALF, BEHAVIOURAL), handled(SECOND_HALF, BEHAVIOURAL)
    assert abs(mean(first) - mean(second)) <= 0.3
    assert mean(first) >= 3.5


def test_salary_stays_weak() -> None:
    salary = handled(REVIEWED, frozenset({"salary"}))
    assert len(salary) >= 8
    assert max(salary) <= 3
    assert abs(mean(salary[: len(salary) // 2]) - mean(salary[len(salary) // 2 :])) <= 0.6
