"""On a phone, from Today to the page before the next interview, and away with it."""

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from afterview.sample.fill import fill
from afterview.store.start import close, opened
from tests.browser.devices import PHONE
from tests.browser.reading import plain
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser
MOST_TAPS = 2
LESSONS = '[class*="st-key-brief-lesson-"] strong'


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    database = tmp_path_factory.mktemp("lobby") / "afterview.duckdb"
    fill(opened(database), today=datetime.now(UTC).date())
    close(database)
    with running_app(database) as running:
        yield running


def read_lessons(visitor: Visitor) -> tuple[str, ...]:
    return plain(visitor.page.locator(LESSONS).all_inner_texts())


def test_two_taps_lead_from_today_to_the_lessons_for_the_next_interview(
    visitor_on: VisitorOn,
) -> None:
    visitor = visitor_on(PHONE)
    visitor.open("/")
    visitor.press("Read the brief")
    visitor.page.wait_for_url("**/brief?for=*")
    visitor.sees("Lessons to take in")
    assert len(visitor.taps) <= MOST_TAPS
    assert len(read_lessons(visitor)) == 3


def test_what_is_taken_along_says_the_same_lessons(visitor_on: VisitorOn, tmp_path: Path) -> None:
    visitor = visitor_on(PHONE)
    visitor.open("/brief")
    on_screen = read_lessons(visitor)
    visitor.press("Take it along")
    with visitor.page.expect_download() as download:
        visitor.press("Markdown")
    download.value.save_as(tmp_path / "brief.md")
    spoken = [
        "".join(part.content for part in token.children or ())
        for token in MarkdownIt().parse((tmp_path / "brief.md").read_text("utf-8"))
        if token.type == "inline"
    ]
    assert on_screen
    for lesson in on_screen:
        assert any(lesson in words for words in spoken), lesson
