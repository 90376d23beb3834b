"""One card: what is asked, an answer of one's own, the better answer, and how it came."""

from datetime import datetime
from functools import partial

import streamlit as st

from afterview.actions.practice import Desk, grade_card, would_come_back_at
from afterview.actions.questions import write_answer
from afterview.domain.card import Card, Recall
from afterview.domain.practice_plan import Practised
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.attempt import tried
from afterview.ui.practice import answer_field, back, said
from afterview.ui.practice.sitting import sitting
from afterview.ui.practice.undo import offer_undo

_GRADE_WIDTH = 150
"""Pixels: two buttons stand side by side on a phone, four on a wide screen."""


def draw(db: Database, desk: Desk, practised: Practised) -> None:
    """The card, and its back once that was asked for."""
    card = practised.card
    _where(desk, card)
    with st.container(border=True, key="card-practice"):
        _front(card)
    typed = answer_field.draw(db, card)
    if card.key in sitting().opened:
        back.draw(db, card)
        _keep_as_better(db, card, typed)
        _grades(db, desk, card)
    else:
        st.button(
            safe_text.escaped(_asked_for(card)),
            key=f"practice.show.{card.named.hex}",
            type="primary",
            width="stretch",
            on_click=sitting().opened.add,
            args=(card.key,),
        )
    with st.container(horizontal=True):
        _ways_out(card)
        offer_undo(db, desk)
    answer_field.keep(db, card)


def gone() -> None:
    """What to say where the address names no card that is here."""
    safe_text.notice(
        "There is no such card here: its question or lesson was deleted, or the address is "
        "incomplete."
    )
    if st.button("See what is due", key="practice.all", type="primary"):
        menu.go("practice")


def _where(desk: Desk, card: Card) -> None:
    place = sitting().place(card)
    interview = desk.plan.interview_of(card)
    words = [] if place is None else [f"Card {place} of {sitting().n}"]
    if interview is not None:
        words.append(said.the_round(interview))
    if words:
        safe_text.quiet(" · ".join(words))


def _front(card: Card) -> None:
    if not card.is_lesson:
        safe_text.quiet("They ask:")
        safe_text.name(card.front)
    elif card.front.strip():
        safe_text.quiet("If")
        safe_text.name(card.front)
        safe_text.say("… then?")
    else:
        safe_text.say("A lesson of yours without an if. What did you want to do?")


def _asked_for(card: Card) -> str:
    if card.is_lesson:
        return "Show what I wanted to do"
    return "Show my better answer" if card.back.strip() else "Show what I noted"


def _keep_as_better(db: Database, card: Card, typed: str) -> None:
    if card.is_lesson or not typed.strip():
        return
    if typed == card.back:
        safe_text.quiet("What you typed is your better answer now.")
        return
    st.button(
        "Keep what I typed as my better answer",
        key=f"practice.better.{card.named.hex}",
        type="tertiary",
        icon=":material/bookmark_add:",
        on_click=tried,
        args=(lambda: write_answer(db, card.words, typed, now=shell.now()),),
    )


def _grades(db: Database, desk: Desk, card: Card) -> None:
    now, zone = desk.plan.now, desk.plan.zone
    safe_text.strong("How did it come?")
    back_at = would_come_back_at(db, desk, card, now=now)
    with st.container(horizontal=True, key="practice-grades", gap="small"):
        for recall, word in said.GRADES.items():
            when = said.comes(back_at[recall], now=now, zone=zone)
            st.button(
                f"**{safe_text.escaped(word)}**  \n{safe_text.escaped(when)}",
                key=f"practice.grade.{recall.value}.{card.named.hex}",
                width=_GRADE_WIDTH,
                wrap=True,
                shortcut=str(recall.value),
                on_click=tried,
                args=(partial(_graded, db, desk, card, recall, back_at[recall]),),
            )
    safe_text.quiet(said.MEANING)


def _graded(db: Database, desk: Desk, card: Card, recall: Recall, back_at: datetime) -> None:
    """Keep the answer and go on; where it cannot be kept, the card stays with what was typed."""
    answer_id = sitting().answer_id(db, card)
    answer = str(st.session_state.get(answer_field.field_key(answer_id)) or "")
    grade_card(db, card, recall, answer=answer, answer_id=answer_id, now=shell.now())
    if sitting().place(card) is None:
        when = said.comes(back_at, now=desk.plan.now, zone=desk.plan.zone)
        state.leave_word(f"Noted. This card comes back {when}.")
    sitting().settle(card)


def _ways_out(card: Card) -> None:
    place = sitting().place(card)
    if place is not None and len(sitting().left) > 1:
        st.button(
            "Leave it for now",
            key=f"practice.later.{card.named.hex}",
            type="tertiary",
            on_click=sitting().put_off,
            args=(card,),
        )
    if st.button("Stop here", key="practice.stop", type="tertiary"):
        menu.go("practice")
