from typing import Any
from uuid import UUID

import pytest

from afterview.domain.card import Card, Fits, lesson_weakness, minutes, question_weakness
from afterview.domain.lesson_life import Life
from afterview.domain.preferences import read_preferences
from afterview.domain.vocabulary import CouldAnswer, Stage

SPELLED = frozenset({"Nordhavn Maritime A/S", "NORDHAVN maritime a/s"})
DESIGN = Fits(Stage.SYSTEM_DESIGN, SPELLED, frozenset({"failure"}))


def a_card(words: str = "why us", **changes: Any) -> Card:  # noqa: ANN401 - a field each
    plain: dict[str, Any] = {
        "named": UUID(int=1),
        "words": words,
        "front": "Why us?",
        "back": "",
        "category": "",
        "stages": frozenset(),
        "companies": frozenset(),
        "weakness": 2,
    }
    return Card(**{**plain, **changes})


HERE = {"stages": frozenset({Stage.SYSTEM_DESIGN, Stage.PANEL})}
ELSEWHERE = {"stages": frozenset({Stage.PANEL})}
THEM = {"companies": frozenset({"NORDHAVN maritime a/s"})}
OTHERS = {"companies": frozenset({"Fjordbro"})}


@pytest.mark.parametrize(
    ("handled", "could_answer", "has_answer", "weakness"),
    [
        (None, CouldAnswer.NO, True, 0),
        (5, CouldAnswer.NO, True, 0),
        (1, None, True, 1),
        (3, CouldAnswer.PARTLY, True, 3),
        (4, CouldAnswer.PARTLY, False, None),
        (5, CouldAnswer.YES, False, None),
        (None, None, False, 3),
        (None, CouldAnswer.YES, True, None),
    ],
)
def test_a_question_is_weak_by_the_last_time(
    handled: int | None,
    could_answer: CouldAnswer | None,
    has_answer: bool,  # noqa: FBT001 - a column of the table
    weakness: float | None,
) -> None:
    found = question_weakness(handled=handled, could_answer=could_answer, has_answer=has_answer)
    assert found == weakness


@pytest.mark.parametrize(
    ("life", "is_weak"),
    [(Life.OPEN, True), (Life.TRIED, True), (Life.KEPT, False), (Life.RETIRED, False)],
)
def test_a_lesson_is_practised_until_it_is_kept(life: Life, is_weak: bool) -> None:  # noqa: FBT001
    assert (lesson_weakness(life) is not None) == is_weak


@pytest.mark.parametrize(
    ("changes", "question_fits", "lesson_fits"),
    [
        ({}, False, True),
        (HERE, True, True),
        (ELSEWHERE, False, False),
        (THEM, True, True),
        (OTHERS, False, False),
        ({"category": "failure"}, True, True),
        ({"category": "salary"}, False, False),
        ({**ELSEWHERE, **THEM}, True, False),
        ({**HERE, **OTHERS}, True, False),
        ({**HERE, **THEM, "category": "failure"}, True, True),
    ],
)
def test_a_question_fits_by_one_thing_and_a_lesson_unless_one_is_another(
    changes: dict[str, Any],
    question_fits: bool,  # noqa: FBT001 - a column of the table
    lesson_fits: bool,  # noqa: FBT001 - the same
) -> None:
    assert DESIGN.takes(a_card(**changes)) == question_fits
    assert DESIGN.takes(a_card("", **changes)) == lesson_fits


def test_where_no_card_fits_all_of_them_do() -> None:
    one, other = a_card("one", **ELSEWHERE), a_card("other", **OTHERS)
    assert DESIGN.keys([one, other]) == {"one", "other"}
    assert DESIGN.keys([one, other, a_card("third", **THEM)]) == {"third"}


def test_the_minutes_are_rounded_and_never_none() -> None:
    assert minutes([a_card("")]) == 1
    assert minutes([a_card(), a_card(), a_card("")]) == 5


@pytest.mark.parametrize(
    ("stored", "retention"),
    [(75, 75), (95, 95), (74, 90), (96, 90), ("80", 90), (True, 90), (80.5, 90), (None, 90)],
)
def test_a_retention_that_does_not_fit_is_as_by_default(stored: object, retention: int) -> None:
    assert read_preferences({"retention": stored}).retention == retention
