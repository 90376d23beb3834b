"""A search of as many interviews as wanted, laid in the database at once."""

from pathlib import Path
from typing import Final

from afterview.store.database import Database

_LAYING: Final = Path(__file__).with_name("many.sql").read_text("utf-8").split(";\n")


def lay(database: Database, n: int) -> None:
    """Fill an empty database with ``n`` reviewed interviews over about six years."""
    with database.write() as cursor:
        for statement in filter(str.strip, _LAYING):
            cursor.execute(statement, {"n": n} if "$n" in statement else {})
