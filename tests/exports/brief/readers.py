"""What programs that are not ours read in the files of a brief."""

import html
import re
import unicodedata
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd
from anki.collection import (
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
    ImportLogWithChanges,
)
from anki.notes import Note
from markdown_it import MarkdownIt
from pypdf import PdfReader

_BLOCKS = frozenset({"p", "li", "h1", "h2", "ol", "ul"})


class Seen(HTMLParser):
    """The text of a page by paragraph, the tags that it uses, and what it would fetch."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.paragraphs: list[str] = [""]
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")
        if tag == "br":
            self.paragraphs[-1] += "\n"
        if tag in _BLOCKS:
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.paragraphs.append("")

    def handle_data(self, data: str) -> None:
        # Styles and scripts are read as a whole, and are no text of the page.
        if self.cdata_elem is None:
            self.paragraphs[-1] += data


def markdown(text: str) -> Seen:
    """The Markdown as markdown-it shows it, with the extensions that it has."""
    shown = MarkdownIt("js-default").render(text)
    # After a hard break the next line is set on a line of its own in the source.
    return Seen(shown.replace("<br>\n", "<br>"))


def table(content: bytes) -> pd.DataFrame:
    """The rows as pandas reads them, every cell as text."""
    return pd.read_csv(BytesIO(content), encoding="utf-8-sig", dtype=str, keep_default_na=False)


def unguarded(cell: str) -> str:
    """The cell without the apostrophe that keeps a spreadsheet from calculating it."""
    return cell.removeprefix("'")


def pdf(content: bytes) -> PdfReader:
    """The file as pypdf reads it, strictly."""
    return PdfReader(BytesIO(content), strict=True)


def pdf_text(content: bytes) -> str:
    """The words of every page."""
    return "\n".join(page.extract_text() for page in pdf(content).pages)


def in_order(texts: Sequence[str], whole: str) -> list[str]:
    """Those of the texts that stand in the whole, in its order; line breaks do not count."""
    words = compact(whole)
    places = {text: words.find(compact(text)) for text in texts}
    return sorted((text for text in texts if places[text] >= 0), key=places.__getitem__)


def compact(text: str) -> str:
    """The text composed, without anything that only moves words apart."""
    return re.sub("[\\s\u200b]+", "", unicodedata.normalize("NFC", text))


@contextmanager
def anki() -> Generator["Anki"]:
    """An empty collection for the length of the block."""
    with TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder) / "collection.anki2"))
        try:
            yield Anki(collection, Path(folder))
        finally:
            collection.close()


class Anki:
    """A collection that files are imported into, as a person does it."""

    def __init__(self, collection: Collection, folder: Path) -> None:
        self._collection = collection
        self._folder = folder

    def take_text(self, content: bytes) -> ImportLogWithChanges.Log:
        """What the import of a text file reports."""
        path = self._stored("cards.txt", content)
        read = self._collection.get_csv_metadata(path, None)
        return self._collection.import_csv(ImportCsvRequest(path=path, metadata=read)).log

    def take_package(self, content: bytes, *, merge: bool = False) -> ImportLogWithChanges.Log:
        """What the import of a package reports; ``merge`` as a person allows it for note types."""
        path = self._stored("cards.apkg", content)
        options = ImportAnkiPackageOptions(merge_notetypes=merge)
        asked = ImportAnkiPackageRequest(package_path=path, options=options)
        return self._collection.import_anki_package(asked).log

    def cards(self, tag: str = "afterview") -> list[tuple[str, str]]:
        """Both sides of the cards with that tag as a person reads them, oldest first."""
        return [(read(note.fields[0]), read(note.fields[1])) for note in self.notes(tag)]

    def notes(self, tag: str = "afterview") -> list[Note]:
        """The notes with that tag, oldest first."""
        found = self._collection.find_notes(f"tag:{tag} or tag:{tag}::*")
        return [self._collection.get_note(each) for each in sorted(found)]

    def decks(self) -> set[str]:
        """The decks that cards lie in."""
        cards = (self._collection.get_card(each) for each in self._collection.find_cards(""))
        return {self._collection.decks.name(card.did) for card in cards}

    def _stored(self, name: str, content: bytes) -> str:
        path = self._folder / name
        path.write_bytes(content)
        return str(path)


def read(field: str) -> str:
    """A field of a card as it looks."""
    lines = field.replace("<br>", "\n")
    return html.unescape(re.sub("<[^>]*>", "", lines)).replace("\xa0", " ")
