"""Two evenings after an interview, as they were told: a panel by video, and a call on the phone."""

from datetime import date, datetime
from uuid import UUID

from afterview.actions.aftermath import Aftermath, aftermath_of
from afterview.actions.drafts import correct_review
from afterview.actions.interviews import record_outcome
from afterview.actions.letters import letters_of
from afterview.actions.people import ask_reference
from afterview.domain.contact import Contact
from afterview.domain.draft import Fields
from afterview.domain.interview import local
from afterview.domain.letter import Letter, LetterKind
from afterview.domain.reference import Answer
from afterview.domain.step import Step, StepKind
from afterview.domain.vocabulary import Outcome
from afterview.store import contacts
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import finished, held, interview, review_of, reviewed, typed

WRITTEN = utc("2026-10-30 05:50")
LATER = utc("2026-10-30 09:00")
PANEL = (
    "Thandi Mokoena, CPO",
    "Rahul Iyer",
    'Dr. Anne-Marie "Ams" van der Merwe',
    "someone whose name I missed",
)
REMARK = "Rahul's remark about paper tests in rural schools stuck with me"
BRIGHTPATH: Fields = {
    "company": "BrightPath Learning (Pty) Ltd",
    "role": "Product Manager: Assessments & Insights",
    "stage": "final",
    "day": "2026-10-29",
    "start": "09:30",
    "end": "11:00",
    "zone": "Africa/Johannesburg",
    "promise_kind": "within_days",
    "promise_days": 14,
    "promise_words": "You'll hear within two weeks.",
    "references_wanted": "two by Monday: my old boss Pieter Naudé and Prof. Grace Achieng'",
    "thanks_remark": REMARK,
}
ASKED = (
    "product sense case (cut churn in the teacher app)",
    "a launch that failed",
    "metrics for assessments",
    "stakeholder conflict",
    "what would you do in the first 90 days?",
    "salary expectation",
)
LOEWENZAHN: Fields = {
    "company": "Kaffeerösterei Löwenzahn GmbH & Co. KG",
    "role": "Teamleitung Filiale",
    "stage": "phone_screen",
    "day": "2026-11-03",
    "start": "17:40",
    "end": "18:00",
    "zone": "Europe/Vienna",
    "promise_kind": "in_touch",
    "promise_words": "wir melden uns",
}


def panel(db: Database, fields: Fields | None = None, *, now: datetime = WRITTEN) -> UUID:
    """The video panel of four, written up the next morning; the interview comes back."""
    asked = {**BRIGHTPATH, **(fields or {})}
    return reviewed(db, asked, questions=ASKED, people=PANEL, now=now)


def phone_screen(db: Database, fields: Fields | None = None, *, now: datetime) -> UUID:
    """The twenty minutes on the phone; the interview comes back."""
    asked = {**LOEWENZAHN, **(fields or {})}
    return reviewed(db, asked, questions=["Warum wir?"], people=["Frau Hofer"], now=now)


def corrected(
    db: Database,
    interview_id: UUID,
    changes: Fields | None = None,
    *,
    names: dict[str, str] | None = None,
    now: datetime = LATER,
) -> None:
    """Correct the review: fields, and the people's ``names`` from old to new."""
    draft_id = correct_review(db, review_of(db, interview_id).id, now=now)
    draft = held(db, draft_id)
    renamed = {
        f"person.{row}.name": new
        for row in draft.rows("person")
        for old, new in (names or {}).items()
        if draft.row_text("person", row, "name") == old
    }
    assert len(renamed) == len(names or {})
    typed(db, draft_id, {**(changes or {}), **renamed}, now=now)
    assert finished(db, draft_id, now=now) == interview_id


def ended(db: Database, interview_id: UUID, outcome: Outcome, *, heard: str, at: str) -> None:
    """Record how the round ended, heard on a day and noted at an instant (UTC)."""
    problems = record_outcome(
        db,
        interview(db, interview_id),
        outcome,
        heard_on=date.fromisoformat(heard),
        stated_reason="",
        guessed_reason="",
        now=utc(at),
    )
    assert problems == []


def after(db: Database, interview_id: UUID, at: str) -> Aftermath:
    """What follows at an instant (UTC), on the interview's own calendar."""
    now = utc(at)
    follows = aftermath_of(db, interview_id, now=now, today=today_of(db, interview_id, now))
    assert follows is not None
    return follows


def steps(db: Database, interview_id: UUID, at: str) -> dict[StepKind, Step]:
    """The steps at an instant (UTC), by kind."""
    return {step.kind: step for step in after(db, interview_id, at).steps}


def today_of(db: Database, interview_id: UUID, now: datetime) -> date:
    """The day at the place of the interview."""
    zone = review_of(db, interview_id).review.occasion.zone
    return local(now, zone).date()


def letters(
    db: Database, interview_id: UUID, kind: LetterKind, *, now: datetime = WRITTEN
) -> dict[str, Letter]:
    """The letters of a kind by the name of whom they go to."""
    written = letters_of(db, interview_id, kind, now=now)
    by_name = {one.to_name: one for one in written}
    assert len(by_name) == len(written)
    return by_name


def reference(db: Database, name: str, answer: Answer = Answer.AGREED) -> UUID:
    """Somebody who speaks for the person; their contact comes back."""
    contact = Contact(db.new_id(), name)
    with db.write() as cursor:
        contacts.add(cursor, contact, now=WRITTEN)
    ask_reference(db, contact.id, answer, relation="", answered_on=None, now=WRITTEN)
    return contact.id
