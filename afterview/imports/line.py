"""A line of a table once it was read: what it says for certain, and what it leaves in doubt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from afterview.domain.application import Details
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.imports.status_words import Verdict


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that could not be read for certain: where, and what was done with it and why.

    ``line`` is the row's number as a spreadsheet counts; ``column`` is empty for the whole line.
    """

    line: int
    column: str
    value: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Round:
    """A round with a day on the person's own calendar; what the line does not say is None.

    ``notes`` are kept in the interview's note, each as typed.
    """

    stage: Stage
    day: date
    clock: time | None = None
    status: Status | None = None
    outcome: Outcome | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was read.

    ``notes`` go into the application's note as they are. ``said`` has the cell of each field as it
    goes into the note where the application turns out to say something else. ``furthest`` is a
    stage of a round that was held; ``goes_on`` tells that it names neither company nor role, and
    so goes with the line before. ``held`` and ``not_held`` are the stages of rounds that are said
    to have been held, or not, without a day.
    """

    number: int
    digest: str
    company: str
    role: str
    details: Details = field(default_factory=Details)
    verdict: Verdict | None = None
    furthest: Stage | None = None
    rounds: tuple[Round, ...] = ()
    notes: tuple[str, ...] = ()
    said: Mapping[str, str] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    goes_on: bool = False
    held: tuple[Stage, ...] = ()
    not_held: tuple[Stage, ...] = ()


@dataclass(slots=True)
class Reading:
    """A line while it is read: cells are taken in, notes and doubts gather."""

    number: int
    notes: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)

    def told(self, column: str, cell: str) -> str:
        """A cell as it stands in a note: where it comes from, and every sign of it."""
        return f"From the import, line {self.number}: {column} “{cell}”"

    def keep(self, column: str, cell: str) -> None:
        """Keep a cell in the note without a doubt."""
        self.notes.append(self.told(column, cell))

    def doubt(self, column: str, cell: str, why: str) -> None:
        """List a cell as doubtful, and keep it in the note; ``why`` is one sentence or more."""
        self.keep(column, cell)
        self.mention(column, cell, f"{why} The cell is kept in the note.")

    def mention(self, column: str, cell: str, sentence: str) -> None:
        """List a cell as doubtful where its words are kept by other means."""
        self.doubts.append(Doubt(self.number, column, cell, sentence))
