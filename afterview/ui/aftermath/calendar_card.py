"""Taking interviews and steps to one's calendar, and whose holidays count."""

from urllib.parse import urlsplit

import streamlit as st

from afterview.actions.calendar import calendar_file, close_feed, open_feed
from afterview.actions.closed_days import countries
from afterview.actions.preferences import prefer, preferences_of
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.attempt import tried

_BY_ZONE = "That of each interview's time zone"


def draw(db: Database) -> None:
    """Both, folded."""
    with st.expander("In your calendar", type="compact", key="calendar"):
        _calendar(db)
    with st.expander("Public holidays", type="compact", key="holidays"):
        _country(db)


def _calendar(db: Database) -> None:
    safe_text.say(
        "Interviews, a reminder to review each 15 minutes after it ends, and the steps with a day."
    )
    now, today = shell.now(), shell.today()
    st.download_button(
        "Save as a calendar file",
        lambda: calendar_file(db, now=now, today=today),
        file_name="afterview.ics",
        mime="text/calendar",
        key="calendar.save",
        on_click="ignore",
    )
    token = preferences_of(db).calendar_token
    if not token:
        safe_text.quiet(
            "A calendar program on this machine can also follow an address while Afterview runs."
        )
        st.button(
            "Make a private address",
            key="calendar.open",
            on_click=tried,
            args=(lambda: open_feed(db),),
        )
        return
    safe_text.quiet("Whoever has this address on this machine can read your calendar:")
    st.code(_address(token), language=None, wrap_lines=True)
    st.button(
        "Close this address",
        key="calendar.close",
        type="tertiary",
        on_click=tried,
        args=(lambda: close_feed(db),),
    )


def _address(token: str) -> str:
    here = urlsplit(st.context.url or "")
    return f"{here.scheme}://{here.netloc}/calendar.ics?token={token}"


def _country(db: Database) -> None:
    known = {"": _BY_ZONE, **countries()}
    chosen = preferences_of(db).country
    st.selectbox(
        "Days that count as working days are those of",
        list(known),
        index=list(known).index(chosen) if chosen in known else 0,
        format_func=known.__getitem__,
        key="holidays.country",
        on_change=_chosen,
        args=(db,),
    )


def _chosen(db: Database) -> None:
    country = str(st.session_state["holidays.country"] or "")
    tried(lambda: prefer(db, "country", country))
