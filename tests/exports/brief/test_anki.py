"""Both files for Anki, imported by Anki itself."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import gettempdir

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.brief.brief import Brief
from afterview.exports.brief.as_anki import as_anki
from afterview.exports.brief.as_apkg import as_apkg
from afterview.exports.brief.cards import cards
from afterview.exports.brief.legible import closed, legible
from tests.browser.hostile import TEXTS
from tests.builders import LATER, utc
from tests.exports.brief import readers
from tests.exports.brief.briefs import a_brief, a_lesson, a_question, realistic
from tests.strategies import NASTY


def by_text(collection: readers.Anki, brief: Brief) -> tuple[int, int]:
    log = collection.take_text(as_anki(cards(brief)))
    return len(log.new), len(log.updated)


def by_package(collection: readers.Anki, brief: Brief) -> tuple[int, int]:
    log = collection.take_package(as_apkg(cards(brief), made_at=brief.made_at))
    return len(log.new), len(log.updated)


Take = Callable[[readers.Anki, Brief], tuple[int, int]]
WAYS = pytest.mark.parametrize("take", [by_text, by_package])


def later(brief: Brief) -> Brief:
    return replace(brief, made_at=LATER)


@WAYS
def test_each_lesson_and_each_question_becomes_a_card_in_our_deck(take: Take) -> None:
    with readers.anki() as collection:
        assert take(collection, realistic()) == (10, 0)
        assert collection.decks() == {"Afterview"}
        assert collection.cards()[0] == (
            "If they give me a system to design, then …",
            "I ask for scale, readers and failure before I draw anything.",
        )
        assert len(collection.cards("afterview::question")) == 5


@WAYS
def test_an_edited_lesson_changes_its_card_and_makes_no_second_one(take: Take) -> None:
    with readers.anki() as collection:
        take(collection, a_brief(a_lesson(1), a_lesson(2, then_text="stays")))
        edited = a_lesson(1, if_text="they hand me a design", then_text="I ask who reads it.")
        take(collection, later(a_brief(edited, a_lesson(2, then_text="stays"))))
        assert collection.cards() == [
            ("If they hand me a design, then …", "I ask who reads it."),
            ("If they give me a system to design, then …", "stays"),
        ]


@WAYS
def test_a_better_answer_changes_the_card_of_its_question(take: Take) -> None:
    with readers.anki() as collection:
        take(collection, a_brief(questions=(a_question(answer=""),)))
        assert collection.cards()[0][1] == "No answer written yet."
        better = a_question(text="Design a pipeline, please", answer="Start with the readers.")
        take(collection, later(a_brief(questions=(better,))))
        assert collection.cards() == [("Design a pipeline, please", "Start with the readers.")]


@WAYS
def test_the_same_file_again_changes_nothing(take: Take) -> None:
    with readers.anki() as collection:
        take(collection, realistic())
        assert take(collection, realistic()) == (0, 0)


@WAYS
def test_a_hostile_text_comes_back_and_is_neither_sound_nor_formula(take: Take) -> None:
    texts = [*TEXTS.values(), *NASTY, "[sound:x.mp3] [latex]x[/latex] \\(y\\) \\[z\\] {{c1::w}}"]
    typed = [closed(legible(text)) for text in texts]
    lessons = [a_lesson(n, if_text="", then_text=text) for n, text in enumerate(typed, start=1)]
    with readers.anki() as collection:
        take(collection, a_brief(*lessons))
        backs = [back for _, back in collection.cards()]
        fields = " ".join(field for note in collection.notes() for field in note.fields)
    seen = [unicodedata.normalize("NFC", text).replace("\t", "    ") for text in typed]
    assert [back.replace("\t", "    ") for back in backs] == [s.replace("\xa0", " ") for s in seen]
    assert "[sound:" not in fields
    assert "[latex]" not in fields
    assert "\\(" not in fields


@settings(max_examples=15)
@given(st.lists(st.text().filter(lambda text: bool(legible(text).strip())), min_size=1))
def test_any_text_comes_back_from_anki(texts: list[str]) -> None:
    typed = [closed(legible(text)) for text in texts]
    lessons = [a_lesson(n, if_text="", then_text=text) for n, text in enumerate(typed, start=1)]
    with readers.anki() as collection:
        by_text(collection, a_brief(*lessons))
        backs = [back for _, back in collection.cards()]
    assert [readers.compact(back) for back in backs] == [readers.compact(text) for text in typed]


def test_a_package_leaves_nothing_behind_on_the_disk() -> None:
    before = {*Path(gettempdir()).iterdir()}
    as_apkg(cards(realistic()), made_at=realistic().made_at)
    left = {*Path(gettempdir()).iterdir()} - before
    assert [path for path in left if path.is_file() and path.read_bytes()[:6] == b"SQLite"] == []


def test_lessons_with_one_half_make_cards_that_ask_something() -> None:
    brief = a_brief(a_lesson(1, if_text=""), a_lesson(2, then_text=" "))
    assert [(card.front, card.back) for card in cards(brief)] == [
        (
            "A lesson of yours: what will you do?",
            "I ask for scale, readers and failure before I draw anything.",
        ),
        ("If they give me a system to design, then …", "What you will do is not written yet."),
    ]


EDITED = later(a_brief(a_lesson(then_text="I ask who reads it.")))


def test_a_text_changes_the_cards_of_a_package_that_came_first() -> None:
    with readers.anki() as collection:
        by_package(collection, a_brief(a_lesson()))
        assert by_text(collection, EDITED) == (0, 1)
        assert [back for _, back in collection.cards()] == ["I ask who reads it."]


def test_a_package_after_a_text_makes_no_second_card_and_is_told_to_conflict() -> None:
    with readers.anki() as collection:
        by_text(collection, a_brief(a_lesson()))
        package = as_apkg(cards(EDITED), made_at=EDITED.made_at)
        assert len(collection.take_package(package).conflicting) == 1
        assert len(collection.cards()) == 1


def test_a_package_changes_the_cards_of_a_text_where_kinds_of_notes_may_be_merged() -> None:
    with readers.anki() as collection:
        by_text(collection, a_brief(a_lesson()))
        # Anki takes the later of the two, and a text is as late as its import.
        package = as_apkg(cards(EDITED), made_at=utc("2099-01-01 00:00"))
        collection.take_package(package, merge=True)
        assert [back for _, back in collection.cards()] == ["I ask who reads it."]
