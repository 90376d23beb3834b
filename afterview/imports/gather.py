"""Lines become applications and interviews: one application for each company and role.

Where there is one already, from an earlier line or in the list, nothing of it is replaced: what a
line says otherwise goes into the note.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from uuid import UUID

from afterview.domain.application import Application
from afterview.domain.interview import Interview
from afterview.domain.spoken import counted
from afterview.imports.building import Building, Known
from afterview.imports.line import Doubt, Line
from afterview.imports.settle import Clock, settled_known, settled_new

_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Change:
    """An application that was in the list, before and after it took something on."""

    before: Application
    after: Application


@dataclass(frozen=True, slots=True)
class Home:
    """Where a line went: by its digest, to the application."""

    digest: str
    line: int
    application_id: UUID


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that an import makes; ``n_known`` lines add nothing, since all of it is there."""

    applications: tuple[Application, ...]
    interviews: tuple[Interview, ...]
    changes: tuple[Change, ...]
    homes: tuple[Home, ...]
    n_known: int
    doubts: tuple[Doubt, ...]

    def is_nothing(self) -> bool:
        """Whether nothing would be added."""
        return not (self.applications or self.interviews or self.changes)


def whom(lines: Sequence[Line]) -> list[tuple[str, str]]:
    """For each line the company and role that it is about, its own or those of the line above."""
    names, above = [], ("", "")
    for line in lines:
        above = above if line.goes_on else (line.company, line.role)
        names.append(above)
    return names


def gather(  # noqa: PLR0913 - what the lines say, and what is known beside them
    lines: Sequence[Line],
    groups: Sequence[int],
    known: Mapping[int, Known],
    *,
    brought_in: AbstractSet[str],
    clock: Clock,
    ids: Iterator[UUID],
) -> Gathered:
    """What the lines make; ``groups`` has for each line a number for ``whom`` it is about.

    ``brought_in`` are the digests of lines that earlier imports have brought in. ``ids`` gives at
    least one for each line and for each round.
    """
    gathering = _Gathering(known, brought_in, ids)
    for line, group in zip(lines, groups, strict=True):
        gathering.take(line, group)
    return gathering.finished(clock)


@dataclass(slots=True)
class _Gathering:
    """The lines taken so far; ``above`` is the last one that names its application."""

    known: Mapping[int, Known]
    brought_in: AbstractSet[str]
    ids: Iterator[UUID]
    first: dict[str, int] = field(default_factory=dict)
    buildings: dict[int, Building] = field(default_factory=dict)
    homes: list[Home] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    above: Line | None = None
    n_known: int = 0

    def take(self, line: Line, group: int) -> None:
        """Take one line in; the lines come in order."""
        if not line.goes_on:
            self.above = line
        if line.digest in self.brought_in:
            self.n_known += 1
        elif line.digest in self.first:
            self.n_known += 1
            sentence = f"It is the same as line {self.first[line.digest]} and was brought in once."
            self.doubts.append(Doubt(line.number, "", line.company, sentence))
        elif self.above is None:
            sentence = "It names neither company nor role and was left out: no line is above it."
            self.doubts.append(Doubt(line.number, "", _beginning(line), sentence))
        else:
            self._put(line, self.above, group)

    def _put(self, line: Line, named: Line, group: int) -> None:
        self.first[line.digest] = line.number
        self.doubts.extend(line.doubts)
        building = self.buildings.get(group)
        is_first = building is None
        if building is None:
            known = self.known.get(group)
            own = known.application.id if known else next(self.ids)
            building = Building(own, named.company, named.role, line.number, known)
            self.buildings[group] = building
        self.homes.append(Home(line.digest, line.number, building.id))
        n_before = len(building.rounds), len(building.notes)
        building.put(line)
        n_rounds = len(building.rounds) - n_before[0]
        n_notes = len(building.notes) - n_before[1]
        if line.goes_on:
            sentence = f"It names neither company nor role, so it was put with line {named.number}."
            self.doubts.append(Doubt(line.number, "", _beginning(line), sentence))
        elif building.known is not None or not is_first:
            self._tell(line, building, n_rounds=n_rounds, n_notes=n_notes)

    def _tell(self, line: Line, building: Building, *, n_rounds: int, n_notes: int) -> None:
        """Say what became of a line whose application is there already."""
        parts = [f"{counted(n_rounds, 'round')} came to it"] if n_rounds else []
        if n_notes:
            parts.append("what it says besides is kept in its note")
        if building.known is None:
            how = f"stands in line {building.line} already"
        elif building.known.was_imported:
            how = "was brought in before, and this line has changed since"
        else:
            how = "is in your list already"
        if parts:
            sentence = f"{line.role} {how}. Nothing there was replaced; {' and '.join(parts)}."
            self.doubts.append(Doubt(line.number, "", line.company, sentence))
        elif building.known is not None:
            self.n_known += 1

    def finished(self, clock: Clock) -> Gathered:
        """All that was made."""
        applications: list[Application] = []
        interviews: list[Interview] = []
        changes: list[Change] = []
        for building in self.buildings.values():
            if building.known is None:
                application, met = settled_new(building, clock, self.ids)
                applications.append(application)
            else:
                before = building.known.application
                application, met = settled_known(building, before, clock, self.ids)
                if application != before:
                    changes.append(Change(before, application))
            interviews.extend(met)
        return Gathered(
            tuple(applications),
            tuple(interviews),
            tuple(changes),
            tuple(self.homes),
            self.n_known,
            tuple(sorted(self.doubts, key=lambda doubt: doubt.line)),
        )


def _beginning(line: Line) -> str:
    return " · ".join(line.notes)[:_LONGEST_SHOWN]
