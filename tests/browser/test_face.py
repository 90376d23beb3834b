"""Every page, full and empty and in trouble, on both machines, in the light and in the dark."""

from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path
from typing import TypeAlias

import pytest

from afterview.sample.fill import fill
from afterview.store.start import close, opened
from tests.browser.devices import DESKTOP, PHONE, Device
from tests.browser.face import blemishes
from tests.browser.telling import PEOPLE, QUESTIONS
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser

Visit: TypeAlias = Callable[[Visitor], None]
PARTS = (
    "Moments: best, worst, their doubt",
    "Body language, theirs and mine",
    "Ratings on ten dimensions",
    "Salary, thank-you, references, notes",
)
every_machine = pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=lambda each: each.name)


def pages(*visits: Visit) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("visit", visits, ids=lambda visit: visit.__name__)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("face")


@pytest.fixture(scope="module")
def app(folder: Path) -> Generator[RunningApp]:
    """The app with the sample search in it."""
    database = folder / "sample.duckdb"
    fill(opened(database), today=date(2026, 11, 23))
    close(database)
    with running_app(database) as running:
        yield running


@pytest.fixture(scope="module")
def empty_app(folder: Path) -> Generator[RunningApp]:
    with running_app(folder / "empty.duckdb") as running:
        yield running


@pytest.fixture(scope="module")
def broken_app(folder: Path) -> Generator[RunningApp]:
    """The app on a file that is no database."""
    database = folder / "broken.duckdb"
    database.write_text("Dear diary,\n" * 1000)
    with running_app(database) as running:
        yield running


def today(visitor: Visitor) -> None:
    visitor.open("/")


def ways_into_a_review(visitor: Visitor) -> None:
    visitor.open("/review")


def whole_form(visitor: Visitor) -> None:
    """A fresh draft with a row in each list, every part open, and all that is still missing."""
    visitor.open("/")
    visitor.press("Review an interview")
    visitor.write(PEOPLE, "Ada Byron, head of engines\nMary Somerville")
    visitor.press("Add people")
    visitor.write(QUESTIONS, "Why us?\nWhy you?")
    visitor.press("Add questions")
    visitor.pick("When will you hear?", "Between two dates")
    for part in (*PARTS, "More about question 1", "Time zone, and how fixed the questions were"):
        visitor.unfold(part)
    visitor.inside("More about question 1").pick("Could I answer it?", "Partly")
    for word in ("Nodded", "Fidgeting"):
        visitor.mark(word)
        visitor.unfold(word)
    visitor.press("Finish review")
    visitor.sees("Which company was it?")
    visitor.wait_until_drawn()


def interviews(visitor: Visitor) -> None:
    visitor.open("/interviews")


def one_interview(visitor: Visitor) -> None:
    visitor.open("/interviews?interviews.search=mayor")
    found = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(found.filter(has_text="Wasserverband Kesselgrund").first, "the interview")
    visitor.sees("What would you say to the mayor")
    visitor.wait_until_drawn()


def outcome(visitor: Visitor) -> None:
    one_interview(visitor)
    visitor.press("Change the outcome")
    visitor.sees("How did it end?")
    visitor.wait_until_drawn()


def change(visitor: Visitor) -> None:
    one_interview(visitor)
    visitor.press("Change this interview")
    visitor.sees("Save the change")
    visitor.wait_until_drawn()


def deletion(visitor: Visitor) -> None:
    one_interview(visitor)
    visitor.press("Delete this interview")
    visitor.sees("Keep it")
    visitor.wait_until_drawn()


def plan(visitor: Visitor) -> None:
    visitor.open("/interviews?plan=new")


@every_machine
@pages(
    today,
    ways_into_a_review,
    whole_form,
    interviews,
    one_interview,
    outcome,
    change,
    deletion,
    plan,
)
def test_a_page_with_a_search_on_it(visit: Visit, device: Device, visitor_on: VisitorOn) -> None:
    visitor = visitor_on(device)
    visit(visitor)
    assert blemishes(visitor, device) == []


@every_machine
@pages(today, ways_into_a_review, interviews)
def test_a_page_on_the_first_day(
    visit: Visit, device: Device, visitor_on: VisitorOn, empty_app: RunningApp
) -> None:
    visitor = visitor_on(device, at=empty_app.address)
    visit(visitor)
    assert blemishes(visitor, device) == []


@every_machine
def test_the_page_of_trouble(device: Device, visitor_on: VisitorOn, broken_app: RunningApp) -> None:
    visitor = visitor_on(device, at=broken_app.address)
    visitor.open("/")
    visitor.sees("Afterview can't open your reviews just now")
    assert blemishes(visitor, device) == []
