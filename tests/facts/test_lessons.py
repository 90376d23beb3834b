"""What became of the lessons, by the month in which they were learned."""

from datetime import date

from afterview.actions.interviews import remove_interview
from afterview.domain.scope import Scope
from afterview.store.database import Database
from afterview.store.facts.trends.lessons import lesson_lives
from tests.builders import LATER
from tests.facts.search import rows, seen, told

NUMBERS, PAUSE = ("asked for numbers", "I name two"), ("I ramble", "I stop and breathe")
COLUMNS = ("month", "learned", "open", "tried", "kept", "retired", "met_again")


def test_a_lesson_is_learned_in_the_month_of_its_first_interview(db: Database) -> None:
    told(db, "2026-09-30", lessons=[NUMBERS])
    told(db, "2026-08-02", lessons=[NUMBERS, PAUSE])
    told(db, "2026-10-01", lessons=[("they ask why", "three short reasons")])
    with db.write() as cursor:
        cursor.execute("update lesson set life = 'kept' where if_text = 'I ramble'")
    assert rows(seen(db, lesson_lives), *COLUMNS) == [
        ("2026-08-01", 2, 1, 0, 1, 0, 1),
        ("2026-10-01", 1, 1, 0, 0, 0, 0),
    ]


def test_a_scope_sees_only_the_interviews_in_it(db: Database) -> None:
    told(db, "2026-08-02", lessons=[NUMBERS])
    told(db, "2026-09-30", lessons=[NUMBERS])
    late = seen(db, lesson_lives, Scope(from_on=date(2026, 9, 1)))
    assert rows(late, *COLUMNS) == [("2026-09-01", 1, 1, 0, 0, 0, 0)]


def test_lessons_of_a_deleted_interview_do_not_count(db: Database) -> None:
    remove_interview(db, told(db, lessons=[NUMBERS]), now=LATER)
    assert seen(db, lesson_lives).empty
