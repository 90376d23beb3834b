"""What a reference was told: which applications, and how they ended; stored at each tap."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from uuid import UUID

import streamlit as st

from afterview.actions.people import tell_reference, tell_result
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer, Reference, Told
from afterview.domain.spoken import on_day
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.people import KnownPerson, Telling
from afterview.ui import safe_text, shell
from afterview.ui.attempt import tried

CLOSED_STAYS = timedelta(days=60)
"""How long an application that was closed can still be ticked; our own choice."""


def draw(db: Database, person: KnownPerson) -> None:
    """The ticks, and a sentence for each result that is still to tell."""
    tellings = _fitting(person.reference, person.tellings)
    if not tellings:
        if _speaks(person.reference):
            safe_text.quiet(
                "Once an application is in process, you can note here that they know of it."
            )
        return
    safe_text.subheading("What they were told")
    if to_tell := [one for one in tellings if one.is_result_to_tell]:
        safe_text.notice(_still_to_tell(person.contact, to_tell))
    for telling in tellings:
        _ticks(db, person.contact.id, telling)


def _speaks(reference: Reference | None) -> bool:
    return reference is not None and reference.answer is not Answer.DECLINED


def _fitting(reference: Reference | None, tellings: Sequence[Telling]) -> list[Telling]:
    """All of them for somebody who may speak, else only what they were told of already."""
    return [one for one in tellings if _speaks(reference) or one.told is not None]


def _still_to_tell(contact: Contact, to_tell: Sequence[Telling]) -> str:
    results = "; ".join(f"{_name(one)} ({_ending(one)})" for one in to_tell)
    return f"{safe_text.shortened(contact.name)} does not know yet how it ended: {results}."


def _ticks(db: Database, contact_id: UUID, telling: Telling) -> None:
    application_id, told = telling.application.id, telling.told
    with st.container(gap="small", key=f"told-{application_id.hex}"):
        _tick(
            _name(telling),
            f"told.{contact_id.hex}.{application_id.hex}",
            is_on=told is not None,
            store=lambda on: tell_reference(
                db, contact_id, application_id, told=on, now=shell.now()
            ),
        )
        if told is not None and telling.has_result:
            _tick(
                f"Told how it ended: {_ending(telling)}",
                f"result.{contact_id.hex}.{application_id.hex}",
                is_on=told.result_told_at is not None,
                store=lambda on: tell_result(
                    db, contact_id, application_id, told=on, now=shell.now()
                ),
            )
        if told is not None:
            safe_text.quiet(_since(told))


def _tick(name: str, key: str, *, is_on: bool, store: Callable[[bool], None]) -> None:
    """A tick that shows what is stored and stores what is tapped."""
    st.session_state[key] = is_on
    st.checkbox(
        safe_text.escaped(name),
        key=key,
        on_change=tried,
        args=(lambda: store(st.session_state[key]),),
    )


def _name(telling: Telling) -> str:
    role, company = telling.application.role, telling.application.company
    return f"{safe_text.shortened(role)} at {safe_text.shortened(company)}"


def _ending(telling: Telling) -> str:
    resolution = telling.application.resolution
    if resolution is not None:
        return label(resolution)
    return "An offer" if telling.has_offer else "Closed"


def _since(told: Told) -> str:
    words = f"Told on {on_day(shell.local_day(told.told_at))}"
    if told.result_told_at is not None:
        words += f", and how it ended on {on_day(shell.local_day(told.result_told_at))}"
    return words
