"""What the trends are narrowed to; it lives in the address, so a reload lands in the same place."""

from collections.abc import Callable
from datetime import date
from typing import Final

import streamlit as st

from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.spoken import counted, on_day
from afterview.domain.vocabulary import Format, Stage
from afterview.domain.wording import label
from afterview.store.facts.trends.choices import ScopeChoices
from afterview.ui import safe_text
from afterview.ui.codec import FIRST_DAY, LAST_DAY

FROM, UNTIL = "trends.from", "trends.until"
STAGE, FORMAT = "trends.stage", "trends.format"
COMPANY, ROLE, RESOLVED = "trends.company", "trends.role", "trends.resolved"
_RESOLVED: Final = {
    "known": "With a yes, a no or silence",
    "open": "Not yet, or not by the interview",
}

_ENDED: Final = {
    True: "ended with a yes, a no or silence",
    False: "not ended yet, or withdrawn, or the role was closed",
}


def draw(choices: ScopeChoices) -> Scope:
    """The filters, folded; the scope that they leave."""
    with st.popover("Filters", icon=":material/filter_list:", key="trends.filters"):
        from_on, until_on = _day("From", FROM), _day("Until", UNTIL)
        stages = _several("Stage", STAGE, choices.stages, called=label)
        formats = _several("How you met", FORMAT, choices.formats, called=label)
        companies = _several("Company", COMPANY, _in_a_line(choices.companies), called=str)
        roles = _several("Role", ROLE, _in_a_line(choices.roles), called=str)
        resolved = st.pills(
            "How the round ended",
            list(_RESOLVED),
            format_func=_RESOLVED.__getitem__,
            key=RESOLVED,
            bind="query-params",
        )
        st.button("Look at everything", key="trends.clear", on_click=clear)
    return Scope(
        from_on=from_on,
        until_on=until_on,
        stages=frozenset(map(Stage, stages)),
        formats=frozenset(map(Format, formats)),
        companies=frozenset(companies),
        roles=frozenset(roles),
        resolved=None if resolved is None else resolved == "known",
    )


def in_words(scope: Scope, *, n: int, n_every: int) -> str:
    """How many reviews are looked at, and which."""
    if scope == EVERYTHING:
        return f"From {counted(n_every, 'reviewed interview')}."
    of = f"From {n} of {counted(n_every, 'reviewed interview')}"
    days = [f"{word} {on_day(day)}" for word, day in _days(scope) if day is not None]
    chosen = [label(word) for word in (*sorted(scope.stages), *sorted(scope.formats))]
    names = [safe_text.isolated(name) for name in (*sorted(scope.companies), *sorted(scope.roles))]
    ended = [] if scope.resolved is None else [_ENDED[scope.resolved]]
    return f"{of}: {', '.join([*days, *chosen, *names, *ended])}."


def widen() -> None:
    """What to say where the filters leave nothing, and the tap that takes them away."""
    safe_text.say(
        "No reviewed interview fits these filters. Take one of them away, or widen the days."
    )
    st.button("Look at everything", key="trends.widen", type="primary", on_click=clear)


def narrow_to_days(from_on: date, until_on: date) -> None:
    """Look only at these days, both included; for callbacks."""
    st.session_state[FROM], st.session_state[UNTIL] = from_on, until_on


def clear() -> None:
    """Look at everything again; for callbacks."""
    for key in (STAGE, FORMAT, COMPANY, ROLE):
        st.session_state[key] = []
    for key in (FROM, UNTIL, RESOLVED):
        st.session_state[key] = None


def _days(scope: Scope) -> tuple[tuple[str, date | None], ...]:
    return ("since", scope.from_on), ("until", scope.until_on)


def _day(title: str, key: str) -> date | None:
    return st.date_input(
        title,
        None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=key,
        format="DD/MM/YYYY",
        bind="query-params",
    )


def _several(
    title: str, key: str, options: tuple[str, ...], *, called: Callable[[str], str]
) -> list[str]:
    return st.multiselect(title, options, format_func=called, key=key, bind="query-params")


def _in_a_line(names: tuple[str, ...]) -> tuple[str, ...]:
    """A name longer than a line cannot be chosen; the search of the interviews finds it."""
    return tuple(name for name in names if safe_text.fits_a_line(name))
