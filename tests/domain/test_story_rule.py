from datetime import date, timedelta
from uuid import UUID

import pytest

from afterview.domain.story import Story, has_figure
from afterview.domain.story_rule import (
    Asked,
    HintKind,
    StoryHint,
    Told,
    story_hints,
    uncovered,
)

TODAY = date(2026, 10, 13)
STORY = Story(UUID(int=1), "Depot dashboard", competencies=("delivery", "Own Words"))
NEVER = [StoryHint(HintKind.NEVER_TOLD)]


def told(*loops_and_days: tuple[int, int], over: bool = False) -> list[Told]:
    """Tellings, each in an interview of its own: in a loop and so many days ago."""
    return [
        Told(UUID(int=1000 + place), UUID(int=loop), TODAY - timedelta(days=days), is_over=over)
        for place, (loop, days) in enumerate(loops_and_days)
    ]


def asked(competency: str, days: int) -> Asked:
    return Asked(competency, TODAY - timedelta(days=days))


def in_loop(n: int, loop: int = 1) -> StoryHint:
    return StoryHint(HintKind.OFTEN_IN_A_LOOP, n, UUID(int=loop))


def across(n: int) -> StoryHint:
    return StoryHint(HintKind.OFTEN_ACROSS_LOOPS, n)


@pytest.mark.parametrize(
    ("tellings", "hints"),
    [
        ([], NEVER),
        (told((1, 3), (1, 2)), []),
        (told((1, 3), (1, 2), (1, 1)), [in_loop(3)]),
        (told((1, 2), (1, 2), (1, 2)), [in_loop(3)]),
        (told((1, 400), (1, 300), (1, 1)), [in_loop(3)]),
        (told((1, 3), (1, 2), (1, 1), over=True), []),
        (told((1, 3), (1, 2), (2, 1)), []),
        (told((1, 4), (2, 3), (3, 2)), []),
        (told((1, 4), (2, 3), (3, 2), (4, 1)), [across(4)]),
        (told((1, 59), (2, 3), (3, 2), (4, 0)), [across(4)]),
        (told((1, 60), (2, 3), (3, 2), (4, 0)), []),
        (told((1, 4), (2, 3), (3, 2), (3, 1)), []),
        (told((1, 4), (2, 3), (3, 2), (4, 1), over=True), [across(4)]),
        (told((1, 4), (1, 4), (1, 3), (2, 3), (3, 2), (4, 1)), [in_loop(3), across(4)]),
    ],
)
def test_overuse_begins_in_a_loop_at_three_and_across_loops_at_four_in_sixty_days(
    tellings: list[Told], hints: list[StoryHint]
) -> None:
    assert list(story_hints(STORY, tellings, [], today=TODAY)) == hints


def test_three_questions_of_one_interview_are_one_use_of_the_loop() -> None:
    once = told((1, 2))
    assert story_hints(STORY, once * 3, [], today=TODAY) == ()
    thrice = told((1, 4), (1, 3), (1, 2))
    assert story_hints(STORY, thrice * 2, [], today=TODAY) == (in_loop(3),)


@pytest.mark.parametrize(
    ("days_quiet", "question", "fitting"),
    [
        (179, asked("delivery", 10), ()),
        (180, asked("delivery", 10), ("delivery",)),
        (500, asked("delivery", 179), ("delivery",)),
        (500, asked("delivery", 180), ()),
        (500, asked(" own  WORDS", 10), ("Own Words",)),
        (500, asked("strategy", 10), ()),
    ],
)
def test_a_story_lies_unused_after_180_days_in_which_it_would_have_fitted(
    days_quiet: int, question: Asked, fitting: tuple[str, ...]
) -> None:
    hints = story_hints(STORY, told((1, days_quiet), (1, days_quiet + 9)), [question], today=TODAY)
    expected = [StoryHint(HintKind.QUIET, days_quiet, competencies=fitting)] if fitting else []
    assert list(hints) == expected


def test_a_story_that_is_told_too_often_does_not_lie_unused() -> None:
    tellings = told((1, 400), (1, 300), (1, 200))
    hints = story_hints(STORY, tellings, [asked("delivery", 1)], today=TODAY)
    assert [hint.kind for hint in hints] == [HintKind.OFTEN_IN_A_LOOP]


def test_what_was_asked_and_no_story_shows_comes_most_often_first() -> None:
    questions = [
        *(asked(name, 1) for name in ("strategy", "Métier", "métier ", "delivery", "  ", "")),
        asked("customer", 900),
        Asked("travel", TODAY, n=9),
    ]
    assert uncovered([STORY], questions) == (
        ("travel", 9),
        ("métier ", 2),
        ("customer", 1),
        ("strategy", 1),
    )
    assert uncovered([], []) == ()


@pytest.mark.parametrize(
    ("result", "figure", "has_one"),
    [
        ("Half of it stood", "", False),
        ("It took 9 days", "", True),
        ("Up by a third", "a third", True),
        ("٣ days", "", True),
        ("", "  ", False),
    ],
)
def test_a_number_counts_wherever_it_is_named(result: str, figure: str, has_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert has_figure(result, figure) is has_one
