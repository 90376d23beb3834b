"""One meeting of an application, planned or held.

Instants are naive UTC; the zone is the IANA name of the place whose clock the person read.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from afterview.domain.vocabulary import Format, Outcome, Stage, Status, Structure


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where and when: what a plan and a review both say about an interview."""

    company: str
    role: str
    stage: Stage
    starts_at: datetime
    zone: str
    ends_at: datetime | None = None
    format: Format | None = None
    structure: Structure | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How the round ended, the day the person heard, and why: their words and the person's guess.

    ``recorded_at`` is the instant (naive UTC) from which a forecast no longer counts.
    """

    outcome: Outcome = Outcome.PENDING
    heard_on: date | None = None
    stated_reason: str = ""
    guessed_reason: str = ""
    recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """One meeting as it is stored; ``version`` grows with each change."""

    id: UUID
    application_id: UUID
    occasion: Occasion
    status: Status
    result: Result
    note: str
    version: int

    def starts_locally(self) -> datetime:
        """The start on the clock of the interview's own zone (aware)."""
        return local(self.occasion.starts_at, self.occasion.zone)


def local(instant: datetime, zone: str) -> datetime:
    """The naive UTC ``instant`` on the clock of ``zone`` (aware)."""
    return instant.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))


def utc(there: datetime, zone: str) -> datetime:
    """The naive UTC instant at which the clock of ``zone`` shows ``there`` (naive)."""
    return there.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).replace(tzinfo=None)


def hours_after(occasion: Occasion, instant: datetime) -> float:
    """Hours from the end of the interview (its start where no end is known) to ``instant``.

    Never below zero: notes typed while the interview still runs are as fresh as can be.
    """
    since = occasion.ends_at or occasion.starts_at
    return max(0.0, (instant - since).total_seconds() / 3600)
