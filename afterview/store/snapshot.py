"""The whole database as one JSON document, readable without DuckDB, and back.

``{"format": "afterview-snapshot", "schema": <last migration>, "made_at": <naive UTC>,
"tables": {<name>: [<row>, …]}}``; tables and rows stand in a fixed order, one row a line.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterview.errors import SnapshotRejected
from afterview.store import migrate
from afterview.store.catalog import described
from afterview.store.columns import Column, Kind, Table
from afterview.store.database import Cursor
from afterview.store.snapshot_age import brought_up_to_date
from afterview.store.snapshot_check import fitting
from afterview.store.strict_json import Doubled, parsed, shown
from afterview.store.tables import TABLES
from afterview.store.value_check import value_problem
from afterview.store.whole_tables import Row, Rows, replace_rows, rows_of

FORMAT: Final = "afterview-snapshot"
_STEP: Final = re.compile(r"\d{4}_\w{1,60}", re.ASCII)
_MADE_AT: Final = Column("made_at", Kind.INSTANT)
_NAMES: Final = ("format", "schema", "made_at", "tables")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document that was read and found good: when it was made (naive UTC), and all its rows."""

    made_at: datetime
    rows: Rows

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        return {name: len(rows) for name, rows in self.rows.items()}


def to_snapshot(cursor: Cursor, *, made_at: datetime) -> bytes:
    """The document (UTF-8) of every table but the bookkeeping; equal rows give equal bytes.

    It follows the file itself, so that a database still to be migrated can be kept as well.
    """
    tables = described(cursor)
    snapshot = Snapshot(made_at, rows_of(cursor, tables))
    return document(snapshot, tables, schema=migrate.applied(cursor)[-1])


def document(snapshot: Snapshot, tables: Sequence[Table], *, schema: str) -> bytes:
    """The document (UTF-8) of these rows, which have the columns of ``tables``."""
    head = {"format": FORMAT, "schema": schema, "made_at": snapshot.made_at.isoformat()}
    lines = [f"{json.dumps(name)}: {json.dumps(said)}," for name, said in head.items()]
    named = sorted(table.name for table in tables)
    listed = ",\n".join(f"{json.dumps(name)}: {_lines(snapshot.rows[name])}" for name in named)
    return "\n".join(["{", *lines, '"tables": {', listed, "}", "}", ""]).encode()


def read_snapshot(content: bytes) -> Snapshot:
    """The snapshot that the document holds; raises ``SnapshotRejected`` with every reason found."""
    document = parsed(content)
    schema, made_at, rows = _framed(document)
    if schema != migrate.steps()[-1].name:
        rows = brought_up_to_date(schema, rows)
    return Snapshot(made_at, fitting(TABLES, rows))


def load(cursor: Cursor, snapshot: Snapshot) -> None:
    """Replace all that the database holds, in the caller's transaction."""
    replace_rows(cursor, TABLES, snapshot.rows)


def _lines(rows: Sequence[Row]) -> str:
    if not rows:
        return "[]"
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"


def _framed(document: object) -> tuple[str, datetime, Mapping[str, object]]:
    """The schema, the instant and the tables; raises ``SnapshotRejected`` for another document."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise SnapshotRejected(
            f'This is JSON, but no snapshot of Afterview: "format" is not "{FORMAT}".'
        )
    schema, made_at, rows = (document.get(name) for name in ("schema", "made_at", "tables"))
    _must_be_known(schema)
    reasons = [*_frame_problems(document)]
    if reasons or not isinstance(schema, str) or not isinstance(rows, dict):
        raise SnapshotRejected("The snapshot has no proper head, so nothing was restored.", reasons)
    return schema, datetime.fromisoformat(str(made_at)), rows


def _frame_problems(document: dict[str, object]) -> Iterator[str]:
    if isinstance(document, Doubled):
        yield from (f"{shown(name)} stands twice; keep one." for name in document.names)
    yield from (
        f"{shown(name)} is unknown; a snapshot has {', '.join(_NAMES)}."
        for name in document
        if name not in _NAMES
    )
    problem = value_problem(_MADE_AT, document.get("made_at"))
    if problem is not None:
        yield f"made_at {problem}."
    tables = document.get("tables")
    if not isinstance(tables, dict):
        yield f"tables is {shown(tables)}; use an object with a list for each table."


def _must_be_known(schema: object) -> None:
    known = [step.name for step in migrate.steps()]
    if schema in known:
        return
    if isinstance(schema, str) and _STEP.fullmatch(schema) and schema > known[-1]:
        raise SnapshotRejected(
            f"The snapshot was made by a newer version of Afterview: it has schema {schema}, this "
            f"version knows {known[-1]}. Update Afterview, then restore it again."
        )
    raise SnapshotRejected(
        f"The snapshot has schema {shown(schema)}; this version knows {', '.join(known)}."
    )
