"""Rows as CSV for a spreadsheet, exactly as they are stored: one file a table, or all in a zip.

A missing value is an empty cell, yes and no are ``true`` and ``false``, several texts in one cell
are JSON. What a spreadsheet would calculate has an apostrophe in front.
"""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from afterview.exports.tables import UTF_8_WITH_MARK, guarded

_FIRST_DAY_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)


def rows_to_csv(names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> bytes:
    """The rows under their columns' names, UTF-8 with a mark in front, lines end as Excel's do."""
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(names)
    lines.writerows([_cell(row[name]) for name in names] for row in rows)
    return written.getvalue().encode(UTF_8_WITH_MARK)


def to_zip(files: Mapping[str, bytes], *, made_at: datetime) -> bytes:
    """The files under their names in one zip."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in files.items():
            stamp = max(made_at.timetuple()[:6], _FIRST_DAY_OF_ZIP)
            whole.writestr(zipfile.ZipInfo(name, stamp), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _cell(value: object) -> object:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return guarded(value)
        case list():
            return guarded(json.dumps(value, ensure_ascii=False))
        case _:
            return value
