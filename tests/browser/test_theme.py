"""The theme that was chosen is worn on every page, whatever the device prefers."""

import pytest
from playwright.sync_api import expect

from tests.browser.devices import PHONE
from tests.browser.hands import APP
from tests.browser.visitor import Visitor, VisitorOn

pytestmark = pytest.mark.browser


def wears(visitor: Visitor, scheme: str) -> None:
    expect(visitor.page.locator(APP)).to_have_css("color-scheme", scheme)


def test_a_chosen_theme_is_worn_on_every_page_until_it_is_given_back(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(PHONE, scheme="light")
    visitor.open("/data?show=preferences")
    wears(visitor, "light")
    visitor.pick("Light or dark", "Dark")
    wears(visitor, "dark")
    visitor.wait_until_drawn()
    for path in ("/", "/lessons", "/review", "/next-steps"):
        visitor.open(path)
        wears(visitor, "dark")
    visitor.open("/data?show=preferences")
    visitor.pick("Light or dark", "As my device")
    wears(visitor, "light")
    visitor.open("/lessons")
    wears(visitor, "light")
    assert visitor.complaints == []


def test_a_theme_chosen_in_one_browser_is_worn_in_another(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(PHONE, scheme="dark")
    visitor.open("/data?show=preferences")
    visitor.pick("Light or dark", "Light")
    wears(visitor, "light")
    other = visitor_on(PHONE, scheme="dark")
    other.page.goto(other.address + "/trends")
    wears(other, "light")
    other.wait_until_drawn()
    visitor.wait_until_drawn()
    visitor.pick("Light or dark", "As my device")
    wears(visitor, "dark")
