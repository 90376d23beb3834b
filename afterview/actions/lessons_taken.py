"""The lessons that a person took along into an interview: those that were due, asked of once."""

from datetime import date, datetime
from uuid import UUID

from afterview.actions.brief import lessons_due
from afterview.actions.drafts import open_draft
from afterview.brief.brief import Ahead
from afterview.domain.draft import Draft
from afterview.domain.draft_values import DraftValues
from afterview.domain.interview import Occasion
from afterview.domain.occasion_check import read_occasion
from afterview.store import drafts
from afterview.store.database import Cursor, Database


def ask_of_lessons(db: Database, draft: Draft, *, today: date, now: datetime) -> bool:
    """Note in the draft which lessons were due, and say whether any are to be asked of.

    It is done once, as soon as it is known which interview it was, so that what is asked stays the
    same. Corrections ask of nothing but what the review asked of. Raises ``ChangedElsewhere`` where
    the draft was discarded or finished.
    """
    if draft.review_id is not None or "trial" in draft.fields:
        return False
    if _occasion(draft) is None:
        return False
    with db.write() as cursor:
        current = open_draft(cursor, draft.id)
        occasion = _occasion(current)
        if "trial" in current.fields or occasion is None:
            return False
        due = _due(cursor, occasion, interview_id=current.interview_id, today=today, now=now)
        drafts.put(cursor, draft.id, {"trial": [str(one) for one in due]}, now=now)
    return bool(due)


def _occasion(draft: Draft) -> Occasion | None:
    values = DraftValues(draft.fields)
    occasion = read_occasion(values, now=None)
    return None if values.problems else occasion


def _due(
    cursor: Cursor, occasion: Occasion, *, interview_id: UUID | None, today: date, now: datetime
) -> list[UUID]:
    """Those of the brief, among what was written down before the interview began."""
    ahead = Ahead.of(occasion, interview_id)
    due = lessons_due(cursor, ahead, now=now, today=today, before=occasion.starts_at)
    return [lesson.id for lesson in due]
