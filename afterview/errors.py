"""What can go wrong, and what the person is told.

AfterviewError               anything raised on purpose; ``str(error)`` is the sentence to show
├── StoreError               the database file is not to be used as it stands
│   ├── DatabaseBusy         another program has the file open
│   ├── DatabaseDamaged      the file does not read back
│   ├── DatabaseFromTheFuture  made by a newer version; it is not touched
│   ├── DatabaseNotWritable  the file or its folder cannot be written
│   ├── DatabaseGone         the file was moved or deleted
│   ├── RowsMissing          rows that were stored are no longer there
│   └── DiskFull             a save did not fit on the disk
├── SnapshotRejected         the snapshot cannot be restored; says where and why
├── ChangedElsewhere         somebody, perhaps another tab, was faster
└── Refused                  a rule stands against what was asked; says which
"""

from collections.abc import Sequence


class AfterviewError(Exception):
    """Anything that Afterview raises on purpose; its text is a sentence for the person."""


class StoreError(AfterviewError):
    """The database file is not to be used as it stands."""


class DatabaseBusy(StoreError):
    """Another program holds the file."""


class DatabaseDamaged(StoreError):
    """The file does not read back, or is no database at all."""


class DatabaseFromTheFuture(StoreError):
    """The file was written by a newer version than this one."""


class DatabaseNotWritable(StoreError):
    """The file or its folder does not take writes."""


class DatabaseGone(StoreError):
    """The file that was opened is no longer the one at its place."""


class RowsMissing(StoreError):
    """The file opens, yet holds fewer saves than were acknowledged."""


class DiskFull(StoreError):
    """A save did not fit on the disk and was undone."""


class SnapshotRejected(AfterviewError):
    """A snapshot that cannot be restored, with every reason found."""

    def __init__(self, sentence: str, reasons: Sequence[str] = ()) -> None:
        """``sentence`` says what is wrong as a whole; ``reasons`` name each place."""
        super().__init__(" ".join([sentence, *reasons[:3]]))
        self.reasons = tuple(reasons)


class ChangedElsewhere(AfterviewError):
    """What was to be changed has been changed or removed meanwhile."""


class Refused(AfterviewError):
    """A rule of the house stands against what was asked."""
