import csv
import io
import json
import zipfile
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.whole_csv import rows_to_csv, to_zip
from tests.builders import NOW

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def read(content: bytes) -> list[list[str]]:
    return [*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))]


def test_values_stand_in_cells_as_they_are_stored() -> None:
    row = {"n": 7, "yes": True, "none": None, "list": ["a", "b;c"], "text": 'two\nlines, "so"'}
    head, cells = read(rows_to_csv([*row], [row]))
    assert head == [*row]
    assert cells == ["7", "true", "", '["a", "b;c"]', 'two\nlines, "so"']


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", " =cmd|' /C calc'!A0"])
def test_no_cell_begins_a_formula(text: str) -> None:
    [_, [cell]] = read(rows_to_csv(["text"], [{"text": text}]))
    assert cell == f"'{text}"


def test_a_number_below_zero_stays_a_number() -> None:
    assert read(rows_to_csv(["n"], [{"n": -3}]))[1] == ["-3"]


def test_without_rows_the_head_stands_alone() -> None:
    assert rows_to_csv(["a", "b"], []) == b"\xef\xbb\xbfa,b\r\n"


@given(TEXTS)
def test_any_text_comes_back_but_for_the_apostrophe(text: str) -> None:
    [_, [cell, end]] = read(rows_to_csv(["text", "end"], [{"text": text, "end": "."}]))
    assert (cell.removeprefix("'") if cell != text else cell, end) == (text, ".")


@pytest.mark.parametrize("day", [NOW, datetime.fromisoformat("1970-01-01")])
def test_a_zip_holds_each_file_under_its_name(day: datetime) -> None:
    content = to_zip({"a.csv": b"1", "b.csv": json.dumps("ö").encode()}, made_at=day)
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        assert {name: whole.read(name) for name in whole.namelist()} == {
            "a.csv": b"1",
            "b.csv": b'"\\u00f6"',
        }
