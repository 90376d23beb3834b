"""What is typed into a form outlives a reload; the browser forgets it once it is stored."""

import pytest
from playwright.sync_api import expect

from tests.browser.devices import PHONE
from tests.browser.hands import UNTIL_NOTHING_IS_KEPT_HERE
from tests.browser.visitor import VisitorOn

pytestmark = pytest.mark.browser

TITLE, SITUATION = "The night shift", "Half of the boards came back from the field"
COPIES_HOLD = """text => Object.keys(localStorage).filter(key => key.startsWith('afterview:'))
  .some(key => JSON.parse(localStorage.getItem(key)).text === text)"""


def test_a_story_half_written_is_there_after_a_reload_and_stored_once(
    visitor_on: VisitorOn,
) -> None:
    visitor = visitor_on(PHONE)
    visitor.open("/stories?add=1")
    visitor.write("Title", TITLE)
    visitor.write("Situation", SITUATION)
    assert visitor.page.evaluate(COPIES_HOLD, SITUATION)
    visitor.page.reload()
    visitor.holds("Title", TITLE)
    visitor.holds("Situation", SITUATION)
    visitor.wait_until_drawn()
    visitor.press("Add this story")
    visitor.page.wait_for_url("**/stories?id=*")
    visitor.sees(SITUATION)
    visitor.page.evaluate(UNTIL_NOTHING_IS_KEPT_HERE, 10_000)
    visitor.open("/stories?add=1")
    expect(visitor.field("Title")).to_have_value("")
    assert visitor.complaints == []
