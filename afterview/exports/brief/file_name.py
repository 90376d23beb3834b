"""What a file with a brief is called: safe on every disk, whatever the company is called."""

import re
import unicodedata
from datetime import date
from typing import Final

from afterview.brief.brief import Brief
from afterview.domain.interview import local

_LONGEST: Final = 40
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")
_LEGAL_FORM: Final = re.compile(
    r"[\s,.]+(?:a/s|a\.s\.?|as|aps|ab|ag|asa|bv|b\.v\.?|co|corp|gmbh|inc|kg|llc|llp|ltd|n\.v\.?|nv"
    r"|oy|oyj|plc|s\.a\.?|sa|sarl|se|spa|s\.p\.a\.?|srl)\.?$",
    re.IGNORECASE,
)
_SPELT: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)


def file_name(brief: Brief, ending: str) -> str:
    """``brief-nordhavn-maritime-2026-10-13.pdf`` for the ending ``.pdf``: letters of ASCII alone.

    A company with none of these is left out.
    """
    parts = ["brief", _letters(brief.ahead.company), _day(brief).isoformat()]
    return "-".join(part for part in parts if part) + ending


def _letters(company: str) -> str:
    bare = _LEGAL_FORM.sub("", company.strip())
    plain = unicodedata.normalize("NFKD", bare.casefold().translate(_SPELT))
    marks_gone = "".join(sign for sign in plain if not unicodedata.combining(sign))
    name = _NO_LETTERS.sub("-", marks_gone).strip("-")
    return name if len(name) <= _LONGEST else name[:_LONGEST].rpartition("-")[0] or name[:_LONGEST]


def _day(brief: Brief) -> date:
    return local(brief.ahead.starts_at or brief.made_at, brief.ahead.zone).date()
