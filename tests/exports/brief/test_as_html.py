import re

import pytest

from afterview.exports.brief.as_html import as_html
from afterview.exports.brief.legible import closed, legible
from afterview.exports.brief.outline import outline
from tests.browser.hostile import TEXTS
from tests.exports.brief import readers
from tests.exports.brief.briefs import OTHER_SCRIPTS, a_brief, a_lesson, realistic
from tests.strategies import NASTY

LARGEST = 150_000


def shown(text: str) -> readers.Seen:
    lesson = a_lesson(if_text="", then_text=text, why=())
    return readers.Seen(as_html(outline(a_brief(lesson))))


@pytest.mark.parametrize("text", [*TEXTS.values(), *NASTY, *OTHER_SCRIPTS])
def test_a_typed_text_stands_there_literally_and_adds_no_tag(text: str) -> None:
    seen, plain = shown(legible(text)), shown("plain")
    assert closed(legible(text)) in seen.paragraphs
    assert seen.tags == plain.tags
    assert seen.attributes == plain.attributes


def test_the_page_holds_everything_that_it_needs() -> None:
    page = as_html(outline(realistic()))
    seen = readers.Seen(page)
    assert not {"script", "img", "link", "iframe"} & {*seen.tags}
    assert not {"src", "href", "style"} & {*seen.attributes}
    assert {url.partition(",")[0] for url in re.findall(r"url\(([^)]*)\)", page)} == {
        "data:font/woff2;base64"
    }
    assert len(page) < LARGEST


def test_the_page_says_its_language_its_title_and_that_nothing_may_be_fetched() -> None:
    page = as_html(outline(realistic()))
    seen = readers.Seen(page)
    assert seen.attributes["lang"] == ["en"]
    assert "default-src 'none'" in seen.attributes["content"][0]
    assert "<title>Brief: Senior Data Engineer at Nordhavn Maritime A/S</title>" in page


def test_what_was_typed_finds_its_own_direction() -> None:
    seen = shown("ليلى الحداد")
    assert {*seen.attributes["dir"]} == {"auto"}
    assert "bdi" in seen.tags
