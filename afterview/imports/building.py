"""An application while the lines that speak of it are put together."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from afterview.domain.application import Details, KnownApplication, further
from afterview.domain.vocabulary import Stage
from afterview.imports.line import Line, Round
from afterview.imports.status_words import Verdict
from afterview.imports.words import around_words

Occasion: TypeAlias = tuple[Stage, date]
FIELDS: Final = ("applied_on", "source", "link", "salary", "next_action", "next_action_on")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as it is written here, and in the line that is put together with it."""

    what: str
    here: str
    there: str

    def is_another(self) -> bool:
        """Whether two ways to write one name differ by more than case, accents and wide blanks."""
        return around_words(self.here) != around_words(self.there)


@dataclass(frozen=True, slots=True)
class Added:
    """What a line added: rounds and pieces of the note, ``n_against`` of which say otherwise."""

    n_rounds: int
    n_notes: int
    n_against: int


@dataclass(slots=True)
class Building:
    """What is put together; ``known`` is the one in the list, if any, and ``line`` the first one.

    Company and role are those of the list, or else of the first line. ``status_said`` has the
    words of the status that ``verdict`` was read from.
    """

    id: UUID
    company: str
    role: str
    line: int
    known: KnownApplication | None
    details: Details = field(default_factory=Details)
    verdict: Verdict | None = None
    status_said: str = ""
    furthest: Stage | None = None
    rounds: dict[Occasion, Round] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)

    def add_note(self, piece: str) -> None:
        """Add a piece to the note, unless it has it."""
        there = "" if self.known is None else self.known.application.details.note
        if piece and piece not in there:
            self.notes[piece] = None

    def put(self, line: Line) -> Added:
        """Take in what a line says; what it says otherwise than stands here goes into the note."""
        n_rounds, n_notes = len(self.rounds), len(self.notes)
        for name in self.spellings(line):
            self.add_note(f"From the import: {name.what} is also written “{name.there}”")
        self._put_details(line)
        self._put_status(line)
        n_against = len(self.notes) - n_notes
        for one in line.rounds:
            self._put_round(one)
        for piece in line.notes:
            self.add_note(piece)
        return Added(len(self.rounds) - n_rounds, len(self.notes) - n_notes, n_against)

    def spellings(self, line: Line) -> list[Spelling]:
        """Company and role of the line where they are written otherwise than here."""
        if line.goes_on or (self.company, self.role) == (line.company, line.role):
            return []
        both = (
            Spelling("the company", self.company, line.company),
            Spelling("the role", self.role, line.role),
        )
        return [one for one in both if one.is_another()]

    def note(self) -> str:
        """The whole note: what was there, then each piece on lines of its own."""
        there = "" if self.known is None else self.known.application.details.note
        return "\n".join(filter(None, (there, *self.notes)))

    def _put_details(self, line: Line) -> None:
        for name in FIELDS:
            value = getattr(line.details, name)
            if not value:
                continue
            there = self.details if self.known is None else self.known.application.details
            held = getattr(there, name)
            if self.known is None and not held:
                self.details = replace(self.details, **{name: value})
            elif value != held:
                self.add_note(line.said[name])

    def _put_status(self, line: Line) -> None:
        said = line.said.get("status", "")
        if self.known is not None:
            application = self.known.application
            stands = application.phase, application.resolution
            if line.verdict and stands != (line.verdict.phase, line.verdict.resolution):
                self.add_note(said)
            return
        if line.furthest is not None:
            self.furthest = further(self.furthest, line.furthest)
        if self.verdict is None:
            self.verdict, self.status_said = line.verdict, said
        elif line.verdict not in {None, self.verdict}:
            self.add_note(said)

    def _put_round(self, one: Round) -> None:
        occasion = (one.stage, one.day)
        there = None if self.known is None else self.known.rounds.get(occasion)
        if there is None and occasion not in self.rounds:
            self.rounds[occasion] = one
            return
        if there is None:
            there = "\n".join(self.rounds[occasion].notes)
        for piece in one.notes:
            if piece not in there:
                self.add_note(piece)
