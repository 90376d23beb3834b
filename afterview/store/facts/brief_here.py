"""What is known of one company: its earlier rounds and its people."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from afterview.domain.interview import local
from afterview.domain.known_here import MeetingOf, PersonHere, RoundHere, SentTo
from afterview.domain.vocabulary import Stage
from afterview.store import letters
from afterview.store.database import Cursor

_FOLDER: Final = Path(__file__).parent
_ROUNDS: Final = (_FOLDER / "brief_here.sql").read_text("utf-8")
_PEOPLE: Final = (_FOLDER / "brief_people.sql").read_text("utf-8")
_INTERVIEWS: Final = """
select i.id from interview i join application a on a.id = i.application_id
where i.removed_at is null and alike(a.company, $company)
"""

_NAMES: Final = """
select name from contact where trim(name) <> ''
union select name from attendance where trim(name) <> ''
union select to_name from letter where trim(to_name) <> ''
order by name
"""


def rounds_here(
    cursor: Cursor, company: str, *, ahead: UUID | None, now: datetime
) -> tuple[RoundHere, ...]:
    """The rounds at the company that have begun by ``now``, but the one ahead; the latest first."""
    rows = cursor.execute(_ROUNDS, {"company": company, "ahead": ahead, "now": now}).fetchall()
    return tuple(
        RoundHere(
            Stage(row[1]),
            local(row[2], row[3]).date(),
            asked=tuple(row[4]),
            their_doubt=row[5],
            promised=row[6],
            salary_said=row[7],
            note=row[8],
        )
        for row in rows
    )


def people_here(
    cursor: Cursor, company: str, *, zone: str, ahead: UUID | None = None
) -> tuple[PersonHere, ...]:
    """Who is of the company, or was met in an interview there, by name.

    Letters have the day on which they were sent in ``zone``; whoever the interview ``ahead`` has
    already is planned, and not yet met there.
    """
    rows = cursor.execute(_PEOPLE, {"company": company, "ahead": ahead}).fetchall()
    return tuple(
        _person(cursor, list(of_one), zone=zone) for _, of_one in groupby(rows, key=itemgetter(0))
    )


def interviews_here(cursor: Cursor, company: str) -> frozenset[UUID]:
    """The ids of all interviews at the company."""
    rows = cursor.execute(_INTERVIEWS, {"company": company}).fetchall()
    return frozenset(row[0] for row in rows)


def names_of_people(cursor: Cursor) -> tuple[str, ...]:
    """Every name of a person that stands anywhere, as typed; of those deleted too."""
    return tuple(row[0] for row in cursor.execute(_NAMES).fetchall())


def _person(cursor: Cursor, rows: Sequence[tuple[Any, ...]], *, zone: str) -> PersonHere:
    contact_id, name, role, note = rows[0][:4]
    sent = [letter for letter in letters.to_contact(cursor, contact_id) if letter.sent_at]
    return PersonHere(
        contact_id,
        name,
        role,
        note,
        met=tuple(
            MeetingOf(Stage(row[5]), local(row[6], row[7]).date(), cues=tuple(row[8]))
            for row in rows
            if row[4] is not None
        ),
        letters=tuple(
            SentTo(letter.kind, local(letter.sent_at, zone).date())
            for letter in sorted(sent, key=lambda one: str(one.sent_at), reverse=True)
            if letter.sent_at is not None
        ),
        is_planned=rows[0][9],
    )
