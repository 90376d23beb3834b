"""What becomes of a line, in words: where it goes, how it was read, and what stands there then."""

from collections.abc import Sequence
from typing import Final

from afterview.domain.spoken import on_day
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.imports.fate import Fate, Kind, Met
from afterview.imports.line import Doubt, Line
from afterview.imports.round_words import read_round
from afterview.imports.status_words import standing
from afterview.ui.safe_text import quoted, shortened

_TAGS: Final = {
    Kind.NEW: "New application",
    Kind.JOINED: "With line {other}",
    Kind.ADDED: "Added to one in your list",
    Kind.KNOWN: "Skipped: in your list already",
    Kind.BROUGHT_IN: "Skipped: brought in before",
    Kind.REPEATED: "Skipped: the same as line {other}",
    Kind.LEFT_OUT: "Left out",
}


def named(line: Line, fate: Fate) -> str:
    """``Line 4 · Érable · Développeur``, as the line itself has the names, if it has them."""
    names = (fate.company, fate.role) if line.goes_on else (line.company, line.role)
    return " · ".join([f"Line {line.number}", *(shortened(name) for name in names if name)])


def tag(fate: Fate) -> str:
    """Where the line goes, in a few words."""
    return _TAGS[fate.kind].format(other=fate.other)


def left_out(n: int) -> str:
    """That so many lines are not brought in; empty where there is none."""
    if n == 1:
        return "1 line names neither company nor role and is not brought in."
    return f"{n:,d} lines name neither company nor role and are not brought in." if n else ""


def written(line: Line, fate: Fate) -> str:
    """How the names are written where the line goes, if in another way than in the line."""
    pairs = ((line.company, fate.company), (line.role, fate.role))
    others = [there for own, there in pairs if not line.goes_on and own != there]
    return f"Written {_quoted(others)} there" if others else ""


def status_read(line: Line, fate: Fate, cells: Sequence[str]) -> str:
    """How the cells on the status were read, and how the application will stand."""
    if fate.phase is None:
        return ""
    if not cells:
        return stands(fate)
    then = f"{_there(fate)} it will stand as: {standing(fate.phase, fate.resolution)}"
    if line.verdict is None:
        return f"Status {_quoted(cells)} is left open;{then}"
    read = f"Status {_quoted(cells)} read as: {line.verdict.spoken()}"
    is_so = (fate.phase, fate.resolution) == (line.verdict.phase, line.verdict.resolution)
    return read if is_so else f"{read};{then}"


def stands(fate: Fate) -> str:
    """How a new application will stand that the line says nothing else of."""
    if fate.phase is None or fate.kind is not Kind.NEW:
        return ""
    return f"The application will stand as: {standing(fate.phase, fate.resolution)}"


def ending(fate: Fate, cells: Sequence[str]) -> str:
    """How the cell was read that says how the interview of a line ended, if it makes one."""
    if not (cells and fate.rounds):
        return ""
    told = read_round(cells[0])
    known = told.outcome or told.status
    read = "could not be read" if known is None else f"read as: {label(known)}"
    return f"Outcome {_quoted(cells[:1])} {read}"


def applied(line: Line, fate: Fate) -> str:
    """The day applied, and where another one stands there what becomes of the line's own."""
    own = line.details.applied_on
    if own is None or fate.phase is None:
        return ""
    if own == fate.applied_on:
        return f"Applied {on_day(own)}"
    if fate.applied_on is None:
        return f"Applied {on_day(own)}, which is kept in the note"
    return f"Applied {on_day(fate.applied_on)} stays; {on_day(own)} is kept in the note"


def rounds(line: Line, fate: Fate) -> list[str]:
    """Each round of the line: its stage and day, whether it took place, and how it ended."""
    if fate.phase is None:
        return []
    return [
        *(_round(one) for one in fate.rounds),
        *(f"{label(one)} · Took place, no day given, so no interview" for one in line.held),
        *(f"{label(one)} · Not held, so no interview" for one in line.not_held),
    ]


def reached(line: Line, fate: Fate) -> str:
    """How far it came, where the line tells so by other means than its rounds."""
    told = {*line.held, *(one.stage for one in fate.rounds)}
    if fate.furthest is None or line.furthest is None or fate.furthest in told:
        return ""
    return f"As far as: {label(fate.furthest)}"


def doubt(found: Doubt, line: Line) -> str:
    """One thing to look at: the cell where it is one, and what was done with it."""
    if found.column:
        return f"{shortened(found.column)} {_quoted([found.value])}: {found.sentence}"
    if found.value in {"", line.company, line.role}:
        return found.sentence
    return f"{_quoted([found.value])}: {found.sentence}"


def _there(fate: Fate) -> str:
    if fate.kind is Kind.JOINED:
        return f" with line {fate.other}"
    return " in your list" if fate.kind in {Kind.ADDED, Kind.KNOWN} else ""


def _round(one: Met) -> str:
    when = on_day(one.day) + (f", {one.clock:%H:%M}" if one.clock else "")
    if one.status is None:
        return f"{label(one.stage)} · {when} · There already"
    held = "Planned" if one.status is Status.SCHEDULED else label(one.status)
    ended = [] if one.outcome in {Outcome.PENDING, Outcome.UNKNOWN} else [label(one.outcome)]
    return " · ".join((label(one.stage), when, held, *ended))


def _quoted(names: Sequence[str]) -> str:
    return " and ".join(quoted(name) for name in names)
