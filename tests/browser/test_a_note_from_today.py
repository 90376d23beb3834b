"""A new user on a phone: an interview that ended just now, and the note that thanks for it."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import PHONE, context_of
from tests.browser.reading import letters_seen, steps_seen
from tests.browser.telling import PEOPLE, QUESTIONS, Told, finish, tell
from tests.browser.visitor import Visitor
from tests.web.running import RunningApp

pytestmark = pytest.mark.browser
MOST_TAPS = 4
CLIPBOARD = ["clipboard-read", "clipboard-write"]
LINE = "Your picture of the harbour stayed with me."


def in_the_afternoon() -> str:
    """A zone in which it is between one and two in the afternoon just now, far from midnight."""
    hours_ahead = 13 - datetime.now(UTC).hour
    # The names of these zones count westward.
    return f"Etc/GMT{-hours_ahead:+d}"


def just_ended(now: datetime) -> Told:
    start, end = now - timedelta(minutes=50), now - timedelta(minutes=5)
    return Told(
        company="Hafenlicht Analytik",
        role="Data Analyst",
        stage="Technical",
        day=f"{now:%d/%m/%Y}",
        start=f"{start:%H:%M}",
        end=f"{end:%H:%M}",
        met="In person",
    )


@pytest.fixture(scope="module")
def newcomer(browser: Browser, app: RunningApp) -> Generator[Visitor]:
    """Somebody whose first review is just finished, on a phone that lets pages copy."""
    zone = in_the_afternoon()
    with context_of(browser, PHONE, zone=zone) as profile:
        profile.grant_permissions(CLIPBOARD)
        visitor = Visitor(profile.new_page(), app.address, touch=PHONE.touch)
        visitor.open()
        visitor.press("Review an interview")
        tell(visitor, just_ended(datetime.now(ZoneInfo(zone))))
        visitor.write(PEOPLE, "Mara Lindqvist, head of analytics")
        visitor.pick("How do you feel about it?", "4")
        visitor.write("Chance of getting through, in %", "60")
        visitor.write(QUESTIONS, "How would you find out why arrivals are late?")
        visitor.press("Add questions")
        visitor.pick("How I handled question 1", "4")
        visitor.put_the_keyboard_away()
        finish(visitor)
        yield visitor


def go_to_the_letters(visitor: Visitor) -> None:
    visitor.open("/")
    visitor.press("Write the thank-you")
    visitor.page.wait_for_url("**letter=thank_you")
    visitor.wait_until_drawn()


def test_from_today_to_a_copied_note_in_four_taps(newcomer: Visitor) -> None:
    newcomer.open("/")
    newcomer.taps.clear()
    newcomer.press("Write the thank-you")
    newcomer.press("Copy the text")
    expect(newcomer.page.get_by_text("Copied.")).to_be_visible()

    assert len(newcomer.taps) <= MOST_TAPS
    copied = newcomer.page.evaluate("navigator.clipboard.readText()")
    [note] = letters_seen(newcomer).values()
    assert copied.splitlines() == note.splitlines()
    assert copied.startswith("Dear Mara,")


def test_words_typed_into_a_note_survive_a_reload(newcomer: Visitor) -> None:
    go_to_the_letters(newcomer)
    text = newcomer.field("Text")
    before = text.input_value()
    text.press("Control+End")
    text.press_sequentially(f"\n\n{LINE}")
    newcomer.wait_until_kept()
    newcomer.page.reload()
    newcomer.wait_until_drawn()

    newcomer.holds("Text", f"{before}\n\n{LINE}")
    newcomer.press("Copy the text")
    expect(newcomer.page.get_by_text("Copied.")).to_be_visible()
    assert LINE in newcomer.page.evaluate("navigator.clipboard.readText()")


def test_a_note_marked_as_sent_closes_the_step_and_stands_with_the_person(
    newcomer: Visitor,
) -> None:
    go_to_the_letters(newcomer)
    newcomer.press("I have sent it")
    newcomer.sees("You sent it on")
    newcomer.press("Its next steps")
    newcomer.sees("Everyone you met has been thanked.")
    newcomer.wait_until_drawn()
    steps = steps_seen(newcomer)

    assert steps["Thank-you note"].when == "Done"
    assert steps["LinkedIn"].when.startswith("Due")
    newcomer.open("/people")
    people = newcomer.page.get_by_test_id("stMain").get_by_role("button")
    newcomer.tap(people.filter(has_text="Mara Lindqvist").first, "the person")
    newcomer.sees("Thank-you note, sent")
    assert newcomer.complaints == []
    assert newcomer.asked_elsewhere == []


def test_a_template_shows_what_it_gives_while_it_is_typed_and_survives_a_reload(
    newcomer: Visitor,
) -> None:
    go_to_a_template(newcomer)
    text = newcomer.field("Text")
    text.press("Control+End")
    text.press_sequentially(f"\n{LINE} {{{{ company }}}}")
    newcomer.sees(f"{LINE} Hafenlicht Analytik")
    newcomer.page.reload()
    newcomer.wait_until_drawn()
    newcomer.sees(f"{LINE} Hafenlicht Analytik")

    newcomer.press("Go back to the original")
    newcomer.sees("The original is in use again.")
    newcomer.wait_until_kept()
    expect(newcomer.page.get_by_text(LINE)).to_have_count(0)


def go_to_a_template(visitor: Visitor) -> None:
    visitor.open("/next-steps")
    lines = visitor.page.get_by_test_id("stMain").get_by_role("button")
    visitor.tap(lines.filter(has_text="Hafenlicht Analytik").last, "the interview")
    visitor.press("Write it now all the same")
    visitor.page.wait_for_url("**letter=follow_up")
    visitor.press("Change the template")
    visitor.page.wait_for_url("**template=follow_up")
    visitor.wait_until_drawn()
