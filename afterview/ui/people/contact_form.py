"""Noting somebody, and changing what is known of them."""

from functools import partial

import streamlit as st

from afterview.actions.people import add_contact, change_contact
from afterview.domain.contact import Contact
from afterview.domain.problem import Problem
from afterview.errors import AfterviewError
from afterview.store import applications, contacts
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.people import said
from afterview.ui.people.sheet import Sheet, fill, kept, put, read, refusal, say
from afterview.ui.suggestions import suggest
from afterview.ui.web_address import web_address

_FIELDS = ("name", "role", "company", "email", "linkedin", "note")
_SAVE = "person.save"


def draw_new(db: Database) -> None:
    """Note somebody; whoever is named in a review needs no noting here."""
    safe_text.title("Add somebody")
    safe_text.quiet("A name is enough. People named in a review are added by themselves.")
    blank = Contact(db.new_id(), "")
    _draw(db, kept("new", Sheet("new", blank.id, _shown(blank)), save_key=_SAVE))


def draw_change(db: Database, contact: Contact) -> None:
    """Change what is known of somebody."""
    safe_text.title("Change this person")
    fresh = Sheet(contact.id.hex, contact.id, _shown(contact), contact.version)
    _draw(db, kept(fresh.name, fresh, save_key=_SAVE))


def _shown(contact: Contact) -> dict[str, object]:
    return {name: getattr(contact, name) for name in _FIELDS}


def _draw(db: Database, sheet: Sheet) -> None:
    fill(sheet)
    with st.container(border=True, key="card-person-who"):
        safe_text.heading("Who they are")
        _text(sheet, "Name", "name")
        _known_already(db, sheet)
        _text(sheet, "What they do", "role")
        _company(db, sheet)
    with st.container(border=True, key="card-person-reach"):
        safe_text.heading("How to reach them")
        _text(sheet, "E-mail", "email")
        _text(sheet, "LinkedIn address", "linkedin")
        _hint_at_links(sheet)
    st.text_area("Note", key=sheet.key("note"), persist_state="session")
    say(sheet, "note")
    refusal(sheet, key="person.reload")
    _bar(db, sheet)


def _text(sheet: Sheet, title: str, name: str) -> None:
    st.text_input(title, key=sheet.key(name), persist_state="session", autocomplete="off")
    say(sheet, name)


def _company(db: Database, sheet: Sheet) -> None:
    key = sheet.key("company")
    _text(sheet, "Firm", "company")
    with db.read() as cursor:
        companies = applications.companies(cursor)
    suggest("person-company", str(st.session_state[key] or ""), companies, partial(put, key))


def _known_already(db: Database, sheet: Sheet) -> None:
    """A word where somebody of this name at this firm is here already."""
    held = read(sheet)
    name, company = str(held["name"]), str(held["company"])
    if sheet.version or sheet.saved or not name.strip():
        return
    with db.read() as cursor:
        found = contacts.like(cursor, name, company)
        known = None if found is None else contacts.find(cursor, found)
    if known is None or known.id == sheet.contact_id:
        return
    with st.container(key="person-known", gap="xsmall"):
        safe_text.quiet(f"{said.in_a_list(known)} is here already.")
        if st.button("Open what is known of them", key="person.known", type="tertiary"):
            menu.go("people", id=known.id.hex)


def _hint_at_links(sheet: Sheet) -> None:
    typed = str(read(sheet)["linkedin"])
    if typed.strip() and web_address(typed) is None:
        safe_text.quiet("It becomes a link once it is whole, beginning with https://")


def _bar(db: Database, sheet: Sheet) -> None:
    with st.container(horizontal=True):
        if st.button("Save the change" if sheet.version else "Add them", key=_SAVE, type="primary"):
            _save(db, sheet)
        if st.button("Back", key="person.back", type="tertiary"):
            _back(sheet)


def _save(db: Database, sheet: Sheet) -> None:
    """Store it and go to their page; or stay, with the reason said."""
    if not sheet.saved:
        sheet.refused, sheet.tried = "", read(sheet)
        try:
            sheet.problems = _store(db, sheet)
        except AfterviewError as error:
            sheet.refused = str(error)
        if sheet.problems or sheet.refused:
            st.rerun()
        sheet.saved = True
    state.leave_word("Changed." if sheet.version else "Added.")
    menu.go("people", id=sheet.contact_id.hex)


def _store(db: Database, sheet: Sheet) -> list[Problem]:
    contact = Contact(
        sheet.contact_id,
        **{name: str(sheet.tried[name]) for name in _FIELDS},
        version=sheet.version,
    )
    if sheet.version:
        return change_contact(db, contact)
    return add_contact(db, contact, now=shell.now())


def _back(sheet: Sheet) -> None:
    if sheet.version:
        menu.go("people", id=sheet.contact_id.hex)
    else:
        menu.go("people")
