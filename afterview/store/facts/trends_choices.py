"""What the filters of the trends can be set to, and how many reviews they leave."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Format, Stage
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import bound, scoped

MOST_CHOICES: Final = 500
"""Of companies and of roles so many, those met last."""

_CHOICES: Final = scoped("trends_choices.sql")
_N_REVIEWS: Final = scoped("trends_n_reviews.sql")


@dataclass(frozen=True, slots=True)
class ScopeChoices:
    """What occurs among the reviewed interviews, and the days of the first and the last one.

    Stages and formats are in the order of the vocabulary, companies and roles in that of the
    alphabet; without any review all is empty and there are no days.
    """

    stages: tuple[Stage, ...]
    formats: tuple[Format, ...]
    companies: tuple[str, ...]
    roles: tuple[str, ...]
    first_on: date | None
    last_on: date | None


def scope_choices(cursor: Cursor) -> ScopeChoices:
    """What a scope can be narrowed to; at most ``MOST_CHOICES`` companies and roles."""
    rows = cursor.execute(_CHOICES, bound(EVERYTHING, most_choices=MOST_CHOICES)).fetchall()
    stages, formats, companies, roles, first_on, last_on = rows[0]
    return ScopeChoices(
        stages=tuple(stage for stage in Stage if stage in (stages or ())),
        formats=tuple(each for each in Format if each in (formats or ())),
        companies=tuple(companies or ()),
        roles=tuple(roles or ()),
        first_on=first_on,
        last_on=last_on,
    )


def n_reviews(cursor: Cursor, scope: Scope) -> int:
    """How many reviewed interviews the scope takes in."""
    found: list[tuple[int]] = cursor.execute(_N_REVIEWS, bound(scope)).fetchall()
    return found[0][0]
