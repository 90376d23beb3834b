"""Every page with the sample search on it: accessible, within the screen, and talking to nobody."""

from collections.abc import Callable, Generator
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from afterview.sample.fill import fill
from afterview.store.start import close, opened
from tests.browser.devices import DESKTOP, PHONE, Device
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser

TOUCH_PIXELS = 44
DARK = "rgb(27, 25, 22)"
# Vega draws the frame of a brush without a name, and has no way to give it one or to hide it.
LOOKED_AT = {"exclude": [["[class*=period_brush]"]]}
PARTS = (
    "Moments: best, worst, their doubt",
    "Body language, theirs and mine",
    "Ratings on ten dimensions",
    "Salary, thank-you, references, notes",
)
WITH_AN_OFFER = "Wasserverband Kesselgrund"
# Measured from inside: what a finger can hit is the box, or the label around it. Links inside a
# sentence are left out, as the rule for targets (WCAG 2.5.8) does, and so is what is hidden.
TOO_SMALL = """pixels => [...document.querySelectorAll(
  'main :is(button, a, input, textarea, summary, [role=radio], [role=combobox]),' +
  '[data-testid=stBottom] :is(button, a)'
)].map(each => {
  const target = each.closest('label, [data-baseweb], [data-testid$=Container], [role=group]');
  const boxes = [each, target].filter(Boolean).map(one => one.getBoundingClientRect());
  return { name: each.innerText || each.ariaLabel || each.tagName, seen: each.checkVisibility(),
    inText: !!each.closest('p'), width: Math.max(...boxes.map(box => box.width)),
    height: Math.max(...boxes.map(box => box.height)) };
}).filter(one => one.seen && one.width > 1 && !one.inText
  && (one.height < pixels - 0.5 || one.width < pixels - 0.5))
  .map(one => `${one.name} ${one.width.toFixed(0)}x${one.height.toFixed(0)}`)"""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    database = tmp_path_factory.mktemp("face") / "afterview.duckdb"
    fill(opened(database), today=datetime.now(UTC).date())
    close(database)
    with running_app(database) as running:
        yield running


def on_today(visitor: Visitor) -> None:
    visitor.open("/")


def on_the_ways_into_a_review(visitor: Visitor) -> None:
    visitor.open("/review")


def on_the_whole_form(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.press("Go on with it")
    visitor.wait_until_drawn()
    for part in PARTS:
        visitor.unfold(part)
        visitor.wait_until_drawn()


def on_the_list(visitor: Visitor) -> None:
    visitor.open("/interviews")


def on_one_interview(visitor: Visitor) -> None:
    visitor.open("/interviews?interviews.words=mayor")
    visitor.sees("1 of 30 interviews")
    found = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(found.filter(has_text="Wasserverband Kesselgrund").first, "the interview")
    visitor.sees("What would you say to the mayor")
    visitor.wait_until_drawn()


def on_the_next_steps(visitor: Visitor) -> None:
    visitor.open("/next-steps")
    visitor.unfold("In your calendar")
    visitor.unfold("Public holidays")


def on_one_checklist(visitor: Visitor) -> None:
    visitor.open("/next-steps")
    lines = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(lines.filter(has_text=WITH_AN_OFFER).last, "the interview")
    visitor.sees("You have their offer, so there is nothing left to ask.")
    visitor.wait_until_drawn()


def on_the_letters(visitor: Visitor) -> None:
    on_one_checklist(visitor)
    visitor.press("Write it all the same")
    visitor.page.wait_for_url("**letter=thank_you")
    visitor.wait_until_drawn()


def on_a_template(visitor: Visitor) -> None:
    on_the_letters(visitor)
    visitor.press("Change the template")
    visitor.page.wait_for_url("**template=thank_you")
    visitor.wait_until_drawn()
    visitor.unfold("What a template may name")


def on_the_people(visitor: Visitor) -> None:
    visitor.open("/people")


def on_one_person(visitor: Visitor) -> None:
    visitor.open("/people")
    lines = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(lines.filter(has_text="Thormählen").first, "the person")
    visitor.page.wait_for_url("**/people?id=*")
    visitor.wait_until_drawn()


def on_the_applications(visitor: Visitor) -> None:
    visitor.open("/applications")


def on_one_application(visitor: Visitor) -> None:
    visitor.open("/applications")
    cards = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(cards.filter(has_text=WITH_AN_OFFER).first, "the application")
    visitor.page.wait_for_url("**/applications?id=*")
    visitor.wait_until_drawn()


def on_the_trends(visitor: Visitor) -> None:
    visitor.open("/trends?trends.compare=periods")
    visitor.sees("Compare")
    visitor.wait_until_drawn()


def on_the_lessons(visitor: Visitor) -> None:
    visitor.open("/lessons")


def on_one_lesson(visitor: Visitor) -> None:
    visitor.open("/lessons?lessons.words=tell+a+story")
    visitor.press("Open this lesson")
    visitor.page.wait_for_url("**/lessons?id=*")
    visitor.wait_until_drawn()


def on_the_questions(visitor: Visitor) -> None:
    visitor.open("/questions")


def on_one_question(visitor: Visitor) -> None:
    visitor.open("/questions?questions.words=salary+expectations")
    visitor.press("Open this question")
    visitor.page.wait_for_url("**/questions?q=*")
    visitor.wait_until_drawn()


def on_the_stories(visitor: Visitor) -> None:
    visitor.open("/stories")


def on_a_new_story(visitor: Visitor) -> None:
    visitor.open("/stories?add=1")


def on_the_brief(visitor: Visitor) -> None:
    visitor.open("/brief")


def on_all_of_the_brief(visitor: Visitor) -> None:
    visitor.open("/brief?brief.all=true")


def on_the_practice(visitor: Visitor) -> None:
    visitor.open("/practice")


def on_your_data(visitor: Visitor) -> None:
    visitor.open("/data")


def on_the_plan(visitor: Visitor) -> None:
    visitor.open("/interviews?plan=new")


def grave(visitor: Visitor) -> list[str]:
    """What stands seriously or critically in the way of a reader, with where it does."""
    return [
        f"{one['id']}: {node['target']}"
        for one in Axe().run(visitor.page, context=LOOKED_AT).response["violations"]
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


PAGES = [
    on_today,
    on_the_ways_into_a_review,
    on_the_whole_form,
    on_the_list,
    on_one_interview,
    on_the_plan,
    on_the_lessons,
    on_one_lesson,
    on_the_questions,
    on_one_question,
    on_the_stories,
    on_a_new_story,
    on_the_trends,
    on_the_brief,
    on_all_of_the_brief,
    on_the_practice,
    on_your_data,
    on_the_next_steps,
    on_one_checklist,
    on_the_letters,
    on_a_template,
    on_the_people,
    on_one_person,
    on_the_applications,
    on_one_application,
]


@pytest.mark.parametrize("device", [PHONE, DESKTOP], ids=lambda device: device.name)
@pytest.mark.parametrize("go", PAGES, ids=lambda go: go.__name__)
def test_a_page_is_accessible_in_light_and_dark_fits_the_screen_and_asks_nobody_else(
    go: Callable[[Visitor], None], device: Device, visitor_on: VisitorOn
) -> None:
    visitor = visitor_on(device, scheme="light")
    go(visitor)
    assert grave(visitor) == []
    visitor.page.emulate_media(color_scheme="dark")
    expect(visitor.page.get_by_test_id("stApp")).to_have_css("background-color", DARK)
    assert grave(visitor) == []
    wide = visitor.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    if device.touch:
        assert visitor.page.evaluate(TOO_SMALL, TOUCH_PIXELS) == []
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []
