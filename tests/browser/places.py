"""The ways to every page of the app, with the sample search in it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from playwright.sync_api import Locator

from tests.browser.visitor import Visitor

Way: TypeAlias = Callable[[Visitor], None]

PARTS = (
    "Moments: best, worst, their doubt",
    "Body language, theirs and mine",
    "Ratings on ten dimensions",
    "Salary, thank-you, references, notes",
)
WITH_AN_OFFER = "Wasserverband Kesselgrund"
CELLS = "Cells with their header, copied and pasted"
TABLE = """Company\tRole\tApplied\tStatus\tNotes
Nordlys A/S\tAnalyst\t3 Oct 2026\tintervewing\tasked for two days
Nordlys, A/S\tAnalyst\t8-Jul\tGhosted?? 3/4\t
Mlyn s.r.o.\tPlanner\t\tN/A\t
\t\t\t\tnobody called
"""


def row(visitor: Visitor, text: str) -> Locator:
    """The rows to open in which ``text`` stands."""
    return visitor.page.get_by_test_id("stMain").get_by_role("button").filter(has_text=text)


def on_the_whole_form(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.press("Go on with it")
    visitor.wait_until_drawn()
    for part in PARTS:
        visitor.unfold(part)
        visitor.wait_until_drawn()


def on_one_interview(visitor: Visitor) -> None:
    visitor.open("/interviews?interviews.words=mayor")
    visitor.sees("1 of 30 interviews")
    visitor.tap(row(visitor, "Wasserverband Kesselgrund").first, "the interview")
    visitor.sees("What would you say to the mayor")
    visitor.wait_until_drawn()


def on_the_next_steps(visitor: Visitor) -> None:
    visitor.open("/next-steps")
    visitor.unfold("In your calendar")
    visitor.unfold("Public holidays")


def on_one_checklist(visitor: Visitor) -> None:
    visitor.open("/next-steps")
    visitor.tap(row(visitor, WITH_AN_OFFER).last, "the interview")
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


def on_one_person(visitor: Visitor) -> None:
    visitor.open("/people")
    visitor.tap(row(visitor, "Thormählen").first, "the person")
    visitor.page.wait_for_url("**/people?id=*")
    visitor.wait_until_drawn()


def on_one_application(visitor: Visitor) -> None:
    visitor.open("/applications")
    visitor.tap(row(visitor, WITH_AN_OFFER).first, "the application")
    visitor.page.wait_for_url("**/applications?id=*")
    visitor.wait_until_drawn()


def on_the_trends(visitor: Visitor) -> None:
    visitor.open("/trends?trends.compare=periods")
    visitor.sees("Compare")
    visitor.wait_until_drawn()


def on_one_lesson(visitor: Visitor) -> None:
    visitor.open("/lessons?lessons.words=tell+a+story")
    visitor.press("Open this lesson")
    visitor.page.wait_for_url("**/lessons?id=*")
    visitor.wait_until_drawn()


def on_one_question(visitor: Visitor) -> None:
    visitor.open("/questions?questions.words=salary+expectations")
    visitor.press("Open this question")
    visitor.page.wait_for_url("**/questions?q=*")
    visitor.wait_until_drawn()


def on_one_story(visitor: Visitor) -> None:
    visitor.open("/stories")
    visitor.tap(row(visitor, "Depot dashboard").first, "the story")
    visitor.page.wait_for_url("**/stories?id=*")
    visitor.wait_until_drawn()


def on_a_table_to_bring_in(visitor: Visitor) -> None:
    visitor.open("/data?show=import")
    visitor.unfold("Or paste cells from a spreadsheet")
    visitor.field(CELLS).fill(TABLE)
    visitor.field(CELLS).blur()
    visitor.sees("What becomes of the lines")
    visitor.wait_until_drawn()


def on_the_report(visitor: Visitor) -> None:
    visitor.open("/data?show=report")
    visitor.unfold("Week by week")


def on_the_backups(visitor: Visitor) -> None:
    visitor.open("/data?show=backups")
    visitor.press("Back up now")
    visitor.sees("Made by hand")
    visitor.wait_until_drawn()


_BY_ADDRESS: Mapping[str, str] = {
    "today": "/",
    "the_ways_into_a_review": "/review",
    "the_list": "/interviews",
    "the_plan": "/interviews?plan=new",
    "the_lessons": "/lessons",
    "a_new_lesson": "/lessons?add=1",
    "the_questions": "/questions",
    "the_stories": "/stories",
    "a_new_story": "/stories?add=1",
    "the_brief": "/brief",
    "all_of_the_brief": "/brief?brief.all=true",
    "the_practice": "/practice",
    "your_data": "/data",
    "the_ways_out": "/data?show=export",
    "the_preferences": "/data?show=preferences",
    "erasing": "/data?show=erase",
    "the_people": "/people",
    "somebody_new": "/people?add=1",
    "the_applications": "/applications",
    "a_new_application": "/applications?add=1",
}
_BY_HAND: Sequence[Way] = (
    on_the_whole_form,
    on_one_interview,
    on_one_lesson,
    on_one_question,
    on_one_story,
    on_the_trends,
    on_a_table_to_bring_in,
    on_the_report,
    on_the_backups,
    on_the_next_steps,
    on_one_checklist,
    on_the_letters,
    on_a_template,
    on_one_person,
    on_one_application,
)
PAGES: Mapping[str, Way] = {
    **{name: partial(Visitor.open, path=address) for name, address in _BY_ADDRESS.items()},
    **{way.__name__.removeprefix("on_"): way for way in _BY_HAND},
}
