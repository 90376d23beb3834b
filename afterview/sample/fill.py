"""Filling an empty database with the sample search.

Everything goes in through the actions, at the instants at which a person would have done it, so
that forecasts are stamped before outcomes, memories differ in age and lessons are met again.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import itemgetter

from afterview.actions.backups import back_up
from afterview.actions.drafts import edit_draft, start_review
from afterview.errors import Refused
from afterview.sample import set_aside, stories
from afterview.sample.ahead import DRAFTS, PLANNED
from afterview.sample.around import Around
from afterview.sample.course import Course
from afterview.sample.days import Days
from afterview.sample.happening import Happening
from afterview.sample.roles import SOUGHT
from afterview.sample.speakers import SPEAKERS
from afterview.sample.story import MEETINGS
from afterview.sample.told import LeftOpen
from afterview.store import applications, drafts
from afterview.store.database import Database


@dataclass(frozen=True, slots=True)
class Filled:
    """How much was put in.

    ``n_applications`` counts those without an interview too, ``n_interviews`` those held and ahead.
    """

    n_applications: int
    n_interviews: int
    n_reviews: int
    n_planned: int
    n_drafts: int


def fill(db: Database, *, today: date, zone: str = "Europe/Vienna") -> Filled:
    """Put the sample search into ``db``; ``zone`` is the clock at home.

    The same day gives the same search, but for the ids. Nothing is stamped later than the
    evening before ``today``. Raises ``Refused`` where something is stored already.
    """
    _must_be_empty(db)
    days = Days(today, zone)
    for now, happen in sorted(_happenings(db, days), key=itemgetter(0)):
        happen(now)
    back_up(db, now=days.evening(-1))
    return Filled(
        n_applications=len(SOUGHT),
        n_interviews=len(MEETINGS),
        n_reviews=sum(meeting.review is not None for meeting in MEETINGS),
        n_planned=len(PLANNED),
        n_drafts=len(DRAFTS),
    )


def _must_be_empty(db: Database) -> None:
    with db.read() as cursor:
        if applications.companies(cursor) or drafts.unfinished(cursor):
            message = (
                f"{db.path.name} already holds a search; the sample goes into an empty database "
                "only. Name another place with --database."
            )
            raise Refused(message)


def _happenings(db: Database, days: Days) -> Iterator[Happening]:
    yield from Around(db, days).happenings(SOUGHT, SPEAKERS)
    yield from stories.happenings(db, days)
    yield from set_aside.happenings(db, days)
    for meeting in MEETINGS:
        yield from Course(db, meeting, days).happenings()
    for draft in DRAFTS:
        yield days.at(draft.day, draft.start), _leave_open(db, draft, days.zone)


def _leave_open(db: Database, draft: LeftOpen, zone: str) -> Callable[[datetime], None]:
    def begin(now: datetime) -> None:
        draft_id = start_review(db, zone=zone, now=now)
        edit_draft(db, draft_id, draft.fields, seen={}, now=now + timedelta(minutes=draft.minutes))

    return begin
