"""The page as Chromium prints it and shows it on a phone."""

from collections.abc import Generator

import pytest
from playwright.sync_api import Page, sync_playwright

from afterview.brief.brief import Brief
from afterview.exports.brief_files import BriefFormat, brief_file
from tests.browser import chromium
from tests.browser.hostile import ENDLESS, TEXTS
from tests.exports.brief import readers
from tests.exports.brief.briefs import (
    OTHER_SCRIPTS,
    a_brief,
    a_lesson,
    fullest,
    realistic,
    sixty_lessons,
    texts_brief,
)

pytestmark = pytest.mark.browser

PAPERS = pytest.mark.parametrize("paper", ["A4", "Letter"])
LINES = "() => [...document.querySelectorAll('li')].map((one) => one.innerText)"


@pytest.fixture(scope="module")
def page() -> Generator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=list(chromium.ARGUMENTS)
        )
        yield browser.new_page(viewport={"width": 390, "height": 844})
        browser.close()


def opened(page: Page, brief: Brief) -> None:
    page.set_content(brief_file(brief, BriefFormat.HTML).content.decode())
    page.evaluate("() => document.fonts.ready")


def printed(page: Page, brief: Brief, paper: str) -> bytes:
    opened(page, brief)
    return page.pdf(format=paper)


@PAPERS
@pytest.mark.parametrize("brief", [realistic(), fullest()], ids=["real", "fullest"])
def test_the_brief_prints_on_one_page(page: Page, paper: str, brief: Brief) -> None:
    content = printed(page, brief, paper)
    assert len(readers.pdf(content).pages) == 1
    lessons = [lesson.then_text for lesson in brief.lessons]
    assert readers.in_order(lessons, readers.pdf_text(content)) == lessons


def test_all_of_it_prints_on_several_pages_and_loses_nothing(page: Page) -> None:
    content = printed(page, sixty_lessons(), "A4")
    lessons = [lesson.then_text for lesson in sixty_lessons().lessons]
    assert len(readers.pdf(content).pages) > 1
    assert readers.in_order(lessons, readers.pdf_text(content)) == lessons


def test_a_browser_shows_hostile_texts_as_they_were_typed_and_runs_nothing(page: Page) -> None:
    texts = [text for name, text in TEXTS.items() if name != "controls"]
    opened(page, a_brief(strengths=(*texts, *OTHER_SCRIPTS)))
    assert page.evaluate(LINES) == [*texts, *OTHER_SCRIPTS]
    assert page.evaluate("() => window.struck") is None


def test_nothing_reaches_over_the_edge_of_a_phone(page: Page) -> None:
    endless = a_lesson(if_text="", then_text=ENDLESS)
    for brief in (realistic(), texts_brief([*OTHER_SCRIPTS]), a_brief(endless)):
        opened(page, brief)
        assert page.evaluate("() => document.documentElement.scrollWidth") == 390
