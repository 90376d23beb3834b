"""How trials, choices by hand and time move the life of a lesson."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.lesson_life import Chosen, Helped, Life
from afterview.domain.lesson_rule import (
    Freshness,
    Noted,
    freshness,
    is_proven,
    life_of,
)
from afterview.domain.lesson_words import what_came_of
from afterview.domain.review import Trial
from tests.builders import NOW
from tests.strategies import maybe

LESSON = UUID(int=6)
NOT_COME = Trial(LESSON, came=False)
COME = Trial(LESSON, came=True)
NOT_DONE = Trial(LESSON, came=True, done=False)
DONE = Trial(LESSON, came=True, done=True)
HELPED = Trial(LESSON, came=True, done=True, helped=Helped.YES)
NO_HELP = Trial(LESSON, came=True, done=True, helped=Helped.NO)
UNCLEAR = Trial(LESSON, came=True, done=True, helped=Helped.UNCLEAR)
MET = None
TRIALS = (NOT_COME, COME, NOT_DONE, DONE, HELPED, NO_HELP, UNCLEAR)


def noted(*said: Trial | None, hours: int = 0) -> list[Noted]:
    """One after the other, an hour apart; the first so many ``hours`` from now."""
    return [Noted(NOW + timedelta(hours=hours + place), trial) for place, trial in enumerate(said)]


@pytest.mark.parametrize(
    ("said", "life"),
    [
        ((), Life.OPEN),
        ((MET, MET), Life.OPEN),
        ((NOT_COME,), Life.OPEN),
        ((COME,), Life.OPEN),
        ((NOT_DONE,), Life.OPEN),
        ((DONE,), Life.TRIED),
        ((NO_HELP,), Life.TRIED),
        ((UNCLEAR,), Life.TRIED),
        ((HELPED,), Life.KEPT),
        ((NO_HELP, HELPED), Life.KEPT),
        ((HELPED, NO_HELP), Life.TRIED),
        ((HELPED, DONE), Life.TRIED),
        ((HELPED, NOT_DONE), Life.TRIED),
        ((HELPED, NOT_COME), Life.KEPT),
        ((HELPED, COME), Life.KEPT),
        ((HELPED, MET), Life.KEPT),
        ((DONE, NOT_DONE), Life.TRIED),
        ((DONE, NOT_COME, MET), Life.TRIED),
    ],
)
def test_what_trials_make_of_a_lesson(said: tuple[Trial | None, ...], life: Life) -> None:
    assert life_of(noted(*said)) is life


@pytest.mark.parametrize(
    ("chosen", "later", "life"),
    [
        (Life.KEPT, (), Life.KEPT),
        (Life.OPEN, (), Life.OPEN),
        (Life.KEPT, (NOT_DONE,), Life.TRIED),
        (Life.OPEN, (HELPED,), Life.KEPT),
        (Life.TRIED, (NOT_COME,), Life.TRIED),
        (Life.RETIRED, (HELPED, NO_HELP), Life.RETIRED),
        (Life.RETIRED, (MET,), Life.OPEN),
        (Life.RETIRED, (HELPED, MET), Life.OPEN),
        (Life.RETIRED, (MET, HELPED), Life.KEPT),
        (Life.KEPT, (MET,), Life.KEPT),
    ],
)
def test_a_choice_holds_until_what_is_noted_after_it_moves_it_on(
    chosen: Life, later: tuple[Trial | None, ...], life: Life
) -> None:
    earlier = noted(MET, HELPED, NO_HELP, hours=-9)
    choice = Chosen(chosen, NOW)
    assert life_of([*earlier, *noted(*later, hours=1)], choice) is life


def test_what_was_noted_in_the_very_instant_of_the_choice_came_before_it() -> None:
    assert life_of(noted(HELPED), Chosen(Life.OPEN, NOW)) is Life.OPEN
    assert life_of(noted(MET), Chosen(Life.RETIRED, NOW)) is Life.RETIRED


def test_an_earlier_interview_told_of_after_the_choice_counts() -> None:
    told_late = [Noted(NOW + timedelta(days=2), HELPED), Noted(NOW, NO_HELP)]
    assert life_of(told_late, Chosen(Life.OPEN, NOW + timedelta(days=1))) is Life.KEPT


@given(st.lists(maybe(st.sampled_from(TRIALS))))
def test_only_the_person_retires_a_lesson_and_kept_means_that_it_helped_last(
    said: list[Trial | None],
) -> None:
    life = life_of(noted(*said))
    done = [one for one in said if one is not None and one.done is not None]
    assert life is not Life.RETIRED
    assert (life is Life.KEPT) == bool(done and done[-1] == HELPED)


def test_three_interviews_prove_a_lesson() -> None:
    assert [is_proven(n) for n in (0, 2, 3, 9)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, Freshness.FRESH),
        (89, Freshness.FRESH),
        (90, Freshness.STALE),
        (179, Freshness.STALE),
        (180, Freshness.PERHAPS_RETIRE),
        (999, Freshness.PERHAPS_RETIRE),
    ],
)
def test_what_is_neither_met_nor_tried_goes_stale(days: int, expected: Freshness) -> None:
    last_on = date(2026, 3, 1)
    today = last_on + timedelta(days=days)
    assert freshness(Life.KEPT, last_on, today=today) is expected
    assert freshness(Life.RETIRED, last_on, today=today) is Freshness.FRESH


def test_each_answer_has_a_sentence_of_its_own() -> None:
    sentences = sorted(what_came_of(trial) for trial in TRIALS)
    assert all(one != other for one, other in pairwise(sentences))
    assert what_came_of(NO_HELP) == "Its moment came and you did it; it did not help."
