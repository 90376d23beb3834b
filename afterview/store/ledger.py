"""A small note beside the database: how many saves it had when the last one was acknowledged.

A lost or cut write-ahead log opens without a word and with fewer rows; only something outside of
the file can tell.
"""

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The note of the database at ``database``."""

    database: Path

    @property
    def path(self) -> Path:
        """Where the note lies."""
        return self.database.with_name(self.database.name + ".ledger.json")

    def note(self, database_id: UUID, saves: int) -> None:
        """Write down that ``saves`` saves of this database are acknowledged.

        A note that cannot be written leaves the one before: it then asks for less, never for
        more, so the save itself still counts.
        """
        fresh = self.path.with_name(self.path.name + ".new")
        try:
            fresh.write_text(json.dumps({"database": str(database_id), "saves": saves}), "utf-8")
            fresh.replace(self.path)
        except OSError as error:
            log.warning("The ledger was not written: %s", type(error).__name__)

    def acknowledged(self, database_id: UUID) -> int:
        """How many saves of this database were acknowledged; 0 where nothing is noted of it."""
        try:
            noted = json.loads(self.path.read_text("utf-8"))
            saves = noted["saves"] if noted["database"] == str(database_id) else 0
        except (OSError, ValueError, KeyError, TypeError):
            return 0
        return saves if isinstance(saves, int) else 0

    def expects_a_database(self) -> bool:
        """Whether something was noted, so that an absent file means that it is gone."""
        return self.path.exists()

    def forget(self) -> None:
        """Drop the note, because the person decided to go on with what there is."""
        self.path.unlink(missing_ok=True)
