"""Preferences: each is stored as soon as it is chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

import streamlit as st

from afterview.actions.closed_days import countries
from afterview.actions.preferences import prefer, preferences_of
from afterview.domain.occasion_check import zones
from afterview.domain.preferences import Preferences, Theme, WeekStart
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.ui import as_stored, preference_fields, safe_text
from afterview.ui.aftermath.kept_text import KeptTexts
from afterview.ui.attempt import tried

_DESK: Final = UUID(int=0)
_SAVED: Final = "afterview.preferred"
_BY_BROWSER: Final = "That of this browser"
_BY_INTERVIEW: Final = "That of each interview's time zone"


def draw(db: Database) -> None:
    """Every choice, each with what it changes."""
    preferred = preferences_of(db)
    texts = KeptTexts(_DESK)
    with st.container(gap="medium"):
        for choice in _choices(texts):
            with st.container(gap="xxsmall"):
                choice(db, preferred)
    texts.keep()


def _choices(texts: KeptTexts) -> Sequence[Callable[[Database, Preferences], None]]:
    named = partial(_name, texts=texts)
    return named, _theme, _zone, _country, _week_start, _limit, _retention, _names


def _name(db: Database, preferred: Preferences, *, texts: KeptTexts) -> None:
    preference_fields.name(texts, preferred.my_name, partial(_prefer, db))
    _told("my_name", "It stands in the report of your search, too.")


def _theme(db: Database, preferred: Preferences) -> None:
    _pick(db, "Light or dark", "theme", preferred.theme)
    _told("theme", "The page is loaded anew to change its colours.")


def _week_start(db: Database, preferred: Preferences) -> None:
    _pick(db, "Your week begins on", "week_start", preferred.week_start)
    _told("week_start", "For the report of your search. Calendars follow your browser's language.")


def _zone(db: Database, preferred: Preferences) -> None:
    names = {"": _BY_BROWSER, **{zone: zone for zone in zones()}}
    _select(db, "Your time zone", "zone", names, preferred.zone)
    _told("zone", "Today, and what is due, are told by this clock. Interviews keep their own.")


def _country(db: Database, preferred: Preferences) -> None:
    names = {"": _BY_INTERVIEW, **countries()}
    _select(db, "Public holidays", "country", names, preferred.country)
    _told("country", "They do not count as working days when an answer is waited for.")


def _limit(db: Database, preferred: Preferences) -> None:
    limit = preferred.linkedin_limit
    preference_fields.note_limit(limit, partial(_prefer, db), key="preferences.linkedin_limit")
    _told("linkedin_limit", "200 without a paid account, 300 with one.")


def _retention(db: Database, preferred: Preferences) -> None:
    kept = preferred.retention
    preference_fields.retention(kept, partial(_prefer, db), key="preferences.retention")
    _told("retention", "More means that cards come back sooner.")


def _names(db: Database, preferred: Preferences) -> None:
    key = "preferences.without_names"
    as_stored.show(key, preferred.without_names)
    st.toggle(
        "Leave out names of people in briefs",
        key=key,
        on_change=tried,
        args=(lambda: _prefer(db, "without_names", bool(st.session_state[key])),),
    )
    _told("without_names", "It can be switched for each brief under “Take it along”.")


def _pick(db: Database, title: str, name: str, chosen: Theme | WeekStart) -> None:
    key = f"preferences.{name}"
    as_stored.show(key, chosen)
    st.segmented_control(
        safe_text.escaped(title),
        list(type(chosen)),
        format_func=label,
        key=key,
        required=True,
        on_change=tried,
        args=(lambda: _prefer(db, name, str(st.session_state[key])),),
    )


def _select(db: Database, title: str, name: str, names: dict[str, str], chosen: str) -> None:
    key = f"preferences.{name}"
    as_stored.show(key, chosen if chosen in names else "")
    st.selectbox(
        safe_text.escaped(title),
        list(names),
        format_func=names.__getitem__,
        key=key,
        on_change=tried,
        args=(lambda: _prefer(db, name, str(st.session_state[key] or "")),),
    )


def _prefer(db: Database, name: str, value: str | int) -> None:
    prefer(db, name, value)
    st.session_state[_SAVED] = name


def _told(name: str, sentence: str) -> None:
    """What the choice changes; that it is stored, right after it was."""
    if st.session_state.get(_SAVED) == name:
        del st.session_state[_SAVED]
        sentence = f"Saved. {sentence}"
    safe_text.quiet(sentence)
