"""The bytes of a table become text: UTF-8, UTF-16 with its mark, or Windows-1252."""

import codecs
from dataclasses import dataclass
from typing import Final

from afterview.errors import Refused

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SAVE_AGAIN: Final = "Save it once more as CSV in UTF-8, then bring it in."


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and the name of the encoding in which it was written."""

    text: str
    encoding: str


def decoded(content: bytes) -> Decoded:
    """The text of the file without its byte order mark; raises ``Refused`` where it is none."""
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_strict(content.removeprefix(mark), codec), name)
    # Also UTF-16 without its mark: every other byte of Latin text is zero there.
    if b"\0" in content:
        raise Refused(f"There are null bytes in the file, so it is no plain text. {_SAVE_AGAIN}")
    try:
        return Decoded(content.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError:
        return Decoded(_strict(content, "cp1252"), "Windows-1252")


def _strict(content: bytes, codec: str) -> str:
    try:
        text = content.decode(codec)
    except UnicodeDecodeError as error:
        raise Refused(
            f"The letters of this file are in no known encoding. {_SAVE_AGAIN}"
        ) from error
    if "\0" in text:
        raise Refused(f"There are null characters in the file. {_SAVE_AGAIN}")
    return text
