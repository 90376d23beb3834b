"""The words, scales and lists that a review chooses from."""

import math
import re
from collections.abc import Mapping
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain import categories, cue_words, dimensions, scales, vocabulary, wording
from afterview.domain.scales import MemoryAge, memory_age, memory_age_sentence
from afterview.domain.vocabulary import (
    RESOLVED,
    CueEffect,
    Outcome,
    PromiseKind,
    Reaction,
    Reading,
    Side,
    Stage,
)
from afterview.domain.wording import REASONS, if_then, label

LISTS: list[type[StrEnum]] = [
    words
    for words in vars(vocabulary).values()
    if isinstance(words, type) and issubclass(words, StrEnum) and words is not StrEnum
]
KEYS: dict[str, tuple[str, ...]] = {
    "reasons": REASONS,
    "categories": categories.CATEGORIES,
    "competencies": categories.COMPETENCIES,
    "cues": tuple(cue.key for cue in cue_words.CUE_WORDS),
    "dimensions": tuple(each.key for each in dimensions.DIMENSIONS),
}
SNAKE_CASE = re.compile(r"[a-z]+(_[a-z]+)*")
LONGEST_LABEL = 45


def assert_fit_to_show(labels: list[str]) -> None:
    assert len(set(labels)) == len(labels)
    for each in labels:
        assert each == each.strip()
        assert 0 < len(each) <= LONGEST_LABEL
        assert "_" not in each
        assert not each[0].islower()


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_every_member_of_a_list_has_a_label_of_its_own(words: type[StrEnum]) -> None:
    assert_fit_to_show([label(member) for member in words])


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_a_stored_value_is_the_name_in_snake_case(words: type[StrEnum]) -> None:
    for member in words:
        assert member.value == member.name.lower()
        assert SNAKE_CASE.fullmatch(member.value)


def test_no_wording_is_kept_for_a_member_that_is_gone() -> None:
    for words, spoken in wording._WORDING.items():  # noqa: SLF001 - the table has no other door
        assert set(spoken) <= {member.value for member in words}


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        (Stage.PHONE_SCREEN, "Phone screen"),
        (Stage.SYSTEM_DESIGN, "System design"),
        (PromiseKind.IN_TOUCH, "We'll be in touch"),
        (PromiseKind.NONE, "Nothing was said"),
        (Reaction.NONE, "No reaction"),
        (Reaction.PUSHED_BACK, "Pushed back"),
        (CueEffect.NEUTRAL, "Made no difference"),
        (Reading.NEUTRAL, "Neutral"),
        ("location_visa", "Location or visa"),
    ],
)
def test_a_word_is_shown_in_the_language_of_its_own_list(word: str, shown: str) -> None:
    assert label(word) == shown


@given(st.text().filter(lambda word: word not in REASONS))
def test_an_own_word_comes_back_as_typed(word: str) -> None:
    assert label(word) == word


@given(st.text().filter(lambda word: not any(word in keys for keys in KEYS.values())))
def test_an_own_category_competency_or_cue_comes_back_as_typed(word: str) -> None:
    assert categories.category_label(word) == word
    assert categories.competency_label(word) == word
    assert cue_words.cue_label(word) == word


def test_a_list_is_one_of_those_that_a_review_chooses_from() -> None:
    assert {Stage, Outcome, Reading} <= set(LISTS)


def test_a_round_that_still_waits_is_not_resolved() -> None:
    assert set(Outcome) - RESOLVED == {Outcome.PENDING, Outcome.ON_HOLD, Outcome.UNKNOWN}


@pytest.mark.parametrize("name", KEYS)
def test_the_keys_of_an_open_list_are_unique_and_in_snake_case(name: str) -> None:
    keys = KEYS[name]
    assert len(set(keys)) == len(keys)
    assert all(SNAKE_CASE.fullmatch(key) for key in keys)


def test_open_lists_are_as_long_as_the_vocabulary_says() -> None:
    assert (len(categories.CATEGORIES), len(categories.COMPETENCIES)) == (27, 14)
    assert (len(dimensions.DIMENSIONS), len(REASONS)) == (10, 12)


def test_every_key_of_an_open_list_has_a_label_of_its_own() -> None:
    assert_fit_to_show([label(key) for key in REASONS])
    assert_fit_to_show([categories.category_label(key) for key in categories.CATEGORIES])
    assert_fit_to_show([categories.competency_label(key) for key in categories.COMPETENCIES])
    assert_fit_to_show([cue_words.cue_label(cue.key) for cue in cue_words.CUE_WORDS])
    assert_fit_to_show([each.label for each in dimensions.DIMENSIONS])


