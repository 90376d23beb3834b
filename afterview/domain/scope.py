"""Which interviews a look across the search takes in, and how far their outcomes tell."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from afterview.domain.vocabulary import Format, Outcome, Stage

GOT_THROUGH: Final = frozenset({Outcome.ADVANCED, Outcome.OFFER})
"""Outcomes with which a round was passed."""

DECIDED: Final = GOT_THROUGH | {Outcome.REJECTED, Outcome.GHOSTED}
"""Outcomes that tell how a round went: what a hit rate and a forecast are measured against.

Fewer than ``vocabulary.RESOLVED``: withdrawing and a closed role say nothing of the interview.
"""


@dataclass(frozen=True, slots=True)
class Scope:
    """The interviews that are looked at; each part left empty leaves it as wide as it was.

    Both days are included and are those of the interview's own calendar. ``resolved`` is whether
    the outcome is one of ``DECIDED``.
    """

    from_on: date | None = None
    until_on: date | None = None
    stages: frozenset[Stage] = frozenset()
    formats: frozenset[Format] = frozenset()
    companies: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    resolved: bool | None = None


EVERYTHING: Final = Scope()
"""The scope that leaves nothing out."""
