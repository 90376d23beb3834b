"""A good panel by video, written up on a laptop that has not come home yet, and what follows it.

A review is written only once its interview has begun, so today is after 29 October 2026: the
thank-you is late, and only its last day is told. Whether the follow-up is coming, due or late
depends on today, and is not asked; its day is.
"""

from collections.abc import Generator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from afterview.domain.spoken import on_day
from tests.browser.devices import DESKTOP, context_of
from tests.browser.panel import ASKED, CUES, MET, PANEL, REFERENCES, REMARK, WRITTEN, tell_the_panel
from tests.browser.reading import InterviewPage, letters_seen, steps_seen
from tests.browser.visitor import Visitor
from tests.exports.readers import Seen, with_ical
from tests.web.running import RunningApp

pytestmark = pytest.mark.browser

ZONE = "Europe/Vienna"
THANKED = ("Thandi Mokoena", "Rahul Iyer", 'Dr. Anne-Marie "Ams" van der Merwe')
SPEAKERS = ("Pieter Naudé, my old boss", "Prof. Grace Achieng', my professor")
A_QUIET_WEEK_LATER = date(2026, 11, 5)
OF_WHAT = f"{PANEL.role} at {PANEL.company}"


@pytest.fixture(scope="module")
def writer(browser: Browser, app: RunningApp) -> Generator[Visitor]:
    """Somebody who has told the panel, and sees the page of its interview."""
    with context_of(browser, DESKTOP, zone=ZONE) as profile:
        visitor = Visitor(profile.new_page(), app.address, touch=DESKTOP.touch)
        tell_the_panel(visitor)
        yield visitor


@pytest.fixture(scope="module")
def told(writer: Visitor) -> str:
    """The address of the interview."""
    return writer.page.url.removeprefix(writer.address)


@pytest.fixture
def visitor(writer: Visitor, told: str) -> Visitor:
    """The same person in front of what comes after it."""
    writer.open(told)
    writer.press("Its next steps")
    writer.page.wait_for_url("**/next-steps?id=*")
    writer.wait_until_drawn()
    return writer


def go_on(visitor: Visitor, action: str) -> None:
    """Take a step's way to its letters."""
    visitor.press(action)
    visitor.page.wait_for_url("**letter=*")
    visitor.wait_until_drawn()


def test_all_of_it_comes_out_word_for_word(writer: Visitor, told: str) -> None:
    writer.open(told)
    page = InterviewPage.of(writer)
    assert page.typed == (
        "CPO",
        *list(ASKED)[:2],
        "the offline-sync story",
        *list(ASKED)[2:],
        "I gave a number first",
        "You'll hear within two weeks.",
        "If they ask for a number, then I ask for the range first",
        "stories had numbers; paused before answering",
        "salary",
        "introduced me to the CEO, unplanned",
        "ran twenty minutes over talking about the roadmap",
        "asked my notice period",
        "smiled all the way, which I know means little",
        "good",
        "good",
        'said "basically" a lot',
        "about decision making, changed the talk",
        REMARK,
        REFERENCES,
        WRITTEN,
    )
    assert {PANEL.company, PANEL.role, "Thandi Mokoena", *MET[1:], *CUES} <= set(page.names)
    assert {f"Question {n}: {handled} of 5" for n, handled in enumerate(ASKED.values(), 1)} <= set(
        page.names
    )
    assert {"My questions", "5 of 5: Changed what we talked about"} <= set(page.names)
    assert {
        "Final round · Live video",
        "Thu 29 October 2026, 09:30 to 11:00 (Africa/Johannesburg) · 1 h 30 min",
        "Their reaction: Wrote it down",
        "From question 6",
        "Whose: Thandi Mokoena",
        "When: All the way",
    } <= set(page.facts)
    for line in (
        "Feeling: Great (5 of 5).",
        "Forecast: 80 % to get through.",
        "By Thu 12 November 2026.",
    ):
        writer.sees(line)
    assert writer.complaints == []
    assert writer.asked_elsewhere == []


