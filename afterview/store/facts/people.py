"""The people known: their list, and what is known of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from afterview.domain.application import Phase
from afterview.domain.contact import Contact
from afterview.domain.letter import Letter
from afterview.domain.reference import Answer, Reference, Told
from afterview.domain.vocabulary import Stage
from afterview.store import contacts, letters, references
from afterview.store.database import Cursor
from afterview.store.facts.applications import ApplicationLine, application_lines

_FOLDER = Path(__file__).parent
_LINES = (_FOLDER / "people_lines.sql").read_text("utf-8")
_ALIKE = (_FOLDER / "people_alike.sql").read_text("utf-8")
_MEETINGS = """
select distinct i.id, a.company, a.role, i.stage, i.starts_at, i.zone
from attendance t
join interview i on i.id = t.interview_id
join application a on a.id = i.application_id
where t.contact_id = $id and i.removed_at is null
order by i.starts_at desc, i.id
"""
_OFFERS = """
select distinct application_id from interview where outcome = 'offer' and removed_at is null
"""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One contact in the list.

    ``answer`` is None where they are no reference; ``n_results_to_tell`` counts the applications
    that they were told of and that have ended, or brought an offer, without their knowing.
    """

    id: UUID
    name: str
    role: str
    company: str
    answer: Answer | None
    n_met: int
    last_met_at: datetime | None
    last_zone: str | None
    n_results_to_tell: int


@dataclass(frozen=True, slots=True)
class WantedPeople:
    """What the list is narrowed to."""

    words: str = ""
    references_only: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """One interview in which a contact was met; ``starts_at`` is naive UTC."""

    interview_id: UUID
    company: str
    role: str
    stage: Stage
    starts_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Telling:
    """An application, and what a reference was told of it, if anything."""

    application: ApplicationLine
    has_offer: bool
    told: Told | None

    @property
    def has_result(self) -> bool:
        """Whether it has been closed or has brought an offer."""
        return self.has_offer or self.application.phase is Phase.CLOSED

    @property
    def is_result_to_tell(self) -> bool:
        """Whether they were told of the application and not of its result."""
        return self.told is not None and self.has_result and self.told.result_told_at is None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Everything known of one contact."""

    contact: Contact
    meetings: tuple[Meeting, ...]
    letters: tuple[Letter, ...]
    reference: Reference | None
    tellings: tuple[Telling, ...]


def people_lines(cursor: Cursor, wanted: WantedPeople) -> tuple[PersonLine, ...]:
    """The contacts that fit, by name.

    Every word searched for has to occur in what is known of somebody; case and accents make no
    difference.
    """
    rows = cursor.execute(
        _LINES, {"words": wanted.words.split(), "references_only": wanted.references_only}
    ).fetchall()
    return tuple(
        PersonLine(
            id=row[0],
            name=row[1],
            role=row[2],
            company=row[3],
            answer=Answer(row[4]) if row[4] else None,
            n_met=row[5],
            last_met_at=row[6],
            last_zone=row[7],
            n_results_to_tell=row[8],
        )
        for row in rows
    )


def known_person(
    cursor: Cursor, contact_id: UUID, *, now: datetime, zone: str, since: date
) -> KnownPerson | None:
    """All about a contact, None where there is none.

    Its ``tellings`` are the applications that the contact was told of, those in process, and those
    that are closed and were touched on ``since`` or later, which is a day of ``zone``.
    """
    contact = contacts.find(cursor, contact_id)
    if contact is None:
        return None
    return KnownPerson(
        contact,
        _meetings(cursor, contact_id),
        letters.to_contact(cursor, contact_id),
        references.find(cursor, contact_id),
        _tellings(cursor, contact_id, application_lines(cursor, now=now, zone=zone), since=since),
    )


def likely_pairs(cursor: Cursor, of: UUID | None = None) -> tuple[tuple[UUID, UUID], ...]:
    """Contacts that may be one person, in pairs; only those of one contact where ``of`` is given.

    A pair has the same name, or at the same company a name that is part of the other's.
    """
    rows: Sequence[tuple[UUID, UUID]] = cursor.execute(_ALIKE, {"contact": of}).fetchall()
    return tuple((one, other) for one, other in rows)


def _meetings(cursor: Cursor, contact_id: UUID) -> tuple[Meeting, ...]:
    rows = cursor.execute(_MEETINGS, {"id": contact_id}).fetchall()
    return tuple(Meeting(row[0], row[1], row[2], Stage(row[3]), row[4], row[5]) for row in rows)


def _tellings(
    cursor: Cursor, contact_id: UUID, lines: Sequence[ApplicationLine], *, since: date
) -> tuple[Telling, ...]:
    told = {one.application_id: one for one in references.told_to(cursor, contact_id)}
    offered = {row[0] for row in cursor.execute(_OFFERS).fetchall()}
    return tuple(
        Telling(line, line.id in offered, told.get(line.id))
        for line in lines
        if line.id in told
        or line.phase is Phase.IN_PROCESS
        # An application keeps no day of its closing: the last thing that happened stands for it.
        or (line.phase is Phase.CLOSED and line.touched_on >= since)
    )
