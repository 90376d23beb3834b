import copy
import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped] # ships no types
import pytest
from hypothesis import HealthCheck, given, settings

from afterview.store.snapshot_schema import schema, written
from afterview.store.tables import TABLES
from tests.store.any_rows import any_tables
from tests.store.sample_rows import Tables, document

DOCS = Path(__file__).resolve().parents[2] / "docs"
READER = jsonschema.Draft202012Validator(schema())


def problems(content: bytes) -> list[str]:
    return [error.message for error in READER.iter_errors(json.loads(content))]


def test_the_published_schema_is_that_of_this_version() -> None:
    assert (DOCS / "snapshot.schema.json").read_text("utf-8") == written(), (
        "run: python -m afterview.store.snapshot_schema > docs/snapshot.schema.json"
    )


def test_the_schema_is_one_that_other_programs_understand() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_every_table_is_told_of_in_plain_words() -> None:
    told = (DOCS / "snapshot.md").read_text("utf-8")
    assert [table.name for table in TABLES if f"`{table.name}`" not in told] == []


def test_what_afterview_takes_the_schema_takes() -> None:
    assert problems(document()) == []


@settings(max_examples=15, derandomize=True, suppress_health_check=list(HealthCheck))
@given(tables=any_tables())
def test_any_rows_that_can_be_stored_fit_it(tables: Tables) -> None:
    assert problems(document(tables)) == []


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("question", "handled", 9),
        ("question", "text", None),
        ("question", "competencies", "one"),
        ("interview", "stage", "teatime"),
        ("interview", "starts_at", "yesterday"),
        ("interview", "id", "7"),
        ("contact", "name", " "),
        ("review", "number", 0),
        ("application", "owner", "me"),
    ],
)
def test_what_afterview_refuses_it_refuses(table: str, column: str, value: object) -> None:
    whole: dict[str, Any] = copy.deepcopy(json.loads(document()))
    whole["tables"][table][0][column] = value
    assert problems(json.dumps(whole).encode()) != []
