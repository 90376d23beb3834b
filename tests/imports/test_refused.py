"""Files that are no table, or too large for one: each refused with a sentence, none raises else."""

import csv
import io
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.errors import Refused
from afterview.imports.heads import MOST_BYTES, is_snapshot
from afterview.imports.read_lines import read_lines
from afterview.imports.table import table_of
from tests.imports.reading import lines_of, typed_table


def zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(5_000_000))
    return packed.getvalue()


HEADS = [
    (zip_bomb(), "This is an Excel workbook, an ODS sheet or another zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an old Excel workbook"),
    (b"%PDF-1.7 ...", "This is a PDF"),
    (b"\x89PNG\r\n\x1a\n", "This is a picture (PNG)"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "This is a picture (JPEG)"),
    (b"\x1f\x8b\x08", "This is a compressed file (gzip)"),
    (b"SQLite format 3\0", "This is a SQLite database"),
    (b"\0" * 8 + b"DUCK", "This is a DuckDB database"),
    (b"\n<!DOCTYPE html><html>", "This is a web page"),
    (b'[{"company": "Ash"}]', "This is JSON, but no snapshot"),
    (b"Company,Role\nAsh\0,Clerk\n", "There are null bytes in the file"),
    ("Company,Role\nAsh,Clerk\n".encode("utf-16-le"), "There are null bytes in the file"),
    ("\ufeffCompany\nAsh\0\n".encode("utf-16-le"), "There are null characters in the file"),
    (b"Company,Role\n\x81\x8d,\x90\n", "The letters of this file are in no known encoding"),
    (b"", "There is nothing in this table"),
    (b" ,\n\t\n,,\n", "There is nothing in this table"),
    (b"x" * (MOST_BYTES + 1), "The file has 21 MB; a table has 20 at most"),
]


@pytest.mark.parametrize(("content", "sentence"), HEADS)
def test_what_is_no_table_is_refused_by_its_name(content: bytes, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        table_of(content, name="search.csv")
    assert str(refused.value).startswith(sentence)


TOO_LARGE = [
    ("Company,Role\n" + "Ash,Clerk\n" * 100_000, "The table has more than 100,000 rows"),
    (",".join(["x"] * 201), "Row 1 has 201 columns; 200 are read at most"),
    ("Company,Role\nAsh," + "x" * 100_001, "A cell of row 2 has 100,001 characters"),
    ("Company,Role\nAsh," + "x" * 19_000_000, "A cell has more than 100,000 characters"),
    ('Company,Role\nAsh,"' + "x,\n" * 100_000, "A cell has more than 100,000 characters"),
    ("a,b,c\n" + ("x," * 100 + "\n") * 30_000, "The table has more than 2,000,000 cells"),
]


@pytest.mark.parametrize(("text", "sentence"), TOO_LARGE)
def test_what_is_too_large_is_refused_with_its_place(text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        typed_table(text)
    assert str(refused.value).startswith(sentence)


def test_memory_stays_small_for_a_large_table_that_repeats_itself() -> None:
    text = "Company,Role,Notes\n" + "Ash,Clerk,the same note in every line\n" * 90_000
    tracemalloc.start()
    typed_table(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000_000


def test_a_formula_stays_a_text_and_loses_only_the_mark_of_our_own_export() -> None:
    lines = lines_of(typed_table("Company,Role\n\"=cmd|' /C calc'!A0\",'+1 Clerk\n'tis,Role\n"))
    assert [(line.company, line.role) for line in lines] == [
        ("=cmd|' /C calc'!A0", "+1 Clerk"),
        ("'tis", "Role"),
    ]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "C:\\x\\passwd", "/etc/passwd", "a\n\0/passwd"]
)
def test_a_name_like_a_path_is_a_name(name: str) -> None:
    assert table_of(b"Company,Role\nAsh,Clerk\n", name=name).name == "passwd"


def test_a_quotation_mark_that_is_never_closed_swallows_no_line() -> None:
    table = typed_table('Company,Role\n"Ash,Clerk\nBirch,Nurse\n')
    assert [line.company for line in lines_of(table)] == ['"Ash', "Birch"]
    assert "A quotation mark is opened and never closed" in " ".join(table.remarks)


def test_quotation_marks_inside_of_a_quoted_cell_are_told() -> None:
    table = typed_table('Company,Role\n"The "best" firm",Clerk\n')
    assert len(lines_of(table)) == 1
    assert "Some quotation marks stand inside a quoted cell" in " ".join(table.remarks)


def test_a_cell_may_hold_line_breaks_and_delimiters() -> None:
    [line] = lines_of(typed_table('Company;Role\n"Ash; Sons\nLtd";Clerk\n'))
    assert line.company == "Ash; Sons\nLtd"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_delimiter_encoding_and_line_ending_is_found(
    delimiter: str, codec: str, ending: str
) -> None:
    rows = [["Company", "Role", "Notes"], ["Käfer", "Köchin", "a, b; c | d"], ["Elm", "Cook", ""]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=ending).writerows(rows)
    table = table_of(out.getvalue().encode(codec), name="x")
    assert [line.company for line in lines_of(table)] == ["Käfer", "Elm"]
    assert lines_of(table)[0].notes == ("a, b; c | d",)


def test_a_first_line_that_announces_the_delimiter_is_followed() -> None:
    [line] = lines_of(typed_table("sep=;\nCompany;Role\nAsh, Sons;Clerk\n"))
    assert line.company == "Ash, Sons"


def test_a_snapshot_is_told_from_other_json() -> None:
    assert is_snapshot(b'\xef\xbb\xbf {\n"format": "afterview-snapshot", "schema": "x"')
    assert not is_snapshot(b'{"format": "other"}')
    assert not is_snapshot(b"Company,Role\n{,\n")


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(content: bytes) -> None:
    try:
        table = table_of(content, name="x")
    except Refused as refused:
        assert str(refused).endswith(".")  # noqa: PT017 - a sentence, whatever the bytes
    else:
        read_lines(table, table.guess)
