"""The list of people: who they are, how often they were met, and who is a reference."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from afterview.domain.spoken import counted, moment
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.people import PersonLine, WantedPeople, likely_pairs, people_lines
from afterview.ui import menu, safe_text
from afterview.ui.paging import page_of
from afterview.ui.people import filters, removal, said
from afterview.ui.way_in import way_in

ON_A_PAGE = 30
PAIRS_SHOWN = 5


def draw(db: Database) -> None:
    """The whole list, or what the search and the filter in the address leave of it."""
    removal.REMOVAL.ways_back(db)
    with db.read() as cursor:
        every = people_lines(cursor, WantedPeople())
        pairs = likely_pairs(cursor)
    if not every:
        _invitation()
        return
    wanted = filters.draw()
    with db.read() as cursor:
        found = people_lines(cursor, wanted) if wanted != WantedPeople() else every
    safe_text.quiet(_how_many(len(found), len(every)))
    if not found:
        filters.widen(wanted)
    elif wanted == WantedPeople():
        _perhaps_twice({line.id: line for line in every}, pairs)
    _cards(found)


def _invitation() -> None:
    """What to say where nobody is known yet."""
    safe_text.say(
        "Nobody here yet. Whoever you name in a review will stand here by themselves, with every "
        "interview and letter; those who speak for you can be added at any time."
    )
    if st.button("Add somebody", key="people.add", type="primary"):
        menu.go("people", add="1")


def _how_many(n_found: int, n_every: int) -> str:
    people = "1 person" if n_every == 1 else f"{n_every} people"
    return people if n_found == n_every else f"{n_found} of {people}"


def _perhaps_twice(lines: dict[UUID, PersonLine], pairs: Sequence[tuple[UUID, UUID]]) -> None:
    """A hint at contacts that may be one person; nothing is done to them by itself."""
    if not pairs:
        return
    with st.expander(f"Noted twice? {len(pairs):d} to look at", key="people.twice", type="compact"):
        safe_text.quiet("These may be one person each. Nothing changes unless you say so.")
        for one, other in pairs[:PAIRS_SHOWN]:
            if st.button(
                safe_text.escaped(_both(lines[one], lines[other])),
                key=f"twice.{one.hex}.{other.hex}",
                type="tertiary",
                icon=":material/merge:",
            ):
                menu.go("people", id=one.hex, same=other.hex)


def _both(one: PersonLine, other: PersonLine) -> str:
    firms = " and ".join(dict.fromkeys(safe_text.shortened(each.company) for each in (one, other)))
    return f"{safe_text.shortened(one.name)} and {safe_text.shortened(other.name)} · {firms}"


def _cards(lines: Sequence[PersonLine]) -> None:
    """One page of the cards, and the way to the others."""
    cards = st.container()
    shown = page_of(len(lines), at_most=ON_A_PAGE, key=filters.PAGE)
    with cards:
        for line in lines[shown]:
            _card(line)


def _card(line: PersonLine) -> None:
    with st.container(border=True, key=f"card-{line.id.hex}", gap="xsmall"):
        if way_in(safe_text.shortened(line.name), key=f"open.{line.id.hex}", is_strong=True):
            menu.go("people", id=line.id.hex)
        if where := said.place(line.role, line.company):
            safe_text.say(where)
        safe_text.quiet(_met(line))
        safe_text.badges(_tags(line))


def _met(line: PersonLine) -> str:
    if line.last_met_at is None or line.last_zone is None:
        return "Not met in an interview"
    when = moment(line.last_met_at, line.last_zone).partition(",")[0]
    return f"Met {when}" if line.n_met == 1 else f"Met {line.n_met} times, last {when}"


def _tags(line: PersonLine) -> list[str]:
    """Whether they are a reference, and what they are still to be told."""
    tags = []
    if line.answer is not None:
        tags.append(f"Reference: {label(line.answer).lower()}")
    if line.n_results_to_tell:
        tags.append(f"{counted(line.n_results_to_tell, 'result')} to tell")
    return tags
