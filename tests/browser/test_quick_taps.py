"""Taps that come faster than the app answers: each of them counts."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.devices import PHONE
from tests.browser.hands import LEAVE_THE_FIELD, PATIENCE_MS
from tests.browser.telling import PEOPLE
from tests.browser.visitor import Visitor, VisitorOn

pytestmark = pytest.mark.browser

# Each tap is a task of its own, as the fingers' are; no answer can come in between.
TAP_ALL = """async buttons => {
  for (const button of buttons) {
    button.click();
    await new Promise(done => setTimeout(done));
  }
}"""


@pytest.fixture
def visitor(visitor_on: VisitorOn) -> Visitor:
    visitor = visitor_on(PHONE)
    visitor.open()
    visitor.press("Review an interview")
    return visitor


def tap_at_once(*targets: Locator) -> None:
    first, *others = targets
    for other in others:
        first = first.or_(other)
    expect(first).to_have_count(len(targets))
    first.evaluate_all(TAP_ALL)


def test_words_that_are_tapped_at_once_are_all_there(visitor: Visitor) -> None:
    visitor.unfold("Body language, theirs and mine")
    words = visitor.page.get_by_role("toolbar").first.get_by_role("button")
    names = words.all_inner_texts()[:4]
    tap_at_once(*(words.nth(place) for place in range(len(names))))
    for name in names:
        row = visitor.page.locator("summary", has=visitor.page.get_by_text(name, exact=True))
        expect(row).to_have_count(1, timeout=PATIENCE_MS)


def test_people_are_added_though_the_next_tap_follows_at_once(visitor: Visitor) -> None:
    feeling = visitor.page.get_by_role("radiogroup", name="How do you feel about it?")
    visitor.write(PEOPLE, "Ada Quick\nBo Slow")
    visitor.page.evaluate(LEAVE_THE_FIELD)
    tap_at_once(
        visitor.page.get_by_role("button", name="Add people", exact=True),
        feeling.get_by_role("radio", name="5", exact=True),
    )
    visitor.holds("Person 1", "Ada Quick")
    visitor.holds("Person 2", "Bo Slow")
    expect(feeling.get_by_role("radio", name="5", exact=True)).to_be_checked()


def test_an_undo_that_is_tapped_twice_is_done_once(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(PHONE)
    pages = []
    for then in ("count to three", "ask what it costs"):
        visitor.open("/lessons?add=1")
        visitor.write("… then", then)
        visitor.page.evaluate(LEAVE_THE_FIELD)
        visitor.press("Add the lesson")
        visitor.page.wait_for_url("**/lessons?id=*")
        pages.append(visitor.page.url.partition("id=")[2])
    one, other = pages
    visitor.open(f"/lessons?id={one}&same={other}")
    visitor.press("Make them one")
    visitor.sees("They are one lesson now.")
    undo = visitor.page.get_by_role("button", name="Undo", exact=True)
    expect(undo).to_have_count(1)
    undo.evaluate("button => { button.click(); setTimeout(() => button.click(), 60); }")
    visitor.sees("They are two lessons again.")
    visitor.wait_until_drawn()
    expect(visitor.page.get_by_text("nothing is undone")).to_have_count(0)
    visitor.sees("They are two lessons again.")
