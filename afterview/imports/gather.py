"""Lines become applications and interviews: one application for each company and role.

Where there is one already, from an earlier line or in the list, nothing of it is replaced: what a
line says otherwise goes into the note.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from afterview.domain.application import Application, KnownApplication
from afterview.domain.interview import Interview
from afterview.imports.building import Building, Occasion
from afterview.imports.fate import Fate, Kind, Met
from afterview.imports.joining import Joined, beginning, joined
from afterview.imports.line import Doubt, Line, Round
from afterview.imports.settle import Clock, Settled, settled_known, settled_new

_ADD_NOTHING: Final = frozenset({Kind.KNOWN, Kind.BROUGHT_IN, Kind.REPEATED})


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
class Amounts:
    """How much an import makes: ``n_changed`` applications of the list take something on.

    ``n_known`` lines add nothing, since all of it is there or was brought in before; ``n_left_out``
    are not brought in, since they name nobody.
    """

    n_applications: int
    n_interviews: int
    n_changed: int
    n_known: int
    n_left_out: int

    def is_nothing(self) -> bool:
        """Whether nothing is added."""
        return not (self.n_applications or self.n_interviews or self.n_changed)


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that an import makes, and what becomes of each line, in their order."""

    applications: tuple[Application, ...]
    interviews: tuple[Interview, ...]
    changes: tuple[Change, ...]
    homes: tuple[Home, ...]
    fates: tuple[Fate, ...]

    @property
    def amounts(self) -> Amounts:
        """How much of each it is."""
        return Amounts(
            len(self.applications),
            len(self.interviews),
            len(self.changes),
            sum(fate.kind in _ADD_NOTHING for fate in self.fates),
            sum(fate.kind is Kind.LEFT_OUT for fate in self.fates),
        )


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
    known: Mapping[int, KnownApplication],
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


@dataclass(frozen=True, slots=True)
class _Taken:
    """A line that was taken, and the group that it went to, None where nothing comes of it.

    ``named`` is the line that says whom it is about.
    """

    line: Line
    named: Line
    joined: Joined
    group: int | None = None


@dataclass(slots=True)
class _Gathering:
    """The lines taken so far; ``above`` is the last one that names its application."""

    known: Mapping[int, KnownApplication]
    brought_in: AbstractSet[str]
    ids: Iterator[UUID]
    first: dict[str, int] = field(default_factory=dict)
    buildings: dict[int, Building] = field(default_factory=dict)
    taken: list[_Taken] = field(default_factory=list)
    above: Line | None = None

    def take(self, line: Line, group: int) -> None:
        """Take one line in; the lines come in order."""
        if not line.goes_on:
            self.above = line
        named = self.above or line
        if line.digest in self.brought_in:
            self.taken.append(_Taken(line, named, Joined(Kind.BROUGHT_IN, 0, ())))
        elif line.digest in self.first:
            other = self.first[line.digest]
            doubt = Doubt(line.number, "", line.company, f"It repeats line {other}, which counts.")
            self.taken.append(_Taken(line, named, Joined(Kind.REPEATED, other, (doubt,))))
        elif named.goes_on:
            sentence = "It names no company and no role, and no line above it does: it is left out."
            doubt = Doubt(line.number, "", beginning(line), sentence)
            self.taken.append(_Taken(line, named, Joined(Kind.LEFT_OUT, 0, (doubt,))))
        else:
            self.first[line.digest] = line.number
            building = self.buildings.get(group) or self._begun(named, group, number=line.number)
            put = joined(line, building, named_in=named.number)
            self.taken.append(_Taken(line, named, put, group))

    def _begun(self, named: Line, group: int, *, number: int) -> Building:
        """What is put together for the group, from its first line on."""
        known = self.known.get(group)
        if known is None:
            building = Building(next(self.ids), named.company, named.role, number, None)
        else:
            there = known.application
            building = Building(there.id, there.company, there.role, number, known)
        self.buildings[group] = building
        return building

    def finished(self, clock: Clock) -> Gathered:
        """All that was made."""
        settled = {group: self._settled(one, clock) for group, one in self.buildings.items()}
        pairs = [(self.buildings[group].known, one) for group, one in settled.items()]
        return Gathered(
            tuple(one.application for known, one in pairs if known is None),
            tuple(interview for _, one in pairs for interview in one.interviews),
            tuple(
                Change(known.application, one.application)
                for known, one in pairs
                if known is not None and one.application != known.application
            ),
            tuple(
                Home(one.line.digest, one.line.number, self.buildings[one.group].id)
                for one in self.taken
                if one.group is not None
            ),
            tuple(self._fate(one, settled) for one in self.taken),
        )

    def _settled(self, building: Building, clock: Clock) -> Settled:
        if building.known is None:
            return settled_new(building, clock, self.ids)
        return settled_known(building, building.known.application, clock, self.ids)

    def _fate(self, taken: _Taken, settled: Mapping[int, Settled]) -> Fate:
        put = taken.joined
        if taken.group is None:
            names = taken.named.company, taken.named.role
            return Fate(put.kind, *names, put.other, doubts=put.doubts)
        building, found = self.buildings[taken.group], settled[taken.group]
        application = found.application
        return Fate(
            put.kind,
            building.company,
            building.role,
            put.other,
            application.phase,
            application.resolution,
            application.furthest_stage,
            application.details.applied_on,
            tuple(_met(one, building, found.met) for one in taken.line.rounds),
            put.doubts,
        )


def _met(one: Round, building: Building, met: Mapping[Occasion, Met]) -> Met:
    """The round as it will stand; where an earlier line or the list has it, only which it is."""
    occasion = one.stage, one.day
    is_own = building.rounds.get(occasion) is one
    return met[occasion] if is_own else Met(one.stage, one.day, one.clock)
