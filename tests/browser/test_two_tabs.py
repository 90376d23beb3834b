from collections.abc import Generator
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Browser, BrowserContext

from afterview.domain.draft import Value
from afterview.store import drafts
from afterview.store.start import close, opened
from tests.browser.devices import PHONE, context_of
from tests.browser.server import Server, mortal_server
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
FIELD = "In their words"
CLASH = "Another tab, or an earlier visit, had this here:"
FIRST, SECOND = "we decide by the 23rd", "you will hear *soon* :red[x]"


@pytest.fixture
def server(tmp_path: Path) -> Generator[Server]:
    with mortal_server(tmp_path / "afterview.duckdb") as server:
        yield server


@pytest.fixture
def profile(browser: Browser) -> Generator[BrowserContext]:
    with context_of(browser, PHONE) as profile:
        yield profile


def clashing_tabs(profile: BrowserContext, server: Server) -> tuple[Visitor, Visitor]:
    """Two tabs that have written the same field, the second without having seen the first."""
    first = Visitor(profile.new_page(), server.address, touch=True)
    first.open()
    first.press("Review an interview")
    first.sees("Which interview")
    second = Visitor(profile.new_page(), server.address, touch=True)
    second.open(first.page.url.removeprefix(server.address))
    for tab, words in ((first, FIRST), (second, SECOND)):
        tab.page.bring_to_front()
        tab.write(FIELD, words)
        tab.put_the_keyboard_away()
    return first, second


def typed(server: Server, address: str) -> list[Value]:
    """All that was ever stored in the field of the draft at ``address``; stops the app."""
    server.stop()
    db = opened(server.database)
    with db.read() as cursor:
        history = drafts.typed(cursor, UUID(address.partition("draft=")[2]), "promise_words")
    close(server.database)
    return [value for _, value in history]


def test_the_second_tab_is_shown_what_the_first_one_wrote_and_both_are_kept(
    profile: BrowserContext, server: Server
) -> None:
    _, second = clashing_tabs(profile, server)
    second.sees(CLASH)
    second.sees(FIRST)
    second.holds(FIELD, SECOND)
    assert {FIRST, SECOND} <= set(typed(server, second.page.url))


@pytest.mark.parametrize(("button", "kept"), [("Use that", FIRST), ("Keep mine", SECOND)])
def test_the_person_decides_which_words_stay(
    profile: BrowserContext, server: Server, button: str, kept: str
) -> None:
    _, second = clashing_tabs(profile, server)
    second.press(button)
    second.page.get_by_text(CLASH).wait_for(state="detached")
    second.page.reload()
    second.wait_until_drawn()
    second.holds(FIELD, kept)


def test_an_idle_tab_does_not_undo_what_another_one_wrote(
    profile: BrowserContext, server: Server
) -> None:
    first, second = clashing_tabs(profile, server)
    first.page.bring_to_front()
    first.write("Company", "Nordhavn")
    first.put_the_keyboard_away()
    second.page.reload()
    second.wait_until_drawn()
    second.holds(FIELD, SECOND)
    second.holds("Company", "Nordhavn")
