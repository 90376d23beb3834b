"""The JSON Schema of a snapshot, made from the tables of this version.

``python -m afterview.store.snapshot_schema > docs/snapshot.schema.json`` writes the published one.
What a schema cannot say (that an id exists, that no two rows share a key) stands in a comment.
"""

import json
import sys
from typing import Final, TypeAlias

from afterview.store import migrate
from afterview.store.columns import Column, Kind, Table
from afterview.store.snapshot import FORMAT
from afterview.store.tables import TABLES

Schema: TypeAlias = dict[str, object]
_INSTANT: Final = r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{6})?)?$"
_KINDS: Final[dict[Kind, Schema]] = {
    Kind.ID: {
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    },
    Kind.TEXT: {"type": "string"},
    Kind.TEXTS: {"type": "array", "items": {"type": "string"}},
    Kind.JSON: {"type": "string", "contentMediaType": "application/json"},
    Kind.ZONE: {"type": "string", "minLength": 1},
    Kind.NUMBER: {"type": "integer", "minimum": -(2**31) + 1, "maximum": 2**31 - 1},
    Kind.LONG_NUMBER: {"type": "integer", "minimum": -(2**63) + 1, "maximum": 2**63 - 1},
    Kind.YES_NO: {"type": "boolean"},
    Kind.DAY: {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    Kind.INSTANT: {"type": "string", "pattern": _INSTANT},
}


def schema() -> Schema:
    """The schema of a snapshot that this version writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A snapshot of Afterview",
        "$comment": "Instants are UTC without a sign for it. Written by snapshot_schema.py.",
        **_object(
            {
                "format": {"const": FORMAT},
                "schema": {"const": migrate.steps()[-1].name},
                "made_at": _KINDS[Kind.INSTANT],
                "tables": _object({table.name: _rows(table) for table in TABLES}),
            }
        ),
    }


def written() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _rows(table: Table) -> Schema:
    rules = [f"no two rows have the same {', '.join(table.key)}"]
    rules += [f"{end} is not before {start}" for start, end in table.spans]
    rules += [f"{value} stands there exactly when {answer} is true" for answer, value in table.told]
    columns = {column.name: _column(column) for column in table.columns}
    return {"type": "array", "$comment": "; ".join(rules), "items": _object(columns)}


def _column(column: Column) -> Schema:
    found = dict(_KINDS[column.kind])
    if column.allowed:
        found["enum"] = [*column.allowed]
    if column.filled:
        found["pattern"] = "[^ ]"
    if column.least is not None:
        found["minimum"] = column.least
    if column.most is not None:
        found["maximum"] = column.most
    if column.refers is not None:
        found["$comment"] = f"the id of a row of {column.refers}"
    return found if column.required else _or_null(found)


def _or_null(found: Schema) -> Schema:
    allowed = found.get("enum")
    nothing = {"enum": [*allowed, None]} if isinstance(allowed, list) else {}
    return {**found, "type": [found["type"], "null"], **nothing}


def _object(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "required": [*properties],
        "additionalProperties": False,
        "properties": properties,
    }


if __name__ == "__main__":
    sys.stdout.write(written())
