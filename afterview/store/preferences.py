"""What the person prefers, each under its name as JSON."""

import json

from afterview.domain.preferences import Preferences, read_preferences
from afterview.store.database import Cursor


def chosen(cursor: Cursor) -> Preferences:
    """What the person prefers; the default of each choice that was never made."""
    rows = cursor.execute("select name, value from preference").fetchall()
    return read_preferences({name: json.loads(value) for name, value in rows})


def save(cursor: Cursor, name: str, value: object) -> None:
    """Store one choice in place of the one before."""
    cursor.execute("delete from preference where name = $name", {"name": name})
    cursor.execute(
        "insert into preference (name, value) values ($name, $value)",
        {"name": name, "value": json.dumps(value, ensure_ascii=False)},
    )
