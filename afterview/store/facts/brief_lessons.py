"""What is known of every lesson in use, as seen from one round."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from afterview.domain.evidence import LessonEvidence, Met
from afterview.domain.interview import local
from afterview.domain.vocabulary import Stage
from afterview.store.database import Cursor
from afterview.store.lessons import IN_SIGHT, N_COLUMNS, learned

_LESSONS: Final = Path(__file__).with_name("brief_lessons.sql").read_text("utf-8")
_DONE: Final = """
select t.lesson_id, i.starts_at, i.zone
from lesson_trial t
join review r on r.id = t.review_id and r.removed_at is null
join interview i on i.id = r.interview_id and i.removed_at is null
where t.done and ($before is null or i.starts_at < $before)
order by i.starts_at, i.id
"""


def lesson_evidence(
    cursor: Cursor, *, company: str, role: str, before: datetime | None = None
) -> tuple[LessonEvidence, ...]:
    """Every lesson in sight but the retired ones with where it was met, the first learned first.

    ``company`` and ``role`` are those of the round ahead, empty where unknown. With ``before``
    (naive UTC), the lessons written down by then, and interviews that had begun by then.
    """
    rows = cursor.execute(
        f"{IN_SIGHT},\n{_LESSONS}",
        {
            "company": company.strip(),
            "role": role.strip(),
            "before": before,
            "except_review": None,
        },
    ).fetchall()
    done = _done_on(cursor, before)
    return tuple(
        _evidence(list(of_one), done.get(lesson_id))
        for lesson_id, of_one in groupby(rows, key=itemgetter(0))
    )


def _done_on(cursor: Cursor, before: datetime | None) -> dict[UUID, date]:
    """The day on which each lesson was done last."""
    rows = cursor.execute(_DONE, {"before": before}).fetchall()
    return {lesson_id: local(starts_at, zone).date() for lesson_id, starts_at, zone in rows}


def _evidence(rows: Sequence[tuple[Any, ...]], done_on: date | None) -> LessonEvidence:
    is_for_here = rows[0][N_COLUMNS]
    met = [row[N_COLUMNS + 1 :] for row in rows if row[N_COLUMNS + 1] is not None]
    return LessonEvidence(
        learned(rows[0]),
        tuple(met_in(row[1:]) for row in met),
        n_met=len({row[0] for row in met}),
        is_for_here=is_for_here,
        done_on=done_on,
    )


def met_in(row: Sequence[Any]) -> Met:
    """One interview in which something was met: company, stage, start, zone, category, handled."""
    company, stage, starts_at, zone, category, handled, is_here, is_same_role = row
    return Met(
        company,
        Stage(stage),
        local(starts_at, zone).date(),
        category=category,
        handled=handled,
        is_here=is_here,
        is_same_role=is_same_role,
    )
