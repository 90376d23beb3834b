"""The lessons of the library: their wording, where they apply, and their life."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Chosen, Life
from afterview.domain.vocabulary import Stage
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_LESSON = """
select id, if_text, then_text, created_at, stage, category, company, life, chosen_life,
       life_chosen_at, version
from"""

# A wording names the lessons that were learned in its review; one typed by hand is in none.
_LET_GO: Final = """
update lesson set removed_at = $now, version = version + 1
where removed_at is null and list_contains($held, id)
  and id not in (select lesson_id from lesson_source)
  and exists (select 1 from review_version v where contains(v.fields, concat('lesson.', id, '.')))
"""

N_COLUMNS: Final = 11
"""How many columns a row has first of which ``learned`` makes a lesson."""


@dataclass(frozen=True, slots=True)
class KnownLesson:
    """A lesson of the library: its wording, how many reviews met it, and where it was met last.

    One that no review has met yet has the instant at which it was written in ``met_at``, and no
    company.
    """

    id: UUID
    if_text: str
    then_text: str
    n_met: int
    met_at: datetime
    company: str
    life: Life = Life.OPEN


IN_SIGHT: Final = Path(__file__).with_name("lesson_sight.sql").read_text("utf-8")
"""How a query begins that goes by the lessons in sight; ``$except_review`` is to be given."""
_KNOWN: Final = """
met as (
    select s.lesson_id, i.starts_at, a.company, r.id as review_id
    from lesson_source s
    join review r on r.id = s.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id
    join application a on a.id = i.application_id
    where r.id is distinct from $except_review
)
select l.id, l.if_text, l.then_text, count(distinct m.review_id),
       coalesce(max(m.starts_at), l.created_at) as met_at,
       coalesce(arg_max(m.company, m.starts_at), ''), l.life
