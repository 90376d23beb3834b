"""A bad design question in the second round, and the third round that lies ahead."""

from datetime import date, datetime
from uuid import UUID

from afterview.actions.brief import ahead_of, prepare
from afterview.actions.draft_rows import add_row
from afterview.brief.brief import Ahead, Brief
from afterview.domain.draft import Fields
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import begun, finished, held, interview, planned, typed

TODAY, NOW = date(2026, 11, 4), utc("2026-11-04 07:00")
WRITTEN = utc("2026-10-13 15:00")
SECOND_ROUND: Fields = {
    "end": "15:10",
    "format": "in_person",
    "feeling": 2,
    "forecast": 25,
    "their_doubt": "can he run streaming in production?",
    "salary_said": '62.000 kr./md. (they said "$$ is flexible")',
    "worked": "the SQL and the CV",
    "promise_kind": "exact_date",
    "promise_until": "2026-10-23",
    "promise_words": "we decide by the 23rd",
}
DESIGN = (
    "Design the ingestion for 40,000 AIS messages/second; "
    "what happens when a consumer falls behind?"
)
OUT_LOUD = "I first say the requirements and the bottleneck out loud before any tool"
THIRD_ROUND: Fields = {
    "stage": "system_design",
    "day": "2026-11-09",
    "format": "video_live",
    "note": "Zoë O'Connor leads it",
}


def second_round(db: Database, *, category: str = "system_design_architecture") -> UUID:
    """The bad afternoon of which the first lesson is: if a design question comes …"""
    draft_id = begun(
        db,
        SECOND_ROUND,
        questions=("Walk me through your CV", DESIGN, "Why shipping?"),
        people=("Søren Ødegård-Nuñez, head of data", "Zoë O'Connor, staff engineer"),
        now=WRITTEN,
    )
    _, asked, _ = held(db, draft_id).rows("question")
    ratings: Fields = {f"question.{asked}.handled": 2, f"question.{asked}.category": category}
    typed(db, draft_id, ratings, now=WRITTEN)
    comes = {"if_text": "a design question comes", "then_text": OUT_LOUD, "question_id": asked}
    add_row(db, draft_id, "lesson", comes, now=WRITTEN)
    told = {"if_text": "I tell a story", "then_text": "it has one number in it"}
    add_row(db, draft_id, "lesson", told, now=WRITTEN)
    return finished(db, draft_id, now=WRITTEN)


def page(db: Database, ahead: Ahead, *, now: datetime = NOW, whole: bool = False) -> Brief:
    return prepare(db, ahead, now=now, today=now.date(), whole=whole).brief


def third_round(db: Database) -> Ahead:
    second_round(db)
    return ahead_of(interview(db, planned(db, THIRD_ROUND)))
