"""Which interviews a look across the search takes in, and how far their outcomes tell."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from afterview.domain.vocabulary import RESOLVED, Format, Outcome, Stage

GOT_THROUGH: Final = frozenset({Outcome.ADVANCED, Outcome.OFFER})
"""Outcomes with which a round was passed."""

DECIDED: Final = GOT_THROUGH | {Outcome.REJECTED, Outcome.GHOSTED}
"""Outcomes that tell how a round went: what a hit rate and a forecast are measured against.

Fewer than ``vocabulary.RESOLVED``: withdrawing and a closed role say nothing of the interview.
"""

ANSWERED: Final = (DECIDED - {Outcome.GHOSTED}) | {Outcome.ROLE_CLOSED}
"""Outcomes that they told: silence and one's own withdrawal are no answers."""

STILL_OPEN: Final = frozenset(Outcome) - RESOLVED
"""Outcomes of rounds that are not over, as far as is known."""

WAITING: Final = STILL_OPEN - {Outcome.UNKNOWN}
"""Outcomes of rounds whose answer is still to come."""

UNANSWERED: Final = frozenset({Outcome.GHOSTED})
"""Outcomes of rounds to which no answer ever came."""


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
