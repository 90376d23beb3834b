"""The page from top to bottom: what is looked at, what matters now, a panel a question."""

from collections.abc import Sequence
from typing import Final, Protocol

from afterview.domain.scope import EVERYTHING
from afterview.store.database import Database
from afterview.store.facts.trends.choices import n_reviews, scope_choices
from afterview.ui import review_start, safe_text
from afterview.ui.kept import kept
from afterview.ui.trends import (
    compare,
    cues,
    filters,
    forecasts,
    funnel,
    good_days,
    headline,
    lessons,
    met_again,
    over_time,
    questions,
    weak_spots,
)
from afterview.ui.trends.look import Look


class _Section(Protocol):
    def draw(self, look: Look) -> None: ...


_SECTIONS: Final[Sequence[_Section]] = (
    headline,
    over_time,
    questions,
    weak_spots,
    met_again,
    cues,
    forecasts,
    funnel,
    lessons,
    good_days,
    compare,
)


def draw(db: Database) -> None:
    """All of it, or what to do where there is nothing to look at."""
    with db.read() as cursor:
        choices, n_every = scope_choices(cursor), n_reviews(cursor, EVERYTHING)
    if not n_every:
        _invitation(db)
        return
    scope = filters.draw(choices)
    with db.read() as cursor:
        n = n_reviews(cursor, scope)
    safe_text.quiet(filters.in_words(scope, n=n, n_every=n_every))
    if not n:
        filters.widen()
        return
    look = kept(db, "trends.look", scope, lambda: Look(db, scope))
    for section in _SECTIONS:
        section.draw(look)


def _invitation(db: Database) -> None:
    """What to say to somebody who has reviewed nothing yet."""
    safe_text.say(
        "Nothing to see yet. From the third reviewed interview on, this page says what changes, "
        "and how sure that is."
    )
    review_start.new_review_button(db, primary=True)
