"""A brief without the names of people, to hand to somebody who need not know them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from afterview.brief.brief import Brief, BriefPerson
from afterview.brief.name_search import NameSearch, Words, parts_of, spelt, words_of
from afterview.brief.texts import with_texts

SOMEBODY: Final = "Somebody from their side"
LEFT_OUT: Final = "…"


def without_names(brief: Brief, names: Iterable[str]) -> Brief:
    """The brief with each person's role in place of the name, or "…" where none is known.

    ``names`` are full names as typed; those of the brief's own people are added. A name goes
    wherever it stands, whole or any part of it that tells who is meant, whatever its case and
    accents; a part that is an ordinary word as well (Will, Grace, May) where it has a capital.
    Plain words of questions stay, as cards are known by them.
    """
    every = tuple(dict.fromkeys((*names, *(person.name for person in brief.people))))
    nameless = NameSearch(_instead(every, {}))
    roles = {words_of(p.name): nameless.replaced(p.role).strip() for p in reversed(brief.people)}
    search = NameSearch(_instead(every, roles))
    people = tuple(_nameless(person, search, nameless) for person in brief.people)
    return replace(with_texts(replace(brief, people=()), search.replaced), people=people)


def _instead(names: Iterable[str], roles: Mapping[Words, str]) -> dict[Words, str]:
    """What stands for each whole name and for each part; a part of two names tells neither."""
    known = {words_of(name): spelt(name) for name in names if words_of(name)}
    wholes: dict[Words, str] = {}
    parts: dict[Words, str] = {}
    shared = Counter(part for ways in known.values() for part in _parts(ways))
    for words, ways in known.items():
        instead = roles.get(words) or LEFT_OUT
        wholes |= dict.fromkeys(ways, instead)
        parts |= {(part,): instead if shared[part] == 1 else LEFT_OUT for part in _parts(ways)}
    return parts | wholes


def _parts(ways: Iterable[Words]) -> set[str]:
    return {part for words in ways for part in parts_of(words)}


def _nameless(person: BriefPerson, search: NameSearch, nameless: NameSearch) -> BriefPerson:
    return replace(
        person,
        name=nameless.replaced(person.role).strip() or SOMEBODY,
        role="",
        known=tuple(map(search.replaced, person.known)),
        note=search.replaced(person.note),
    )
