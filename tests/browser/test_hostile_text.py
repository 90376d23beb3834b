"""Whatever was typed stands on every page as it was typed; nothing of it runs or is fetched."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from uuid import UUID

import pytest

from afterview.domain.wording import if_then
from afterview.store.start import close, opened
from tests.browser.devices import PHONE
from tests.browser.hostile import ENDLESS, TEXTS, Listener, listening
from tests.browser.hostile_search import N_WHOLE_TEXTS, fill_with
from tests.browser.reading import InterviewPage
from tests.browser.visitor import Visitor, VisitorOn
from tests.web.running import RunningApp, running_app

pytestmark = pytest.mark.browser

FORBIDDEN_LINKS = """address => [...document.querySelectorAll('a[href]')].map(link => link.href)
  .filter(href => !href.startsWith(address))"""


@dataclass(frozen=True, slots=True)
class Search:
    """A running app, the texts in it as they were typed, and the interviews full of each."""

    app: RunningApp
    listener: Listener
    typed: Mapping[str, str]
    interviews: Mapping[str, UUID]


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Generator[Search]:
    database = tmp_path_factory.mktemp("hostile") / "afterview.duckdb"
    with listening() as listener:
        typed = {name: listener.aimed(text) for name, text in TEXTS.items()}
        interviews = fill_with(opened(database), typed)
        close(database)
        with running_app(database) as app:
            yield Search(app, listener, typed, interviews)


@pytest.fixture(scope="module")
def app(search: Search) -> RunningApp:
    return search.app


def nothing_happened(visitor: Visitor, search: Search) -> None:
    """No script ran, nothing was asked for, and no link leads away."""
    assert visitor.page.evaluate("window.struck") is None
    assert visitor.page.evaluate(FORBIDDEN_LINKS, search.app.address) == []
    assert visitor.asked_elsewhere == []
    assert visitor.complaints == []
    assert search.listener.heard == []


@pytest.mark.parametrize("name", TEXTS)
def test_the_page_of_an_interview_shows_it_as_it_was_typed(
    name: str, search: Search, visitor_on: VisitorOn
) -> None:
    text = search.typed[name]
    visitor = visitor_on(PHONE)
    visitor.open(f"/interviews?id={search.interviews[name].hex}")
    page = InterviewPage.of(visitor)
    assert set(page.typed) == {text, if_then(text, text)}
    assert page.typed.count(text) >= N_WHOLE_TEXTS
    nothing_happened(visitor, search)


def test_a_hundred_thousand_characters_are_shown_whole(
    search: Search, visitor_on: VisitorOn
) -> None:
    visitor = visitor_on(PHONE)
    visitor.open(f"/interviews?id={search.interviews['endless'].hex}")
    assert InterviewPage.of(visitor).typed == (ENDLESS, ENDLESS, ENDLESS)
    nothing_happened(visitor, search)


PATHS = [
    "/",
    "/review",
    "/interviews",
    "/interviews?plan=new",
    "/lessons",
    "/questions",
    "/stories",
    "/people",
    "/trends",
    "/brief?brief.all=true",
    "/practice",
    "/next-steps",
    "/applications",
    "/data",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_page_runs_or_fetches_any_of_it(
    path: str, search: Search, visitor_on: VisitorOn
) -> None:
    visitor = visitor_on(PHONE)
    visitor.open(path)
    nothing_happened(visitor, search)


def test_the_form_holds_all_of_it_and_its_lists_run_none_of_it(
    search: Search, visitor_on: VisitorOn
) -> None:
    visitor = visitor_on(PHONE)
    visitor.open("/review")
    visitor.press("Go on with it")
    visitor.sees("Which interview")
    texts = list(search.typed.values())
    for number, text in enumerate(texts, start=1):
        visitor.holds(f"Question {number}", text)
        visitor.holds(f"If … (lesson {number})", text)
    for title in (
        "Moments: best, worst, their doubt",
        "Body language, theirs and mine",
        "More about question 1",
    ):
        visitor.unfold(title)
    visitor.holds("Best moment", texts[0])
    visitor.inside("More about question 1").field("What I said").wait_for()
    nothing_happened(visitor, search)
