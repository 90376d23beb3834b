"""Beginning a review, keeping what is typed into it, setting it aside and taking it up again."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.domain.draft import Draft, Fields, Value
from afterview.domain.draft_of_review import fields_of, fields_of_occasion
from afterview.domain.interview import local
from afterview.domain.occasion_check import zones
from afterview.errors import ChangedElsewhere
from afterview.store import drafts, interviews, lesson_drafts, reviews
from afterview.store.database import Cursor, Database
from afterview.store.reviews import StoredReview


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that two tabs have changed: the words of the other one, which were replaced."""

    field: str
    theirs: Value


def start_review(db: Database, *, zone: str, now: datetime) -> UUID:
    """Begin a review of an interview not known yet, held today on the clock of ``zone``.

    A ``zone`` that is none is left to be chosen, and the day with it.
    """
    fields: Fields = {}
    if zone in zones():
        fields = {"zone": zone, "day": local(now, zone).date().isoformat()}
    draft_id = db.new_id()
    with db.write() as cursor:
        _begin(cursor, draft_id, fields, now=now)
    return draft_id


def review_interview(db: Database, interview_id: UUID, *, now: datetime) -> UUID:
    """Begin the review of a known interview, or go on with the one begun for it.

    Raises ``ChangedElsewhere`` where the interview is gone.
    """
    draft_id = db.new_id()
    with db.write() as cursor:
        interview = interviews.find(cursor, interview_id)
        if interview is None:
            raise ChangedElsewhere("This interview has been deleted. Bring it back first.")
        stored = reviews.find(cursor, interview_id)
        if stored is not None:
            return _begin_correction(cursor, draft_id, stored, now=now)
        begun = drafts.unfinished_of(cursor, interview_id=interview_id)
        if begun is not None:
            return begun
        fields = fields_of_occasion(interview.occasion)
        _begin(cursor, draft_id, fields, interview_id=interview_id, now=now)
    return draft_id


def correct_review(db: Database, review_id: UUID, *, now: datetime) -> UUID:
    """Begin a correction of a finished review, or go on with the one begun for it.

    Raises ``ChangedElsewhere`` where the review is gone.
    """
    draft_id = db.new_id()
    with db.write() as cursor:
        interview_id = reviews.interview_of(cursor, review_id)
        stored = None if interview_id is None else reviews.find(cursor, interview_id)
        if stored is None:
            raise ChangedElsewhere("This review has been deleted. Bring its interview back first.")
        return _begin_correction(cursor, draft_id, stored, now=now)


def edit_draft(
    db: Database, draft_id: UUID, changes: Fields, *, seen: Fields, now: datetime
) -> tuple[Clash, ...]:
    """Store the changed fields; return those that another tab had changed meanwhile.

    ``seen`` is what this tab last showed in them. The last writer wins; the other's words stay in
    the draft's history. Raises ``ChangedElsewhere`` where the draft was discarded or finished.
    """
    with db.write() as cursor:
        held = open_draft(cursor, draft_id).fields
        changes = {name: storable(value) for name, value in changes.items()}
        fresh = {name: value for name, value in changes.items() if held.get(name) != value}
        drafts.put(cursor, draft_id, fresh, now=now)
    return tuple(Clash(name, held.get(name)) for name in fresh if held.get(name) != seen.get(name))


def open_draft(cursor: Cursor, draft_id: UUID) -> Draft:
    """The draft, still to be changed; ``ChangedElsewhere`` where it was discarded or finished."""
    draft = drafts.find(cursor, draft_id)
    if draft is None:
        message = "This draft was discarded in another tab. Bring it back on the Today page."
        raise ChangedElsewhere(message)
    if draft.finished_at is not None:
        message = "This review was finished in another tab. Open the interview to correct it."
        raise ChangedElsewhere(message)
    return draft


def discard_draft(db: Database, draft_id: UUID, *, now: datetime) -> None:
    """Take the draft out of sight; ``bring_back_draft`` undoes it."""
    with db.write() as cursor:
        drafts.mark(cursor, draft_id, removed_at=now)


def bring_back_draft(db: Database, draft_id: UUID) -> None:
    """Undo ``discard_draft``."""
    with db.write() as cursor:
        drafts.mark(cursor, draft_id, removed_at=None)


def storable(value: Value) -> Value:
    """The value as typed, but for halves of characters, which no file can hold."""
    match value:
        case str():
            return storable_text(value)
        case list():
            return [storable_text(part) for part in value]
        case _:
            return value


def storable_text(text: str) -> str:
    """The text as typed, but for halves of characters."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _begin(
    cursor: Cursor,
    draft_id: UUID,
    fields: Fields,
    *,
    interview_id: UUID | None = None,
    now: datetime,
) -> None:
    filled = {name: value for name, value in fields.items() if value not in (None, "")}
    drafts.start(cursor, Draft(draft_id, now, now, interview_id, fields=filled))


def _begin_correction(
    cursor: Cursor, draft_id: UUID, stored: StoredReview, *, now: datetime
) -> UUID:
    begun = drafts.unfinished_of(cursor, interview_id=stored.interview_id, review_id=stored.id)
    if begun is not None:
        return begun
    fields = fields_of(stored.review)
    if asked := lesson_drafts.asked_of(cursor, stored.id):
        answered = [str(trial.lesson_id) for trial in stored.review.trials]
        fields["trial"] = list(dict.fromkeys([*asked, *answered]))
    drafts.start(cursor, Draft(draft_id, now, now, stored.interview_id, stored.id, fields=fields))
    return draft_id