from in_sight l left join met m on m.lesson_id = l.id
group by l.id, l.if_text, l.then_text, l.created_at, l.life
order by met_at desc, l.created_at desc, l.id
"""


def known(cursor: Cursor, *, except_review: UUID | None = None) -> tuple[KnownLesson, ...]:
    """Every lesson, the one met last first.

    ``except_review`` leaves one review out, so that correcting it does not meet itself.
    """
    query = f"{IN_SIGHT},\n{_KNOWN}"
    rows = cursor.execute(query, {"except_review": except_review}).fetchall()
    return tuple(
        KnownLesson(row[0], row[1], row[2], row[3], row[4], row[5], Life(row[6])) for row in rows
    )


def in_sight(cursor: Cursor) -> tuple[LearnedLesson, ...]:
    """Every lesson, the oldest first."""
    query = f"{IN_SIGHT}\n{_LESSON} in_sight order by created_at, id"
    rows = cursor.execute(query, {"except_review": None}).fetchall()
    return tuple(learned(row) for row in rows)


def find(cursor: Cursor, lesson_id: UUID) -> LearnedLesson | None:
    """The lesson, None where there is none or it was deleted."""
    found = some(cursor, [lesson_id])
    return found[0] if found else None


def some(cursor: Cursor, lesson_ids: Sequence[UUID]) -> tuple[LearnedLesson, ...]:
    """Those of the lessons that are here and were not deleted, the oldest first."""
    rows = cursor.execute(
        f"{_LESSON} lesson where list_contains($ids, id) and removed_at is null "
        "order by created_at, id",
        {"ids": list(lesson_ids)},
    ).fetchall()
    return tuple(learned(row) for row in rows)


def wordings(cursor: Cursor, lesson_ids: Sequence[UUID]) -> dict[UUID, tuple[str, str]]:
    """The if and the then of each lesson, deleted ones included; unknown ones are left out."""
    rows = cursor.execute(
        "select id, if_text, then_text from lesson where list_contains($ids, id)",
        {"ids": list(lesson_ids)},
    ).fetchall()
    return {row[0]: (row[1], row[2]) for row in rows}


def write(cursor: Cursor, lesson: LearnedLesson) -> None:
    """Store a new lesson, or a new wording of the one of this id: it is removed no longer."""
    cursor.execute(
        "insert into lesson (id, if_text, then_text, stage, category, company, life, chosen_life, "
        "life_chosen_at, created_at, version) values ($id, $if_text, $then_text, $stage, "
        "$category, $company, $life, $chosen_life, $life_chosen_at, $created_at, 1) "
        "on conflict do update set if_text = excluded.if_text, then_text = excluded.then_text, "
        "removed_at = null, version = lesson.version + 1",
        {
            **_columns(lesson),
            "life": lesson.life.value,
            "chosen_life": None if lesson.chosen is None else lesson.chosen.life,
            "life_chosen_at": None if lesson.chosen is None else lesson.chosen.at,
            "created_at": lesson.created_at,
        },
    )


def reword(cursor: Cursor, lesson_id: UUID, if_text: str, then_text: str) -> None:
    """Store a new wording; one that was removed stays so."""
    cursor.execute(
        "update lesson set if_text = $if_text, then_text = $then_text, version = version + 1 "
        "where id = $id",
        {"id": lesson_id, "if_text": if_text, "then_text": then_text},
    )


def change(cursor: Cursor, lesson: LearnedLesson) -> None:
    """Store its wording and where it applies.

    Raises ``ChangedElsewhere`` unless its version is the newest.
    """
    changed = cursor.execute(
        "update lesson set if_text = $if_text, then_text = $then_text, stage = $stage, "
        "category = $category, company = $company, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**_columns(lesson), "version": lesson.version},
    ).fetchall()
    if not changed:
        raise ChangedElsewhere(
            "This lesson was changed or deleted in another tab meanwhile. "
            "Open it again to see how it stands now, then change it."
        )


def choose_life(cursor: Cursor, lesson_id: UUID, life: Life, *, now: datetime) -> None:
    """Store a life chosen by hand; what it is now is stored by ``set_life``."""
    cursor.execute(
        "update lesson set chosen_life = $life, life_chosen_at = $now where id = $id",
        {"life": life.value, "now": now, "id": lesson_id},
    )


def set_life(cursor: Cursor, lesson_id: UUID, life: Life) -> None:
    """Store the life that was worked out."""
    cursor.execute(
        "update lesson set life = $life where id = $id", {"life": life.value, "id": lesson_id}
    )


def mark_removed(cursor: Cursor, lesson_id: UUID, removed_at: datetime | None) -> None:
    """Take the lesson out of sight, or with None bring it back; its sources and trials stay."""
    cursor.execute(
        "update lesson set removed_at = $removed_at, version = version + 1 where id = $id",
        {"removed_at": removed_at, "id": lesson_id},
    )


def bring_back(cursor: Cursor, lesson_id: UUID) -> bool:
    """Whether there ever was such a lesson; it is removed no longer."""
    rows = cursor.execute(
        "update lesson set removed_at = null, "
        "version = version + cast(removed_at is not null as integer) where id = $id returning id",
        {"id": lesson_id},
    ).fetchall()
    return bool(rows)


def let_go(cursor: Cursor, lesson_ids: Sequence[UUID], *, now: datetime) -> None:
    """Remove those of the lessons that were learned in reviews and that none holds any more."""
    cursor.execute(_LET_GO, {"now": now, "held": list(lesson_ids)})


def learned(row: tuple[Any, ...]) -> LearnedLesson:
    """The lesson of a row that begins with its columns, in the order of ``find``'s query."""
    return LearnedLesson(
        id=row[0],
        if_text=row[1],
        then_text=row[2],
        created_at=row[3],
        stage=Stage(row[4]) if row[4] else None,
        category=row[5],
        company=row[6],
        life=Life(row[7]),
        chosen=Chosen(Life(row[8]), row[9]) if row[8] and row[9] else None,
        version=row[10],
    )


def _columns(lesson: LearnedLesson) -> dict[str, object]:
    return {
        "id": lesson.id,
        "if_text": lesson.if_text,
        "then_text": lesson.then_text,
        "stage": lesson.stage,
        "category": lesson.category,
        "company": lesson.company,
    }
