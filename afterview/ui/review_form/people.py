"""Who was there; those met become contacts."""

import streamlit as st

from afterview.actions.draft_rows import add_person
from afterview.domain.draft import row_field
from afterview.domain.review import Person
from afterview.store import contacts
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text, shell
from afterview.ui.draft_form import DraftForm
from afterview.ui.review_form import rows


def draw(form: DraftForm) -> None:
    """The people, a row each, and the box that adds more."""
    for number, row in enumerate(form.draft.rows("person"), start=1):
        with st.container(border=True, key=f"row-{row}"):
            ask.line(form, f"Person {number}", row_field("person", row, "name"))
            ask.line(form, f"What person {number} does", row_field("person", row, "role"))
            rows.tools(form, "person", row, movable=False)
    rows.undo(form, "person")
    rows.adder(
        form,
        "Who was there? One a line: name, what they do",
        "person.to_add",
        hint="Name, what they do",
        button="Add people",
    )
    _known(form)


def _known(form: DraftForm) -> None:
    """Contacts of this company who are not listed yet; one tap adds them."""
    company = form.draft.text("company")
    if not company.strip():
        return
    with form.db.read() as cursor:
        known = contacts.at_company(cursor, company)
    listed = {
        form.draft.row_text("person", row, "name").strip().casefold()
        for row in form.draft.rows("person")
    }
    fresh = [person for person in known if person.name.strip().casefold() not in listed]
    with st.container(horizontal=True):
        for person in fresh[:4]:
            st.button(
                safe_text.escaped(safe_text.shortened(person.name)),
                key=f"known.{person.id}",
                icon=":material/person_add:",
                on_click=_add,
                args=(form, person),
            )


def _add(form: DraftForm, person: Person) -> None:
    values = {"name": person.name, "role": person.role}
    form.tried(lambda: add_person(form.db, form.draft.id, values, now=shell.now()))
