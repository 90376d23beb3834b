"""The trends of the sample search, as somebody reads them: from the page alone."""

from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Locator, expect

from afterview.sample.fill import fill
from afterview.store.start import close, opened
from tests.browser.devices import DESKTOP
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser

PANELS = 16
"""Charts that are seen at once; the ten dimensions are there a second time, for narrow windows."""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    database = tmp_path_factory.mktemp("trends") / "afterview.duckdb"
    fill(opened(database), today=datetime.now(UTC).date())
    close(database)
    with running_app(database) as running:
        yield running


@pytest.fixture
def visitor(visitor_on: VisitorOn) -> Visitor:
    visitor = visitor_on(DESKTOP)
    visitor.open("/trends")
    visitor.sees("Compare")
    visitor.wait_until_drawn()
    return visitor


def card(visitor: Visitor, key: str) -> Locator:
    return visitor.page.locator(f".st-key-card-trend-{key}")


def heading(visitor: Visitor, key: str) -> str:
    """What a panel says, without the marks that keep directions of writing apart."""
    said = card(visitor, key).get_by_role("heading").inner_text()
    return " ".join(said.translate({0x2068: None, 0x2069: None, 0x2060: None}).split())


def test_a_reader_can_answer_from_the_page_alone(visitor: Visitor) -> None:
    weakest = heading(visitor, "categories")
    assert weakest.startswith(
        "“Salary” is your weakest kind of question: handled 2.1 of 5, the others 3.6 (n 10 and 119,"
    )
    assert weakest.endswith("no change shown.")
    assert heading(visitor, "forecasts").startswith("No lean is shown in your forecasts (n 20)")
    assert heading(visitor, "cue-hit-rates").startswith(
        "“Named a next step, with who or when” meant something: rounds with it got through more "
        "often, 11 of 12 against 1 of 8 without it"
    )
    assert heading(visitor, "rounds").endswith("most were lost at the second round: 4.")
    expect(visitor.page.locator("[data-testid=stVegaLiteChart]:visible")).to_have_count(PANELS)
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []


def test_what_matters_now_leads_to_its_chart(visitor: Visitor) -> None:
    visitor.page.get_by_role("link", name="See the chart").nth(1).click()
    expect(card(visitor, "categories").get_by_role("heading")).to_be_in_viewport()


def test_a_dot_opens_its_interview(visitor: Visitor) -> None:
    dots = card(visitor, "overall").locator("[aria-roledescription=circle], .mark-symbol path")
    dots.last.scroll_into_view_if_needed()
    dots.last.click()
    visitor.page.wait_for_url("**/interviews?id=*")


def test_a_dot_of_a_question_that_came_back_opens_its_interview(visitor: Visitor) -> None:
    dots = card(visitor, "met-again").locator("[aria-roledescription=circle], .mark-symbol path")
    dots.first.scroll_into_view_if_needed()
    dots.first.click(force=True)  # the step that is written in the dot lies on top of it
    visitor.page.wait_for_url("**/interviews?id=*")


def test_ten_small_charts_stand_in_one_column_where_a_window_is_narrow(visitor: Visitor) -> None:
    wide, narrow = (
        visitor.page.locator(f".st-key-drawn-dimensions-{name}") for name in ("wide", "narrow")
    )
    expect(wide).to_be_visible()
    expect(narrow).to_be_hidden()
    visitor.page.set_viewport_size({"width": 640, "height": 900})
    expect(narrow).to_be_visible()
    expect(wide).to_be_hidden()


def test_charts_are_written_in_an_ink_that_the_theme_lets_read(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(DESKTOP, scheme="dark")
    visitor.open("/trends")
    visitor.sees("Compare")
    visitor.wait_until_drawn()
    ink = card(visitor, "rounds").locator("svg text").first
    expect(ink).to_have_css("fill", "rgb(255, 255, 255)")


def test_days_that_are_brushed_narrow_all_that_stands_below(visitor: Visitor) -> None:
    chart = card(visitor, "overall").locator("[data-testid=stVegaLiteChart]")
    chart.scroll_into_view_if_needed()
    box = chart.bounding_box()
    assert box is not None
    middle, low = box["x"] + box["width"] / 2, box["y"] + box["height"] - 60
    visitor.page.mouse.move(middle, low)
    visitor.page.mouse.down()
    visitor.page.mouse.move(box["x"] + box["width"] - 20, low, steps=8)
    visitor.page.mouse.up()
    visitor.page.wait_for_url("**trends.from=*")
    visitor.sees("of 24 reviewed interviews: since")
    expect(card(visitor, "overall").get_by_text("From 24 rated interviews")).to_have_count(0)


def test_filters_live_in_the_address_and_may_leave_nothing(visitor: Visitor) -> None:
    visitor.open("/trends?trends.stage=Panel")
    visitor.sees("of 24 reviewed interviews: Panel.")
    visitor.open("/trends?trends.until=2001-01-01")
    visitor.sees("No reviewed interview fits these filters.")
    visitor.press("Look at everything")
    visitor.sees("From 24 reviewed interviews.")


def test_the_numbers_and_the_picture_can_be_kept(visitor: Visitor, tmp_path: Path) -> None:
    weak = card(visitor, "categories")
    weak.locator("summary").click()
    kept = {}
    for name in ("Numbers (CSV)", "Picture (PNG)", "Drawing (SVG)"):
        with visitor.page.expect_download() as download:
            weak.get_by_role("button", name=name).click()
        kept[name] = tmp_path / download.value.suggested_filename
        download.value.save_as(kept[name])
    assert "Salary" in pd.read_csv(kept["Numbers (CSV)"]).iloc[0].to_string()
    assert kept["Picture (PNG)"].read_bytes().startswith(b"\x89PNG")
    assert b"Salary" in kept["Drawing (SVG)"].read_bytes()
