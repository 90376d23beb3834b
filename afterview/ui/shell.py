"""The frame around every page: the clock, the zone, the database, the style."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import streamlit as st

from afterview.actions.preferences import preferences_of
from afterview.domain import interview
from afterview.domain.occasion_check import known_zone
from afterview.domain.preferences import Preferences
from afterview.errors import StoreError
from afterview.store.database import Database
from afterview.store.place import database_path
from afterview.store.start import already_open, opened
from afterview.ui.kept import kept

_CSS = Path(__file__).with_name("afterview.css")
_STATIC = Path(__file__).parents[2] / "static"
_ICON = _STATIC / "icon.png"
_LOGO = _STATIC / "icon.svg"


def now() -> datetime:
    """The present instant, naive UTC."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def zone() -> str:
    """The IANA zone that the person chose, else that of the browser; UTC where it does not say."""
    return known_zone(preferred().zone, st.context.timezone)


def today() -> date:
    """The present day on the person's own calendar."""
    return interview.local(now(), zone()).date()


def local_day(instant: datetime) -> date:
    """The day of a naive UTC instant on the person's own calendar."""
    return interview.local(instant, zone()).date()


def utc(there: datetime) -> datetime:
    """The naive UTC instant at which the person's own clock shows ``there`` (naive)."""
    return interview.utc(there, zone())


def database() -> Database:
    """The open database; raises a ``StoreError`` where it cannot be used."""
    return opened(database_path(os.environ))


def preferred() -> Preferences:
    """What the person prefers; the defaults where the database is not open or cannot be read."""
    open_now = already_open(database_path(os.environ))
    if open_now is None:
        return Preferences()
    try:
        return kept(open_now, "preferences", None, lambda: preferences_of(open_now))
    except StoreError:
        return Preferences()


def dress() -> None:
    """Title, icon and style of the browser's tab and of every page."""
    st.set_page_config(page_title="Afterview", page_icon=str(_ICON), layout="centered")
    st.logo(_LOGO, size="large")
    st.html(_CSS)
