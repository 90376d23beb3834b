"""What would be erased, told before it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from afterview.actions.erase import less_person
from afterview.store import likeness
from afterview.store.database import Database
from afterview.store.erase_interview import is_its_only, without_interview
from afterview.store.erase_person import Somebody
from afterview.store.erase_places import Where, located
from afterview.store.erase_words import places
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Rows, rows_of


@dataclass(frozen=True, slots=True)
class OfPerson:
    """What goes with a person: how many rows by table, and how many texts hold their row.

    ``n_wordings`` counts earlier wordings of reviews in which their name and role stand;
    ``standing`` says where each of the words looked for stands in what stays.
    """

    n_gone: Mapping[str, int]
    n_wordings: int
    standing: Mapping[str, tuple[Where, ...]]


@dataclass(frozen=True, slots=True)
class OfInterview:
    """What goes with an interview: how many rows by table; whether it is its application's only."""

    n_gone: Mapping[str, int]
    is_only: bool


def of_person(db: Database, one: Somebody, words: Sequence[str]) -> OfPerson:
    """What goes with them, and where the words stand in free text, which stays unless chosen."""
    with db.read() as cursor:
        rows = rows_of(cursor, TABLES)
        kept = less_person(cursor, one, rows)
        sought = {word: [word, *likeness.plain(cursor, [word])] for word in words}
    before, after = rows["review_version"], kept["review_version"]
    reworded = sum(old != new for old, new in zip(before, after, strict=True))
    standing = {word: located(kept, places(kept, forms)) for word, forms in sought.items()}
    return OfPerson(_gone(rows, kept), reworded, standing)


def words_of(name: str) -> list[str]:
    """The name as a whole, then its words of two letters or more."""
    parts = [part.strip(",.") for part in name.split()]
    return [*dict.fromkeys([" ".join(name.split()), *(part for part in parts if len(part) > 1)])]


def of_interview(db: Database, interview_id: UUID) -> OfInterview:
    """What goes with it, its application aside."""
    with db.read() as cursor:
        rows = rows_of(cursor, TABLES)
        kept = without_interview(
            rows,
            str(interview_id),
            plain=partial(likeness.plain, cursor),
            with_application=False,
        )
    return OfInterview(_gone(rows, kept), is_its_only(rows, str(interview_id)))


def _gone(rows: Rows, kept: Rows) -> dict[str, int]:
    return {name: len(found) - len(kept[name]) for name, found in rows.items()}
