"""A page whose connection was lost is whole and up to date once it is back, without a touch."""

from collections.abc import Generator

import pytest
from playwright.sync_api import Browser

from tests.browser.devices import DESKTOP, PHONE, context_of
from tests.browser.hands import CONNECTED
from tests.browser.link import Link, link_to
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp

pytestmark = pytest.mark.browser


@pytest.fixture
def link(app: RunningApp) -> Generator[Link]:
    with link_to(app.port) as link:
        yield link


def test_what_changed_meanwhile_is_shown_once_the_connection_is_back(
    browser: Browser, link: Link, visitor_on: VisitorOn
) -> None:
    with context_of(browser, PHONE) as profile:
        visitor = Visitor(profile.new_page(), link.address, touch=True)
        visitor.open("/stories")
        link.cut()
        visitor.page.locator(CONNECTED).wait_for(state="detached")
        elsewhere = visitor_on(DESKTOP)
        elsewhere.open("/stories?add=1")
        elsewhere.write("Title", "The night shift")
        elsewhere.write("Situation", "Half of the boards came back")
        elsewhere.press("Add this story")
        elsewhere.page.wait_for_url("**/stories?id=*")
        link.mend()
        visitor.page.locator(CONNECTED).wait_for()
        visitor.sees("The night shift")
