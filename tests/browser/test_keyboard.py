"""The core of a review, from the first key to the finished page, with the keyboard alone."""

import pytest
from playwright.sync_api import Locator

from tests.browser.devices import DESKTOP
from tests.browser.reading import InterviewPage
from tests.browser.telling import IF, QUESTIONS, THEN
from tests.browser.visitor import Visitor, VisitorOn

pytestmark = pytest.mark.browser
COMPANY, ROLE, WHY = "Nordhavn Maritime A/S", "Senior Data Engineer", "Why shipping?"
MOST_STOPS = 80
HAS_THE_FOCUS = "target => target.contains(document.activeElement)"


class Keyboard:
    """Ten fingers that never leave the keys."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page = visitor.page

    def tab_to(self, target: Locator) -> None:
        """Press Tab until the focus is on or in ``target``."""
        target.wait_for()
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            if target.evaluate(HAS_THE_FOCUS):
                return
        raise AssertionError(f"{MOST_STOPS} stops of the Tab key, and none is {target}")

    def press(self, name: str) -> None:
        self.tab_to(self.page.get_by_test_id("stMain").get_by_role("button", name=name, exact=True))
        self.page.keyboard.press("Enter")

    def type(self, label: str, text: str) -> None:
        self.tab_to(self.visitor.field(label))
        self.page.keyboard.type(text)

    def type_clock(self, label: str, clock: str) -> None:
        self.tab_to(self.page.get_by_role("spinbutton", name=f"hour, {label}", exact=True))
        self.page.keyboard.type(clock.replace(":", ""))

    def type_day(self, label: str, day: str) -> None:
        self.tab_to(self.page.get_by_role("spinbutton", name=f"day, {label}", exact=True))
        self.page.keyboard.type(day.replace("/", ""))

    def choose(self, label: str, option: str) -> None:
        self.tab_to(self.page.get_by_role("combobox", name=label, exact=True))
        self.page.keyboard.type(option)
        self.page.get_by_role("option", name=option, exact=True).wait_for()
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")

    def pick(self, group: str, option: str) -> None:
        among = self.page.get_by_role("radiogroup", name=group, exact=True)
        self.tab_to(among)
        wanted = among.get_by_role("radio", name=option, exact=True)
        for _ in range(among.get_by_role("radio").count()):
            if wanted.evaluate(HAS_THE_FOCUS):
                break
            self.page.keyboard.press("ArrowRight")
        self.page.keyboard.press("Space")


def test_the_core_is_filled_in_and_finished_with_the_keyboard_alone(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(DESKTOP)
    visitor.open()
    keys = Keyboard(visitor)
    keys.press("Review an interview")
    visitor.sees("Which interview")
    keys.type("Company", COMPANY)
    keys.type("Role", ROLE)
    keys.choose("Stage", "Phone screen")
    keys.type_day("Day", "13/10/2026")
    keys.type_clock("Start", "14:00")
    keys.pick("How you met", "Phone")
    keys.pick("How do you feel about it?", "4")
    keys.type("Chance of getting through, in %", "60")
    keys.type(QUESTIONS, WHY)
    keys.press("Add questions")
    visitor.sees("More about question 1")
    keys.pick("How I handled question 1", "3")
    keys.pick("When will you hear?", "We'll be in touch")
    keys.type(IF, "they ask why")
    keys.type(THEN, "I name the ship I grew up on")
    keys.press("Finish review")
    visitor.page.wait_for_url("**/interviews?id=*")
    visitor.sees("Your review is saved.")
    visitor.wait_until_drawn()

    page = InterviewPage.of(visitor)
    assert page.typed == (
        "Why shipping?",
        "If they ask why, then I name the ship I grew up on",
    )
    assert {"Nordhavn Maritime A/S", "Senior Data Engineer", "Question 1: 3 of 5"} <= set(
        page.names
    )
    assert "Phone screen · Phone" in page.facts
    visitor.sees("Feeling: Good (4 of 5).")
    visitor.sees("Forecast: 60 % to get through.")
    assert visitor.taps == []
