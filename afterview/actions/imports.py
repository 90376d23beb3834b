"""Bringing in a table of applications or interviews, and undoing it.

```
bytes ─▶ Table ─▶ mapping: guessed, remembered, corrected ─▶ Plan ─▶ ImportDone ─▶ undo
```
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import repeat
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.actions.import_rows import store_import
from afterview.errors import Refused
from afterview.imports.fate import Fate
from afterview.imports.gather import Amounts, Gathered, gather, whom
from afterview.imports.heads import is_snapshot
from afterview.imports.line import Doubt, Line
from afterview.imports.mapping import Mapping
from afterview.imports.read_lines import Progress, read_lines
from afterview.imports.settle import Clock
from afterview.imports.table import Table, table_of
from afterview.imports.uses import MANY, Meaning, Use
from afterview.store import backups, import_names, import_runs, imports
from afterview.store.database import Cursor, Database
from afterview.store.import_runs import ImportRun, Undone
from afterview.store.snapshot import Snapshot, read_snapshot

_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Plan:
    """What bringing in a table would do, worked out and not yet done.

    ``fates`` has for each of the ``lines`` what becomes of it.
    """

    name: str
    key: str
    written: str
    lines: tuple[Line, ...]
    clock: Clock
    amounts: Amounts
    fates: tuple[Fate, ...]

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """All that is in doubt, in the order of the lines."""
        return _doubts(self.fates)


@dataclass(frozen=True, slots=True)
class ImportDone:
    """What was brought in; ``run_id`` undoes it, and is None where there was nothing new."""

    run_id: UUID | None
    amounts: Amounts
    doubts: tuple[Doubt, ...]


def read_table(content: bytes, *, name: str) -> Table | Snapshot:
    """The table in a file, or the snapshot that it is, which is to be restored instead.

    Raises ``Refused`` or ``SnapshotRejected`` with what is wrong with the file.
    """
    return read_snapshot(content) if is_snapshot(content) else table_of(content, name=name)


def read_pasted(text: str) -> Table | Snapshot:
    """The same for cells that were pasted."""
    return read_table(storable_text(text).encode(), name="pasted cells")


def mapping_for(db: Database, table: Table) -> Mapping:
    """How the table is to be read: as the person last said for this header, else as guessed."""
    with db.read() as cursor:
        written = import_runs.mapping(cursor, table.key)
    known = None if written is None else Mapping.of(written, table.keys)
    if known is None:
        return table.guess
    return replace(known, day_order=table.guess.day_order or known.day_order)


def plan(
    db: Database,
    table: Table,
    mapping: Mapping,
    *,
    clock: Clock,
    progress: Progress | None = None,
) -> Plan:
    """What bringing in the table would do; nothing is stored.

    Raises ``Refused`` where no column says which company or role a line is about, or two columns
    mean what only one can.
    """
    _must_fit(table, mapping)
    lines = read_lines(table, mapping, progress=progress)
    with db.read() as cursor:
        made = _gathered(cursor, lines, clock, ids=lambda _: repeat(_NOBODY))
    return Plan(
        table.name,
        table.key,
        mapping.written(table.keys),
        lines,
        clock,
        made.amounts,
        made.fates,
    )


def carry_out(
    db: Database, planned: Plan, *, now: datetime, progress: Progress | None = None
) -> ImportDone:
    """Bring in what was planned, all or nothing; a backup comes first.

    What was added to the list since the plan is seen. Where nothing is new nothing is stored.
    """
    if planned.amounts.is_nothing():
        return ImportDone(None, planned.amounts, planned.doubts)
    backups.keep_snapshot(db, reason="before-import", now=now)
    with db.write() as cursor:
        made = _gathered(
            cursor, planned.lines, planned.clock, ids=lambda n: iter(imports.new_ids(cursor, n))
        )
        run_id = (
            None
            if made.amounts.is_nothing()
            else _stored(cursor, planned, made, now=now, progress=progress)
        )
    db.checkpoint()
    return ImportDone(run_id, made.amounts, _doubts(made.fates))


def undo(db: Database, run_id: UUID, *, now: datetime) -> Undone:
    """Take back a whole import but for what was changed or reviewed since; a backup comes first.

    Raises ``ChangedElsewhere`` where it was undone already.
    """
    backups.keep_snapshot(db, reason="before-undo", now=now)
    with db.write() as cursor:
        undone = import_runs.undo(cursor, run_id, now=now)
    db.checkpoint()
    return undone


def runs(db: Database) -> tuple[ImportRun, ...]:
    """All imports, the last one first."""
    with db.read() as cursor:
        return import_runs.every(cursor)


def _doubts(fates: tuple[Fate, ...]) -> tuple[Doubt, ...]:
    return tuple(doubt for fate in fates for doubt in fate.doubts)


def _must_fit(table: Table, mapping: Mapping) -> None:
    if not (mapping.columns(Meaning.COMPANY) or mapping.columns(Meaning.ROLE)):
        raise Refused("No column says which company or role it is. Choose the one that does.")
    for meaning in Meaning:
        columns = mapping.columns(meaning)
        if len(columns) > 1 and meaning not in MANY:
            names = " and ".join(f"“{table.header[place]}”" for place in columns)
            said = Use(meaning).label()
            raise Refused(f"{names} both mean “{said}”. Choose one, and a note for the other.")


def _gathered(
    cursor: Cursor,
    lines: tuple[Line, ...],
    clock: Clock,
    *,
    ids: Callable[[int], Iterator[UUID]],
) -> Gathered:
    """What the lines make beside what is stored; ``ids`` gives so many new ones."""
    found = import_names.groups(cursor, whom(lines))
    brought_in = imports.brought_in(cursor, [line.digest for line in lines])
    wanted = {
        group: found.twins[group]
        for line, group in zip(lines, found.numbers, strict=True)
        if group in found.twins and line.digest not in brought_in
    }
    n_rounds = sum(len(line.rounds) for line in lines)
    return gather(
        lines,
        found.numbers,
        imports.known(cursor, wanted),
        brought_in=brought_in,
        clock=clock,
        ids=ids(len(lines) + n_rounds + 1),
    )


def _stored(
    cursor: Cursor, planned: Plan, made: Gathered, *, now: datetime, progress: Progress | None
) -> UUID:
    """Store what the lines make, and how the table was read; the import's id comes back."""
    run_id = store_import(cursor, made, file_name=planned.name, now=now, progress=progress)
    import_runs.save_mapping(cursor, planned.key, planned.written, now=now)
    return run_id
