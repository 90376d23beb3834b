"""The applications as the board shows them, the rounds of one, and how the search stands."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from afterview.domain.application import Application, Phase, Resolution
from afterview.domain.interview import local
from afterview.domain.search import Search
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.store import applications, interviews
from afterview.store.database import Cursor

_LINES = Path(__file__).with_name("application_lines.sql").read_text("utf-8")
_SEARCH = Path(__file__).with_name("search_standing.sql").read_text("utf-8")
_ROUNDS = """
select i.id, i.stage, i.status, i.outcome, i.starts_at, i.zone,
       exists (select 1 from review r where r.interview_id = i.id and r.removed_at is null)
from interview i
where i.application_id = $id and i.removed_at is null
order by i.starts_at, i.id
"""


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """One application of the board.

    ``touched_on`` is the day of the last that happened to it, ``booked_on`` that of its next
    interview on the interview's own calendar.
    """

    id: UUID
    company: str
    role: str
    phase: Phase
    resolution: Resolution | None
    furthest_stage: Stage | None
    next_action: str
    next_action_on: date | None
    touched_on: date
    booked_on: date | None = None

    @property
    def next_on(self) -> date | None:
        """The nearest day on which something comes, None where nothing has a day."""
        days = [day for day in (self.next_action_on, self.booked_on) if day is not None]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class Round:
    """One interview of an application; it starts at ``starts_at`` (naive UTC)."""

    id: UUID
    stage: Stage
    status: Status
    outcome: Outcome
    starts_at: datetime
    zone: str
    reviewed: bool


def application_lines(cursor: Cursor, *, now: datetime, zone: str) -> tuple[ApplicationLine, ...]:
    """Every application, the one that was touched last first.

    Touches are applying, an interview that has begun, hearing how it ended, and a letter sent;
    where there is none of these, noting the application. Days are those of ``zone``.
    """
    today = local(now, zone).date()
    rows = cursor.execute(_LINES, {"now": now, "today": today}).fetchall()
    lines = [_line(row, zone) for row in rows]
    return tuple(sorted(lines, key=lambda line: line.touched_on, reverse=True))


def application(cursor: Cursor, application_id: UUID) -> Application | None:
    """The application, None where there is none or it was deleted."""
    rows = cursor.execute(
        "select 1 from application where id = $id and removed_at is null", {"id": application_id}
    ).fetchall()
    return applications.find(cursor, application_id) if rows else None


def rounds(cursor: Cursor, application_id: UUID) -> tuple[Round, ...]:
    """The interviews of an application in the order in which they take place."""
    rows = cursor.execute(_ROUNDS, {"id": application_id}).fetchall()
    return tuple(
        Round(row[0], Stage(row[1]), Status(row[2]), Outcome(row[3]), row[4], row[5], row[6])
        for row in rows
    )


def search_standing(cursor: Cursor, *, now: datetime, zone: str) -> Search:
    """How the search stands at ``now`` (naive UTC), in days of ``zone``."""
    today = local(now, zone).date()
    [row] = cursor.execute(_SEARCH, {"now": now, "today": today}).fetchall()
    applied_on, noted_at, is_over, is_waiting = row
    noted_on = None if noted_at is None else local(noted_at, zone).date()
    known = [day for day in (applied_on, noted_on) if day is not None]
    last_new_on = max(known, default=None)
    coming = interviews.coming(cursor, after=now)
    return Search(
        last_new_on,
        is_noted=last_new_on is not None and last_new_on != applied_on,
        is_waiting=is_waiting,
        next_booked_on=coming[0].starts_locally().date() if coming else None,
        is_over=is_over,
        last_held_on=interviews.last_held_on(cursor, before=now),
    )


def _line(row: tuple[Any, ...], zone: str) -> ApplicationLine:
    created_at, touched_at, touched_on, booked_at, booked_zone = row[8:13]
    days = [] if touched_on is None else [touched_on]
    if touched_at is not None or not days:
        days.append(local(touched_at or created_at, zone).date())
    return ApplicationLine(
        id=row[0],
        company=row[1],
        role=row[2],
        phase=Phase(row[3]),
        resolution=Resolution(row[4]) if row[4] else None,
        furthest_stage=Stage(row[5]) if row[5] else None,
        next_action=row[6],
        next_action_on=row[7],
        touched_on=max(days),
        booked_on=None if booked_at is None else local(booked_at, booked_zone).date(),
    )
