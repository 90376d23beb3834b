"""Interviews, planned and held."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from afterview.domain.interview import Interview, Occasion, Result, local
from afterview.domain.vocabulary import Format, Outcome, Stage, Status, Structure
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_INTERVIEW = """
select i.id, i.application_id, a.company, a.role, i.stage, i.starts_at, i.zone, i.ends_at,
       i.format, i.structure, i.status, i.outcome, i.heard_on, i.stated_reason,
       i.guessed_reason, i.outcome_recorded_at, i.note, i.version
from interview i join application a on a.id = i.application_id
"""


_HOLDINGS = """
select (select count(*) from review r where r.interview_id = $id and r.removed_at is null),
       (select count(*) from question q join review r on r.id = q.review_id
        where r.interview_id = $id),
       (select count(*) from lesson_source s join review r on r.id = s.review_id
        where r.interview_id = $id)
"""
_UNREVIEWED = """
not exists (select 1 from review r where r.interview_id = i.id and r.removed_at is null)
"""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What an interview holds: its review (0 or 1), and the review's questions and lessons."""

    n_reviews: int
    n_questions: int
    n_lessons: int


def save(cursor: Cursor, interview: Interview, *, now: datetime) -> None:
    """Store a new interview."""
    cursor.execute(
        "insert into interview (id, application_id, stage, format, structure, status, starts_at, "
        "ends_at, zone, outcome, heard_on, stated_reason, guessed_reason, outcome_recorded_at, "
        "note, created_at, version) values ($id, $application_id, $stage, $format, $structure, "
        "$status, $starts_at, $ends_at, $zone, $outcome, $heard_on, $stated_reason, "
        "$guessed_reason, $outcome_recorded_at, $note, $now, 1)",
        {**columns(interview), "id": interview.id, "now": now},
    )


def change(cursor: Cursor, interview: Interview) -> None:
    """Store the changed interview; raises ``ChangedElsewhere`` unless its version is the newest."""
    changed = cursor.execute(
        "update interview set application_id = $application_id, stage = $stage, format = $format, "
        "structure = $structure, status = $status, starts_at = $starts_at, ends_at = $ends_at, "
        "zone = $zone, outcome = $outcome, heard_on = $heard_on, stated_reason = $stated_reason, "
        "guessed_reason = $guessed_reason, outcome_recorded_at = $outcome_recorded_at, "
        "note = $note, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**columns(interview), "id": interview.id, "version": interview.version},
    ).fetchall()
    if not changed:
        message = (
            "This interview was changed or deleted in another tab meanwhile. "
            "Open it again to see how it stands now, then change it."
        )
        raise ChangedElsewhere(message)


def find(cursor: Cursor, interview_id: UUID) -> Interview | None:
    """The interview, None where there is none or it was deleted."""
    rows = cursor.execute(
        f"{_INTERVIEW} where i.id = $id and i.removed_at is null", {"id": interview_id}
    ).fetchall()
    return _interview(rows[0]) if rows else None


def awaiting_review(
    cursor: Cursor, *, before: datetime, since: datetime | None = None
) -> tuple[Interview, ...]:
    """Interviews begun from ``since`` to ``before`` without a review yet, the latest first."""
    rows = cursor.execute(
        f"{_INTERVIEW} where i.removed_at is null and i.status in ('scheduled', 'completed') "
        f"and i.starts_at <= $before and {_UNREVIEWED} "
        "and (cast($since as timestamp) is null or i.starts_at >= $since) "
        "order by i.starts_at desc, i.id",
        {"since": since, "before": before},
    ).fetchall()
    return tuple(_interview(row) for row in rows)


def coming(cursor: Cursor, *, after: datetime) -> tuple[Interview, ...]:
    """Planned interviews that begin after ``after``, the next first."""
    rows = cursor.execute(
        f"{_INTERVIEW} where i.removed_at is null and i.status = 'scheduled' "
        "and i.starts_at > $after order by i.starts_at, i.id",
        {"after": after},
    ).fetchall()
    return tuple(_interview(row) for row in rows)


