"""What holds for every refusal, whatever is wrong with the file."""

from pathlib import Path

import pytest

from afterview.errors import StoreError
from afterview.store.start import opened

ENDINGS = ("", ".wal", ".ledger.json")


def bytes_of(path: Path) -> dict[str, bytes]:
    """The file, its log and its ledger as they lie on the disk."""
    found = (path.with_name(path.name + ending) for ending in ENDINGS)
    return {each.name: each.read_bytes() for each in found if each.is_file()}


def assert_refused(path: Path, kind: type[StoreError]) -> str:
    """The sentence of the refusal, once it is proved to be fit to show and to change nothing."""
    before = bytes_of(path)
    with pytest.raises(StoreError) as refused:
        opened(path)
    assert type(refused.value) is kind
    assert bytes_of(path) == before
    sentence = str(refused.value)
    assert_fit_to_show(sentence, path)
    return sentence


def assert_fit_to_show(sentence: str, path: Path) -> None:
    """It names the file, but neither its folders nor anything of the engine's own words."""
    assert path.name in sentence
    assert str(path.parent) not in sentence
    assert sentence.endswith(".")
    for word in ("Traceback", "Error", "Exception", "duckdb.", "IO "):
        assert word not in sentence.replace(path.name, "")
