"""What goes with a person: rows of theirs, and their place in drafts and earlier wordings.

Works on the rows of a whole database or backup, and returns those that stay.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from afterview.domain.draft import row_field, row_of
from afterview.store.drafts import as_json
from afterview.store.whole_tables import Row, Rows

Alike: TypeAlias = Callable[[Iterable[str], str], frozenset[str]]
"""Those of the names that are one with another, whatever their case and accents."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A contact, deleted ones included, by what tells them from others."""

    id: UUID
    name: str
    company: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to go: their contacts, the ids of their rows in reviews, how their name is written."""

    contacts: frozenset[str]
    people_rows: frozenset[str]
    names: frozenset[str]


def whom(rows: Rows, one: Somebody, *, alike: Alike) -> Person:
    """The person in these rows: the contact, and others of the same name at the same company.

    Deleted contacts count. Somebody of that name who was noted without a contact is them, too,
    unless another contact bears the name.
    """
    of_name = alike((str(row["name"]) for row in rows["contact"]), one.name)
    at_company = alike((str(row["company"]) for row in rows["contact"]), one.company)
    contacts = frozenset(
        str(row["id"])
        for row in rows["contact"]
        if row["id"] == str(one.id) or (row["name"] in of_name and row["company"] in at_company)
    )
    met = frozenset(str(row["id"]) for row in rows["attendance"] if row["contact_id"] in contacts)
    own = {str(row["name"]) for row in rows["contact"] if row["id"] in contacts}
    names = own | {str(row["name"]) for row in rows["attendance"] if row["id"] in met} | {one.name}
    others = {str(row["name"]) for row in rows["contact"] if row["id"] not in contacts}
    typed = {} if others & of_name else _typed_names(rows)
    written = frozenset().union(*(alike(typed.values(), name) for name in names))
    noted = frozenset(row for row, said in typed.items() if said in written)
    return Person(contacts, met | noted, frozenset(names | written))


def without_person(rows: Rows, gone: Person) -> dict[str, list[Row]]:
    """The rows that stay: no contact, attendance, letter, reference, and no row in a review."""
    stays: Mapping[str, Callable[[Row], bool]] = {
        "contact": lambda row: row["id"] not in gone.contacts,
        "attendance": lambda row: row["contact_id"] not in gone.contacts,
        "reference": lambda row: row["contact_id"] not in gone.contacts,
        "reference_told": lambda row: row["contact_id"] not in gone.contacts,
        "letter": lambda row: not _is_to(row, gone),
        "draft_field": lambda row: row_of(str(row["field"]), "person") not in gone.people_rows,
        "draft_edit": lambda row: row_of(str(row["field"]), "person") not in gone.people_rows,
    }
    kept = {name: [*filter(stays.get(name), found)] for name, found in rows.items()}
    met = {row["id"] for row in kept["attendance"]}
    kept["cue"] = [
        row if row["attendance_id"] in met else {**row, "attendance_id": None}
        for row in kept["cue"]
    ]
    for name in ("draft_field", "draft_edit"):
        kept[name] = [_unlisted(row, gone.people_rows) for row in kept[name]]
    kept["review_version"] = [_reworded(row, gone.people_rows) for row in kept["review_version"]]
    return kept


def _is_to(letter: Row, gone: Person) -> bool:
    if letter["contact_id"] is None:
        return letter["to_name"] in gone.names
    return letter["contact_id"] in gone.contacts


def _typed_names(rows: Rows) -> dict[str, str]:
    """The names typed into reviews, by the id of their row; the last one of each."""
    found = {}
    fields = [(row["field"], row["value"]) for row in (*rows["draft_edit"], *rows["draft_field"])]
    for version in rows["review_version"]:
        held = json.loads(str(version["fields"]))
        fields += [(name, json.dumps(value)) for name, value in held.items()]
    for field, value in fields:
        row = row_of(str(field), "person")
        is_name = bool(row) and field == row_field("person", row, "name")
        said = json.loads(str(value)) if is_name else None
        if isinstance(said, str):
            found[row] = said
    return found


def _unlisted(row: Row, gone: Collection[str]) -> Row:
    if row["field"] != "person":
        return row
    return {**row, "value": as_json(_less(json.loads(str(row["value"])), gone))}


def _reworded(version: Row, gone: Collection[str]) -> Row:
    held = json.loads(str(version["fields"]))
    kept = {
        name: _less(value, gone) if name == "person" else value
        for name, value in held.items()
        if row_of(name, "person") not in gone
    }
    return {**version, "fields": as_json(kept)} if kept != held else version


def _less(listed: object, gone: Collection[str]) -> object:
    return [row for row in listed if row not in gone] if isinstance(listed, list) else listed
