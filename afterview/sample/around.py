"""The search around the meetings, on its way through the app: applications and references."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from afterview.actions.applications import add_application, change_application
from afterview.actions.people import add_contact, ask_reference, tell_reference, tell_result
from afterview.domain.application import Application, Details, Phase
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer
from afterview.sample.days import Days
from afterview.sample.happening import Happening, accepted
from afterview.sample.sought import Ahead, Sought, Speaker, Spoken
from afterview.sample.told import Firm
from afterview.store import applications
from afterview.store.database import Database


class Around:
    """What is sought and who speaks for it, as it comes into ``db``."""

    def __init__(self, db: Database, days: Days) -> None:
        """Nothing is stored before its first happening."""
        self._db = db
        self._days = days
        self._ids: dict[Firm, UUID] = {}

    def happenings(
        self, sought: Sequence[Sought], speakers: Sequence[Speaker]
    ) -> Iterator[Happening]:
        """What is done in the app, each with the instant (naive UTC) at which it is done."""
        for one in sought:
            yield from self._of_application(one)
        for speaker in speakers:
            yield from self._of_reference(speaker)

    def _of_application(self, sought: Sought) -> Iterator[Happening]:
        evening = self._days.evening
        yield evening(sought.noted), lambda now: self._note(sought, now)
        ahead = sought.ahead
        if ahead is not None:
            yield evening(ahead.noted), lambda _now: self._look_ahead(sought.firm, ahead)

    def _of_reference(self, speaker: Speaker) -> Iterator[Happening]:
        contact_id = self._db.new_id()
        yield self._days.evening(speaker.day), lambda now: self._ask(contact_id, speaker, now)
        for spoken in speaker.spoken:
            yield from self._of_talk(contact_id, spoken)

    def _of_talk(self, contact_id: UUID, spoken: Spoken) -> Iterator[Happening]:
        evening = self._days.evening
        yield evening(spoken.day), lambda now: self._tell(contact_id, spoken.firm, now)
        if spoken.result_day is not None:
            yield (
                evening(spoken.result_day),
                lambda now: self._tell_result(contact_id, spoken.firm, now),
            )

    def _note(self, sought: Sought, now: datetime) -> None:
        application_id = self._ids[sought.firm] = self._db.new_id()
        application = Application(
            application_id,
            sought.firm.company,
            sought.firm.role,
            Phase.PLANNED if sought.planned else Phase.APPLIED,
            details=Details(
                applied_on=None if sought.planned else self._days.on(sought.noted),
                source=sought.source,
                link=sought.link,
                advert=sought.advert,
                salary=sought.salary,
                public_sector=sought.public_sector,
                note=sought.note,
            ),
        )
        accepted(add_application(self._db, application, now=now))

    def _look_ahead(self, firm: Firm, ahead: Ahead) -> None:
        with self._db.read() as cursor:
            application = applications.find(cursor, self._ids[firm])
        if application is None:
            raise LookupError("noted and not found")
        details = replace(
            application.details,
            next_action=ahead.action,
            next_action_on=self._days.on(ahead.day),
            salary=ahead.salary or application.details.salary,
        )
        accepted(change_application(self._db, replace(application, details=details)))

    def _ask(self, contact_id: UUID, speaker: Speaker, now: datetime) -> None:
        contact = Contact(contact_id, speaker.name, speaker.role, speaker.company, speaker.email)
        accepted(add_contact(self._db, contact, now=now))
        has_answered = speaker.answer is not Answer.ASKED
        ask_reference(
            self._db,
            contact_id,
            speaker.answer,
            relation=speaker.relation,
            answered_on=self._days.on(speaker.day) if has_answered else None,
            now=now,
        )

    def _tell(self, contact_id: UUID, firm: Firm, now: datetime) -> None:
        tell_reference(self._db, contact_id, self._ids[firm], told=True, now=now)

    def _tell_result(self, contact_id: UUID, firm: Firm, now: datetime) -> None:
        tell_result(self._db, contact_id, self._ids[firm], told=True, now=now)
