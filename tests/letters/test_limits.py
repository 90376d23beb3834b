"""Words and characters as people and as LinkedIn count them, and notes that always fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.letter import LetterKind, Wording
from afterview.domain.preferences import FREE_NOTE, PREMIUM_NOTE
from afterview.letters.compose import compose
from afterview.letters.facts import Facts
from afterview.letters.limits import (
    characters,
    count,
    words,
)
from tests.letters.panel import FULL, RAHUL, THANDI, a_panel, known
from tests.strategies import texts

NOTE = LetterKind.LINKEDIN_NOTE


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("", 0),
        ("Dear Thandi,\n\nthank you.", 4),
        ("a well-known e-mail, isn't it", 5),
        ("yes - no & 7 %", 3),
        ("李伟 says", 2),
    ],
)
def test_words_are_counted_as_people_do(text: str, n: int) -> None:
    assert words(text) == n


@pytest.mark.parametrize(
    ("text", "n"), [("", 0), ("é", 1), ("e\u0301", 2), ("🙂", 2), ("a\r\nb", 3), ("a\nb ", 4)]
)
def test_characters_are_counted_as_a_browser_does(text: str, n: int) -> None:
    assert characters(text) == n


@given(st.text())
def test_the_count_is_that_of_utf16_and_never_below_code_points(text: str) -> None:
    lined = text.replace("\r\n", "\n")
    assert characters(text) == len(lined.encode("utf-16-le", "surrogatepass")) // 2
    assert characters(text) >= len(lined)


@pytest.mark.parametrize(
    ("n", "sentence", "over"),
    [
        (1, "1 word: a little short; 60 to 120 read best.", False),
        (59, "59 words: a little short; 60 to 120 read best.", False),
        (60, "60 words: a good length.", False),
        (120, "120 words: a good length.", False),
        (121, "121 words: a little long; 60 to 120 read best.", False),
        (149, "149 words: a little long; 60 to 120 read best.", False),
        (150, "150 words: too long to be read at a glance; 120 are plenty.", True),
    ],
)
@pytest.mark.parametrize(
    "kind", [LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.SECOND_FOLLOW_UP]
)
def test_the_length_is_told_in_a_sentence(
    kind: LetterKind, n: int, sentence: str, *, over: bool
) -> None:
    told = count(kind, "word " * n)
    assert (told.words, told.sentence, told.is_over) == (n, sentence, over)


@pytest.mark.parametrize(
    ("n", "limit", "sentence", "over"),
    [
        (200, FREE_NOTE, "200 of 200 characters.", False),
        (201, FREE_NOTE, "201 of 200 characters: take out 1 character.", True),
        (201, PREMIUM_NOTE, "201 of 300 characters.", False),
        (303, PREMIUM_NOTE, "303 of 300 characters: take out 3 characters.", True),
    ],
)
def test_a_note_is_counted_against_its_limit(
    n: int, limit: int, sentence: str, *, over: bool
) -> None:
    told = count(NOTE, "x" * n, note_limit=limit)
    assert (told.characters, told.sentence, told.is_over) == (n, sentence, over)


def test_a_packet_may_be_as_long_as_it_is() -> None:
    assert count(LetterKind.REFERENCE_PACKET, "word " * 400).sentence == "400 words."
    assert not count(LetterKind.REFERENCE_PACKET, "word " * 400).is_over


def test_a_note_keeps_the_one_specific_thing_as_long_as_it_can() -> None:
    facts = known(RAHUL, a_panel())
    assert compose(NOTE, facts).body == (
        "Dear Rahul, thank you for our conversation on Thursday 29 October. Your remark about "
        "paper tests in rural schools stuck with me. I would be glad to stay in touch. Sam Dlamini"
    )
    longer = compose(NOTE, facts, note_limit=PREMIUM_NOTE).body
    assert "about the role of Product Manager: Assessments & Insights at BrightPath" in longer


def test_a_note_drops_the_specific_thing_where_there_is_no_room_for_it() -> None:
    note = compose(NOTE, known(THANDI, a_panel())).body
    assert "product sense" not in note
    assert note.startswith("Dear Thandi, thank you for our conversation about the role of Product")


FACTS = st.builds(
    Facts,
    number=st.integers(1, 9),
    **dict.fromkeys(
        ("greeting_name", "company", "role", "day", "callback", "my_name"),
        texts() | st.just("🙂" * 500) | st.just("a b " * 100),
    ),
)


@given(FACTS, st.sampled_from([FREE_NOTE, PREMIUM_NOTE]))
def test_a_note_always_fits(facts: Facts, limit: int) -> None:
    note = compose(NOTE, facts, note_limit=limit)
    told = count(NOTE, note.body, note_limit=limit)
    assert not told.is_over, told.sentence
    assert "thank you for our conversation" in note.body


def test_an_own_note_that_cannot_fit_comes_back_as_short_as_it_gets_and_is_told() -> None:
    own = Wording("", "x" * 250 + ". {{ callback }}")
    note = compose(NOTE, replace(FULL, callback="One thing."), own)
    assert note.body == "x" * 250 + "."
    assert count(NOTE, note.body).is_over
