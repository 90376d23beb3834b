"""Choosing what to compare: two periods or two stages; both live in the address."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

import streamlit as st

from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store.facts.trends.choices import scope_choices
from afterview.ui import safe_text
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.trends.look import Look

COMPARE = "trends.compare"
FIRST_DAYS, SECOND_DAYS = "trends.first", "trends.second"
ONE_STAGE, OTHER_STAGE = "trends.one", "trends.other"
_KINDS: Final = {"periods": "Two periods", "stages": "Two stages"}


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what to call it, and a look at its interviews alone."""

    name: str
    look: Look


def chosen_sides(look: Look) -> tuple[Side, Side] | None:
    """The two sides; None while they are not chosen."""
    kind = st.pills(
        "Set side by side",
        list(_KINDS),
        format_func=_KINDS.__getitem__,
        key=COMPARE,
        bind="query-params",
    )
    if kind is None:
        return None
    return _periods(look) if kind == "periods" else _stages(look)


def halves(look: Look) -> tuple[tuple[date, date], tuple[date, date]] | None:
    """The days of the first and of the second half of the rated interviews; None under two days."""
    if look.halfway is None:
        return None
    first_on, second_from, last_on = look.halfway
    return (first_on, second_from - timedelta(days=1)), (second_from, last_on)


def within(look: Look, days: tuple[date, date]) -> Side:
    """The part of what is looked at that lies within the days, both included."""
    first, last = days
    scope = look.scope
    narrowed = replace(
        scope,
        from_on=first if scope.from_on is None else max(first, scope.from_on),
        until_on=last if scope.until_on is None else min(last, scope.until_on),
    )
    return Side(_spoken(first, last), look.narrowed(narrowed))


def at(look: Look, stage: Stage) -> Side:
    """The part of what is looked at that was at the stage."""
    return Side(label(stage), look.narrowed(replace(look.scope, stages=frozenset({stage}))))


def _periods(look: Look) -> tuple[Side, Side] | None:
    with st.container(horizontal=True):
        first = _days_from("First period", FIRST_DAYS)
        second = _days_from("Second period", SECOND_DAYS)
    split = halves(look)
    if first is None and second is None and split is not None:
        safe_text.quiet("The two halves of your interviews, as long as no days are chosen.")
        first, second = split
    if first is None or second is None:
        safe_text.quiet("Choose the first and the last day of both periods.")
        return None
    if max(first[0], second[0]) <= min(first[1], second[1]):
        safe_text.quiet("The two periods share days; choose two that do not.")
        return None
    return within(look, first), within(look, second)


def _days_from(title: str, key: str) -> tuple[date, date] | None:
    """The days chosen; None while they are not, or only the first one is."""
    days = st.date_input(
        title,
        [],
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=key,
        format="DD/MM/YYYY",
        bind="query-params",
    )
    match days:
        case (first, last):
            return first, last
        case _:
            return None


def _stages(look: Look) -> tuple[Side, Side] | None:
    with look.db.read() as cursor:
        every = scope_choices(cursor).stages
    met = [stage for stage in every if not look.scope.stages or stage in look.scope.stages]
    with st.container(horizontal=True):
        one = _stage("First stage", ONE_STAGE, met)
        other = _stage("Second stage", OTHER_STAGE, met)
    if one is None or other is None or one is other:
        safe_text.quiet("Choose two different stages.")
        return None
    return at(look, one), at(look, other)


def _stage(title: str, key: str, met: Sequence[Stage]) -> Stage | None:
    chosen = st.selectbox(title, met, index=None, format_func=label, key=key, bind="query-params")
    return None if chosen is None else Stage(chosen)


def _spoken(first: date, last: date) -> str:
    """The days in a few words, such as ``1 Sep to 30 Oct 2026``."""
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {first:%b}{year} to {last.day} {last:%b} {last.year}"