def still_followed(
    cursor: Cursor, *, until: datetime, ended_since: datetime
) -> tuple[Interview, ...]:
    """Interviews begun by ``until`` that are waited for or ended lately, the latest first.

    Lately by when the outcome was recorded or heard: a round on hold has one long before it ends.
    Those planned and not yet told of count as held, and those to which they did not come are
    still asked about; the instants are naive UTC.
    """
    rows = cursor.execute(
        f"{_INTERVIEW} where i.removed_at is null and i.starts_at <= $until "
        "and i.status in ('scheduled', 'completed', 'no_show_them') "
        "and (i.outcome in ('pending', 'on_hold', 'unknown') "
        "or i.outcome_recorded_at >= $ended_since "
        "or i.heard_on >= cast($ended_since as date)) order by i.starts_at desc, i.id",
        {"until": until, "ended_since": ended_since},
    ).fetchall()
    return tuple(_interview(row) for row in rows)


def since(cursor: Cursor, instant: datetime) -> tuple[Interview, ...]:
    """Every interview that begins at ``instant`` (naive UTC) or later, the first one first."""
    rows = cursor.execute(
        f"{_INTERVIEW} where i.removed_at is null and i.starts_at >= $instant "
        "order by i.starts_at, i.id",
        {"instant": instant},
    ).fetchall()
    return tuple(_interview(row) for row in rows)


def next_round_on(cursor: Cursor, interview: Interview) -> date | None:
    """The day of the next interview of the same application, held or planned, in its own zone."""
    rows = cursor.execute(
        "select starts_at, zone from interview where application_id = $application "
        "and starts_at > $starts_at and removed_at is null "
        "and status in ('scheduled', 'completed') order by starts_at limit 1",
        {
            "application": interview.application_id,
            "starts_at": interview.occasion.starts_at,
        },
    ).fetchall()
    return local(*rows[0]).date() if rows else None


def last_held_on(cursor: Cursor, *, before: datetime) -> date | None:
    """The day of the last interview that was held before an instant, in its own zone."""
    rows = cursor.execute(
        "select starts_at, zone from interview where removed_at is null "
        "and status = 'completed' and starts_at <= $before order by starts_at desc limit 1",
        {"before": before},
    ).fetchall()
    return local(*rows[0]).date() if rows else None


def holdings(cursor: Cursor, interview_id: UUID) -> Holdings:
    """How much would go out of sight with the interview."""
    rows = cursor.execute(_HOLDINGS, {"id": interview_id}).fetchall()
    return Holdings(*rows[0])


def mark_removed(cursor: Cursor, interview_id: UUID, removed_at: datetime | None) -> None:
    """Take the interview and its review out of sight, or with None bring them back."""
    mark = {"removed_at": removed_at, "id": interview_id}
    cursor.execute(
        "update interview set removed_at = $removed_at, version = version + 1 where id = $id", mark
    )
    cursor.execute("update review set removed_at = $removed_at where interview_id = $id", mark)


def columns(interview: Interview) -> dict[str, object]:
    """What an interview says of itself, by the name of its column."""
    occasion, result = interview.occasion, interview.result
    return {
        "application_id": interview.application_id,
        "stage": occasion.stage.value,
        "format": occasion.format,
        "structure": occasion.structure,
        "status": interview.status.value,
        "starts_at": occasion.starts_at,
        "ends_at": occasion.ends_at,
        "zone": occasion.zone,
        "outcome": result.outcome.value,
        "heard_on": result.heard_on,
        "stated_reason": result.stated_reason,
        "guessed_reason": result.guessed_reason,
        "outcome_recorded_at": result.recorded_at,
        "note": interview.note,
    }


def _interview(row: tuple[Any, ...]) -> Interview:
    occasion = Occasion(
        company=row[2],
        role=row[3],
        stage=Stage(row[4]),
        starts_at=row[5],
        zone=row[6],
        ends_at=row[7],
        format=Format(row[8]) if row[8] else None,
        structure=Structure(row[9]) if row[9] else None,
    )
    result = Result(Outcome(row[11]), row[12], row[13], row[14], row[15])
    return Interview(row[0], row[1], occasion, Status(row[10]), result, row[16], row[17])
