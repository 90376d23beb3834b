"""Every story with each time that it was told, as seen from one round."""

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from afterview.domain.interview import local
from afterview.domain.known_here import KnownStory, Telling
from afterview.domain.vocabulary import Reaction, Stage
from afterview.store.database import Cursor
from afterview.store.facts.stories import TOLD

_STORIES: Final = TOLD + Path(__file__).with_name("brief_stories.sql").read_text("utf-8")


def known_stories(cursor: Cursor, company: str) -> tuple[KnownStory, ...]:
    """The stories of the bank, then those that only reviews name, the first one told first.

    ``company`` is that of the round ahead, empty where it is unknown.
    """
    rows = cursor.execute(_STORIES, {"company": company.strip()}).fetchall()
    return tuple(_story(list(of_one)) for _, of_one in groupby(rows, key=itemgetter(0)))


def _story(rows: Sequence[tuple[Any, ...]]) -> KnownStory:
    one = rows[0]
    told = (
        Telling(
            company=row[6],
            stage=Stage(row[7]),
            held_on=local(row[8], row[9]).date(),
            handled=row[10],
            reaction=Reaction(row[11]) if row[11] else None,
            is_here=row[12],
            question=row[13],
        )
        for row in rows
        if row[7] is not None
    )
    return KnownStory(
        key=one[0],
        title=one[1],
        situation=one[2],
        action=one[3],
        result=one[4],
        figure=one[5],
        told=tuple(told),
        is_in_bank=one[14] == 0,
    )
