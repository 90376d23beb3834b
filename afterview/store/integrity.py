"""The integrity check: does everything read, does every reference hold, is anything missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from afterview.errors import SnapshotRejected
from afterview.store.backups import Backup
from afterview.store.catalog import count_rows, read_every_table
from afterview.store.database import Cursor
from afterview.store.ledger import Ledger
from afterview.store.snapshot_check import MOST_REASONS, problems
from afterview.store.tables import TABLES
from afterview.store.whole_tables import rows_of


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found: rows by table, and a sentence for each problem; none is sound.

    ``backup`` is the newest one, whether it reads back or not.
    """

    counts: Mapping[str, int]
    backup: Backup | None
    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is amiss."""
        return not self.problems

    def sentences(self) -> tuple[str, ...]:
        """What to tell: the verdict, the counts, the newest backup, then each problem."""
        n = len(self.problems)
        verdict = f"{n} {'problem was' if n == 1 else 'problems were'} found."
        if self.is_sound:
            verdict = "The file opens, everything in it reads, and every reference holds."
        rows = ", ".join(f"{name} {n}" for name, n in self.counts.items())
        return (verdict, f"Rows: {rows}.", self._backup_told(), *self.problems)

    def _backup_told(self) -> str:
        if self.backup is None:
            return "There is no backup yet."
        return f"The newest backup was made on {self.backup.made_at:%d %B %Y at %H:%M} UTC."


def check(cursor: Cursor, *, ledger: Ledger, backup: Backup | None) -> Report:
    """Read all that the file and its newest backup hold, and compare it with the ledger.

    Raises what the engine raises where a block does not read.
    """
    read_every_table(cursor)
    found = [*_saves_missing(cursor, ledger), *_backup_problems(backup)]
    amiss = islice(problems(TABLES, rows_of(cursor, TABLES)), MOST_REASONS)
    return Report(count_rows(cursor), backup, (*found, *amiss))


def _saves_missing(cursor: Cursor, ledger: Ledger) -> list[str]:
    [(database_id, saves)] = cursor.execute("select database_id, saves from save_count").fetchall()
    acknowledged = ledger.acknowledged(database_id)
    if saves >= acknowledged:
        return []
    return [f"{acknowledged - saves} of {acknowledged} saves are missing."]


def _backup_problems(backup: Backup | None) -> list[str]:
    if backup is None:
        return []
    try:
        backup.snapshot()
    except SnapshotRejected as error:
        return [f"The newest backup, {backup.path.name}, does not read back. {error}"]
    return []
