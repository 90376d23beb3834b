"""What a session knows of the form of an outcome: what it shows, and how saving it went.

A reason is stored under its key where it is one of the known ones, and as typed otherwise.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

import streamlit as st

from afterview.actions.interviews import record_outcome
from afterview.domain.interview import Interview
from afterview.domain.problem import Problem
from afterview.domain.vocabulary import Outcome
from afterview.domain.wording import REASONS, label
from afterview.errors import AfterviewError
from afterview.store import interviews
from afterview.store.database import Database
from afterview.ui import shell
from afterview.ui.keeper import Leftover

FIELDS = ("outcome", "heard_on", "stated_reason", "guessed_reason")
Values: TypeAlias = Mapping[str, Outcome | date | str | None]
_FORMS = "afterview.outcome_forms"


@dataclass(slots=True)
class OutcomeForm:
    """One form of this session.

    ``interview`` is the one that the widgets show. ``put`` are words that only the browser had and
    that the widgets shall show next; ``left`` are such words that something newer stands against;
    ``settled`` names fields whose copies in the browser have been dealt with.
    """

    interview: Interview
    problems: list[Problem] = field(default_factory=list)
    refused: str = ""
    saved_at: datetime | None = None
    put: dict[str, str] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)
    settled: list[str] = field(default_factory=list)

    def key(self, name: str) -> str:
        """The key of a field's widget."""
        return f"outcome.{self.interview.id.hex}.{name}"


def form_of(db: Database, interview: Interview) -> OutcomeForm:
    """The session's form of the interview, showing what is stored unless a save was refused."""
    forms: dict[str, OutcomeForm] = st.session_state.setdefault(_FORMS, {})
    form = forms.setdefault(interview.id.hex, OutcomeForm(interview))
    fresh = form.key("outcome") not in st.session_state
    changed_elsewhere = form.interview.version != interview.version and not form.refused
    if fresh or changed_elsewhere:
        show(form, interview)
    _put(db, form)
    return form


def _put(db: Database, form: OutcomeForm) -> None:
    if form.put:
        for name, words in form.put.items():
            st.session_state[form.key(name)] = words
        form.settled.extend(form.put)
        form.put = {}
        save(db, form)


def take_up(form: OutcomeForm, found: Mapping[str, Leftover]) -> None:
    """Note words that only the browser had; those typed onto what is stored are taken as they are.

    Call it after the widgets: they show the words in the next run.
    """
    held = stored(form.interview)
    for name, leftover in found.items():
        if leftover.base == held[name]:
            form.put[name] = leftover.text
        else:
            form.left[name] = leftover.text


def show(form: OutcomeForm, interview: Interview) -> None:
    """Let the widgets show what is stored; before they are drawn, or in a callback."""
    form.interview = interview
    form.refused, form.problems = "", []
    for name, value in stored(interview).items():
        st.session_state[form.key(name)] = value


def stored(interview: Interview) -> Values:
    """The fields as the widgets show what is stored."""
    result = interview.result
    return {
        "outcome": result.outcome,
        "heard_on": result.heard_on,
        "stated_reason": label(result.stated_reason),
        "guessed_reason": label(result.guessed_reason),
    }


def is_saved(form: OutcomeForm) -> bool:
    """Whether the database holds what the widgets show."""
    return _typed(form) == stored(form.interview)


def save(db: Database, form: OutcomeForm) -> None:
    """Store what the widgets hold; a day that cannot be is left out and said beside its field."""
    typed = _typed(form)
    form.problems, form.refused = [], ""
    if typed == stored(form.interview):
        return
    try:
        form.problems = _record(db, form.interview, typed)
        if form.problems:
            held = stored(form.interview)
            _record(db, form.interview, {**typed, "heard_on": held["heard_on"]})
    except AfterviewError as error:
        form.refused = str(error)
        return
    form.saved_at = shell.now()
    with db.read() as cursor:
        form.interview = interviews.find(cursor, form.interview.id) or form.interview


def start_over(db: Database, form: OutcomeForm) -> None:
    """Show what is stored now instead of what was typed here."""
    with db.read() as cursor:
        show(form, interviews.find(cursor, form.interview.id) or form.interview)


def _typed(form: OutcomeForm) -> Values:
    held = stored(form.interview)
    return {name: st.session_state.get(form.key(name), held[name]) for name in FIELDS}


def _record(db: Database, interview: Interview, values: Values) -> list[Problem]:
    outcome, heard_on = values["outcome"], values["heard_on"]
    return record_outcome(
        db,
        interview,
        outcome if isinstance(outcome, Outcome) else Outcome.PENDING,
        heard_on=heard_on if isinstance(heard_on, date) else None,
        stated_reason=_reason(values["stated_reason"]),
        guessed_reason=_reason(values["guessed_reason"]),
        now=shell.now(),
    )


def _reason(words: object) -> str:
    typed = words if isinstance(words, str) else ""
    return next((key for key in REASONS if label(key) == typed), typed)
