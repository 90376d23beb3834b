import struct
from functools import reduce
from pathlib import Path

from afterview.errors import DatabaseFromTheFuture
from afterview.store.start import close, opened
from tests.store.faults.refusing import assert_refused

BLOCK_BYTES = 4096
CHECKSUM_BYTES = 8
STORAGE_VERSION = slice(12, 20)
MIX = 0xBF58476D1CE4E5B9
SEED = 5381
NO_VERSION_YET = 990


def checksum(block: bytes) -> int:
    """The engine's own: it would else call the file damaged before it looks at the version."""
    numbers = struct.unpack(f"<{len(block) // 8}Q", block)
    return reduce(lambda mixed, number: mixed ^ (number * MIX & (2**64 - 1)), numbers, SEED)


def written_by_a_later_engine(content: bytes) -> bytes:
    header = bytearray(content[:BLOCK_BYTES])
    assert checksum(bytes(header[CHECKSUM_BYTES:])) == struct.unpack("<Q", header[:8])[0]
    header[STORAGE_VERSION] = struct.pack("<Q", NO_VERSION_YET)
    header[:CHECKSUM_BYTES] = struct.pack("<Q", checksum(bytes(header[CHECKSUM_BYTES:])))
    return bytes(header) + content[BLOCK_BYTES:]


def test_a_file_with_a_step_that_this_version_does_not_know_is_not_touched(path: Path) -> None:
    with opened(path).write() as cursor:
        cursor.execute("insert into schema_migration values ('9999_teleport', '2030-01-01')")
    close(path)
    sentence = assert_refused(path, DatabaseFromTheFuture)
    assert "Update Afterview" in sentence


def test_a_step_from_the_future_that_is_still_in_the_log_is_not_touched_either(path: Path) -> None:
    database = opened(path)
    with database.write() as cursor:
        cursor.execute("insert into schema_migration values ('9999_teleport', '2030-01-01')")
    copy = path.with_name("copy.duckdb")
    for ending in ("", ".wal"):
        content = path.with_name(path.name + ending).read_bytes()
        copy.with_name(copy.name + ending).write_bytes(content)
    assert_refused(copy, DatabaseFromTheFuture)


def test_a_file_written_by_a_later_engine_is_not_touched(path: Path) -> None:
    opened(path)
    close(path)
    path.write_bytes(written_by_a_later_engine(path.read_bytes()))
    sentence = assert_refused(path, DatabaseFromTheFuture)
    assert "newer version" in sentence
