from dataclasses import replace
from uuid import UUID

import pytest

from afterview.brief.compose import Known, compose, one_page
from afterview.brief.here import ASKED, DOUBT
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.known_here import KnownStory, PersonHere, Rated, RoundHere, Worked
from afterview.domain.vocabulary import Stage
from tests.brief.known import DESIGN_ROUND, TODAY, a_lesson, a_question, day, met
from tests.builders import NOW

MUCH = Known(
    lessons=[a_lesson(met(handled=1), number=number) for number in range(1, 61)],
    questions=[a_question(met(is_here=True), words=f"question {n:02}") for n in range(9)],
    rounds=[
        RoundHere(
            Stage.FINAL,
            day(f"2026-10-{number:02}"),
            asked=("why us", "why now"),
            their_doubt=f"doubt {number}",
            promised="soon",
        )
        for number in (20, 10)
    ],
    people=[PersonHere(UUID(int=n), f"Person {n}", "", "") for n in range(1, 8)],
    stories=[KnownStory(f"{n}", f"story {n}") for n in range(6)],
    ratings=[
        Rated("delivery", (5, 2)),
        Rated("evidence", (5, 5, 4, 4, 5)),
        Rated("presence", (5,)),
    ],
    worked=[Worked("Elsewhere", Stage.FINAL, TODAY, f"the pauses {n}") for n in range(4)],
    my_questions=[f"What about {n}?" for n in range(5)],
)
WHOLE = compose(MUCH, DESIGN_ROUND, now=NOW, today=TODAY)


def pinned(part: BriefPart, *names: str) -> Known:
    chosen = [Chosen(part, name, BriefChoice.PINNED) for name in names]
    return replace(MUCH, chosen=chosen)


def test_the_whole_brief_leaves_nothing_out() -> None:
    assert (len(WHOLE.lessons), len(WHOLE.questions), len(WHOLE.stories)) == (60, 9, 6)
    assert (len(WHOLE.said_here), len(WHOLE.people), len(WHOLE.my_questions)) == (8, 7, 5)
    assert (WHOLE.n_more, WHOLE.made_at, WHOLE.ahead) == (0, NOW, DESIGN_ROUND)


def test_one_page_is_the_best_of_each_and_counts_the_rest() -> None:
    page = one_page(WHOLE)
    assert page.lessons == WHOLE.lessons[:3]
    assert page.questions == WHOLE.questions[:5]
    assert page.stories == WHOLE.stories[:3]
    assert page.n_more == 57 + 4 + 3
    assert (len(page.people), len(page.my_questions), len(page.strengths)) == (4, 3, 3)


def test_one_page_keeps_what_they_doubted_and_some_of_what_they_asked() -> None:
    said = one_page(WHOLE).said_here
    assert len(said) == 6
    assert [one.text for one in said if one.label == DOUBT] == ["doubt 20", "doubt 10"]
    assert [one.held_on.day for one in said if one.label == ASKED] == [20, 20]
    assert [one.held_on for one in said] == sorted((one.held_on for one in said), reverse=True)


@pytest.mark.parametrize(("n_pinned", "shown"), [(0, 3), (1, 4), (4, 4), (6, 6)])
def test_a_pin_makes_room_for_itself(n_pinned: int, shown: int) -> None:
    names = [one.lesson.id.hex for one in MUCH.lessons[-n_pinned:]] if n_pinned else []
    page = one_page(compose(pinned(BriefPart.LESSON, *names), DESIGN_ROUND, now=NOW, today=TODAY))
    assert len(page.lessons) == shown
    assert [one.id.hex for one in page.lessons[:n_pinned]] == sorted(names)


def test_choices_of_one_part_say_nothing_of_another() -> None:
    known = pinned(BriefPart.QUESTION, MUCH.lessons[-1].lesson.id.hex)
    assert compose(known, DESIGN_ROUND, now=NOW, today=TODAY).lessons == WHOLE.lessons


def test_a_strength_needs_two_reviews_and_says_how_many_there_are() -> None:
    assert WHOLE.strengths[:2] == (
        "Evidence: 4.6 of 5 on the average of 5 reviews.",
        "Worked in a final round at Elsewhere: the pauses 0",
    )


def test_the_best_side_comes_first_and_the_oftener_rated_of_two_alike() -> None:
    rated = [Rated("presence", (4, 4)), Rated("delivery", (4, 4, 4)), Rated("evidence", (5, 4))]
    brief = compose(Known(ratings=rated), DESIGN_ROUND, now=NOW, today=TODAY)
    assert brief.strengths == (
        "Evidence: 4.5 of 5 on the average of 2 reviews.",
        "Pace and clarity: 4.0 of 5 on the average of 3 reviews.",
    )


@pytest.mark.parametrize(
    ("note", "is_planned", "expected"),
    [
        ("with zoe and Rahul", False, True),
        ("O\u2019Connor leads it", False, True),
        ("van der something", False, False),
        ("", False, False),
        ("", True, True),
    ],
)
def test_only_whom_the_interview_names_will_be_met(
    *, note: str, is_planned: bool, expected: bool
) -> None:
    zoe = PersonHere(UUID(int=1), "Zoë van der O'Connor", "", "", is_planned=is_planned)
    brief = compose(Known(people=[zoe], note=note), DESIGN_ROUND, now=NOW, today=TODAY)
    assert brief.people[0].is_expected is expected


def test_a_name_that_is_a_word_is_none_where_it_is_written_small() -> None:
    will = PersonHere(UUID(int=1), "Will Smith", "", "")
    for note, expected in (("this will be long", False), ("with Will", True)):
        brief = compose(Known(people=[will], note=note), DESIGN_ROUND, now=NOW, today=TODAY)
        assert brief.people[0].is_expected is expected


def test_where_nothing_is_known_only_the_checklist_stands() -> None:
    empty = compose(Known(), DESIGN_ROUND, now=NOW, today=TODAY)
    assert (empty.lessons, empty.questions, empty.said_here, empty.strengths) == ((),) * 4
    assert empty.checklist
    assert one_page(empty).n_more == 0
