"""Which round the address asks for: an interview, one that is had in mind, or the next planned."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.actions.brief import ahead_of
from afterview.brief.brief import Ahead
from afterview.domain.interview import Interview
from afterview.domain.vocabulary import Stage
from afterview.store import interviews
from afterview.store.database import Database
from afterview.ui import shell
from afterview.ui.address import named_id

FOR = "for"


@dataclass(frozen=True, slots=True)
class InMind:
    """The fields of the address: a round that nobody has planned; each may be empty."""

    company: str = ""
    role: str = ""
    stage: Stage | None = None

    def is_named(self) -> bool:
        """Whether anything is said of it."""
        return bool(self.company.strip() or self.role.strip() or self.stage)


@dataclass(frozen=True, slots=True)
class Planned:
    """The interview that the brief is for, and the other ones planned, the next first."""

    interview: Interview
    others: tuple[Interview, ...]


@dataclass(frozen=True, slots=True)
class Thought:
    """A round in mind, and all the interviews planned."""

    round: InMind
    others: tuple[Interview, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no interview here has."""


View: TypeAlias = Planned | Thought | Gone


def planned(db: Database) -> tuple[Interview, ...]:
    """Every interview planned, the next first."""
    with db.read() as cursor:
        return interviews.coming(cursor, after=shell.now())


def named(db: Database, in_mind: InMind, coming: tuple[Interview, ...]) -> View:
    """The round that is asked for; where nothing is, the next planned one if there is one."""
    found = _asked_for(db)
    if FOR in st.query_params and found is None:
        return Gone()
    if found is None and coming and not in_mind.is_named():
        found = coming[0]
    if found is None:
        return Thought(in_mind, coming)
    return Planned(found, tuple(one for one in coming if one.id != found.id))


def ahead(view: Planned | Thought) -> Ahead:
    """The round as a brief names it."""
    match view:
        case Planned(interview, _):
            return ahead_of(interview)
        case Thought(in_mind, _):
            return Ahead(in_mind.company, in_mind.role, in_mind.stage, zone=shell.zone())


def _asked_for(db: Database) -> Interview | None:
    asked_for = named_id(FOR)
    if asked_for is None:
        return None
    with db.read() as cursor:
        return interviews.find(cursor, asked_for)
