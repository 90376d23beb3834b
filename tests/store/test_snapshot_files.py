"""Files that are no good snapshot, each refused in words that say where and why."""

from collections.abc import Callable
from typing import Any

import pytest

from afterview.store.snapshot import read_snapshot
from afterview.store.strict_json import MOST_BYTES, MOST_PARTS
from tests.store.refused import reasons
from tests.store.sample_rows import changed, document


def replaced(part: str, by: str) -> bytes:
    text = document().decode()
    assert part in text
    return text.replace(part, by, 1).encode()


BROKEN: list[tuple[str, Callable[[], bytes], str]] = [
    ("empty", lambda: b"", "This is no snapshot: line 1, column 1 is not JSON."),
    ("cut off", lambda: document()[:-9], "is not JSON."),
    ("text", lambda: b"Dear diary,", "This is no snapshot: line 1, column 1 is not JSON."),
    ("a picture", lambda: b"\xff\xd8\xff\xe0\0\x10JFIF", "This is no snapshot: at byte 1 stands"),
    ("a lone byte", lambda: document()[:-1] + b"\xc3", "something that is no text (UTF-8)"),
    ("UTF-16", lambda: document().decode().encode("utf-16"), "something that is no text (UTF-8)"),
    ("other JSON", lambda: b"[]", 'no snapshot of Afterview: "format" is not "afterview-snapshot"'),
    ("other format", lambda: document(format="anki"), "no snapshot of Afterview"),
    (
        "other head",
        lambda: document(owner="x"),
        '"owner" is unknown; a snapshot has format, schema',
    ),
    ("no time", lambda: document(made_at=None), "made_at is null; use an instant in UTC"),
    ("no such time", lambda: document(made_at="2026-02-31T00:00"), "there is no such day"),
    (
        "no tables",
        lambda: replaced('"tables": {', '"tables": 7, "x": {'),
        "tables is 7; use an object",
    ),
    ("NaN", lambda: replaced('"chance": 60', '"chance": NaN'), "chance is NaN; use 0 to 100."),
    (
        "Infinity",
        lambda: replaced('"chance": 60', '"chance": -Infinity'),
        "chance is -Infinity; use",
    ),
    ("too large", lambda: replaced('"chance": 60', '"chance": 1e999'), "chance is Infinity; use"),
    ("digits", lambda: replaced('"chance": 60', f'"chance": {"9" * 5000}'), "chance is 99999999"),
    (
        "twice",
        lambda: replaced('"role": ', '"role": "x", "role": '),
        '"role" stands twice; keep one',
    ),
    (
        "head twice",
        lambda: replaced('"made_at"', '"made_at": 1, "made_at"'),
        '"made_at" stands twice',
    ),
    ("table twice", lambda: replaced('"cue"', '"cue": [], "cue"'), 'tables: "cue" stands twice'),
    (
        "newer",
        lambda: document(schema="9999_teleport"),
        (
            "was made by a newer version of Afterview: it has schema 9999_teleport, "
            "this version knows "
            "0004_import. Update Afterview, then restore it again."
        ),
    ),
    (
        "no schema",
        lambda: document(schema=3),
        "has schema 3; this version knows 0001_review, 0002_aftermath, 0003_prepare, 0004_import.",
    ),
    (
        "old",
        lambda: document(schema="0000_x"),
        'has schema "0000_x"; this version knows 0001_review',
    ),
]


@pytest.mark.parametrize(
    ("make", "sentence"), [pytest.param(*rest, id=name) for name, *rest in BROKEN]
)
def test_a_file_that_is_no_good_snapshot(make: Callable[[], bytes], sentence: str) -> None:
    assert any(sentence in reason for reason in reasons(make()))


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"format": "afterview-snapshot", "tables": ['])
def test_deep_nesting_is_refused_in_words(opening: str) -> None:
    closing = "}" if opening[0] == "{" else "]"
    for content in (opening * 200_000, opening * 200_000 + "1" + closing * 200_000):
        assert "nested too deep" in reasons(content.encode())[0]


def test_deep_nesting_inside_a_row_is_refused_in_words() -> None:
    deep: Any = []
    for _ in range(200):
        deep = [deep]
    assert reasons(changed("question", competencies=deep)) == (
        "question 1: competencies is a list of 1; use a list of texts.",
    )


def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    assert reasons(bytes(MOST_BYTES + 1)) == ("The file has 201 MB; a snapshot has 200 at most.",)


def test_a_byte_order_mark_is_skipped() -> None:
    assert read_snapshot(b"\xef\xbb\xbf" + document()).counts()["cue"] == 1


@pytest.mark.parametrize("part", [b"{},", b"[],"])
def test_a_file_of_countless_small_parts_is_refused_before_it_takes_memory(part: bytes) -> None:
    bomb = b'{"format": "afterview-snapshot", "tables": [' + part * (MOST_PARTS + 1) + b"1]}"
    assert "more than 3 million objects or lists" in reasons(bomb)[0]
