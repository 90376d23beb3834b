"""What a person does with a real database, a call each; a test names only what matters to it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from afterview.actions.draft_rows import add_row
from afterview.actions.drafts import edit_draft, start_review
from afterview.actions.finish_review import Finished, finish_review
from afterview.actions.interviews import plan_interview
from afterview.domain.draft import Draft, Fields, Value, name_and_role
from afterview.domain.interview import Interview
from afterview.store import drafts, interviews, reviews
from afterview.store.database import Database
from afterview.store.reviews import StoredReview
from tests.builders import NOW, SHORTEST

OCCASION: Fields = {name: value for name, value in SHORTEST.items() if "question" not in name}


def begun(  # noqa: PLR0913 - one argument for each list of the form
    db: Database,
    fields: Fields | None = None,
    *,
    questions: Sequence[str] = ("Walk me through your CV",),
    lessons: Sequence[tuple[str, str]] = (),
    people: Sequence[str] = (),
    now: datetime = NOW,
) -> UUID:
    """A draft that can be finished, with rows for the questions, lessons and people."""
    draft_id = start_review(db, zone="Europe/Copenhagen", now=now)
    for text in questions:
        add_row(db, draft_id, "question", {"text": text}, now=now)
    for if_text, then_text in lessons:
        add_row(db, draft_id, "lesson", {"if_text": if_text, "then_text": then_text}, now=now)
    for line in people:
        name, role = name_and_role(line)
        add_row(db, draft_id, "person", {"name": name, "role": role}, now=now)
    typed(db, draft_id, {**OCCASION, **(fields or {})}, now=now)
    return draft_id


def typed(db: Database, draft_id: UUID, changes: Fields, *, now: datetime = NOW) -> None:
    """Type into fields while looking at what they hold."""
    edit_draft(db, draft_id, changes, seen=held(db, draft_id).fields, now=now)


def finished(db: Database, draft_id: UUID, *, now: datetime = NOW) -> UUID:
    """Finish the draft, which nothing stands against; the interview comes back."""
    ending = finish_review(db, draft_id, now=now)
    assert isinstance(ending, Finished), ending
    assert ending.warning == ""
    return ending.interview_id


def reviewed(  # noqa: PLR0913 - the same
    db: Database,
    fields: Fields | None = None,
    *,
    questions: Sequence[str] = ("Walk me through your CV",),
    lessons: Sequence[tuple[str, str]] = (),
    people: Sequence[str] = (),
    now: datetime = NOW,
) -> UUID:
    """Write a review from nothing and finish it; the interview comes back."""
    draft_id = begun(db, fields, questions=questions, lessons=lessons, people=people, now=now)
    return finished(db, draft_id, now=now)


def planned(db: Database, fields: Fields | None = None, *, now: datetime = NOW) -> UUID:
    """Plan an interview."""
    interview_id = plan_interview(db, {**OCCASION, **(fields or {})}, now=now)
    assert isinstance(interview_id, UUID), interview_id
    return interview_id


def held(db: Database, draft_id: UUID) -> Draft:
    """The draft as it is stored."""
    with db.read() as cursor:
        draft = drafts.find(cursor, draft_id)
    assert draft is not None
    return draft


def history(db: Database, draft_id: UUID, field: str) -> list[Value]:
    """All that was ever typed into a field, oldest first."""
    with db.read() as cursor:
        return [value for _, value in drafts.typed(cursor, draft_id, field)]


def review_of(db: Database, interview_id: UUID) -> StoredReview:
    """The finished review of an interview."""
    with db.read() as cursor:
        stored = reviews.find(cursor, interview_id)
    assert stored is not None
    return stored


def interview(db: Database, interview_id: UUID) -> Interview:
    """The interview as it is stored."""
    with db.read() as cursor:
        stored = interviews.find(cursor, interview_id)
    assert stored is not None
    return stored
