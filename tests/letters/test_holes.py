"""A missing fact leaves no hole in any letter, and a typed one stands in it as it is."""

import re
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.letter import LetterKind, Wording
from afterview.domain.review import Person, Review
from afterview.letters.compose import compose
from afterview.letters.facts import FIELDS, Facts
from afterview.letters.gather import Extra, facts_for
from tests.builders import an_interview
from tests.letters.panel import FULL
from tests.strategies import reviews, texts

KINDS = st.sampled_from(LetterKind)
TEXTS = [each.name for each in fields(Facts) if each.name != "number"]
HOLE = re.compile(
    r"  | [,.;:?!)]|\(\s*\)|“”|\( |None|\{\{|\{%|[\ue000-\ue005]|\n\n\n|,\n\n[a-z]|,,|\.\.|: ?\."
    r"|\b(at|of|on|by|about|to|Dear|is|from|a|the)[.,;:?!]"
    r"|\b(at|of|on|by|about|to|Dear|for)(\n|$)",
)
HEADLESS = re.compile(r":\n\n|:$|^[,.;:]|[,:] ?$")


def holes(text: str) -> list[str]:
    after_greeting = text.replace("Hello,\n", "").replace("Dear Thandi,\n", "")
    return [*HOLE.findall(after_greeting), *HEADLESS.findall(text)]


def test_the_signs_of_a_hole_are_seen() -> None:
    for text in (
        "Dear ,",
        "met at .",
        "a  b",
        "the role of, and",
        "Whom I met:\n\nMore",
        "I am at",
    ):
        assert holes(text), text
    assert holes(compose(LetterKind.REFERENCE_PACKET, FULL).body) == []


@given(KINDS, st.sets(st.sampled_from(TEXTS)), st.integers(1, 40))
def test_any_facts_may_be_missing_from_any_letter(
    kind: LetterKind, missing: set[str], number: int
) -> None:
    facts = replace(FULL, number=number)
    none: dict[str, Any] = dict.fromkeys(missing, "")
    letter = compose(kind, replace(facts, **none))
    assert holes(letter.body) == []
    assert holes(letter.subject) == []
    assert letter.body


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("number", range(1, 13))
@pytest.mark.parametrize("facts", [FULL, replace(FULL, promised=""), Facts()])
def test_each_way_of_saying_it_is_whole(kind: LetterKind, number: int, facts: Facts) -> None:
    assert holes(compose(kind, replace(facts, number=number)).body) == []


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("only", ["", *TEXTS])
def test_one_fact_alone_makes_every_letter(kind: LetterKind, only: str) -> None:
    facts = Facts(**{only: getattr(FULL, only)}) if only else Facts()
    letter = compose(kind, facts)
    assert holes(letter.body) == []
    assert holes(letter.subject) == []
    assert kind is LetterKind.LINKEDIN_NOTE or letter.subject


@pytest.mark.parametrize("field", FIELDS)
def test_in_an_own_template_too_the_sentence_with_a_missing_field_goes(field: str) -> None:
    own = Wording("Hi", f"One stays. Two has {{{{ {field} }}}} in it. Three stays, too.\n\nBye")
    text = compose(LetterKind.THANK_YOU, Facts(), own).body
    always = field in {"greeting", "position", "thanks", "interest", "next_step", "closing"}
    assert ("Two has" in text) is always
    assert text.startswith("One stays. ")
    assert text.endswith("\n\nBye")
    assert "  " not in text


def test_a_heading_goes_with_its_list() -> None:
    own = Wording("Hi", "Hello,\n\nWhom I met:\n{{ met_people }}\n\nBye")
    assert compose(LetterKind.REFERENCE_PACKET, Facts(), own).body == "Hello,\n\nBye"


def test_a_name_with_a_full_stop_ends_a_sentence_with_one() -> None:
    letter = compose(LetterKind.REFERENCE_RESULT, replace(FULL, company="Acme Inc."))
    assert "at Acme Inc., and" in letter.body
    own = Wording("", "I came to {{ company }}. Then home.")
    assert (
        compose(LetterKind.THANK_YOU, Facts(company="Acme Inc."), own).body
        == "I came to Acme Inc. Then home."
    )


@pytest.mark.parametrize(
    "typed",
    [
        "{{ 7 * 7 }}",
        "{{ my_name }}",
        "{% for x in y %}",
        "{# gone? #}",
        "100 % \\1 \\g<0> %s {0}",
        "a , b .",
        "\ue000\ue001role\ue002\ue005",
        "<b>&amp;</b>",
        "שלום עולם",
        "“so” 'called' \"thing\"",
    ],
)
@pytest.mark.parametrize("kind", [LetterKind.THANK_YOU, LetterKind.REFERENCE_PACKET])
def test_what_was_typed_is_put_in_as_it_is(kind: LetterKind, typed: str) -> None:
    assert f"the role of {typed} at " in compose(kind, replace(FULL, role=typed)).body


def test_line_breaks_in_a_name_do_not_break_the_letter() -> None:
    letter = compose(LetterKind.THANK_YOU, replace(FULL, role="Head\r\nof\u2028Tests\x00 now"))
    assert letter.subject == "Thank you: Head of Tests now"
    assert "the role of Head of Tests now at" in letter.body


def test_a_direction_of_writing_that_was_set_ends_with_its_words() -> None:
    letter = compose(LetterKind.THANK_YOU, replace(FULL, role="\u202egnorw \u2067right"))
    assert "\u202egnorw \u2067right\u202c\u2069" in letter.body


def test_a_line_cut_short_does_not_split_a_letter_from_its_accent() -> None:
    cut = compose(LetterKind.THANK_YOU, replace(FULL, role="e\u0301" * 200)).body
    assert "\u0301…" in cut


@given(KINDS, reviews(), st.integers(1, 9), texts(), st.data())
def test_any_review_makes_every_letter(
    kind: LetterKind, review: Review, number: int, my_name: str, data: st.DataObject
) -> None:
    anybody = st.none() | st.builds(Person, st.uuids(), texts(), texts())
    person = data.draw(st.sampled_from([*review.people, None]) | anybody)
    interview = an_interview(occasion=review.occasion)
    facts = facts_for(interview, review, person=person, number=number, extra=Extra(my_name=my_name))
    letter = compose(kind, facts)
    assert letter.body
    assert "\n" not in letter.subject
    assert "None" not in letter.body
    assert letter.body == letter.body.strip()
