"""What the filters of the trends can be set to, and how many reviews they leave."""

from dataclasses import dataclass
from typing import Final

from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Format, Stage
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import bound, scoped

MOST_CHOICES: Final = 500
"""Of companies and of roles so many, those met last."""

_CHOICES: Final = scoped("choices.sql")
_N_REVIEWS: Final = scoped("n_reviews.sql")


@dataclass(frozen=True, slots=True)
class ScopeChoices:
    """What occurs among the reviewed interviews.

    Stages and formats are in the order of the vocabulary, companies and roles in that of the
    alphabet; without any review all is empty.
    """

    stages: tuple[Stage, ...]
    formats: tuple[Format, ...]
    companies: tuple[str, ...]
    roles: tuple[str, ...]


def scope_choices(cursor: Cursor) -> ScopeChoices:
    """What a scope can be narrowed to; at most ``MOST_CHOICES`` companies and roles."""
    rows = cursor.execute(_CHOICES, bound(EVERYTHING, most_choices=MOST_CHOICES)).fetchall()
    stages, formats, companies, roles = rows[0]
    return ScopeChoices(
        stages=tuple(stage for stage in Stage if stage in (stages or ())),
        formats=tuple(each for each in Format if each in (formats or ())),
        companies=tuple(companies or ()),
        roles=tuple(roles or ()),
    )


def n_reviews(cursor: Cursor, scope: Scope) -> int:
    """How many reviewed interviews the scope takes in."""
    found: list[tuple[int]] = cursor.execute(_N_REVIEWS, bound(scope)).fetchall()
    return found[0][0]
