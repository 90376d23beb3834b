"""What the person prefers, each under its name as JSON."""

import json

from afterview.store.database import Cursor


def every(cursor: Cursor) -> dict[str, object]:
    """All that was ever chosen, by name; what was not is missing."""
    rows = cursor.execute("select name, value from preference").fetchall()
    return {name: json.loads(value) for name, value in rows}


def save(cursor: Cursor, name: str, value: object) -> None:
    """Store one choice in place of the one before."""
    cursor.execute("delete from preference where name = $name", {"name": name})
    cursor.execute(
        "insert into preference (name, value) values ($name, $value)",
        {"name": name, "value": json.dumps(value, ensure_ascii=False)},
    )
