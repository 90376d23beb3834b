"""Marks on steps: done, skipped or put off; steps that the person called for."""

from datetime import datetime
from uuid import UUID

from afterview.domain.steps import Mark, StepKind, StepMark
from afterview.store.database import Cursor


def save(cursor: Cursor, interview_id: UUID, mark: StepMark) -> None:
    """Store the mark in place of the one before."""
    remove(cursor, interview_id, mark.kind)
    cursor.execute(
        "insert into step_mark (interview_id, kind, mark, reason, until_on, marked_at) "
        "values ($interview, $kind, $mark, $reason, $until_on, $marked_at)",
        {
            "interview": interview_id,
            "kind": mark.kind.value,
            "mark": mark.mark.value,
            "reason": mark.reason,
            "until_on": mark.until_on,
            "marked_at": mark.marked_at,
        },
    )


def remove(cursor: Cursor, interview_id: UUID, kind: StepKind) -> None:
    """Open the step again."""
    cursor.execute(
        "delete from step_mark where interview_id = $interview and kind = $kind",
        {"interview": interview_id, "kind": kind.value},
    )


def of_interview(cursor: Cursor, interview_id: UUID) -> tuple[StepMark, ...]:
    """The marks on the steps of an interview."""
    rows = cursor.execute(
        "select kind, mark, reason, until_on, marked_at from step_mark "
        "where interview_id = $id order by marked_at, kind",
        {"id": interview_id},
    ).fetchall()
    return tuple(StepMark(StepKind(row[0]), Mark(row[1]), *row[2:]) for row in rows)


def call_for(cursor: Cursor, interview_id: UUID, kind: StepKind, *, now: datetime) -> None:
    """Note that the person wants the step; the first time counts."""
    cursor.execute(
        "insert into step_call (interview_id, kind, called_at) "
        "values ($interview, $kind, $now) on conflict do nothing",
        {"interview": interview_id, "kind": kind.value, "now": now},
    )


def call_off(cursor: Cursor, interview_id: UUID, kind: StepKind) -> None:
    """Take back that the person wants the step."""
    cursor.execute(
        "delete from step_call where interview_id = $interview and kind = $kind",
        {"interview": interview_id, "kind": kind.value},
    )


def calls(cursor: Cursor, interview_id: UUID) -> dict[StepKind, datetime]:
    """The steps that the person called for, and when (naive UTC)."""
    rows = cursor.execute(
        "select kind, called_at from step_call where interview_id = $id", {"id": interview_id}
    ).fetchall()
    return {StepKind(kind): called_at for kind, called_at in rows}
