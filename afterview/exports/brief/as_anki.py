"""Cards as the text file that Anki imports without anything else installed."""

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Final

from afterview.exports.brief.cards import DECK, NOTE_TYPE, Card

_HEAD: Final = (
    "#separator:tab",
    "#html:true",
    f"#notetype:{NOTE_TYPE}",
    f"#deck:{DECK}",
    "#columns:guid\tFront\tBack\tTags",
    "#guid column:1",
    "#tags column:4",
)


def as_anki(cards: Sequence[Card]) -> bytes:
    """The file in UTF-8; importing it again changes the cards that are there.

    Also those of a package that came first. A package after it changes them where Anki may merge
    its kind of note with the one that the text went to; else Anki tells that they conflict.
    """
    written = StringIO(newline="")
    table = csv.writer(written, delimiter="\t", lineterminator="\n")
    table.writerows((card.guid, card.front, card.back, card.tag) for card in cards)
    return ("\n".join(_HEAD) + "\n" + written.getvalue()).encode()
