"""Cards, grades and the days on which cards come back, as they are said on the screen."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from afterview.domain.card import Card, Recall
from afterview.domain.interview import Interview, local
from afterview.domain.spoken import counted
from afterview.domain.wording import label
from afterview.ui.review_start import said
from afterview.ui.safe_text import shortened

GRADES: Final[Mapping[Recall, str]] = {
    Recall.AGAIN: "Again",
    Recall.HARD: "Hard",
    Recall.GOOD: "Good",
    Recall.EASY: "Easy",
}
WAKING: Final = 7
"""Nobody practises earlier, so that no hour before this one is told."""
MEANING: Final = (
    "Again: it did not come. Hard: it came with gaps. "
    "Good: I would be content with it. Easy: it came by itself."
)


def comes(at: datetime, *, now: datetime, zone: str) -> str:
    """When a card comes back: ``today, 18:00``, ``tomorrow`` or ``in 3 days``."""
    there, here = local(at, zone), local(now, zone)
    days = (there.date() - here.date()).days
    if days <= 0:
        return "now" if at <= now else f"today, {there:%H:%M}"
    if days == 1:
        return "tomorrow" if there.hour < WAKING else f"tomorrow, {there:%H:%M}"
    return f"in {days} days"


def cards_are_due(n: int) -> str:
    """``1 card is due``, ``3 cards are due``."""
    return f"{counted(n, 'card')} {'is' if n == 1 else 'are'} due"


def the_round(interview: Interview) -> str:
    """Which interview: the stage, the company and when."""
    occasion = interview.occasion
    when = said(occasion.starts_at, occasion.zone)
    return f"{label(occasion.stage)} at {shortened(occasion.company)}, {when}"


def front(card: Card) -> str:
    """The first words of the card."""
    return shortened(card.front if card.front.strip() else card.back, to=24)
