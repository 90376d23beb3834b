"""A good panel by video, written up on a laptop that has not come home yet: its zone is another."""

import pytest

from tests.browser.devices import DESKTOP
from tests.browser.panel import ASKED, CUES, MET, PANEL, REFERENCES, REMARK, WRITTEN, tell_the_panel
from tests.browser.reading import InterviewPage
from tests.browser.visitor import VisitorOn

pytestmark = pytest.mark.browser


def test_all_of_it_comes_out_word_for_word(visitor_on: VisitorOn) -> None:
    visitor = visitor_on(DESKTOP, zone="Europe/Vienna")
    tell_the_panel(visitor)

    page = InterviewPage.of(visitor)
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
        visitor.sees(line)
    assert visitor.complaints == []
    assert visitor.asked_elsewhere == []
