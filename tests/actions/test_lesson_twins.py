"""Lessons that say nearly the same are found, in little time whatever is stored."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz, utils

from afterview.actions.recognise import ALIKE_PERCENT, MOST_COMPARED, likely_twins, twins_of
from afterview.store.lessons import KnownLesson
from tests.builders import NOW

IF, THEN = "a design question comes", "I first say the requirements out loud"


def known(*worded: tuple[str, str]) -> list[KnownLesson]:
    return [
        KnownLesson(UUID(int=number), if_text, then_text, 1, NOW, "x")
        for number, (if_text, then_text) in enumerate(worded, start=1)
    ]


def test_two_that_say_nearly_the_same_are_a_pair() -> None:
    one, _, other = found = known(
        (IF, THEN), ("they are late", "I call"), (IF, f"{THEN.upper()}, first")
    )
    assert likely_twins(found, most=5) == ((one, other),)
    assert twins_of(other.id, found, most=5) == (one,)
    assert twins_of(UUID(int=99), found, most=5) == ()


def test_lessons_without_words_are_like_no_other() -> None:
    found = known(("", "🙂"), ("", "🙂"), ("?!", ""))
    assert likely_twins(found, most=5) == ()
    assert twins_of(found[0].id, found, most=5) == ()


def test_no_more_than_asked_for_and_the_closest_first() -> None:
    found = known((IF, THEN), (IF, f"{THEN} again"), (IF, THEN), (IF, f"{THEN}!"))
    assert len(likely_twins(found, most=2)) == 2
    assert [one.id.int for one in twins_of(found[0].id, found, most=2)] == [3, 4]


def test_only_the_first_thousand_are_compared_each_with_each() -> None:
    numbered = [("", f"{number:04} " * 4) for number in range(MOST_COMPARED)]
    found = known(*numbered, (IF, THEN), (IF, THEN))
    pairs = likely_twins(found, most=10**6)
    assert {one.id for pair in pairs for one in pair}.isdisjoint({one.id for one in found[-2:]})


@given(st.lists(st.tuples(st.text("ab c", max_size=9), st.text("ab c", max_size=9)), max_size=5))
def test_a_pair_is_what_the_token_sort_ratio_says(worded: list[tuple[str, str]]) -> None:
    found = known(*worded)
    words = [utils.default_process(" ".join(one)) for one in worded]
    expected = {
        (one, other)
        for one in range(len(words))
        for other in range(one + 1, len(words))
        if words[one].split() and fuzz.token_sort_ratio(words[one], words[other]) >= ALIKE_PERCENT
    }
    pairs = {(one.id.int - 1, other.id.int - 1) for one, other in likely_twins(found, most=99)}
    assert pairs == expected
