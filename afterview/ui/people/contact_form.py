"""Noting somebody, and changing what is known of them."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.people import add_contact, change_contact
from afterview.domain.contact import Contact
from afterview.store import contacts
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.people import said
from afterview.ui.sheet import Sheet, Stored, company, kept, say, text
from afterview.ui.sheet_bar import SheetBar
from afterview.ui.web_address import web_address

_FIELDS = ("name", "role", "company", "email", "linkedin", "note")
_BAR: Final = SheetBar("people", "person", add="Add them")


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
    sheet = kept(fresh, save_key=_BAR.save_key, typed=_FIELDS)
    beside = sheet.beside()
    with st.container(border=True, key="card-person-who"):
        safe_text.heading("Who they are")
        text(sheet, "Name", "name", beside)
        _known_already(db, sheet)
        text(sheet, "What they do", "role", beside)
        company(db, sheet, beside, kind=_BAR.kind, title="Firm")
    with st.container(border=True, key="card-person-reach"):
        safe_text.heading("How to reach them")
        text(sheet, "E-mail", "email", beside)
        text(sheet, "LinkedIn address", "linkedin", beside)
        _hint_at_links(sheet)
    st.text_area("Note", key=sheet.key("note"), persist_state="session")
    say(beside, "note")
    _BAR.draw(sheet, partial(_store, db, sheet))


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


def _store(db: Database, sheet: Sheet[Contact]) -> Stored:
    base = sheet.origin or Contact(db.new_id(), "")
    words = {name: str(sheet.tried[name]) for name in _FIELDS}
    contact = Contact(base.id, **words, version=base.version)
    if sheet.origin is None:
        problems = add_contact(db, contact, now=shell.now())
    else:
        problems = change_contact(db, contact)
    return problems or contact.id
