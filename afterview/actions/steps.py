"""What a person says of a step: done, skipped, later, open again, or wanted after all."""

from datetime import date, datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.domain.steps import Mark, StepKind, StepMark
from afterview.errors import ChangedElsewhere
from afterview.store import interviews, step_marks
from afterview.store.database import Cursor, Database


def mark_step(  # noqa: PLR0913 - one argument for each part of what is said
    db: Database,
    interview_id: UUID,
    kind: StepKind,
    mark: Mark,
    *,
    reason: str = "",
    until_on: date | None = None,
    now: datetime,
) -> None:
    """Mark a step in place of what was said of it before; ``until_on`` ends a snooze.

    Raises ``ChangedElsewhere`` where the interview is gone.
    """
    marked = StepMark(kind, mark, storable_text(reason), until_on, now)
    with db.write() as cursor:
        _must_be_there(cursor, interview_id)
        step_marks.save(cursor, interview_id, marked)


def reopen_step(db: Database, interview_id: UUID, kind: StepKind) -> None:
    """Take back what was said of a step."""
    with db.write() as cursor:
        step_marks.remove(cursor, interview_id, kind)


def call_for_step(db: Database, interview_id: UUID, kind: StepKind, *, now: datetime) -> None:
    """Want a step that comes only when called for; raises ``ChangedElsewhere`` as above."""
    with db.write() as cursor:
        _must_be_there(cursor, interview_id)
        step_marks.call_for(cursor, interview_id, kind, now=now)


def call_off_step(db: Database, interview_id: UUID, kind: StepKind) -> None:
    """Want it no longer."""
    with db.write() as cursor:
        step_marks.call_off(cursor, interview_id, kind)


def _must_be_there(cursor: Cursor, interview_id: UUID) -> None:
    if interviews.find(cursor, interview_id) is None:
        raise ChangedElsewhere(
            "This interview was deleted. Bring it back on its page, then mark the step."
        )
