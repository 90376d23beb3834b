"""Choosing preferences."""

from afterview.actions.drafts import storable
from afterview.domain.preferences import Preferences
from afterview.store import preferences
from afterview.store.database import Database


def preferences_of(db: Database) -> Preferences:
    """What the person prefers so far."""
    with db.read() as cursor:
        return preferences.chosen(cursor)


def prefer(db: Database, name: str, value: str | int | list[str]) -> None:
    """Store one choice, by its name in ``Preferences``."""
    with db.write() as cursor:
        preferences.save(cursor, name, storable(value))
