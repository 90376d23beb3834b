"""What waits for the person: drafts, interviews without a review, the next one, known lessons."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterview.domain.draft import Draft, is_blank
from afterview.domain.interview import Interview
from afterview.store import drafts, interviews, lessons
from afterview.store.database import Database
from afterview.store.lessons import KnownLesson

DISCARDED_STAYS = timedelta(days=1)
STILL_ASKED_FOR = timedelta(days=30)
"""A month later about 4 % of a talk is remembered (Stafford & Daly 1984); a search that was
brought in from a table shall not ask for all its reviews."""


@dataclass(frozen=True, slots=True)
class OpenWork:
    """What waits for the person, each part in the order in which it matters.

    ``learned`` are the lessons of all reviews, the one met last first.
    """

    unfinished: tuple[Draft, ...]
    discarded: tuple[Draft, ...]
    awaiting: tuple[Interview, ...]
    coming: tuple[Interview, ...]
    learned: tuple[KnownLesson, ...]

    def is_nothing(self) -> bool:
        """Whether nothing is there yet at all."""
        return not (self.unfinished or self.awaiting or self.coming or self.learned)


def open_work(db: Database, *, now: datetime) -> OpenWork:
    """What is open at ``now`` (naive UTC).

    Drafts in which nothing was typed are left out; an interview with an unfinished draft is listed
    by its draft alone, and one of more than ``STILL_ASKED_FOR`` ago is not asked for any more.
    """
    with db.read() as cursor:
        unfinished = tuple(one for one in drafts.unfinished(cursor) if not is_blank(one))
        begun = {draft.interview_id for draft in unfinished}
        awaiting = interviews.awaiting_review(cursor, before=now, since=now - STILL_ASKED_FOR)
        return OpenWork(
            unfinished,
            drafts.discarded(cursor, since=now - DISCARDED_STAYS),
            tuple(one for one in awaiting if one.id not in begun),
            interviews.coming(cursor, after=now),
            lessons.known(cursor),
        )
