from pathlib import Path

import pytest

from afterview.errors import DatabaseDamaged
from afterview.store.start import close, opened
from tests.store.faults.chance import seeded
from tests.store.faults.refusing import assert_refused, bytes_of
from tests.store.faults.saving import save
from tests.store.stores import contents

HEADERS = 3
HEADER_BYTES = 4096
NO_DATABASES = {
    "empty": b"",
    "text": b"Dear diary,\n" * 1000,
    "picture": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)) * 400,
    "other database": b"SQLite format 3\0" + bytes(8176),
    "zeros": bytes(300_000),
    "only the first letters": b"\0" * 8 + b"DUCK",
}


@pytest.mark.parametrize("content", NO_DATABASES.values(), ids=NO_DATABASES)
def test_a_file_that_is_no_database_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    sentence = assert_refused(path, DatabaseDamaged)
    assert "has not been changed" in sentence


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir()
    assert "is a folder" in assert_refused(path, DatabaseDamaged)
    assert path.is_dir()


@pytest.fixture
def sound(path: Path) -> bytes:
    """A database with some hundred kilobytes of saves, closed; ``path`` then holds its bytes."""
    database = opened(path)
    for number in range(1, 40):
        save(database, number, size=2000)
    close(path)
    return path.read_bytes()


def flipped(content: bytes, place: int, bit: int) -> bytes:
    return content[:place] + bytes([content[place] ^ (1 << bit)]) + content[place + 1 :]


@pytest.mark.parametrize("header", range(HEADERS))
def test_one_wrong_bit_in_a_header_is_refused(path: Path, sound: bytes, header: int) -> None:
    chance = seeded(header)
    for _ in range(3):
        place = header * HEADER_BYTES + chance.randrange(HEADER_BYTES)
        path.write_bytes(flipped(sound, place, chance.randrange(8)))
        assert_refused(path, DatabaseDamaged)


def test_one_wrong_bit_anywhere_is_refused_or_changes_nothing(path: Path, sound: bytes) -> None:
    before = contents(opened(path))
    close(path)
    chance = seeded(7)
    refused = 0
    for _ in range(16):
        place = chance.randrange(HEADERS * HEADER_BYTES, len(sound))
        path.write_bytes(flipped(sound, place, chance.randrange(8)))
        refused += unless_the_same(path, before)
    assert refused >= 8


def unless_the_same(path: Path, before: bytes) -> bool:
    """Whether the file is refused; a file that opens holds what it held."""
    whole = bytes_of(path)
    try:
        database = opened(path)
    except DatabaseDamaged:
        assert bytes_of(path) == whole
        return True
    assert contents(database) == before
    close(path)
    return False


@pytest.mark.parametrize("part", [0.02, 0.3, 0.5, 0.8])
def test_a_file_that_was_cut_is_refused(path: Path, sound: bytes, part: float) -> None:
    path.write_bytes(sound[: int(len(sound) * part)])
    assert_refused(path, DatabaseDamaged)


def test_a_file_cut_anywhere_is_refused_or_lost_nothing(path: Path, sound: bytes) -> None:
    before = contents(opened(path))
    close(path)
    chance = seeded(11)
    for _ in range(8):
        path.write_bytes(sound[: chance.randrange(1, len(sound))])
        unless_the_same(path, before)


def test_a_copy_from_elsewhere_can_take_the_place_of_a_damaged_file(
    path: Path, sound: bytes
) -> None:
    path.write_bytes(sound[:5000])
    assert_refused(path, DatabaseDamaged)
    path.write_bytes(sound)
    opened(path).ask()
