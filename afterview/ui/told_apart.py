"""Telling choices of a list apart: a list takes a choice by its words alone."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, count
from uuid import UUID


def told_apart(ways: Mapping[UUID, Sequence[str]]) -> dict[UUID, str]:
    """A line for each that no other has: the first of its ways that is free.

    Where none is, the last of them is numbered from 2.
    """
    found: dict[UUID, str] = {}
    taken: set[str] = set()
    for one, lines in ways.items():
        line = next(line for line in chain(lines, _numbered(lines[-1])) if line not in taken)
        taken.add(line)
        found[one] = line
    return found


def _numbered(line: str) -> Iterable[str]:
    return (f"{line} ({number})" for number in count(2))
