"""What is known around the round: said here before, people, strengths, what is to be ready."""

from collections.abc import Sequence

import streamlit as st

from afterview.brief.brief import BriefPerson, Check, OpenStep, SaidHere
from afterview.domain.spoken import on_day
from afterview.domain.wording import label
from afterview.ui import menu, safe_text
from afterview.ui.brief.choices import ByHand
from afterview.ui.way_in import way_in


def said_here(found: Sequence[SaidHere]) -> None:
    """What was asked, doubted, promised and said of salary here, as typed."""
    if found:
        safe_text.heading("What they said before")
    for one in found:
        what = f"{one.label} · {label(one.stage)}, {on_day(one.held_on)}"
        safe_text.labelled(what, one.text)


def people(found: Sequence[BriefPerson], *, are_named: bool) -> None:
    """Who is there, each a tap from all that is known of them where names are shown."""
    expected = [one for one in found if one.is_expected]
    others = [one for one in found if not one.is_expected]
    _people("Who you will meet", expected, are_named=are_named)
    _people("Who you know there", others, are_named=are_named)


def _people(title: str, found: Sequence[BriefPerson], *, are_named: bool) -> None:
    if found:
        safe_text.heading(title)
    for person in found:
        with st.container(gap="xxsmall", key=f"brief-person-{person.contact_id.hex}"):
            _name(person, is_named=are_named)
            if person.role.strip():
                safe_text.say(safe_text.shortened(person.role))
            if person.known:
                safe_text.quiet(" ".join(person.known))
            safe_text.labelled("Your note", person.note)


def texts(title: str, found: Sequence[str]) -> None:
    """A heading and texts below it, as typed."""
    if found:
        safe_text.heading(title)
    for text in found:
        safe_text.as_typed(text)


def checklist(checks: Sequence[Check], by_hand: ByHand) -> None:
    """What to have ready, to tick."""
    if not checks:
        return
    with st.container(border=True, key="card-brief-ready"):
        safe_text.heading("Have ready")
        for check in checks:
            by_hand.tick(check.key, check.text, is_ticked=check.is_ticked)


def steps(found: Sequence[OpenStep]) -> None:
    """The steps still open at this firm, and the way to them."""
    if not found:
        return
    safe_text.heading("Still open here")
    for step in found:
        due = "" if step.due_on is None else f" By {on_day(step.due_on)}."
        safe_text.say(f"{step.text}{due}")
    if st.button("Show all next steps", key="brief.steps", type="tertiary"):
        menu.go("next_steps")


def _name(person: BriefPerson, *, is_named: bool) -> None:
    if not is_named:
        safe_text.name(person.name)
        return
    key = f"brief.person.{person.contact_id.hex}"
    if way_in(safe_text.shortened(person.name), key=key, is_strong=True):
        menu.go("people", id=person.contact_id.hex)
