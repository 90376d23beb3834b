import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.actions.question_pairs import MOST_COMPARED, likely_pairs

WORDS = ("salary", "salaries", "expectation", "expectations", "design", "designs", "team", "you")


def asking() -> st.SearchStrategy[str]:
    """Plain words of a question, many of them nearly the same as others."""
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tell me about yourself", "could you tell me about yourself please"),
        ("what is your greatest weakness", "what s your biggest weakness"),
        ("tell me about a failure", "tell me about a time you failed"),
        ("what are your salary expectations", "what salary do you expect"),
        ("where do you see yourself in five years", "where do you see yourself in 5 years"),
        ("how would you design a url shortener", "design a url shortener"),
        ("why did you leave your last job", "why did you leave the last one"),
        ("describe a difficult stakeholder", "tell me about a difficult stakeholder you met"),
        ("warum wollen sie bei uns arbeiten", "warum mochten sie bei uns arbeiten"),
        ("为什么想来我们公司", "你为什么想来我们公司"),
    ],
)
def test_questions_that_ask_for_the_same_are_proposed(one: str, other: str) -> None:
    pair = tuple(sorted((one, other)))
    assert likely_pairs([one, other]) == likely_pairs([other, one]) == (pair,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tell me about a time you failed", "tell me about a time you led a team"),
        ("what is c", "what is c++"),
        ("why us", "why you"),
        ("describe a conflict with your manager", "describe a conflict with a colleague"),
        ("how would you design a rate limiter", "how would you design a url shortener"),
        ("tell me about time 499 please", "tell me about time 498 please"),
        ("what do you tell a mayor when numbers are bad", "your numbers say that our form is bad"),
        ("what number do you have in mind", "when did you last change your mind due to a number"),
    ],
)
def test_questions_that_share_only_their_frame_are_not(one: str, other: str) -> None:
    assert likely_pairs([one, other]) == ()


def test_the_likeliest_pair_comes_first() -> None:
    words = ["your salary expectations", "what salary do you expect", "salary expectation"]
    assert likely_pairs([*words, "design a url shortener"])[0] == (
        "salary expectation",
        "your salary expectations",
    )


def test_what_the_person_said_are_two_is_left_out_and_the_next_comes_up() -> None:
    words = ["salary expectations", "salary expectation", "your salary expectations now"]
    first = likely_pairs(words)[0]
    later = likely_pairs(words, apart=[first, ("gone", "salary expectation")])
    assert later
    assert first not in later


def test_one_question_and_none_make_no_pair() -> None:
    assert likely_pairs([]) == likely_pairs(["why us"]) == ()


def test_thousands_are_compared_in_the_time_of_a_tap() -> None:
    kinds = [f"{a}{b}{c}" for a, b, c in product("abcdefghijklmnop", repeat=3)]
    words = [
        f"how {kinds[n]} would {kinds[-n]} you {kinds[n * 7 % 4000]} design it"
        for n in range(MOST_COMPARED + 500)
    ]
    began = time.perf_counter()
    found = likely_pairs(words)
    assert time.perf_counter() - began < 5
    assert len(found) <= MOST_COMPARED
    beyond = set(words[MOST_COMPARED:])
    assert not beyond.intersection(each for pair in found for each in pair)


@given(
    questions=st.lists(asking(), unique=True, max_size=12),
    apart=st.sets(st.tuples(asking(), asking()), max_size=4),
)
def test_the_pairs_of_one_question_are_those_that_the_whole_bank_has_of_it(
    questions: list[str], apart: set[tuple[str, str]]
) -> None:
    every = likely_pairs(questions, apart)
    for one in questions:
        assert set(likely_pairs(questions, apart, only=one)) == {
            pair for pair in every if one in pair
        }


def test_a_question_that_is_not_among_them_has_no_pair() -> None:
    assert likely_pairs(["salary expectations", "salary expectation"], only="why us") == ()