def test_each_competency_maps_to_one_of_the_nace_eight() -> None:
    assert set(categories.NACE) == set(categories.COMPETENCIES)
    assert set(categories.NACE.values()) <= set(categories.NACE_EIGHT)
    assert len(set(categories.NACE_EIGHT)) == 8


def test_each_cue_belongs_to_one_side() -> None:
    sides = [cue_words.cues_of(side) for side in Side]
    assert all(sides)
    assert sum(map(len, sides)) == len(cue_words.CUE_WORDS)
    assert {cue.side for cue in cue_words.cues_of(Side.MINE)} == {Side.MINE}


def test_only_interviewers_cues_that_are_no_flag_carry_a_weight() -> None:
    for cue in cue_words.CUE_WORDS:
        if cue.side is Side.MINE or cue.valence == "flag":
            assert cue.weight is None, cue.key
        else:
            assert cue.weight in range(4), cue.key
            assert cue.valence in {"+", "0", "-", "0/+", "0/-"}, cue.key
            assert cue.note, cue.key


def test_the_line_about_faces_is_one_sentence_that_names_its_sources() -> None:
    line = cue_words.FACES_PREDICT_LITTLE
    assert "2017" in line
    assert "2018" in line
    assert line.count(".") == 1


@pytest.mark.parametrize("each", dimensions.DIMENSIONS, ids=lambda each: each.key)
def test_a_dimension_has_five_different_anchors(each: dimensions.Dimension) -> None:
    assert len(each.anchors) == 5
    wordings = {anchor.strip() for anchor in each.anchors}
    assert "" not in wordings
    assert len(wordings) == 5


def test_a_dimension_is_found_by_its_key_only() -> None:
    assert all(dimensions.dimension(each.key) is each for each in dimensions.DIMENSIONS)
    with pytest.raises(KeyError, match="charm"):
        dimensions.dimension("charm")


@pytest.mark.parametrize(
    ("scale", "steps"), [(scales.HANDLED, 5), (scales.FEELING, 5), (scales.STRENGTH, 3)]
)
def test_a_scale_runs_from_one_with_different_words(scale: Mapping[int, str], steps: int) -> None:
    assert list(scale) == list(range(1, steps + 1))
    assert len({words for words in scale.values() if words.strip()}) == steps


@pytest.mark.parametrize(
    ("hours", "age"),
    [
        (0, MemoryAge.FRESH),
        (1.99, MemoryAge.FRESH),
        (2, MemoryAge.SAME_DAY),
        (11.99, MemoryAge.SAME_DAY),
        (12, MemoryAge.NEXT_DAY),
        (23.99, MemoryAge.NEXT_DAY),
        (24, MemoryAge.LATE),
    ],
)
def test_a_memory_changes_age_at_2_12_and_24_hours(hours: float, age: MemoryAge) -> None:
    assert memory_age(hours) is age


@given(st.floats(0, 10_000), st.floats(0, 10_000))
def test_a_memory_never_gets_fresher(one: float, other: float) -> None:
    ages = list(MemoryAge)
    earlier, later = sorted((one, other))
    assert ages.index(memory_age(earlier)) <= ages.index(memory_age(later))


@pytest.mark.parametrize("hours", [-1e-9, -3.5, math.nan, math.inf])
def test_an_age_that_cannot_be_is_refused_with_its_value(hours: float) -> None:
    with pytest.raises(ValueError, match=re.escape(str(hours))):
        memory_age(hours)
    with pytest.raises(ValueError, match=re.escape(str(hours))):
        memory_age_sentence(hours)


@pytest.mark.parametrize(
    ("hours", "sentence"),
    [
        (0, "Written right after: fresh."),
        (1 / 60, "Written 1 minute after: fresh."),
        (0.75, "Written 45 minutes after: fresh."),
        (1, "Written 1 hour after: fresh."),
        (3.4, "Written 3 hours after: same day."),
        (20.8, "Written 20 hours after: within a day."),
        (24, "Written 1 day after: late, so trust details a little less."),
        (50, "Written 2 days after: late, so trust details a little less."),
    ],
)
def test_the_age_of_a_memory_is_said_in_words(hours: float, sentence: str) -> None:
    assert memory_age_sentence(hours) == sentence


@pytest.mark.parametrize(
    ("if_text", "then_text", "said"),
    [
        ("they ask", "I breathe", "If they ask, then I breathe"),
        ("if they ask", "then I breathe", "if they ask, then I breathe"),
        ("If they ask", "I breathe", "If they ask, then I breathe"),
        ("iffy sound", "thence", "If iffy sound, then thence"),
        ("they ask", "", "If they ask"),
        ("", "I breathe", "I breathe"),
    ],
)
def test_a_lesson_says_if_and_then_once(if_text: str, then_text: str, said: str) -> None:
    assert if_then(if_text, then_text) == said
