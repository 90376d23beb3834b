"""The whole database as one JSON document, readable without DuckDB, and back.

``{"format": "afterview-snapshot", "schema": <last migration>, "made_at": <naive UTC>,
"tables": {<name>: [<row>, …]}}``; tables and rows stand in a fixed order, one row a line.
"""

import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from afterview.store.whole_tables import Row, Rows, each_row, one_moment, replace_rows

FORMAT: Final = "afterview-snapshot"
_STEP: Final = re.compile(r"\d{4}_\w{1,60}", re.ASCII)
_MADE_AT: Final = Column("made_at", Kind.INSTANT)
_NAMES: Final = ("format", "schema", "made_at", "tables")
_ROW: Final = json.JSONEncoder(ensure_ascii=False)


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

    It follows the file itself, so that a database still to be migrated can be kept as well. Not for
    within a transaction: it has one of its own.
    """
    with one_moment(cursor):
        schema = migrate.applied(cursor)[-1]
        rows = {table.name: each_row(cursor, table) for table in described(cursor)}
        return _written(made_at, rows, schema=schema)


def document(snapshot: Snapshot, tables: Sequence[Table], *, schema: str) -> bytes:
    """The document (UTF-8) of these rows, which have the columns of ``tables``."""
    rows = {table.name: snapshot.rows[table.name] for table in tables}
    return _written(snapshot.made_at, rows, schema=schema)


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


def _written(made_at: datetime, rows: Mapping[str, Iterable[Row]], *, schema: str) -> bytes:
    """Row by row: beside the document itself there is never a whole table in memory."""
    head = {"format": FORMAT, "schema": schema, "made_at": made_at.isoformat()}
    document = io.BytesIO()
    for piece in _pieces(head, rows):
        document.write(piece.encode())
    return document.getvalue()


def _pieces(head: Mapping[str, str], rows: Mapping[str, Iterable[Row]]) -> Iterator[str]:
    yield "{\n"
    for name, said in head.items():
        yield f"{json.dumps(name)}: {json.dumps(said)},\n"
    yield '"tables": {'
    between = "\n"
    for name in sorted(rows):
        yield f"{between}{json.dumps(name)}: "
        yield from _lines(rows[name])
        between = ",\n"
    yield "\n}\n}\n"


def _lines(rows: Iterable[Row]) -> Iterator[str]:
    between = start = "[\n"
    for row in rows:
        yield between + _ROW.encode(row)
        between = ",\n"
    yield "[]" if between == start else "\n]"


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
