"""Adding, removing and moving the rows of a draft's lists.

The list is read and written in one transaction, never taken from what a tab shows, so two tabs
that add at the same time both keep their rows.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from afterview.actions.drafts import open_draft, storable
from afterview.domain.draft import Draft, Value, name_and_role, row_field, typed_lines
from afterview.domain.vocabulary import Side
from afterview.store import drafts
from afterview.store.database import Cursor, Database

LINE_FIELDS: Mapping[str, Callable[[str], Mapping[str, Value]]] = {
    "question.to_add": lambda line: {"text": line},
    "person.to_add": lambda line: dict(zip(("name", "role"), name_and_role(line), strict=True)),
    "cue.interviewer.to_add": lambda line: {"side": Side.INTERVIEWER.value, "word": line},
    "cue.mine.to_add": lambda line: {"side": Side.MINE.value, "word": line},
}


def add_row(
    db: Database, draft_id: UUID, kind: str, values: Mapping[str, Value], *, now: datetime
) -> str:
    """Add one row at the end of the list ``kind``; return its id.

    Like all verbs here it raises ``ChangedElsewhere`` where the draft was discarded or finished.
    """
    row = str(db.new_id())
    with db.write() as cursor:
        _append(cursor, open_draft(cursor, draft_id), kind, {row: values}, now=now)
    return row


def tick_cues(  # noqa: PLR0913 - what was offered and what is ticked, for one side of one draft
    db: Database,
    draft_id: UUID,
    side: Side,
    *,
    offered: Sequence[str],
    ticked: Sequence[str],
    now: datetime,
) -> Mapping[str, int]:
    """Give each ticked word a cue unless it has one, take away those of the others.

    Return the rows taken away, with the places that they had. What there is already is looked up
    here, so that two quick taps do not add one cue twice.
    """
    with db.write() as cursor:
        draft = open_draft(cursor, draft_id)
        rows = {
            row: draft.row_text("cue", row, "word")
            for row in draft.rows("cue")
            if draft.row_text("cue", row, "side") == side.value
        }
        gone = [row for row, word in rows.items() if word in offered and word not in ticked]
        fresh = {
            str(db.new_id()): {"side": side.value, "word": word}
            for word in ticked
            if word not in rows.values()
        }
        places = {row: draft.rows("cue").index(row) for row in gone}
        kept = [row for row in draft.rows("cue") if row not in places]
        changes: dict[str, Value] = {"cue": [*kept, *fresh]}
        for row, values in fresh.items():
            changes |= {row_field("cue", row, name): value for name, value in values.items()}
        drafts.put(cursor, draft_id, changes, now=now)
    return places


def add_person(db: Database, draft_id: UUID, values: Mapping[str, Value], *, now: datetime) -> None:
    """Add a known person, unless somebody of that name is listed already."""
    with db.write() as cursor:
        draft = open_draft(cursor, draft_id)
        named = [draft.row_text("person", row, "name") for row in draft.rows("person")]
        if values["name"] not in named:
            _append(cursor, draft, "person", {str(db.new_id()): values}, now=now)


def add_lines(db: Database, draft_id: UUID, name: str, *, now: datetime) -> int:
    """Make a row of each line that waits in the field ``name`` and empty it; return how many."""
    with db.write() as cursor:
        return add_waiting(cursor, open_draft(cursor, draft_id), name, new_id=db.new_id, now=now)


def add_waiting(
    cursor: Cursor, draft: Draft, name: str, *, new_id: Callable[[], UUID], now: datetime
) -> int:
    """Do ``add_lines`` inside a transaction that is under way."""
    lines = typed_lines(draft.text(name))
    if lines:
        rows = {str(new_id()): LINE_FIELDS[name](line) for line in lines}
        _append(cursor, draft, name.partition(".")[0], rows, now=now)
        drafts.put(cursor, draft.id, {name: ""}, now=now)
    return len(lines)


def remove_row(db: Database, draft_id: UUID, kind: str, row: str, *, now: datetime) -> None:
    """Take a row out of its list; ``bring_back_row`` undoes it."""
    _rearrange(db, draft_id, kind, lambda rows: [one for one in rows if one != row], now=now)


def bring_back_row(  # noqa: PLR0913 - a row is named by its draft, its list and itself
    db: Database, draft_id: UUID, kind: str, row: str, place: int, *, now: datetime
) -> None:
    """Put a removed row back at its ``place`` in the list, counted from 0."""

    def with_it(rows: Sequence[str]) -> list[str]:
        rest = [one for one in rows if one != row]
        return [*rest[:place], row, *rest[place:]]

    _rearrange(db, draft_id, kind, with_it, now=now)


def move_row(  # noqa: PLR0913 - the same
    db: Database, draft_id: UUID, kind: str, row: str, by: int, *, now: datetime
) -> None:
    """Move a row ``by`` places: -1 is one up, 1 is one down; beyond an end it stays there."""

    def moved(rows: Sequence[str]) -> list[str]:
        if row not in rows:
            return list(rows)
        rest = [one for one in rows if one != row]
        place = max(0, min(len(rest), rows.index(row) + by))
        return [*rest[:place], row, *rest[place:]]

    _rearrange(db, draft_id, kind, moved, now=now)


def _append(
    cursor: Cursor,
    draft: Draft,
    kind: str,
    rows: Mapping[str, Mapping[str, Value]],
    *,
    now: datetime,
) -> None:
    changes: dict[str, Value] = {kind: [*draft.rows(kind), *rows]}
    for row, values in rows.items():
        changes |= {row_field(kind, row, name): storable(value) for name, value in values.items()}
    drafts.put(cursor, draft.id, changes, now=now)


def _rearrange(
    db: Database,
    draft_id: UUID,
    kind: str,
    arranged: Callable[[Sequence[str]], list[str]],
    *,
    now: datetime,
) -> None:
    with db.write() as cursor:
        listed = open_draft(cursor, draft_id).rows(kind)
        drafts.put(cursor, draft_id, {kind: arranged(listed)}, now=now)
