"""The page in the order in which it is read before a round."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from afterview.actions.brief import prepare, without_people
from afterview.actions.preferences import preferences_of
from afterview.brief.brief import Brief
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.brief import around, lines, rounds, view, ways_out
from afterview.ui.brief.choices import ByHand

WHOLE, NAMELESS = "brief.all", "brief.nameless"


def draw(db: Database) -> None:
    """The brief of the round that the address asks for."""
    coming = view.planned(db)
    head, other, tools, page = (st.container() for _ in range(4))
    with other:
        is_open = not coming and view.FOR not in st.query_params
        with rounds.folded(is_open=is_open):
            ways = st.container()
            in_mind = rounds.fields(db)
    asked_for = view.named(db, in_mind, coming)
    if isinstance(asked_for, view.Gone):
        with head:
            rounds.gone()
        return
    with head:
        rounds.head(asked_for)
    with ways:
        rounds.ways(asked_for.others)
    _brief(db, asked_for, tools, page)


def _brief(
    db: Database,
    asked_for: view.Planned | view.Thought,
    tools: DeltaGenerator,
    page: DeltaGenerator,
) -> None:
    """The switches, and all that they leave."""
    ahead = view.ahead(asked_for)
    with tools, st.container(horizontal=True, vertical_alignment="center", key="brief.tools"):
        take_along = st.popover("Take it along", icon=":material/ios_share:", key="brief.out")
        whole = st.toggle("All of it", key=WHOLE, bind="query-params")
    with take_along:
        nameless = st.toggle(
            "Leave out names of people",
            preferences_of(db).without_names,
            key=NAMELESS,
            bind="query-params",
        )
    prepared = prepare(db, ahead, now=shell.now(), today=shell.today(), whole=whole)
    brief = without_people(db, prepared.brief) if nameless else prepared.brief
    by_hand = ByHand(db, ahead)
    with take_along:
        ways_out.draw(brief)
    with page:
        _page(brief, by_hand, are_named=not nameless)
        by_hand.ways_back(() if nameless else prepared.left_out)


def _page(brief: Brief, by_hand: ByHand, *, are_named: bool) -> None:
    lines.lessons(brief.lessons, by_hand)
    lines.questions(brief.questions, by_hand)
    around.said_here(brief.said_here)
    around.people(brief.people, are_named=are_named)
    around.texts("Your strengths", brief.strengths)
    lines.stories(brief.stories, by_hand)
    around.texts("Your questions for them", brief.my_questions)
    around.checklist(brief.checklist, by_hand)
    around.steps(brief.steps)
    if brief.n_more:
        safe_text.quiet(
            f"{brief.n_more} more would fit this round less. Switch on “All of it” to read them."
        )
