"""Moving all that hangs on one lesson to another, and back.

A choice for a brief names its lesson by the hex of the id.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from afterview.domain.brief_choice import BriefPart
from afterview.store import brief_choices, lesson_drafts
from afterview.store.database import Cursor
from afterview.store.lesson_drafts import Before

_SOURCES = """
update lesson_source set lesson_id = $other where lesson_id = $one returning id
"""
_TRIALS = """
update lesson_trial set lesson_id = $other where lesson_id = $one
and review_id not in (select review_id from lesson_trial where lesson_id = $other)
returning review_id
"""
_GRADES = "update card_grade set lesson_id = $other where lesson_id = $one returning id"
_SOURCES_BACK = """
update lesson_source set lesson_id = $one where lesson_id = $other and list_contains($moved, id)
returning id
"""
_TRIALS_BACK = """
update lesson_trial set lesson_id = $one
where lesson_id = $other and list_contains($moved, review_id)
returning review_id
"""
_GRADES_BACK = """
update card_grade set lesson_id = $one where lesson_id = $other and list_contains($moved, id)
returning id
"""


@dataclass(frozen=True, slots=True)
class Moved:
    """What went from one lesson to another: sources, trials by their reviews, grades, choices.

    A trial or choice stays behind where the other has one of the same review or round. ``drafts``
    are those that asked of the one.
    """

    one_id: UUID
    other_id: UUID
    sources: tuple[UUID, ...]
    trials: tuple[UUID, ...]
    grades: tuple[UUID, ...]
    choices: tuple[str, ...]
    drafts: Before


def move_all(cursor: Cursor, *, from_id: UUID, to_id: UUID) -> Moved:
    """Let everything of a lesson belong to another; what moved comes back."""
    named = {"one": from_id, "other": to_id}

    def moved(statement: str) -> tuple[UUID, ...]:
        return tuple(row[0] for row in cursor.execute(statement, named).fetchall())

    return Moved(
        from_id,
        to_id,
        moved(_SOURCES),
        moved(_TRIALS),
        moved(_GRADES),
        brief_choices.move(cursor, BriefPart.LESSON, name=from_id.hex, to=to_id.hex),
        lesson_drafts.ask_instead(cursor, of_id=to_id, instead_of=from_id),
    )


def move_back(cursor: Cursor, moved: Moved) -> bool:
    """Undo ``move_all``; whether it was still there to be undone.

    Where sources moved, one of them has to be at the other still, or else some of the rest.
    """
    one, other = moved.one_id, moved.other_id
    came_back = [
        _back(cursor, statement, which, one=one, other=other)
        for statement, which in (
            (_SOURCES_BACK, moved.sources),
            (_TRIALS_BACK, moved.trials),
            (_GRADES_BACK, moved.grades),
        )
        if which
    ]
    if moved.choices:
        came_back.append(
            brief_choices.move_back(
                cursor, BriefPart.LESSON, name=one.hex, to=other.hex, occasions=moved.choices
            )
        )
    since = lesson_drafts.reviews_asked_instead(cursor, of_id=other, before=moved.drafts)
    _back(cursor, _TRIALS_BACK, since, one=one, other=other)
    lesson_drafts.ask_again(cursor, of_id=one, instead_of=other, before=moved.drafts)
    return (came_back[0] if moved.sources else any(came_back)) or not came_back


def _back(cursor: Cursor, statement: str, which: Sequence[UUID], *, one: UUID, other: UUID) -> bool:
    """Whether any of what moved came back."""
    named = {"one": one, "other": other, "moved": list(which)}
    return bool(cursor.execute(statement, named).fetchall())
