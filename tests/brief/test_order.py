from collections.abc import Iterable
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from afterview.brief.brief import BriefLesson
from afterview.brief.order import lessons_in_order, questions_in_order
from afterview.domain.evidence import LessonEvidence
from tests.brief.known import DESIGN_ROUND, TODAY, a_lesson, a_question, met

WEAK = a_lesson(met(handled=1), number=1)
FAIR = a_lesson(met(handled=3), number=2)
ALSO_FAIR = a_lesson(met(handled=3), number=3)
GOOD = a_lesson(met(handled=5), number=4)


def ordered(found: Iterable[LessonEvidence], **chosen: set[str]) -> tuple[BriefLesson, ...]:
    by_hand = {"pinned": set[str](), "left_out": set[str](), **chosen}
    return lessons_in_order(found, DESIGN_ROUND, today=TODAY, **by_hand)


def numbers(**chosen: set[str]) -> list[int]:
    return [one.id.int for one in ordered((GOOD, ALSO_FAIR, FAIR, WEAK), **chosen)]


def test_the_weakest_stands_first_and_ties_go_by_id() -> None:
    assert numbers() == [1, 2, 3, 4]


def test_what_is_pinned_stands_first_whatever_its_score() -> None:
    assert numbers(pinned={GOOD.lesson.id.hex, ALSO_FAIR.lesson.id.hex}) == [3, 4, 1, 2]
    first, *_ = ordered((WEAK, GOOD), pinned={GOOD.lesson.id.hex})
    assert first.is_pinned


def test_what_is_left_out_is_gone() -> None:
    assert numbers(left_out={WEAK.lesson.id.hex}) == [2, 3, 4]


@given(st.permutations([GOOD, ALSO_FAIR, FAIR, WEAK]))
def test_the_order_is_the_same_whatever_it_was_before(found: list[LessonEvidence]) -> None:
    assert [one.id for one in ordered(found)] == [UUID(int=number) for number in (1, 2, 3, 4)]


def test_likely_is_what_fits_came_here_came_twice_or_is_pinned() -> None:
    found = (
        a_question(met(), words="asked once elsewhere"),
        a_question(met(), words="asked once and pinned"),
        a_question(met(), met(), words="asked twice"),
        a_question(met(is_here=True), words="asked here"),
        a_question(met(), words="design a queue"),
    )
    likely = questions_in_order(
        found, DESIGN_ROUND, today=TODAY, pinned={"asked once and pinned"}, left_out=()
    )
    assert [one.words for one in likely] == [
        "asked once and pinned",
        "design a queue",
        "asked here",
        "asked twice",
    ]


def test_a_question_left_out_is_gone() -> None:
    found = (a_question(met(is_here=True), words="asked here"),)
    assert not questions_in_order(
        found, DESIGN_ROUND, today=TODAY, pinned=(), left_out={"asked here"}
    )