def test_the_steps_have_their_days(visitor: Visitor) -> None:
    steps = steps_seen(visitor)

    assert list(steps) == [
        "Thank-you note",
        "Review",
        "References",
        "Follow-up",
        "LinkedIn",
        "Keep searching",
    ]
    assert steps["Thank-you note"].why == (
        "A thank-you note was worth it until Sat 31 October 2026, 11:00; let it rest now."
    )
    assert steps["Review"].why == "The review is written."
    assert steps["References"].when.endswith("Fri 30 October 2026")
    assert "They want references." in steps["References"].why
    assert steps["Follow-up"].when.endswith(("Mon 16 November 2026", "today"))
    assert steps["Follow-up"].why == (
        "They said you will hear by Thu 12 November 2026. From Mon 16 November 2026 on, 2 working "
        "days later, one short, friendly question is fine."
    )
    assert steps["LinkedIn"].why == "It follows a thank-you note, and none went out."
    assert steps["Keep searching"].when == f"Due · {on_day(A_QUIET_WEEK_LATER)}"


def test_three_people_get_three_different_thank_yous(visitor: Visitor) -> None:
    go_on(visitor, "Write it all the same")
    written = letters_seen(visitor)

    assert list(written) == [f"To {name}" for name in THANKED]
    assert len(set(written.values())) == 3
    remark = "Your remark about paper tests in rural schools stuck with me."
    assert [remark in text for text in written.values()] == [False, True, False]
    assert all(60 <= len(text.split()) <= 120 for text in written.values())


def test_two_references_get_a_packet_each(visitor: Visitor) -> None:
    go_on(visitor, "Prepare your references")
    for number, speaker in enumerate(SPEAKERS, start=1):
        visitor.write("Name, how they know your work", speaker)
        visitor.press("Add this reference")
        expect(visitor.field("Text")).to_have_count(number)
        visitor.wait_until_drawn()

    written = letters_seen(visitor)
    assert list(written) == ["To Pieter Naudé", "To Prof. Grace Achieng'"]
    for text in written.values():
        assert "by Monday 2 November" in text
        assert f"the role of {OF_WHAT}" in text
        assert "- Thandi Mokoena, CPO\n- Rahul Iyer\n" in text
        assert "the offline-sync story" in text
    assert written["To Pieter Naudé"].startswith("Dear Pieter,")
    assert written["To Prof. Grace Achieng'"].startswith("Dear Prof. Achieng',")


def test_the_calendar_has_what_is_still_to_do(visitor: Visitor, tmp_path: Path) -> None:
    visitor.open("/next-steps")
    visitor.unfold("In your calendar")
    with visitor.page.expect_download() as download:
        visitor.press("Save as a calendar file")
    file = tmp_path / "saved.ics"
    download.value.save_as(file)

    assert download.value.suggested_filename == "afterview.ics"
    due_on = A_QUIET_WEEK_LATER
    by_title = {event.summary.partition(":")[0]: event for event in with_ical(file.read_bytes())}
    assert {event.summary.partition(": ")[2] for event in by_title.values()} == {OF_WHAT}
    assert spans(by_title) == {
        "Interview": (utc(29, 7, 30), utc(29, 9)),
        "Write your review": (utc(29, 9, 15), utc(29, 9, 25)),
        "Prepare your references": (date(2026, 10, 30), date(2026, 10, 31)),
        "Follow up": (date(2026, 11, 16), date(2026, 11, 17)),
        "Keep your search going": (due_on, due_on + timedelta(days=1)),
    }
    assert by_title["Write your review"].status == "CANCELLED"


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=UTC)


def spans(events: dict[str, Seen]) -> dict[str, tuple[object, object]]:
    return {title: (event.starts, event.ends) for title, event in events.items()}
