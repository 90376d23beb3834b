"""The same brief in every format, each opened by a program that is not ours."""

import re
from collections.abc import Callable, Iterator

import pytest

from afterview.brief.brief import Brief
from afterview.domain.wording import if_then
from afterview.errors import Refused
from afterview.exports.brief_files import BriefFormat, brief_file, is_offered
from tests.browser.hostile import TEXTS
from tests.exports.brief import readers
from tests.exports.brief.briefs import (
    OTHER_SCRIPTS,
    a_brief,
    a_lesson,
    an_ahead,
    realistic,
    sixty_lessons,
    texts_brief,
)
from tests.exports.readers import with_ical, with_icalendar

# What is no character is tested apart.
HOSTILE = [text for name, text in TEXTS.items() if name != "controls"]
BRIEFS = {
    "real": realistic(),
    "sixty": sixty_lessons(),
    "scripts": texts_brief(OTHER_SCRIPTS),
}


def lessons_of(brief: Brief) -> list[str]:
    return [if_then(each.if_text, each.then_text) for each in brief.lessons]


def in_markdown(brief: Brief) -> list[str]:
    seen = readers.markdown(brief_file(brief, BriefFormat.MD).content.decode())
    return [each for each in seen.paragraphs if each in lessons_of(brief)]


def in_html(brief: Brief) -> list[str]:
    seen = readers.Seen(brief_file(brief, BriefFormat.HTML).content.decode())
    return [each for each in seen.paragraphs if each in lessons_of(brief)]


def in_text(brief: Brief) -> list[str]:
    return readers.in_order(lessons_of(brief), brief_file(brief, BriefFormat.TEXT).content.decode())


def in_pdf(brief: Brief) -> list[str]:
    text = readers.pdf_text(brief_file(brief, BriefFormat.PDF).content)
    return readers.in_order(lessons_of(brief), text)


def in_table(brief: Brief) -> list[str]:
    rows = readers.table(brief_file(brief, BriefFormat.CSV).content)
    kept = rows[rows["part"] == "lesson"].map(readers.unguarded)
    return [if_then(*both) for both in zip(kept["text"], kept["more"], strict=True)]


def in_calendar(brief: Brief) -> list[str]:
    content = brief_file(brief, BriefFormat.ICS).content
    [event], [again] = with_icalendar(content), with_ical(content)
    assert event == again
    return readers.in_order(lessons_of(brief), event.description)


def in_anki(brief: Brief, kind: BriefFormat) -> list[str]:
    with readers.anki() as collection:
        take = collection.take_text if kind is BriefFormat.ANKI else collection.take_package
        take(brief_file(brief, kind).content)
        return list(_said(collection.cards("afterview::lesson")))


def _said(cards: list[tuple[str, str]]) -> Iterator[str]:
    for front, back in cards:
        when = re.fullmatch("If (.*), then …", front, re.DOTALL)
        yield if_then(when[1] if when else "", back)


READERS: dict[BriefFormat, Callable[[Brief], list[str]]] = {
    BriefFormat.MD: in_markdown,
    BriefFormat.HTML: in_html,
    BriefFormat.PDF: in_pdf,
    BriefFormat.CSV: in_table,
    BriefFormat.ANKI: lambda brief: in_anki(brief, BriefFormat.ANKI),
    BriefFormat.APKG: lambda brief: in_anki(brief, BriefFormat.APKG),
    BriefFormat.ICS: in_calendar,
    BriefFormat.TEXT: in_text,
}


def test_every_format_is_read_here() -> None:
    assert set(READERS) == set(BriefFormat)


@pytest.mark.parametrize("kind", [kind for kind in BriefFormat if kind is not BriefFormat.PDF])
@pytest.mark.parametrize("name", BRIEFS)
def test_every_format_carries_the_same_lessons(name: str, kind: BriefFormat) -> None:
    assert READERS[kind](BRIEFS[name]) == lessons_of(BRIEFS[name])


@pytest.mark.parametrize("name", ["real", "sixty"])
def test_the_pdf_carries_the_same_lessons(name: str) -> None:
    assert in_pdf(BRIEFS[name]) == lessons_of(BRIEFS[name])


@pytest.mark.parametrize(
    "kind", [BriefFormat.MD, BriefFormat.CSV, BriefFormat.ANKI, BriefFormat.APKG, BriefFormat.ICS]
)
def test_hostile_lessons_come_back_as_they_were_typed(kind: BriefFormat) -> None:
    brief = texts_brief(HOSTILE)
    composed = [readers.compact(each) for each in lessons_of(brief)]
    assert [readers.compact(each) for each in READERS[kind](brief)] == composed


@pytest.mark.parametrize("kind", BriefFormat)
def test_no_file_breaks_on_what_is_no_character(kind: BriefFormat) -> None:
    broken = texts_brief(["half \ud83d", "nul\x00 escape\x1b[31m \ufffe", "one\r\ntwo\u2028three"])
    assert brief_file(broken, kind).content


@pytest.mark.parametrize("kind", BriefFormat)
def test_a_brief_with_nothing_in_it_says_so(kind: BriefFormat) -> None:
    if kind in {BriefFormat.ANKI, BriefFormat.APKG}:
        with pytest.raises(Refused, match="nothing to learn yet"):
            brief_file(a_brief(), kind)
    else:
        assert brief_file(a_brief(), kind).content


@pytest.mark.parametrize("kind", BriefFormat)
def test_an_equal_brief_makes_an_equal_file(kind: BriefFormat) -> None:
    assert brief_file(realistic(), kind) == brief_file(realistic(), kind)


@pytest.mark.parametrize("kind", BriefFormat)
def test_a_round_of_which_nothing_is_known_leaves_in_every_format(kind: BriefFormat) -> None:
    bare = an_ahead(
        company="", role="", stage=None, format=None, starts_at=None, ends_at=None, zone="UTC"
    )
    brief = a_brief(a_lesson(), ahead=bare)
    if kind is BriefFormat.ICS:
        with pytest.raises(Refused, match="day and time"):
            brief_file(brief, kind)
    else:
        assert READERS[kind](brief) == lessons_of(brief)
        assert brief_file(brief, kind).name.startswith("brief-2026-10-13")


def test_every_format_is_offered_where_genanki_is_installed() -> None:
    assert all(map(is_offered, BriefFormat))


def test_every_file_has_a_name_of_its_own() -> None:
    assert len({brief_file(realistic(), kind).name for kind in BriefFormat}) == len(BriefFormat)
