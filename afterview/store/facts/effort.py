"""What the report of a search is made of."""

from datetime import date, datetime
from pathlib import Path

from afterview.domain.application import Phase, Resolution
from afterview.domain.effort import EffortLine, EffortRound
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.store.database import Cursor

_LINES = Path(__file__).with_name("effort.sql").read_text("utf-8")
_UNDATED = """
    select count(*) from application a
    where a.removed_at is null and a.applied_on is null and a.phase <> 'planned'
      and exists (select 1 from import_made m where m.made_id = a.id)
      and not exists (select 1 from interview i where i.application_id = a.id
                      and i.removed_at is null and i.starts_at <= $now)
"""


def n_undated(cursor: Cursor, *, now: datetime) -> int:
    """How many applications came from a table without a day of sending, and had no round yet."""
    row = cursor.execute(_UNDATED, {"now": now}).fetchone()
    return int(row[0]) if row else 0


def effort_lines(
    cursor: Cursor, first_on: date, last_on: date, *, now: datetime, zone: str
) -> tuple[EffortLine, ...]:
    """The applications of these days with their rounds, the first sent first; no notes, no people.

    ``zone`` tells on which day something was noted.
    """
    period = {"first_on": first_on, "last_on": last_on, "now": now, "zone": zone}
    return tuple(
        EffortLine(
            row[0],
            row[1],
            row[2],
            row[3],
            Phase(row[4]),
            Resolution(row[5]) if row[5] else None,
            tuple(
                EffortRound(
                    each["day"],
                    Stage(each["stage"]),
                    Status(each["status"]),
                    Outcome(each["outcome"]),
                )
                for each in row[6]
            ),
        )
        for row in cursor.execute(_LINES, period).fetchall()
    )
