"""Days, times, names and standings of interviews, as they are said on the screen."""

from datetime import datetime

from afterview.domain.interview import Interview, Occasion, local
from afterview.domain.spoken import moment
from afterview.domain.vocabulary import HELD, Status


def span(occasion: Occasion) -> str:
    """From when to when, with the zone: ``Tue 13 October 2026, 14:00 to 15:10 (Europe/Rome)``."""
    until = ""
    if occasion.ends_at is not None:
        until = f" to {local(occasion.ends_at, occasion.zone):%H:%M}"
    return f"{moment(occasion.starts_at, occasion.zone)}{until} ({occasion.zone})"


def length(occasion: Occasion) -> str:
    """How long it took, such as ``1 h 10 min``; empty where no end is known."""
    if occasion.ends_at is None:
        return ""
    hours, minutes = divmod(int((occasion.ends_at - occasion.starts_at).total_seconds()) // 60, 60)
    parts = [f"{hours} h"] * bool(hours) + [f"{minutes} min"] * bool(minutes)
    return " ".join(parts)


def is_ahead(status: Status, starts_at: datetime, *, now: datetime) -> bool:
    """Whether it is planned and has not begun."""
    return status is Status.SCHEDULED and starts_at > now


def lies_ahead(interview: Interview, *, now: datetime) -> bool:
    """Whether the interview is planned and has not begun."""
    return is_ahead(interview.status, interview.occasion.starts_at, now=now)


def awaits_review(status: Status, starts_at: datetime, *, reviewed: bool, now: datetime) -> bool:
    """Whether it has begun, was not called off, and has no review."""
    return status in HELD and starts_at <= now and not reviewed
