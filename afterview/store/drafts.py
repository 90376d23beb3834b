"""Drafts: what each field holds now, and everything that was ever typed into it."""

import json
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from afterview.domain.draft import Draft, Fields, Value
from afterview.store.database import Cursor

_SELECT = "select id, interview_id, review_id, begun_at, saved_at, finished_at from draft"
_MARK = {
    "finished_at": "update draft set finished_at = $instant where id = $id",
    "removed_at": "update draft set removed_at = $instant where id = $id",
}


def start(cursor: Cursor, draft: Draft) -> None:
    """Store a new draft with the fields that it begins with."""
    cursor.execute(
        "insert into draft (id, interview_id, review_id, begun_at, saved_at) "
        "values ($id, $interview_id, $review_id, $begun_at, $saved_at)",
        {
            "id": draft.id,
            "interview_id": draft.interview_id,
            "review_id": draft.review_id,
            "begun_at": draft.begun_at,
            "saved_at": draft.saved_at,
        },
    )
    put(cursor, draft.id, draft.fields, now=draft.saved_at)


def put(cursor: Cursor, draft_id: UUID, changes: Fields, *, now: datetime) -> None:
    """Store the changed fields, and append each to what was typed before."""
    typed = {
        "draft": draft_id,
        "fields": list(changes),
        "values": [as_json(value) for value in changes.values()],
    }
    updated = cursor.execute(
        "update draft_field set value = fresh.value "
        "from (select unnest($fields) as field, unnest($values) as value) fresh "
        "where draft_field.draft_id = $draft and draft_field.field = fresh.field "
        "returning draft_field.field",
        typed,
    ).fetchall()
    if len(updated) < len(changes):
        cursor.execute(
            "insert into draft_field select $draft, field, value "
            "from (select unnest($fields) as field, unnest($values) as value) "
            "where not list_contains($held, field)",
            {**typed, "held": [row[0] for row in updated]},
        )
    cursor.execute(
        "insert into draft_edit select number + last, $draft, field, value, $now "
        "from (select unnest($fields) as field, unnest($values) as value, "
        "generate_subscripts($fields, 1) as number) "
        "cross join (select coalesce(max(revision), 0) as last from draft_edit)",
        {**typed, "now": now},
    )
    cursor.execute(
        "update draft set saved_at = $now where id = $draft", {"now": now, "draft": draft_id}
    )


def find(cursor: Cursor, draft_id: UUID) -> Draft | None:
    """The draft with its fields, finished or not; None where there is none or it was removed."""
    rows = cursor.execute(
        f"{_SELECT} where id = $id and removed_at is null", {"id": draft_id}
    ).fetchall()
    return _draft(rows[0], fields(cursor, draft_id)) if rows else None


def fields(cursor: Cursor, draft_id: UUID) -> dict[str, Value]:
    """What each field of the draft holds now."""
    rows = cursor.execute(
        "select field, value from draft_field where draft_id = $id order by field",
        {"id": draft_id},
    ).fetchall()
    return {name: json.loads(value) for name, value in rows}


def unfinished(cursor: Cursor) -> tuple[Draft, ...]:
    """The drafts still to finish, the one saved last first."""
    rows = cursor.execute(
        f"{_SELECT} where finished_at is null and removed_at is null order by saved_at desc, id"
    ).fetchall()
    return tuple(_draft(row, fields(cursor, row[0])) for row in rows)


def unfinished_of(
    cursor: Cursor, *, interview_id: UUID | None = None, review_id: UUID | None = None
) -> UUID | None:
    """The id of the unfinished draft about this interview, or correcting this review."""
    rows = cursor.execute(
        "select id from draft where finished_at is null and removed_at is null "
        "and interview_id is not distinct from $interview "
        "and review_id is not distinct from $review order by saved_at desc limit 1",
        {"interview": interview_id, "review": review_id},
    ).fetchall()
    return rows[0][0] if rows else None


def was_typed(cursor: Cursor, draft_id: UUID, field: str, value: Value) -> bool:
    """Whether this field of the draft ever held ``value``."""
    rows = cursor.execute(
        "select 1 from draft_edit where draft_id = $id and field = $field and value = $value "
        "limit 1",
        {"id": draft_id, "field": field, "value": as_json(value)},
    ).fetchall()
    return bool(rows)


def typed(cursor: Cursor, draft_id: UUID, field: str) -> tuple[tuple[datetime, Value], ...]:
    """All that was typed into one field, with the instant (naive UTC) of each, oldest first."""
    rows = cursor.execute(
        "select typed_at, value from draft_edit where draft_id = $id and field = $field "
        "order by revision",
        {"id": draft_id, "field": field},
    ).fetchall()
    return tuple((typed_at, json.loads(value)) for typed_at, value in rows)


def began_with(cursor: Cursor, draft_id: UUID) -> dict[str, Value]:
    """What each field held first."""
    rows = cursor.execute(
        "select field, arg_min(value, revision) from draft_edit where draft_id = $id "
        "group by field order by field",
        {"id": draft_id},
    ).fetchall()
    return {name: json.loads(value) for name, value in rows}


def done_lately(cursor: Cursor, *, most: int = 50) -> tuple[UUID, ...]:
    """The drafts finished last, at most ``most``: a browser needs no copy of their words."""
    rows = cursor.execute(
        "select id from draft where finished_at is not null "
        "order by finished_at desc, id limit $most",
        {"most": most},
    ).fetchall()
    return tuple(row[0] for row in rows)


def discarded(cursor: Cursor, *, since: datetime) -> tuple[Draft, ...]:
    """The unfinished drafts discarded at or after ``since``, the last one first."""
    rows = cursor.execute(
        f"{_SELECT} where finished_at is null and removed_at >= $since "
        "order by removed_at desc, id",
        {"since": since},
    ).fetchall()
    return tuple(_draft(row, fields(cursor, row[0])) for row in rows)


def mark(cursor: Cursor, draft_id: UUID, **instants: datetime | None) -> None:
    """Set ``finished_at`` or ``removed_at`` of a draft."""
    for name, instant in instants.items():
        cursor.execute(_MARK[name], {"instant": instant, "id": draft_id})


def attach(cursor: Cursor, draft_id: UUID, *, interview_id: UUID, review_id: UUID) -> None:
    """Note which interview and review the draft became."""
    cursor.execute(
        "update draft set interview_id = $interview, review_id = $review where id = $id",
        {"interview": interview_id, "review": review_id, "id": draft_id},
    )


def as_json(value: object) -> str:
    """The stored form of a value; equal values have equal forms."""
    return json.dumps(value, ensure_ascii=False)


def _draft(
    row: tuple[UUID, UUID, UUID, datetime, datetime, datetime], held: Mapping[str, Value]
) -> Draft:
    draft_id, interview_id, review_id, begun_at, saved_at, finished_at = row
    return Draft(draft_id, begun_at, saved_at, interview_id, review_id, finished_at, held)
