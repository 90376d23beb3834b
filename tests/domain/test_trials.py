"""What a draft says of the lessons taken along, read as trials."""

from uuid import UUID

import pytest

from afterview.domain.draft import Draft, Fields, is_blank
from afterview.domain.lesson_life import Helped
from afterview.domain.review import Review, Trial
from afterview.domain.validate import validate
from tests.builders import NOW, a_draft, row

LESSON = row(6)


def trials_of(said: Fields, *rows: str) -> tuple[Trial, ...]:
    fields = {f"trial.{LESSON}.{name}": value for name, value in said.items()}
    verdict = validate(a_draft(trial=list(rows or (LESSON,)), **fields), now=NOW)
    assert isinstance(verdict, Review), verdict
    return verdict.trials


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ({"came": False}, (False, None, None)),
        ({"came": True}, (True, None, None)),
        ({"came": True, "done": False}, (True, False, None)),
        ({"came": True, "done": True}, (True, True, None)),
        ({"came": True, "done": True, "helped": "unclear"}, (True, True, Helped.UNCLEAR)),
        ({"came": False, "done": True, "helped": "yes"}, (False, None, None)),
        ({"came": True, "done": False, "helped": "yes"}, (True, False, None)),
        ({"came": True, "helped": "yes"}, (True, None, None)),
    ],
)
def test_an_answer_counts_where_the_one_before_it_leads_there(
    said: Fields, read: tuple[bool, bool | None, Helped | None]
) -> None:
    assert trials_of(said) == (Trial(UUID(LESSON), *read),)


@pytest.mark.parametrize("said", [{}, {"came": None}, {"done": True, "helped": "no"}])
def test_without_an_answer_to_whether_its_moment_came_nothing_is_kept(said: Fields) -> None:
    assert trials_of(said) == ()


def test_trials_are_ordered_by_their_lessons() -> None:
    fields = {f"trial.{row(number)}.came": False for number in (8, 7)}
    verdict = validate(a_draft(trial=[row(8), row(7)], **fields), now=NOW)
    assert isinstance(verdict, Review)
    assert [trial.lesson_id for trial in verdict.trials] == [UUID(row(7)), UUID(row(8))]


def test_an_answer_that_is_none_is_refused_in_a_sentence() -> None:
    fields = {"trial": [LESSON], f"trial.{LESSON}.came": True, f"trial.{LESSON}.helped": "so-so"}
    verdict = validate(a_draft(**fields), now=NOW)
    assert isinstance(verdict, list)
    [problem] = verdict
    assert problem.field == f"trial.{LESSON}.helped"
    assert "“Yes”, “No” or “Can't tell”" in problem.message


def test_a_draft_that_only_names_the_lessons_to_ask_of_is_blank() -> None:
    assert is_blank(Draft(UUID(int=9), NOW, NOW, fields={"trial": [LESSON]}))
