"""A brief without the names of people, to hand to somebody who need not know them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from afterview.brief.brief import Brief, BriefPerson
from afterview.brief.name_search import NameSearch, Words, parts_of, spelt, words_of
from afterview.brief.texts import with_texts

SOMEBODY: Final = "Somebody from their side"
LEFT_OUT: Final = "…"
_IN_BRACKETS: Final = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")


def without_names(brief: Brief, names: Iterable[str]) -> Brief:
    """The brief with each person's role in place of the name, or "…" where none is known.

    ``names`` are full names as typed; those of the brief's own people are added. A name goes
    wherever it stands, whole or any part of it that tells who is meant, whatever its case and
    accents; a part that is an ordinary word as well (Will, Grace, May) where it has a capital.
    What a name has in brackets or after a comma is no name, nor is a word of the firm or the
    role. Plain words of questions stay, as cards are known by them.
    """
    others = frozenset(words_of(f"{brief.ahead.company} {brief.ahead.role}"))
    typed = (*names, *(person.name for person in brief.people))
    ahead = {words_of(brief.ahead.company), words_of(brief.ahead.role)}
    bare = dict.fromkeys(_bare(name, others) for name in typed)
    every = tuple(name for name in bare if words_of(name) not in ahead)
    nameless = nameless_search(every, others)
    roles = {
        words_of(_bare(p.name, others)): nameless.replaced(p.role).strip()
        for p in reversed(brief.people)
    }
    search = NameSearch(_instead(every, roles, others))
    people = tuple(_nameless(person, search, nameless) for person in brief.people)
    return replace(with_texts(replace(brief, people=()), search.replaced), people=people)


def nameless_search(names: Iterable[str], others: frozenset[str] = frozenset()) -> NameSearch:
    """Puts "…" in the place of each of these names; words of the ``others`` are no part of one."""
    return NameSearch(_instead((_bare(name, others) for name in names), {}, others))


def _bare(name: str, others: frozenset[str]) -> str:
    """The name without brackets and what follows a comma, unless that is a first name alone."""
    outside = _IN_BRACKETS.sub(" ", name)
    before, comma, after = outside.partition(",")
    first = after.strip()
    is_turned = len(before.split()) == len(first.split()) == 1 and first[0].isupper()
    if comma and is_turned and others.isdisjoint(words_of(first)):
        return outside
    return before if words_of(before) else name


def _instead(
    names: Iterable[str], roles: Mapping[Words, str], others: frozenset[str]
) -> dict[Words, str]:
    """What stands for each whole name and for each part; a part of two names tells neither.

    Words of the ``others`` are no part of a name that has more than these.
    """
    known = {words_of(name): spelt(name) for name in names if words_of(name)}
    of_each = {words: _parts(words, ways, others) for words, ways in known.items()}
    wholes: dict[Words, str] = {}
    parts: dict[Words, str] = {}
    shared = Counter(part for mine in of_each.values() for part in mine)
    for words, ways in known.items():
        instead = roles.get(words) or LEFT_OUT
        wholes |= dict.fromkeys(ways, instead)
        parts |= {(part,): instead if shared[part] == 1 else LEFT_OUT for part in of_each[words]}
    return parts | wholes


def _parts(words: Words, ways: Iterable[Words], others: frozenset[str]) -> set[str]:
    parts = {part for each in ways for part in parts_of(each)}
    return parts if others.issuperset(words) else parts - others


def _nameless(person: BriefPerson, search: NameSearch, nameless: NameSearch) -> BriefPerson:
    return replace(
        person,
        name=nameless.replaced(person.role).strip() or SOMEBODY,
        role="",
        known=tuple(map(search.replaced, person.known)),
        note=search.replaced(person.note),
    )
