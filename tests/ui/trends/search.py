"""A search of weekly interviews for the sections of the trends, and what their panels say."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.draft import Fields
from afterview.domain.scope import EVERYTHING
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from tests.facts.search import told

FIRST_ON = date(2026, 3, 2)
SO_FEW = (0, 1, 2, 3, 5)
"""How many interviews bring new words each."""

_UNSEEN = re.compile("[\u2066-\u2069]")


def weekly(  # noqa: PLR0913 - what each interview may hold
    db: Database,
    n: int,
    *,
    scores: Sequence[int] = (3,),
    questions: Sequence[Fields] = (),
    cues: Sequence[Fields] = (),
    outcome: Outcome | None = Outcome.REJECTED,
    company: str = "Nordhavn Maritime A/S",
    first_on: date = FIRST_ON,
) -> list[UUID]:
    """So many interviews a week apart; ``scores`` go round, the same for all dimensions."""
    return [
        told(
            db,
            (first_on + timedelta(weeks=week)).isoformat(),
            {"company": company},
            ratings={one.key: scores[week % len(scores)] for one in DIMENSIONS},
            questions=[
                {**question, "handled": question.get("handled", scores[week % len(scores)])}
                for question in questions
            ],
            cues=cues,
            outcome=outcome,
        )
        for week in range(n)
    ]


def growing(db: Database, **told_of_each: Any) -> Iterator[int]:  # noqa: ANN401 - as ``weekly``
    """The same search with no interview, then with more and more; how many there are by then."""
    so_far = 0
    for n in SO_FEW:
        first_on = FIRST_ON + timedelta(weeks=so_far)
        weekly(db, n - so_far, first_on=first_on, **told_of_each)
        so_far = n
        yield n


def look(db: Database) -> Look:
    return Look(db, EVERYTHING)


def drawn(panels: Sequence[Panel]) -> None:
    """Every chart is a specification that can be sent, and stands beside its rows."""
    for panel in panels:
        assert panel.takeaway.endswith(".")
        assert panel.how_many.endswith(".")
        assert panel.chart is None or len(panel.rows)
        if panel.chart is not None:
            assert panel.alt
            panel.chart.to_dict()


def said(text: str) -> str:
    """The text without the marks that hold a direction of writing in."""
    return _UNSEEN.sub("", text)
