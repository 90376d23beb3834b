"""What is kept under the words of a question goes with them where a correction changes these."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from afterview.domain.brief_choice import BriefPart
from afterview.store import brief_choices, same_questions
from afterview.store.database import Cursor

_WORDED: Final = (
    "select id, plain_words(text) from question where review_id = $id order by position"
)
_IS_HELD: Final = """
select 1 from question q
join review r on r.id = q.review_id and r.removed_at is null
join interview i on i.id = r.interview_id and i.removed_at is null
where plain_words(q.text) = $words limit 1
"""
_MOVES: Final = (
    "update answer set question = $new where question = $words",
    "update card_grade set question = $new where question = $words",
)
_CHOICES_LEFT: Final = "delete from brief_choice where part = 'question' and chosen = $words"


def worded(cursor: Cursor, review_id: UUID) -> dict[UUID, str]:
    """The plain words of each question of a review, in their order."""
    return dict(cursor.execute(_WORDED, {"id": review_id}).fetchall())


def follow(cursor: Cursor, review_id: UUID, before: Mapping[UUID, str]) -> None:
    """Carry along what was kept under words that a correction changed; ``before`` were the words.

    Words that a question still has, here or in another review, keep all of it.
    """
    now = worded(cursor, review_id)
    corrected: dict[str, str] = {}
    for question_id, words in before.items():
        new = now.get(question_id, words)
        if words and new and new != words:
            corrected.setdefault(words, new)
    for words, new in corrected.items():
        if not cursor.execute(_IS_HELD, {"words": words}).fetchall():
            _carry(cursor, words, new)


def _carry(cursor: Cursor, words: str, new: str) -> None:
    same_questions.rename(cursor, words, new)
    for statement in _MOVES:
        cursor.execute(statement, {"words": words, "new": new})
    brief_choices.move(cursor, BriefPart.QUESTION, name=words, to=new)
    cursor.execute(_CHOICES_LEFT, {"words": words})
