"""What a file is by the way it begins, so that one that is no table is refused by its name."""

import re
from typing import Final

from afterview.errors import Refused

MOST_BYTES: Final = 20_000_000
_BOM: Final = b"\xef\xbb\xbf"
_SNAPSHOT: Final = re.compile(rb'\s*\{\s*"[^"]{1,40}"\s*:')
_JSON: Final = re.compile(rb"\s*[\[{]\s*(?:[\[{]|\"[^\"]{0,200}\"\s*:)")
_LOOKED_AT: Final = 4_000

_AS_CSV: Final = (
    "Open it there, save it as CSV, or copy its cells and paste them, then bring that in."
)
_HEADS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"PK\x03\x04", "an Excel workbook, an ODS sheet or another zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or a recording (RIFF)"),
    (b"BM\x00", "a picture (BMP)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ", "a compressed file (xz)"),
    (b"7z\xbc\xaf", "a compressed file (7z)"),
    (b"Rar!", "a compressed file (rar)"),
    (b"SQLite format 3", "a SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_WEB_PAGE: Final = re.compile(rb"\s*<(?:!doctype|html|head|table|\?xml)", re.IGNORECASE)


def is_snapshot(content: bytes) -> bool:
    """Whether the file begins as a snapshot of Afterview does: an object with its format."""
    start = content[:_LOOKED_AT].removeprefix(_BOM)
    return _SNAPSHOT.match(start) is not None and b'"afterview-snapshot"' in start


def must_be_a_table(content: bytes) -> None:
    """Raise ``Refused`` with what the file is, unless it can be a table of text."""
    if len(content) > MOST_BYTES:
        size = -(-len(content) // 1_000_000)
        raise Refused(
            f"The file has {size} MB; a table has {MOST_BYTES // 1_000_000} at most. "
            "Split it, or leave out what is not about applications."
        )
    if content[8:12] == b"DUCK":
        raise Refused(f"This is a DuckDB database, no table. {_AS_CSV}")
    for head, name in _HEADS:
        if content.startswith(head):
            raise Refused(f"This is {name}, which is not read here. {_AS_CSV}")
    start = content[:_LOOKED_AT].removeprefix(_BOM)
    if _WEB_PAGE.match(start):
        raise Refused(f"This is a web page or XML, no table. {_AS_CSV}")
    if _JSON.match(start):
        raise Refused(
            "This is JSON, but no snapshot of Afterview. Bring in a CSV, or a snapshot "
            "that Afterview has written."
        )
