"""One application whole: how it stands, what is next, its interviews, all that was noted."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.domain import spoken
from afterview.domain.application import Application, Phase
from afterview.domain.follow_up_rule import NO_DATE_DAYS, PUBLIC_SECTOR_DAYS
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.applications import Round, rounds
from afterview.ui import menu, safe_text, shell
from afterview.ui.applications import removal
from afterview.ui.applications.said import near
from afterview.ui.interviews import said
from afterview.ui.way_in import way_in
from afterview.ui.web_address import web_address

_BACK = ":material/arrow_back:"
_PUBLIC: Final = (
    f"yes, so where no day was named a follow-up waits {PUBLIC_SECTOR_DAYS} working days "
    f"in place of {NO_DATE_DAYS}"
)


def draw(db: Database, application: Application) -> None:
    """The readable page of one application."""
    with db.read() as cursor:
        held = rounds(cursor, application.id)
    if st.button("All applications", key="applications.all", type="tertiary", icon=_BACK):
        menu.go("applications")
    _letterhead(application)
    _next(application, held)
    _interviews(held)
    _known(application)
    _ways_to_change(db, application, held)


def gone() -> None:
    """What to say where the address names no application that is here."""
    safe_text.title("Applications")
    safe_text.notice(
        "There is no such application here: it was deleted, or the address is incomplete."
    )
    if st.button("Show all applications", key="applications.all", type="primary"):
        menu.go("applications")


def _letterhead(application: Application) -> None:
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.headline(application.company)
        safe_text.name(application.role)
        if application.furthest_stage is not None:
            safe_text.quiet(f"As far as: {label(application.furthest_stage)}")
        words = (application.phase, application.resolution)
        safe_text.badges([label(word) for word in words if word is not None])


def _next(application: Application, held: Sequence[Round]) -> None:
    """What the person wants to do next, and the way to one more interview."""
    details = application.details
    with st.container(border=True, key="card-next"):
        safe_text.heading("What comes next")
        if details.next_action.strip():
            safe_text.as_typed(details.next_action)
        if details.next_action_on is not None:
            safe_text.quiet(f"Planned for {near(details.next_action_on, today=shell.today())}")
        elif not details.next_action.strip() and application.phase is not Phase.CLOSED:
            safe_text.quiet("Nothing is noted. One small action with a day keeps it moving.")
        if st.button("Plan an interview", key="application.plan", icon=":material/event:"):
            _plan(application, held)


def _plan(application: Application, held: Sequence[Round]) -> None:
    if held:
        menu.go("interviews", plan="new", after=held[-1].id.hex)
    else:
        menu.go("interviews", plan="new", application=application.id.hex)


def _interviews(held: Sequence[Round]) -> None:
    safe_text.heading("Interviews")
    if not held:
        safe_text.quiet("None yet. The first one that you plan or review will stand here.")
    for one in held:
        with st.container(border=True, key=f"card-{one.id.hex}", gap="xsmall"):
            _round(one)


def _round(one: Round) -> None:
    if way_in(label(one.stage), key=f"round.{one.id.hex}", is_strong=True):
        menu.go("interviews", id=one.id.hex)
    safe_text.quiet(f"{spoken.moment(one.starts_at, one.zone)} ({one.zone})")
    safe_text.badges(_tags(one))


def _tags(one: Round) -> list[str]:
    tags = []
    if said.is_ahead(one.status, one.starts_at, now=shell.now()):
        tags.append("Planned")
    elif one.status not in (Status.SCHEDULED, Status.COMPLETED):
        tags.append(label(one.status))
    if said.awaits_review(one.status, one.starts_at, reviewed=one.reviewed, now=shell.now()):
        tags.append("Review to write")
    if one.outcome is not Outcome.PENDING or one.reviewed:
        tags.append(label(one.outcome))
    return tags


def _known(application: Application) -> None:
    """Everything that was noted, each as it was typed."""
    details = application.details
    applied_on = details.applied_on
    safe_text.heading("What is known")
    known = [
        ("Applied", "" if applied_on is None else spoken.on_day(applied_on)),
        ("Found through", details.source),
        ("Salary range", details.salary),
        ("Public sector", _PUBLIC if details.public_sector else ""),
    ]
    whole = (details.link, details.note, details.advert)
    if not any(text.strip() for text in (*whole, *(value for _, value in known))):
        safe_text.quiet("Nothing yet. What you know of it can be added below.")
    safe_text.facts(known)
    _link(details.link)
    safe_text.labelled("Note", details.note)
    if details.advert.strip():
        with st.expander(f"The advert, {len(details.advert):,d} characters", key="advert"):
            safe_text.as_typed(details.advert)


def _link(link: str) -> None:
    safe_text.labelled("Link", link)
    address = web_address(link)
    if address is not None:
        st.link_button("Open the link", address, icon=":material/open_in_new:")


def _ways_to_change(db: Database, application: Application, held: Sequence[Round]) -> None:
    with st.container(horizontal=True):
        if st.button("Change this application", key="application.change", icon=":material/edit:"):
            menu.go("applications", id=application.id.hex, change="1")
        if not held:
            removal.offer(db, application)
    if held:
        removal.withhold(application)
