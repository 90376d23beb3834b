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
from afterview.domain.letter import Letter
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
    cursor: Cursor, company: str, *, zone: str, ahead: UUID | None
) -> tuple[PersonHere, ...]:
    """Who is of the company, or was met in an interview there, by name.

    Letters have the day on which they were sent in ``zone``; whoever the interview ``ahead`` has
    already is planned, and not yet met there.
    """
    rows = cursor.execute(_PEOPLE, {"company": company, "ahead": ahead}).fetchall()
    people = [list(of_one) for _, of_one in groupby(rows, key=itemgetter(0))]
    sent = letters.sent_to(cursor, [of_one[0][0] for of_one in people])
    return tuple(_person(of_one, sent, zone=zone) for of_one in people)


def interviews_here(cursor: Cursor, company: str) -> frozenset[UUID]:
    """The ids of all interviews at the company."""
    rows = cursor.execute(_INTERVIEWS, {"company": company}).fetchall()
    return frozenset(row[0] for row in rows)


def _person(rows: Sequence[tuple[Any, ...]], sent: Sequence[Letter], *, zone: str) -> PersonHere:
    contact_id, name, role, note = rows[0][:4]
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
            for letter in sent
            if letter.contact_id == contact_id and letter.sent_at is not None
        ),
        is_planned=rows[0][9],
    )
