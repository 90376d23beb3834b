"""How long all that was typed into a draft is kept: until thirty days after it was finished."""

from datetime import datetime, timedelta
from typing import Final

from afterview.store.database import Cursor, Database

WHOLE_FOR: Final = timedelta(days=30)
_SPENT = """
select e.revision from draft_edit e join draft d on d.id = e.draft_id
where d.finished_at < $before
qualify row_number() over (partition by e.draft_id, e.field order by e.revision desc) > 1
"""


def thin(database: Database, *, now: datetime) -> int:
    """Let go of what stood in a field before its last value; how many edits went.

    Only of drafts that were finished longer ago; ``now`` is naive UTC.
    """
    before = now - WHOLE_FOR
    with database.read() as cursor:
        n = _n_spent(cursor, before)
    if n:
        with database.write() as cursor:
            cursor.execute(
                f"delete from draft_edit where revision in ({_SPENT})",  # noqa: S608 - our own words
                {"before": before},
            )
    return n


def _n_spent(cursor: Cursor, before: datetime) -> int:
    [(n,)] = cursor.execute(
        f"select count(*) from ({_SPENT})",  # noqa: S608 - our own words
        {"before": before},
    ).fetchall()
    return int(n)
