"""Drafts that ask of lessons: what a finished one asked, and asking of another lesson instead."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from afterview.domain.draft import ROWS, Fields, Value, row_field, row_ids
from afterview.store import drafts
from afterview.store.database import Cursor

_ASKING = """
select d.id, d.saved_at from draft d join draft_field f on f.draft_id = d.id
where f.field = 'trial' and contains(f.value, $lesson) order by d.id
"""
_FINISHED = """
select f.value from draft d join draft_field f on f.draft_id = d.id
where d.review_id = $review and d.finished_at is not null and f.field = 'trial'
order by d.finished_at, d.id
"""
_BECAME = """
select distinct review_id from draft where list_contains($ids, id) and review_id is not null
order by review_id
"""
_IN_USE = """
select id from lesson where list_contains($ids, id::varchar) and removed_at is null
"""
Before: TypeAlias = Mapping[UUID, Fields]
"""What the fields that were changed held before, by the draft."""


@dataclass(frozen=True, slots=True)
class _Asking:
    draft_id: UUID
    saved_at: datetime
    fields: Fields
    rows: tuple[str, ...]


def asked_of(cursor: Cursor, review_id: UUID) -> list[str]:
    """The ids of the lessons that a finished draft of the review asked of and that are in use."""
    finished = cursor.execute(_FINISHED, {"review": review_id}).fetchall()
    asked = [row for (held,) in finished for row in row_ids({"trial": json.loads(held)}, "trial")]
    in_use = {str(one) for (one,) in cursor.execute(_IN_USE, {"ids": asked}).fetchall()}
    return [row for row in dict.fromkeys(asked) if row in in_use]


def ask_instead(cursor: Cursor, *, of_id: UUID, instead_of: UUID) -> Before:
    """Let every draft that asks of one lesson ask of another, with what was answered.

    Where a draft asks of both, the answer about the other counts, if there is one. No person typed
    it, so a draft stays saved when it was.
    """
    new, old = str(of_id), str(instead_of)
    before: dict[UUID, Fields] = {}
    for draft in _asking(cursor, instead_of):
        changes: dict[str, Value] = {
            "trial": list(dict.fromkeys(new if row == old else row for row in draft.rows))
        }
        if new not in draft.rows or draft.fields.get(row_field("trial", new, "came")) is None:
            changes |= _answer(draft.fields, old, as_of=new)
        before[draft.draft_id] = {name: draft.fields.get(name) for name in changes}
        drafts.put(cursor, draft.draft_id, changes, now=draft.saved_at)
    return before


def ask_again(cursor: Cursor, *, of_id: UUID, instead_of: UUID, before: Before) -> None:
    """Undo ``ask_instead`` in the drafts that still ask of the other, with answers given since."""
    new, old = str(instead_of), str(of_id)
    for draft in _asking(cursor, instead_of):
        if draft.draft_id not in before:
            continue
        changes = dict(before[draft.draft_id])
        if new not in row_ids(changes, "trial"):
            changes |= _answer(draft.fields, new, as_of=old)
        drafts.put(cursor, draft.draft_id, changes, now=draft.saved_at)


def reviews_asked_instead(cursor: Cursor, *, of_id: UUID, before: Before) -> list[UUID]:
    """The reviews of the drafts that asked of the other only since ``ask_instead``."""
    ids = [one for one, fields in before.items() if str(of_id) not in row_ids(fields, "trial")]
    return [row[0] for row in cursor.execute(_BECAME, {"ids": ids}).fetchall()]


def _asking(cursor: Cursor, lesson_id: UUID) -> list[_Asking]:
    named = str(lesson_id)
    found = []
    for draft_id, saved_at in cursor.execute(_ASKING, {"lesson": named}).fetchall():
        fields = drafts.fields(cursor, draft_id)
        if named in row_ids(fields, "trial"):
            found.append(_Asking(draft_id, saved_at, fields, row_ids(fields, "trial")))
    return found


def _answer(fields: Fields, row: str, *, as_of: str) -> dict[str, Value]:
    """What was answered in a row, in the fields of another."""
    return {
        row_field("trial", as_of, name): fields.get(row_field("trial", row, name))
        for name in ROWS["trial"]
    }
