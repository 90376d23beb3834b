"""Which row names the columns, and what each of them is likely to mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.imports.cells import Row
from afterview.imports.days import read_days
from afterview.imports.round_words import NO, YES, is_mark, read_round
from afterview.imports.stage_words import BY_WORDS, exact_stage
from afterview.imports.synonyms import WEAK, headers
from afterview.imports.uses import MANY, NOTED, Meaning, Use
from afterview.imports.words import is_nothing, plain

_SEARCHED_ROWS: Final = 12
_FEWEST_NAMED: Final = 2
_LONGEST_NAME: Final = 80
_NEAR: Final = 80
_SHORTEST_NEAR: Final = 4
_EXACT, _STRIPPED, _NUMBERED, _CLOSE, _UNKNOWN = 4.0, 3.0, 2.5, 2.0, 0.0
_ADDED: Final = re.compile(
    r"\b(?:the|my|of|date|day|s|interview|round|call|on|at|yes no|y n|held|optional)\b"
)
_BESIDE_A_ROUND: Final = re.compile(
    r"\b(?:date|day|interview|round|call|yes no|y n|held|optional)\b"
)
_NUMBERED_ROUND: Final = re.compile(
    r"(?:interview|round|runde|entretien|entrevista|gesprek) ?(?P<after>[1-9])(?: date)?"
    r"|(?P<before>[1-9])(?:st|nd|rd|th|er|e)? (?:interview|round|runde|entretien|entrevista)"
    r"|(?P<word>first|second|third|fourth|fifth) (?:interview|round)"
)
_ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_BY_NUMBER: Final = (Stage.PHONE_SCREEN, Stage.HIRING_MANAGER, Stage.PANEL, Stage.FINAL)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column is likely to mean; ``why`` says what the guess rests on, empty if it is plain.

    ``strength`` tells which of two columns that could mean the same gets it.
    """

    use: Use
    strength: float
    why: str = ""


def header_place(rows: Sequence[Row]) -> int | None:
    """The place in ``rows`` of the row that names the columns, None where none does."""
    for place, row in enumerate(rows[:_SEARCHED_ROWS]):
        named = [guess(cell) for cell in row.cells if cell]
        n_named = sum(one.strength > _UNKNOWN for one in named)
        if n_named >= min(_FEWEST_NAMED, len(named)) and 2 * n_named >= len(named) and named:
            return place
    return None


def guessed_uses(header: Sequence[str], samples: Sequence[Sequence[str]]) -> tuple[Guess, ...]:
    """What each column is likely to mean, by its name and by what stands in it.

    No meaning but those of which a table can have many is given to two columns.
    """
    guesses = [
        _by_content(name, guess(name), cells) for name, cells in zip(header, samples, strict=True)
    ]
    taken: set[Meaning] = set()
    order = sorted(range(len(guesses)), key=lambda place: (-guesses[place].strength, place))
    for place in order:
        meaning = guesses[place].use.meaning
        if meaning in taken and meaning not in MANY:
            guesses[place] = Guess(NOTED, _UNKNOWN)
        taken.add(meaning)
    return tuple(guesses)


def guess(name: str) -> Guess:
    """What a column of this name is likely to mean."""
    words = plain(name)
    if not words or len(name) > _LONGEST_NAME:
        return Guess(NOTED, _UNKNOWN)
    known = headers()
    if words in known:
        return Guess(Use(known[words]), _EXACT - (words in WEAK))
    stage = exact_stage(name) or BY_WORDS.get(" ".join(_BESIDE_A_ROUND.sub(" ", words).split()))
    if stage is not None:
        return Guess(Use(Meaning.ROUND, stage), _EXACT)
    numbered = _numbered(words)
    if numbered is not None:
        why = f"“{name}” does not say which round it was; left as it is, it is “{label(numbered)}”"
        return Guess(Use(Meaning.ROUND, numbered), _NUMBERED, why)
    bare = " ".join(_ADDED.sub(" ", words).split())
    if bare in known and known[bare] is not Meaning.APPLIED_ON:
        return Guess(Use(known[bare]), _STRIPPED)
    return _near(name, words)


def _numbered(words: str) -> Stage | None:
    match = _NUMBERED_ROUND.fullmatch(words)
    if match is None:
        return None
    number = _ORDINALS.get(match["word"] or "") or int(match["after"] or match["before"])
    return _BY_NUMBER[min(number, len(_BY_NUMBER)) - 1]


def _near(name: str, words: str) -> Guess:
    if len(words) < _SHORTEST_NEAR:
        return Guess(NOTED, _UNKNOWN)
    found = process.extractOne(words, headers().keys(), scorer=fuzz.ratio, score_cutoff=_NEAR)
    if found is None or len(found[0]) < _SHORTEST_NEAR:
        return Guess(NOTED, _UNKNOWN)
    why = f"“{name}” was taken as “{found[0]}”, the nearest known name"
    return Guess(Use(headers()[found[0]]), _CLOSE, why)


def _by_content(name: str, found: Guess, cells: Sequence[str]) -> Guess:
    """The guess, unless the cells speak against it, or of something where the name says nothing."""
    held = [cell for cell in cells if not is_nothing(cell)]
    if not held:
        return found
    n_days = sum(bool(read_days(cell).days) for cell in held)
    meaning = found.use.meaning
    if meaning is Meaning.ROUND and 2 * sum(map(_tells_of_a_round, held)) < len(held):
        return Guess(NOTED, _UNKNOWN)
    if meaning in {Meaning.NEXT_ACTION, Meaning.NEXT_ACTION_ON}:
        is_day = 2 * n_days > len(held)
        meaning = Meaning.NEXT_ACTION_ON if is_day else Meaning.NEXT_ACTION
        return Guess(Use(meaning), found.strength)
    if meaning in {Meaning.STATUS, Meaning.STAGE, Meaning.NOTED} and _are_lists(held):
        return Guess(
            Use(Meaning.HISTORY),
            _STRIPPED,
            f"“{name}” lists one stage after another, and was read so",
        )
    if found.strength == _UNKNOWN and _are_links(held):
        return Guess(
            Use(Meaning.LINK), _CLOSE, f"“{name}” holds web addresses, and was taken as the link"
        )
    return found


def _tells_of_a_round(cell: str) -> bool:
    return (
        is_mark(cell, YES)
        or is_mark(cell, NO)
        or bool(read_days(cell).days)
        or not read_round(cell).why
    )


def _are_lists(cells: Sequence[str]) -> bool:
    listed = sum(cell.startswith("[") or any(sign in cell for sign in (">", "→")) for cell in cells)
    return 2 * listed > len(cells)


def _are_links(cells: Sequence[str]) -> bool:
    return all(cell.casefold().startswith(("http://", "https://", "www.")) for cell in cells)
