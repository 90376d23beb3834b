"""How a round ended: stored with each change, so that no word of it waits for a button."""

import streamlit as st

from afterview.domain.interview import Interview, local
from afterview.domain.vocabulary import Outcome
from afterview.domain.wording import REASONS, label
from afterview.store.database import Database
from afterview.ui import keeper, menu, safe_text, shell
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.interviews import said
from afterview.ui.interviews.outcome_state import (
    OutcomeForm,
    form_of,
    is_saved,
    save,
    start_over,
    stored,
    take_up,
)

_REASON_FIELDS = {
    "stated_reason": "Their reason, in their words",
    "guessed_reason": "My guess",
}


def draw(db: Database, interview: Interview) -> None:
    """The form of an interview; what another tab stored meanwhile shows up in it."""
    form = form_of(db, interview)
    safe_text.title("How did it end?")
    occasion = interview.occasion
    safe_text.strong(f"{safe_text.shortened(occasion.company)} · {label(occasion.stage)}")
    safe_text.quiet(said.span(occasion))
    with st.container(border=True, key="card-outcome"):
        _ending(db, form)
    with st.container(border=True, key="card-reasons"):
        safe_text.heading("Why")
        for name, title in _REASON_FIELDS.items():
            _reason(db, form, name, title)
    _bar(db, form)
    _keep(form)


def _ending(db: Database, form: OutcomeForm) -> None:
    safe_text.heading("Outcome")
    st.pills(
        "How this round ended",
        list(Outcome),
        required=True,
        format_func=lambda word: safe_text.escaped(label(word)),
        key=form.key("outcome"),
        on_change=save,
        args=(db, form),
        persist_state="session",
    )
    if form.interview.result.outcome is Outcome.PENDING:
        safe_text.quiet("Once you pick one, the forecast of this round stays as it is.")
    else:
        safe_text.quiet(
            "From now on the forecast of this round stays as it is: one made after the outcome "
            "would tell nothing."
        )
    st.date_input(
        "The day I heard",
        None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format="DD/MM/YYYY",
        key=form.key("heard_on"),
        on_change=save,
        args=(db, form),
        persist_state="session",
    )
    for problem in form.problems:
        safe_text.problem(problem.message)


def _reason(db: Database, form: OutcomeForm, name: str, title: str) -> None:
    """A text in anybody's words, and the usual ones to tap."""
    key = form.key(name)
    st.text_area(title, key=key, on_change=save, args=(db, form), persist_state="session")
    _left_over(db, form, name)
    with st.expander(safe_text.escaped(f"Words to tap: {title}"), type="compact"):
        st.pills(
            safe_text.escaped(title),
            REASONS,
            label_visibility="collapsed",
            format_func=lambda reason: safe_text.escaped(label(reason)),
            key=f"{key}.tap",
            on_change=_tapped,
            args=(db, form, name),
        )


def _tapped(db: Database, form: OutcomeForm, name: str) -> None:
    """Add the words to what stands in the field."""
    key = form.key(name)
    reason = st.session_state[f"{key}.tap"]
    if reason is not None:
        held = str(st.session_state[key] or "").strip()
        st.session_state[key] = f"{held}, {label(reason)}" if held else label(reason)
        st.session_state[f"{key}.tap"] = None
        save(db, form)


def _bar(db: Database, form: OutcomeForm) -> None:
    """Whether it is stored, and the way back."""
    if form.refused:
        safe_text.warn(form.refused)
        st.button(
            "Show it as it stands now, without my changes",
            key="outcome.reload",
            on_click=start_over,
            args=(db, form),
        )
    elif not is_saved(form):
        safe_text.quiet("Not saved yet.")
        st.button("Save it", key="outcome.save", on_click=save, args=(db, form))
    elif form.saved_at is not None:
        safe_text.quiet(f"Saved {local(form.saved_at, shell.zone()):%H:%M}")
    if st.button("Done", key="outcome.done", type="primary"):
        menu.go("interviews", id=form.interview.id.hex)


def _keep(form: OutcomeForm) -> None:
    """Commit what is being typed, and take up words that only the browser had."""
    held = stored(form.interview)
    texts = {form.key(name): (name, str(held[name])) for name in _REASON_FIELDS}
    found = keeper.keep(form.interview.id, texts, settled=form.settled)
    form.settled = []
    if found:
        take_up(form, found)
        st.rerun()


def _left_over(db: Database, form: OutcomeForm, name: str) -> None:
    if name not in form.left:
        return
    with st.container(border=True, key=f"card-left-{name}"):
        safe_text.strong("You typed this here before, and it was not saved:")
        safe_text.as_typed(form.left[name])
        with st.container(horizontal=True):
            st.button("Use it", key=f"left.use.{name}", on_click=_use, args=(db, form, name))
            st.button("Drop it", key=f"left.drop.{name}", on_click=_drop, args=(form, name))


def _use(db: Database, form: OutcomeForm, name: str) -> None:
    st.session_state[form.key(name)] = form.left[name]
    _drop(form, name)
    save(db, form)


def _drop(form: OutcomeForm, name: str) -> None:
    del form.left[name]
    form.settled.append(name)
