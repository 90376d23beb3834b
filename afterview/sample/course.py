"""One meeting on its way through the app: planned, written up, corrected, followed, ended."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from afterview.actions.drafts import correct_review, edit_draft, review_interview, start_review
from afterview.actions.finish_review import store_review
from afterview.actions.interviews import change_interview, plan_interview, record_outcome
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.interview import Interview
from afterview.domain.vocabulary import Status
from afterview.sample import afterwards
from afterview.sample.days import Days
from afterview.sample.happening import Happening, accepted, stored
from afterview.sample.lay_out import occasion_of, review_fields
from afterview.sample.told import Corrected, Ending, Marked, Meeting, Sent, Told
from afterview.store import interviews, lessons, reviews
from afterview.store.database import Database


class Course:
    """One meeting, and the interview that it has become in ``db``."""

    def __init__(self, db: Database, meeting: Meeting, days: Days) -> None:
        """Nothing is stored before its first happening."""
        self._db = db
        self._meeting = meeting
        self._days = days
        self._interview_id: UUID | None = None

    def happenings(self) -> Iterator[Happening]:
        """What is done in the app, each with the instant (naive UTC) at which it is done."""
        meeting, days = self._meeting, self._days
        if meeting.booked is not None:
            yield days.evening(meeting.day - meeting.booked), self._book
        if meeting.status is not Status.SCHEDULED:
            yield days.end_of(meeting), self._mark
        if meeting.review is not None:
            yield from self._writing(meeting.review)
        yield from self._following()
        if meeting.ending is not None:
            yield from self._ending(meeting.ending)

    def _writing(self, told: Told) -> Iterator[Happening]:
        begun_at = self._days.end_of(self._meeting) + timedelta(hours=told.hours_after)
        finished_at = self._over_at()
        yield begun_at, lambda now: self._review(told, now, finished_at)
        corrected = told.correction
        if corrected is not None:
            corrected_at = finished_at + timedelta(hours=corrected.hours_later)
            yield corrected_at, lambda now: self._correct(corrected, now)

    def _over_at(self) -> datetime:
        """When the review was finished; the end of the meeting where none was written."""
        ended_at, told = self._days.end_of(self._meeting), self._meeting.review
        if told is None:
            return ended_at
        return ended_at + timedelta(hours=told.hours_after, minutes=told.minutes)

    def _following(self) -> Iterator[Happening]:
        for at, done in afterwards.moments(self._meeting, self._days, over_at=self._over_at()):
            yield at, self._doing(done)

    def _doing(self, done: Sent | Marked) -> Callable[[datetime], None]:
        def do(now: datetime) -> None:
            if self._interview_id is None:
                raise LookupError("not stored yet")
            afterwards.do(
                self._db, done, self._interview_id, meeting=self._meeting, days=self._days, now=now
            )

        return do

    def _ending(self, ending: Ending) -> Iterator[Happening]:
        day = self._meeting.day + ending.days_later
        yield self._days.evening(day), lambda now: self._end(ending, now)

    def _book(self, now: datetime) -> None:
        occasion = occasion_of(self._meeting, self._days)
        fields = {**fields_of_occasion(occasion), "note": self._meeting.note}
        self._interview_id = stored(plan_interview(self._db, fields, now=now))

    def _mark(self, now: datetime) -> None:
        interview = self._interview()
        fields = {**fields_of_occasion(interview.occasion), "note": interview.note}
        status = self._meeting.status
        stored(change_interview(self._db, interview, fields, status=status, now=now))

    def _review(self, told: Told, begun_at: datetime, finished_at: datetime) -> None:
        if self._interview_id is None:
            draft_id = start_review(self._db, zone=self._days.zone, now=begun_at)
        else:
            draft_id = review_interview(self._db, self._interview_id, now=begun_at)
        with self._db.read() as cursor:
            learned = {lesson.if_text: lesson.id for lesson in lessons.known(cursor)}
        fields = review_fields(
            self._meeting, told, days=self._days, learned=learned, new_id=self._db.new_id
        )
        edit_draft(self._db, draft_id, fields, seen={}, now=finished_at)
        self._interview_id = self._finished(draft_id, finished_at)

    def _correct(self, corrected: Corrected, now: datetime) -> None:
        with self._db.read() as cursor:
            found = reviews.find(cursor, self._interview().id)
        if found is None:
            raise LookupError("corrected before it was written")
        draft_id = correct_review(self._db, found.id, now=now)
        edit_draft(self._db, draft_id, corrected.changes, seen={}, now=now)
        self._finished(draft_id, now)

    def _end(self, ending: Ending, now: datetime) -> None:
        heard_on = self._days.on(self._meeting.day + ending.days_later)
        accepted(
            record_outcome(
                self._db,
                self._interview(),
                ending.outcome,
                heard_on=heard_on if ending.heard else None,
                stated_reason=ending.stated,
                guessed_reason=ending.guessed,
                now=now,
            )
        )

    def _finished(self, draft_id: UUID, now: datetime) -> UUID:
        return stored(store_review(self._db, draft_id, now=now))

    def _interview(self) -> Interview:
        if self._interview_id is None:
            raise LookupError("not stored yet")
        with self._db.read() as cursor:
            found = interviews.find(cursor, self._interview_id)
        if found is None:
            raise LookupError("stored and not found")
        return found
