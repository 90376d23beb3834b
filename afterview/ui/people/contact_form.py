"""Noting somebody, and changing what is known of them."""

from functools import partial

import streamlit as st

from afterview.actions.people import add_contact, change_contact
from afterview.domain.contact import Contact
from afterview.store import applications, contacts
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.people import said
from afterview.ui.sheet import Beside, Sheet, Stored, kept, put, say
from afterview.ui.suggestions import suggest
from afterview.ui.web_address import web_address

_FIELDS = ("name", "role", "company", "email", "linkedin", "note")
_SAVE = "person.save"


def draw_new(db: Database) -> None:
    """Note somebody; whoever is named in a review needs no noting here."""
    safe_text.title("Add somebody")
    safe_text.quiet("A name is enough. People named in a review are added by themselves.")
    _draw(db, Sheet("people", "new", _shown(Contact(db.new_id(), ""))))


def draw_change(db: Database, contact: Contact) -> None:
    """Change what is known of somebody."""
    safe_text.title("Change this person")
    _draw(db, Sheet("people", contact.id.hex, _shown(contact), contact))


def _shown(contact: Contact) -> dict[str, object]:
    return {name: getattr(contact, name) for name in _FIELDS}


def _draw(db: Database, fresh: Sheet[Contact]) -> None:
    sheet = kept(fresh, save_key=_SAVE, typed=_FIELDS)
    beside = sheet.beside()
    with st.container(border=True, key="card-person-who"):
        safe_text.heading("Who they are")
        _text(sheet, "Name", "name", beside)
        _known_already(db, sheet)
        _text(sheet, "What they do", "role", beside)
        _company(db, sheet, beside)
    with st.container(border=True, key="card-person-reach"):
        safe_text.heading("How to reach them")
        _text(sheet, "E-mail", "email", beside)
        _text(sheet, "LinkedIn address", "linkedin", beside)
        _hint_at_links(sheet)
    st.text_area("Note", key=sheet.key("note"), persist_state="session")
    say(beside, "note")
    sheet.refusal(key="person.reload")
    _bar(db, sheet)


def _text(sheet: Sheet[Contact], title: str, name: str, beside: Beside) -> None:
    st.text_input(title, key=sheet.key(name), persist_state="session", autocomplete="off")
    say(beside, name)


def _company(db: Database, sheet: Sheet[Contact], beside: Beside) -> None:
    key = sheet.key("company")
    _text(sheet, "Firm", "company", beside)
    with db.read() as cursor:
        companies = applications.companies(cursor)
    suggest("person-company", str(st.session_state[key] or ""), companies, partial(put, key))


def _known_already(db: Database, sheet: Sheet[Contact]) -> None:
    """A word where somebody of this name at this firm is here already."""
    held = sheet.read()
    name, company = str(held["name"]), str(held["company"])
    if sheet.origin is not None or sheet.spent or not name.strip():
        return
    with db.read() as cursor:
        found = contacts.like(cursor, name, company)
        known = None if found is None else contacts.find(cursor, found)
    if known is not None:
        with st.container(key="person-known", gap="xsmall"):
            safe_text.quiet(f"{said.in_a_list(known)} is here already.")
            if st.button("Open what is known of them", key="person.known", type="tertiary"):
                menu.go("people", id=known.id.hex)


def _hint_at_links(sheet: Sheet[Contact]) -> None:
    typed = str(sheet.read()["linkedin"])
    if typed.strip() and web_address(typed) is None:
        safe_text.quiet("It becomes a link once it is whole, beginning with https://")


def _bar(db: Database, sheet: Sheet[Contact]) -> None:
    with st.container(horizontal=True):
        if st.button(
            "Add them" if sheet.origin is None else "Save the change", key=_SAVE, type="primary"
        ):
            _save(db, sheet)
        if st.button("Back", key="person.back", type="tertiary"):
            _back(sheet)


def _save(db: Database, sheet: Sheet[Contact]) -> None:
    """Store it and go to their page; or stay, with the reason said."""
    saved_as = sheet.save(partial(_store, db, sheet))
    state.leave_word("Added." if sheet.origin is None else "Changed.")
    menu.go("people", id=saved_as.hex)


def _store(db: Database, sheet: Sheet[Contact]) -> Stored:
    base = sheet.origin or Contact(db.new_id(), "")
    words = {name: str(sheet.tried[name]) for name in _FIELDS}
    contact = Contact(base.id, **words, version=base.version)
    if sheet.origin is None:
        problems = add_contact(db, contact, now=shell.now())
    else:
        problems = change_contact(db, contact)
    return problems or contact.id


def _back(sheet: Sheet[Contact]) -> None:
    if sheet.origin is None:
        menu.go("people")
    else:
        menu.go("people", id=sheet.origin.id.hex)
