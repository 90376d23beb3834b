"""Every value that cannot be gets a sentence at its own field, with the value and what can be."""

import pytest

from afterview.domain.dimensions import DIMENSIONS, Dimension
from afterview.domain.draft_values import LONGEST_TEXT
from afterview.domain.problem import Problem
from afterview.domain.review import Review
from afterview.domain.validate import validate
from tests.builders import NOW, SHORTEST, a_draft, row

Q, C, P, L = (row(number) for number in (1, 2, 3, 4))
TOO_LONG = "x" * (LONGEST_TEXT + 1)
LISTS = {
    "cue": [C],
    f"cue.{C}.word": "nodded",
    "person": [P],
    f"person.{P}.name": "Søren Ødegård-Nuñez",
    "lesson": [L],
    f"lesson.{L}.then_text": "I say the bottleneck out loud",
}


def problems_of(**changes: object) -> list[Problem]:
    verdict = validate(a_draft(**{**LISTS, **changes}), now=NOW)
    return [] if isinstance(verdict, Review) else verdict


def test_without_a_bad_value_there_is_nothing_to_say() -> None:
    assert problems_of() == []


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("feeling", 9, "The feeling is 9; it can be 1 to 5."),
        ("feeling", 0, "The feeling is 0; it can be 1 to 5."),
        ("forecast", 140, "The forecast is 140; it can be 0 to 100."),
        ("forecast", -1, "The forecast is -1; it can be 0 to 100."),
        ("forecast", 2.5, "The forecast is 2.5; it can be a whole number from 0 to 100."),
        ("forecast", "60 %", "The forecast is 60 %; it can be a whole number from 0 to 100."),
        ("feeling", True, "The feeling is True; it can be a whole number from 1 to 5."),
        ("rating.presence", 9, "Body language is 9; it can be 1 to 5."),
        (f"question.{Q}.handled", 6, "How it was handled is 6; it can be 1 to 5."),
        (f"cue.{C}.strength", 4, "The strength is 4; it can be 1 to 3."),
        ("day", "2026-02-31", "There is no day 2026-02-31; give one such as 2026-10-13."),
        ("day", "13.10.2026", "There is no day 13.10.2026; give one such as 2026-10-13."),
        ("day", "0001-01-01", "0001-01-01 is too far off; give a day from 1950 to 2100."),
        ("start", "25:00", "There is no time 25:00; give one such as 14:30."),
        ("start", "14:00+02:00", "There is no time 14:00+02:00; give one such as 14:30."),
        ("zone", "Europe/Oz", "“Europe/Oz” is no time zone; pick one such as Europe/Vienna."),
        (
            "stage",
            "seance",
            (
                "“seance” is no stage that is known here; "
                "pick one from the list, such as “Recruiter screen”."
            ),
        ),
        (
            "structure",
            "wobbly",
            (
                "“wobbly” is no structure that is known here; pick “Set questions, notes taken”, "
                "“Some set questions” or “Free conversation”."
            ),
        ),
        ("company", 7, "7 is not text; type it in words."),
        ("worked", ["a"], "['a'] is not text; type it in words."),
        ("promise_asked", "maybe", "maybe is neither yes nor no; pick one of them."),
        ("question", "Why us?", "Why us? is not a list of words; pick them again."),
        (f"question.{Q}.competencies", [1], "[1] is not a list of words; pick them again."),
        (
            f"question.{Q}.competencies",
            ["a", "b", "c", "d"],
            "4 are picked; keep the 3 that matter most.",
        ),
        (f"lesson.{L}.question_id", "the first", "“the first” points nowhere; pick it again."),
        ("question.to_add", 5, "5 is not text; type it in words."),
    ],
)
def test_a_value_that_cannot_be_is_named_with_what_can(
    field: str, value: object, sentence: str
) -> None:
    assert problems_of(**{field: value}) == [Problem(field, sentence)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("feeling", 1),
        ("feeling", 5),
        ("forecast", 0),
        ("forecast", 100),
        (f"question.{Q}.handled", 5),
        (f"cue.{C}.strength", 3),
        ("rating.presence", "not_observed"),
        ("end", "14:00"),
        ("start", "00:00"),
        ("day", "1950-01-01"),
        ("worked", "x" * LONGEST_TEXT),
        ("forecast", ""),
        ("promise_asked", ""),
        (f"question.{Q}.competencies", ["a", "b", "c"]),
    ],
)
def test_the_last_value_that_can_be_is_let_through(field: str, value: object) -> None:
    assert problems_of(**{field: value}) == []


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda each: each.key)
def test_a_rating_of_9_is_refused_by_the_name_of_its_dimension(dimension: Dimension) -> None:
    field = f"rating.{dimension.key}"
    sentence = f"{dimension.label} is 9; it can be 1 to 5."
    assert problems_of(**{field: 9}) == [Problem(field, sentence)]


