"""What calendars were told last: a changed event gets the next sequence number."""

from datetime import datetime

from afterview.store.database import Cursor


def numbered(cursor: Cursor, uid: str, digest: str, *, now: datetime) -> tuple[int, datetime]:
    """The sequence number of an event as it is now, and when (naive UTC) it came to be so."""
    rows = cursor.execute(
        "select sequence, digest, changed_at from calendar_event where uid = $uid", {"uid": uid}
    ).fetchall()
    if rows and rows[0][1] == digest:
        return rows[0][0], rows[0][2]
    sequence = rows[0][0] + 1 if rows else 0
    cursor.execute("delete from calendar_event where uid = $uid", {"uid": uid})
    cursor.execute(
        "insert into calendar_event (uid, sequence, digest, changed_at) "
        "values ($uid, $sequence, $digest, $now)",
        {"uid": uid, "sequence": sequence, "digest": digest, "now": now},
    )
    return sequence, now
