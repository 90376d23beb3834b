"""An application while the lines that speak of it are put together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from afterview.domain.application import Application, further
from afterview.domain.vocabulary import Stage
from afterview.imports.line import Line, Round
from afterview.imports.status_words import Verdict

Occasion: TypeAlias = tuple[Stage, date]
FIELDS: Final = ("applied_on", "source", "link", "salary", "next_action", "next_action_on")


@dataclass(frozen=True, slots=True)
class Known:
    """An application that is in the list: its rounds by stage and day with their notes.

    ``was_imported`` tells that an earlier import made it or added to it.
    """

    application: Application
    rounds: Mapping[Occasion, str]
    was_imported: bool


@dataclass(slots=True)
class Building:
    """What is put together; ``known`` is the one in the list, if any, and ``line`` the first one.

    ``status_said`` has the words of the status that ``verdict`` was read from.
    """

    id: UUID
    company: str
    role: str
    line: int
    known: Known | None
    details: dict[str, object] = field(default_factory=dict)
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

    def put(self, line: Line) -> None:
        """Take in what a line says; what stands against it goes into the note."""
        self._put_details(line)
        self._put_status(line)
        for one in line.rounds:
            self._put_round(one)
        for piece in line.notes:
            self.add_note(piece)

    def note(self) -> str:
        """The whole note: what was there, then each piece on lines of its own."""
        there = "" if self.known is None else self.known.application.details.note
        return "\n".join(filter(None, (there, *self.notes)))

    def _put_details(self, line: Line) -> None:
        for name in FIELDS:
            value = getattr(line.details, name)
            if not value:
                continue
            if self.known is None:
                held = self.details.setdefault(name, value)
            else:
                held = getattr(self.known.application.details, name)
            if value != held:
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
