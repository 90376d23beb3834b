"""A phone screen that fell flat, told on a phone between two trams.

Typing is scripted at the pace of quick thumbs. A tap is counted unless it puts the cursor into a
text, number, date or time field to type there: opening a list, picking from it, a choice, a button
and unfolding a part each count as one.
"""

import time

import pytest

from tests.browser.devices import PHONE
from tests.browser.phone_screen import PHONE_SCREEN, tell_the_phone_screen
from tests.browser.reading import InterviewPage
from tests.browser.visitor import VisitorOn

pytestmark = pytest.mark.browser
MOST_SECONDS = 90
MOST_TAPS = 12
KEY_MS = 22


def test_it_takes_ninety_seconds_and_twelve_taps_and_keeps_every_word(
    visitor_on: VisitorOn,
) -> None:
    visitor = visitor_on(PHONE, zone="Europe/Vienna", key_ms=KEY_MS)
    visitor.open()
    started = time.monotonic()
    tell_the_phone_screen(visitor)
    took = time.monotonic() - started

    assert took < MOST_SECONDS
    assert len(visitor.taps) <= MOST_TAPS, visitor.taps
    page = InterviewPage.of(visitor)
    assert page.typed == (
        "Warum wir?",
        "availability",
        "wir melden uns",
        "If it is a phone screen, then I have the three reasons on a card in front of me",
        "could not see anybody, so no body language but voice",
    )
    assert {
        PHONE_SCREEN.company,
        PHONE_SCREEN.role,
        "Frau Hofer",
        "Question 1: 2 of 5",
        "Question 2: 5 of 5",
        "sounded rushed",
        "cut me off once",
    } <= set(page.names)
    assert "Phone screen · Phone" in page.facts
    assert "Tue 3 November 2026, 17:40 to 18:00 (Europe/Vienna) · 20 min" in page.facts
    for line in ("Feeling: So-so (3 of 5).", "Forecast: 40 % to get through."):
        visitor.sees(line)
    visitor.sees("They will be in touch; no day was named.")
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []
