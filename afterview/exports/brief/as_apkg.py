"""Cards as a package that Anki opens on a tap, made by genanki."""

import itertools
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Final

from afterview.errors import Refused
from afterview.exports.brief.cards import DECK, NOTE_TYPE, Card
from afterview.exports.whole_csv import to_zip

# Anki knows a deck and a kind of note again by these numbers: they never change.
_DECK_ID: Final = 1_739_204_518
_MODEL_ID: Final = 1_486_930_277
_LOOK: Final = """.card { font: 1.25rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 0 auto;
padding: 1rem; text-align: start; overflow-wrap: anywhere }
#answer { border: 0; border-top: 1px solid #b9ad99; margin: 1rem 0 }"""


def is_installed() -> bool:
    """Whether genanki is there to make packages."""
    return find_spec("genanki") is not None


def as_apkg(cards: Sequence[Card], *, made_at: datetime) -> bytes:
    """The package; importing a later one changes the cards that are there.

    ``made_at`` is the naive UTC instant by which Anki tells which of two is later. Raises
    ``Refused`` where genanki is not installed.
    """
    if not is_installed():
        raise Refused(
            "Packages for Anki need genanki, which isn't installed. Take the Anki text file."
        )
    import genanki  # type: ignore[import-untyped]  # noqa: PLC0415 - may be missing

    moment = made_at.replace(tzinfo=UTC).timestamp()
    deck = genanki.Deck(_DECK_ID, DECK)
    model = genanki.Model(
        _MODEL_ID,
        NOTE_TYPE,
        fields=[{"name": "Front"}, {"name": "Back"}],
        templates=[
            {
                "name": "Card 1",
                "qfmt": '<div dir="auto">{{Front}}</div>',
                "afmt": '{{FrontSide}}<hr id="answer"><div dir="auto">{{Back}}</div>',
            }
        ],
        css=_LOOK,
    )
    for card in cards:
        fields = [card.front, card.back]
        deck.add_note(genanki.Note(model, fields, guid=card.guid, tags=[card.tag]))
    # The library's own way leaves the words behind in a file for temporary use.
    with closing(sqlite3.connect(":memory:")) as collection:
        ids = itertools.count(int(moment * 1000))
        genanki.Package(deck).write_to_db(collection.cursor(), moment, ids)
        collection.commit()
        files = {"collection.anki2": collection.serialize(), "media": b"{}"}
        return to_zip(files, made_at=made_at)
