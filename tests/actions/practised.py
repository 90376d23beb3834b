"""Practice with a real database: questions as they were rated, and answers given to their cards."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from afterview.actions.drafts import correct_review
from afterview.actions.practice import Desk, grade_card, practice_desk
from afterview.domain.card import Card, Recall
from afterview.domain.draft import Fields
from afterview.store.database import Database
from tests.builders import NOW
from tests.doing import finished, review_of, reviewed, typed

VIENNA: Final = "Europe/Vienna"
DAY: Final = timedelta(days=1)


def desk(db: Database, now: datetime = NOW) -> Desk:
    """What there is to practise."""
    return practice_desk(db, now=now, zone=VIENNA)


def due(db: Database, now: datetime = NOW) -> list[str]:
    """The fronts of the cards that are due, in order."""
    return [one.card.front for one in desk(db, now).plan.due()]


def the_card(db: Database, front: str) -> Card:
    """The card with these words on its front."""
    [card] = [one for one in desk(db).every if one.front == front]
    return card


def answered(
    db: Database, front: str, recall: Recall = Recall.GOOD, now: datetime = NOW, answer: str = ""
) -> UUID:
    """Answer the card; the id of the answer comes back."""
    answer_id = db.new_id()
    grade_card(db, the_card(db, front), recall, answer=answer, answer_id=answer_id, now=now)
    return answer_id


def rated(
    db: Database, question: str, fields: Fields | None = None, *, now: datetime = NOW
) -> UUID:
    """An interview with one question, and what was noted of it."""
    interview_id = reviewed(db, questions=(question,), now=now)
    stored = review_of(db, interview_id)
    draft_id = correct_review(db, stored.id, now=now)
    question_id = stored.review.questions[0].id
    changes = {f"question.{question_id}.{name}": value for name, value in (fields or {}).items()}
    typed(db, draft_id, changes, now=now)
    finished(db, draft_id, now=now)
    return interview_id
