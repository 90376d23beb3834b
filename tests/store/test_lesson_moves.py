"""All that hangs on a lesson goes with it when two become one, and comes back."""

from uuid import UUID

from afterview.store import lesson_moves
from afterview.store.database import Cursor, Database
from tests.builders import NOW
from tests.learning import YES, tried, written


def hang_on(cursor: Cursor, lesson_id: UUID, *occasions: str) -> None:
    """A grade of practice, and a choice for the brief of each round."""
    cursor.execute(
        "insert into card_grade values (uuidv7(), $lesson, '', 3, '', $now)",
        {"lesson": lesson_id, "now": NOW},
    )
    for occasion in occasions:
        cursor.execute(
            "insert into brief_choice values ($occasion, 'lesson', $lesson, 'pinned', $now)",
            {"occasion": occasion, "lesson": lesson_id.hex, "now": NOW},
        )


def held(cursor: Cursor, lesson_id: UUID) -> tuple[int, int, list[str]]:
    """How many trials and grades a lesson has, and the rounds for which it was chosen."""
    [(trials, grades)] = cursor.execute(
        "select (select count(*) from lesson_trial where lesson_id = $id), "
        "(select count(*) from card_grade where lesson_id = $id)",
        {"id": lesson_id},
    ).fetchall()
    rounds = cursor.execute(
        "select occasion from brief_choice where chosen = $id order by occasion",
        {"id": lesson_id.hex},
    ).fetchall()
    return trials, grades, [row[0] for row in rounds]


def test_what_moves_comes_back_and_what_the_other_has_too_stays_behind(db: Database) -> None:
    one, other = written(db, "I slow down"), written(db, "I breathe")
    tried(db, one, YES)
    with db.write() as cursor:
        hang_on(cursor, one, "both", "only here")
        hang_on(cursor, other, "both")
    with db.write() as cursor:
        moved = lesson_moves.move_all(cursor, from_id=one, to_id=other)
        assert held(cursor, other) == (1, 2, ["both", "only here"])
        assert held(cursor, one) == (0, 0, ["both"])
    with db.write() as cursor:
        lesson_moves.move_back(cursor, moved)
        assert held(cursor, other) == (0, 1, ["both"])
        assert held(cursor, one) == (1, 1, ["both", "only here"])
