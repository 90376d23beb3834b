"""Moving all that hangs on one lesson to another, and back.

A choice for a brief names its lesson by the hex of the id.
"""

from dataclasses import dataclass
from uuid import UUID

from afterview.store.database import Cursor

_SOURCES = """
update lesson_source set lesson_id = $other where lesson_id = $one returning id
"""
_TRIALS = """
update lesson_trial set lesson_id = $other where lesson_id = $one
and review_id not in (select review_id from lesson_trial where lesson_id = $other)
returning review_id
"""
_GRADES = "update card_grade set lesson_id = $other where lesson_id = $one returning id"
_CHOICES = """
update brief_choice set chosen = $other
where part = 'lesson' and chosen = $one and occasion not in (
    select occasion from brief_choice
    where part = 'lesson' and chosen = $other)
returning occasion
"""
_SOURCES_BACK = """
update lesson_source set lesson_id = $one where lesson_id = $other and list_contains($moved, id)
"""
_TRIALS_BACK = """
update lesson_trial set lesson_id = $one
where lesson_id = $other and list_contains($moved, review_id)
"""
_GRADES_BACK = """
update card_grade set lesson_id = $one where lesson_id = $other and list_contains($moved, id)
"""
_CHOICES_BACK = """
update brief_choice set chosen = $one
where part = 'lesson' and chosen = $other and list_contains($moved, occasion)
"""


@dataclass(frozen=True, slots=True)
class Moved:
    """What went from one lesson to another: sources, trials by their reviews, grades, choices.

    A trial or choice stays behind where the other has one of the same review or round.
    """

    one_id: UUID
    other_id: UUID
    sources: tuple[UUID, ...]
    trials: tuple[UUID, ...]
    grades: tuple[UUID, ...]
    choices: tuple[str, ...]


def move_all(cursor: Cursor, *, from_id: UUID, to_id: UUID) -> Moved:
    """Let everything of a lesson belong to another; what moved comes back."""
    named = {"one": from_id, "other": to_id}

    def moved(statement: str) -> tuple[UUID, ...]:
        return tuple(row[0] for row in cursor.execute(statement, named).fetchall())

    by_hex = {"one": from_id.hex, "other": to_id.hex}
    choices = tuple(row[0] for row in cursor.execute(_CHOICES, by_hex).fetchall())
    return Moved(from_id, to_id, moved(_SOURCES), moved(_TRIALS), moved(_GRADES), choices)


def move_back(cursor: Cursor, moved: Moved) -> None:
    """Undo ``move_all``, for whatever of it is still there."""
    for statement, which in (
        (_SOURCES_BACK, moved.sources),
        (_TRIALS_BACK, moved.trials),
        (_GRADES_BACK, moved.grades),
    ):
        if which:
            cursor.execute(
                statement,
                {"one": moved.one_id, "other": moved.other_id, "moved": list(which)},
            )
    if moved.choices:
        cursor.execute(
            _CHOICES_BACK,
            {
                "one": moved.one_id.hex,
                "other": moved.other_id.hex,
                "moved": list(moved.choices),
            },
        )
