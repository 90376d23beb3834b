"""What waits for the person: drafts, interviews without a review, the next one, known lessons."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterview.domain.draft import Draft, is_blank
from afterview.domain.interview import Interview
from afterview.store import drafts, interviews, lessons
from afterview.store.database import Database
from afterview.store.lessons import KnownLesson

DISCARDED_STAYS = timedelta(days=1)


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
    by its draft alone.
    """
    with db.read() as cursor:
        unfinished = tuple(one for one in drafts.unfinished(cursor) if not is_blank(one))
        begun = {draft.interview_id for draft in unfinished}
        awaiting = interviews.awaiting_review(cursor, before=now)
        return OpenWork(
            unfinished,
            drafts.discarded(cursor, since=now - DISCARDED_STAYS),
            tuple(one for one in awaiting if one.id not in begun),
            interviews.coming(cursor, after=now),
            lessons.known(cursor),
        )