@pytest.mark.parametrize(
    "field",
    [
        "company",
        "note",
        f"question.{Q}.text",
        f"question.{Q}.category",
        f"cue.{C}.observed",
        f"person.{P}.role",
        f"lesson.{L}.if_text",
        "promise_words",
        "question.to_add",
    ],
)
def test_a_text_of_200_001_characters_is_too_long_wherever_it_stands(field: str) -> None:
    sentence = "This text has 200,001 characters; keep it to 200,000."
    assert problems_of(**{field: TOO_LONG}) == [Problem(field, sentence)]


def test_a_word_of_200_001_characters_in_a_list_is_too_long() -> None:
    [problem] = problems_of(**{f"question.{Q}.competencies": [TOO_LONG]})
    assert problem.message == "A word has 200,001 characters; keep it to 200,000."


@pytest.mark.parametrize("field", ["day", "stage", "zone", "start", f"cue.{C}.part"])
def test_a_very_long_value_is_cut_short_in_its_sentence(field: str) -> None:
    [problem] = problems_of(**{field: "y" * 50_000})
    assert problem.field == field
    assert len(problem.message) < 200


def test_an_end_before_the_start_is_refused_with_both() -> None:
    assert problems_of(end="13:59") == [
        Problem(
            "end",
            "The end, 13:59, is before the start, 14:00. "
            "Give a later time, or leave the end empty.",
        )
    ]


def test_an_interview_that_is_still_ahead_cannot_be_reviewed() -> None:
    sentence = "13 October 2026, 20:31 is still ahead; pick when it started."
    assert problems_of(start="20:31") == [Problem("day", sentence)]
    assert problems_of(start="20:30") == []


def test_now_is_taken_on_the_clock_of_the_interview() -> None:
    assert problems_of(zone="Pacific/Auckland", day="2026-10-14", start="07:30") == []
    [problem] = problems_of(zone="America/Lima", start="13:31")
    assert problem.message.startswith("13 October 2026, 13:31 is still ahead")


@pytest.mark.parametrize("field", ["start", "end"])
def test_an_hour_that_the_clocks_skipped_does_not_exist(field: str) -> None:
    at_dawn = {"day": "2026-03-29", "start": "01:30", "end": "04:00", "zone": "Europe/Vienna"}
    sentence = "02:30 did not exist on 29 March 2026: the clocks went forward. Give the hour after."
    assert problems_of(**{**at_dawn, field: "02:30"}) == [Problem(field, sentence)]


def test_an_hour_that_came_twice_is_the_first_of_the_two() -> None:
    verdict = validate(a_draft(day="2025-10-26", start="02:30", zone="Europe/Vienna"), now=NOW)
    assert isinstance(verdict, Review)
    assert verdict.occasion.starts_at.isoformat() == "2025-10-26T00:30:00"


def test_all_problems_are_found_at_once() -> None:
    fields = {"forecast": 140, "stage": "seance", "rating.delivery": 9, "end": "13:00"}
    assert {problem.field for problem in problems_of(**fields)} == set(fields)


def test_a_row_whose_id_is_none_is_named_by_its_place() -> None:
    changes = {"question": [Q, "x"], "question.x.text": "Why us?"}
    sentence = "Number 2 of the question list is not readable; remove it."
    assert problems_of(**changes) == [Problem("question", sentence)]


def test_nothing_but_impossible_values_is_refused_for_the_shortest_review() -> None:
    assert isinstance(validate(a_draft(**SHORTEST), now=NOW), Review)
