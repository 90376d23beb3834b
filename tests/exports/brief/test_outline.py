from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from afterview.brief.brief import BriefPerson, SaidHere
from afterview.domain.vocabulary import Stage
from afterview.exports.brief.as_text import as_text
from afterview.exports.brief.legible import closed, is_right_to_left, legible
from afterview.exports.brief.outline import NOTHING_YET, Point, outline
from afterview.exports.brief.paper import halves, one_sheet
from tests.builders import utc
from tests.exports.brief.briefs import a_brief, a_lesson, a_question, an_ahead, realistic
from tests.strategies import texts


def test_the_parts_stand_in_the_order_in_which_they_are_read() -> None:
    first, *others = realistic().people
    brief = replace(realistic(), people=(replace(first, is_expected=True), *others))
    assert [section.heading for section in outline(brief).sections()] == [
        "Lessons to take in",
        "Questions likely to come",
        "What they said before",
        "Who you will meet",
        "Who you know there",
        "Your strengths",
        "Stories to have ready",
        "Your questions for them",
        "Have ready",
        "Still open here",
    ]


def test_a_lesson_tells_its_two_strongest_reasons() -> None:
    [section] = outline(a_brief(a_lesson(why=("Met twice.", "Due now.", "It rains.")))).sections()
    assert section.points[0].aside == "Met twice. Due now."


def test_a_question_without_an_answer_shows_none() -> None:
    [section] = outline(a_brief(questions=(a_question(answer=" "),))).sections()
    assert section.points[0].beneath == ()


def test_what_they_said_tells_where_and_when() -> None:
    said = SaidHere("They asked", "why now", Stage.PHONE_SCREEN, date(2026, 10, 2))
    [section] = outline(a_brief(said_here=(said,))).sections()
    assert section.points == (
        Point("why now", lead="They asked", aside="Phone screen, 2 October 2026"),
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("System design, Live video", "Tue 13 October 2026, 14:00 to 15:10")),
        ({"ends_at": None}, ("System design, Live video", "Tue 13 October 2026, 14:00")),
        (
            {"ends_at": utc("2026-10-13 23:10"), "format": None},
            ("System design", "Tue 13 October 2026, 14:00 to Wed 14 October 2026, 01:10"),
        ),
    ],
)
def test_under_the_title_stands_what_is_known_of_the_round(
    changes: dict[str, object], expected: tuple[str, str]
) -> None:
    kind, hours = outline(a_brief(ahead=an_ahead(**changes))).under_title
    assert (kind, hours) == (expected[0], f"{expected[1]} (Europe/Copenhagen)")


def test_a_round_of_which_nothing_is_known_has_a_title_all_the_same() -> None:
    bare = an_ahead(company=" ", role="", stage=None, format=None, starts_at=None)
    whole = outline(a_brief(ahead=bare))
    assert (whole.title, whole.under_title) == ("Brief for your next interview", ())


@pytest.mark.parametrize(
    ("n", "sentence"),
    [
        (1, "1 more lesson, question or story applies and did not fit on the page."),
        (4, "4 more lessons, questions and stories apply and did not fit."),
    ],
)
def test_it_says_how_much_more_there_is(n: int, sentence: str) -> None:
    assert outline(a_brief(n_more=n)).foot[1:] == (
        sentence,
        "Made with Afterview on Tue 13 October 2026.",
    )


def test_a_brief_with_nothing_in_it_says_when_that_changes() -> None:
    assert outline(a_brief()).foot[0] == NOTHING_YET
    assert NOTHING_YET not in outline(realistic()).foot


@given(texts(), texts(), texts())
def test_no_text_is_lost_on_the_way_into_plain_text(name: str, role: str, note: str) -> None:
    person = BriefPerson(a_lesson().id, legible(name), legible(role), (), legible(note))
    whole = as_text(outline(a_brief(people=(person,))))
    for text in (person.name, person.role, person.note):
        assert all(line.strip() in whole for line in closed(text).split("\n"))


def test_lines_of_a_text_stay_under_their_point() -> None:
    whole = as_text(outline(a_brief(strengths=("one\ntwo",))))
    assert "- one\n  two\n" in whole


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("nul\x00 bell\x07 \x9b half \ud83d none \ufffe", "nul� bell� � half � none �"),
        ("tab\tzero\u200bwidth 👩🏽‍💻", "tab\tzero\u200bwidth 👩🏽‍💻"),
    ],
)
def test_only_what_is_no_character_is_replaced(typed: str, expected: str) -> None:
    assert legible(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("\u202eevil", "\u202eevil\u202c"),
        ("\u2067in\u2069 \u2066", "\u2067in\u2069 \u2066\u2069"),
        ("\u202aone\u202c", "\u202aone\u202c"),
    ],
)
def test_a_direction_that_a_text_sets_ends_with_it(typed: str, expected: str) -> None:
    assert closed(typed) == expected


def test_the_first_letter_tells_the_direction() -> None:
    assert [is_right_to_left(text) for text in ("12 שלום", "A שלום", "", "…")] == [
        True,
        False,
        False,
        False,
    ]


def test_two_columns_keep_the_order_and_are_about_as_long() -> None:
    rest = outline(realistic()).rest
    left, right = halves(rest)
    assert (*left, *right) == rest
    assert 2 <= len(left) <= 5
    assert halves(rest[:1]) == (rest[:1], ())
    assert halves(()) == ((), ())


def test_what_is_longer_gets_smaller_letters_until_none_will_do() -> None:
    def size(n: int) -> float | None:
        return one_sheet(outline(a_brief(questions=tuple(map(a_question, range(n))))))

    assert [size(n) for n in (5, 16, 60)] == [10.0, 9.25, None]
