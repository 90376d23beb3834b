"""What the app should show, kept in plain dictionaries beside the real database."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from afterview.domain.draft import Draft, Fields, Value
from afterview.domain.draft_of_review import fields_of
from afterview.domain.forecast_rule import forecast_problem
from afterview.domain.interview import Interview, Occasion, Result
from afterview.domain.review import Lesson, Review
from afterview.domain.validate import validate
from afterview.domain.vocabulary import Outcome, Status
from afterview.store.reviews import Forecast, StoredReview


@dataclass
class PlainDraft:
    """A draft, and everything that was typed into it in order."""

    id: UUID
    begun_at: datetime
    saved_at: datetime
    interview_id: UUID | None = None
    review_id: UUID | None = None
    finished_at: datetime | None = None
    is_discarded: bool = False
    fields: dict[str, Value] = field(default_factory=dict)
    typed: list[tuple[str, datetime, Value]] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return self.finished_at is None and not self.is_discarded

    def put(self, changes: Fields, *, now: datetime) -> None:
        self.fields |= changes
        self.typed += [(name, now, value) for name, value in changes.items()]
        self.saved_at = now

    def seen(self) -> Draft:
        return Draft(
            self.id,
            self.begun_at,
            self.saved_at,
            self.interview_id,
            self.review_id,
            self.finished_at,
            dict(self.fields),
        )


@dataclass
class PlainReview:
    """A finished review, its forecasts and each of its wordings, oldest first."""

    id: UUID
    begun_at: datetime
    finished_at: datetime
    review: Review
    corrected_at: datetime | None = None
    forecasts: list[Forecast] = field(default_factory=list)
    wordings: list[Fields] = field(default_factory=list)

    def seen(self, interview_id: UUID) -> StoredReview:
        return StoredReview(
            self.id,
            interview_id,
            len(self.wordings),
            self.begun_at,
            self.finished_at,
            self.corrected_at,
            tuple(self.forecasts),
            self.review,
        )


@dataclass
class PlainInterview:
    """An interview, in sight or deleted."""

    id: UUID
    occasion: Occasion
    status: Status
    result: Result = field(default_factory=Result)
    note: str = ""
    is_removed: bool = False
    review: PlainReview | None = None

    def seen(self) -> Interview:
        return Interview(
            self.id, self.id, self.occasion, self.status, self.result, self.note, version=1
        )

    def chances(self) -> list[int]:
        return [one.chance for one in self.review.forecasts] if self.review else []


@dataclass
class Plain:
    """All of it."""

    drafts: dict[UUID, PlainDraft] = field(default_factory=dict)
    interviews: dict[UUID, PlainInterview] = field(default_factory=dict)
    lesson_words: dict[UUID, tuple[str, str]] = field(default_factory=dict)

    def open_drafts(self) -> list[PlainDraft]:
        """The drafts to finish, the one saved last first."""
        found = [draft for draft in self.drafts.values() if draft.is_open]
        return sorted(found, key=lambda draft: draft.saved_at, reverse=True)

    def begun_for(self, interview: PlainInterview) -> PlainDraft | None:
        """The draft that goes on where somebody asks to review this interview."""
        review_id = interview.review.id if interview.review else None
        wanted = (interview.id, review_id)
        drafts = self.open_drafts()
        return next((one for one in drafts if (one.interview_id, one.review_id) == wanted), None)

    def in_sight(self) -> list[PlainInterview]:
        """The interviews of the list, the latest first."""
        found = [one for one in self.interviews.values() if not one.is_removed]
        return sorted(found, key=lambda one: (-one.occasion.starts_at.timestamp(), one.id))

    def discarded(self) -> list[PlainDraft]:
        return [draft for draft in self.drafts.values() if draft.is_discarded]

    def deleted(self) -> list[PlainInterview]:
        return [one for one in self.interviews.values() if one.is_removed]

    def reviews_in_sight(self) -> list[PlainReview]:
        return [one.review for one in self.in_sight() if one.review is not None]

    def verdict(self, draft: PlainDraft, *, now: datetime) -> Review | set[str]:
        """The review that finishing would store, or the fields that stand in the way."""
        found = validate(draft.seen(), now=now)
        refused = set() if isinstance(found, Review) else {problem.field for problem in found}
        if draft.interview_id is not None:
            about = self.interviews[draft.interview_id]
            late = forecast_problem(draft.fields.get("forecast"), about.chances(), about.seen())
            refused |= set() if late is None or about.is_removed else {late.field}
        return found if isinstance(found, Review) and not refused else refused

    def finish(
        self, draft: PlainDraft, review: Review, *, ids: tuple[UUID, UUID], now: datetime
    ) -> None:
        """The draft is the review ``ids[1]`` of the interview ``ids[0]`` from now on."""
        interview_id, review_id = ids
        draft.interview_id, draft.review_id, draft.finished_at = interview_id, review_id, now
        interview = self.interviews.setdefault(
            interview_id, PlainInterview(interview_id, review.occasion, Status.COMPLETED)
        )
        interview.occasion, interview.status = review.occasion, Status.COMPLETED
        stored = interview.review
        if stored is None:
            stored = interview.review = PlainReview(review_id, draft.begun_at, now, review)
        else:
            stored.corrected_at = now
        stored.wordings.append(fields_of(review))
        if review.forecast is not None and review.forecast not in interview.chances()[-1:]:
            stored.forecasts.append(Forecast(review.forecast, now))
        last = stored.forecasts[-1].chance if stored.forecasts else None
        stored.review = replace(review, forecast=last)
        self.lesson_words |= {
            lesson.id: (lesson.if_text, lesson.then_text)
            for lesson in review.lessons
            if lesson.same_as is None
        }

    def decide(self, interview: PlainInterview, outcome: Outcome, *, now: datetime) -> None:
        """The outcome is recorded; the instant of the first one stays."""
        is_open = outcome is Outcome.PENDING
        recorded_at = None if is_open else interview.result.recorded_at or now
        interview.result = Result(outcome, recorded_at=recorded_at)
        if interview.status is Status.SCHEDULED and not is_open:
            interview.status = Status.COMPLETED

    def library(self) -> dict[UUID, int]:
        """Each lesson of the library and how many reviews met it."""
        met: dict[UUID, int] = {}
        for stored in self.reviews_in_sight():
            for lesson_id in {lesson.same_as or lesson.id for lesson in stored.review.lessons}:
                met[lesson_id] = met.get(lesson_id, 0) + 1
        return met

    def may_be(self, lesson: Lesson, draft: PlainDraft) -> set[UUID | None]:
        """Which lesson a lesson of this draft may turn out to be; None is one of its own."""
        about = self.interviews.get(draft.interview_id) if draft.interview_id else None
        own = about.review if about else None
        settled = {one.id for one in own.review.lessons} if own else set()
        if lesson.same_as is not None or lesson.id in settled:
            return {lesson.same_as}
        if not any(map(str.isalnum, lesson.then_text)):
            return {None}
        others = [stored for stored in self.reviews_in_sight() if stored is not own]
        known = {one.same_as or one.id for stored in others for one in stored.review.lessons}
        words = (lesson.if_text, lesson.then_text)
        same: set[UUID | None] = {each for each in known if self.lesson_words[each] == words}
        return same or {None}

    def found(self, word: str) -> set[UUID]:
        """The interviews in sight that hold a word without accents somewhere."""
        return {
            one.id
            for one in self.in_sight()
            if word in f"{one.occasion} {one.note} {one.review.review if one.review else ''}"
        }
