"""Moving all that hangs on one contact to another."""

from uuid import UUID

from afterview.store.database import Cursor

_MOVES = (
    "update attendance set contact_id = $kept where contact_id = $gone",
    "update letter set contact_id = $kept where contact_id = $gone",
    """insert into reference select $kept, relation, answer, answered_on, created_at
       from reference where contact_id = $gone on conflict do nothing""",
    "delete from reference where contact_id = $gone",
    """insert into reference_told select $kept, application_id, told_at, result_told_at
       from reference_told where contact_id = $gone
       on conflict do update set result_told_at =
           coalesce(reference_told.result_told_at, excluded.result_told_at)""",
    "delete from reference_told where contact_id = $gone",
)


def move_all(cursor: Cursor, *, from_id: UUID, to_id: UUID) -> None:
    """Let attendances, letters and what was told belong to ``to_id``; its own answer stays."""
    for move in _MOVES:
        named = {"gone": from_id} | ({"kept": to_id} if "$kept" in move else {})
        cursor.execute(move, named)
