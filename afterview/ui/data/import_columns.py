"""What the columns of a table mean: a choice for each, with our guess and an example."""

from dataclasses import replace
from typing import Final

import streamlit as st

from afterview.actions.imports import mapping_for
from afterview.imports.days import DayOrder, read_days
from afterview.imports.mapping import Mapping, RowIs
from afterview.imports.table import Table, order_of
from afterview.imports.uses import DAYS, NOTED, USES, Use
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.mark import mark
from afterview.ui.safe_text import shortened

_PREVIEWED: Final = 3
_LABELS: Final = {use.written(): use.label() for use in USES}
_ROW_IS: Final = {
    RowIs.APPLICATION: "One application",
    RowIs.INTERVIEW: "One interview",
}
_ORDERS: Final = {
    DayOrder.DAY_FIRST: "The day comes first",
    DayOrder.MONTH_FIRST: "The month comes first",
}


def preview(table: Table) -> None:
    """The first lines as they stand."""
    with st.expander("The first lines as they stand", key="import.preview", type="compact"):
        for row in table.rows[:_PREVIEWED]:
            safe_text.strong(f"Line {row.number}")
            cells = dict(zip(_told_apart(table), map(shortened, row.cells), strict=False))
            safe_text.table(cells, about=f"Line {row.number} of the table")


def draw(db: Database, table: Table) -> Mapping:
    """The choices, and the mapping that they make."""
    known = mapping_for(db, table)
    key = mark_of(table)
    safe_text.heading("What the columns mean")
    row_is = st.radio(
        "Each line is",
        list(RowIs),
        index=list(RowIs).index(known.row_is),
        format_func=_ROW_IS.__getitem__,
        key=f"import.row.{key}",
        horizontal=True,
    )
    uses = [
        _use(table, place, known.uses[place], key=f"import.use.{key}.{place}")
        for place in range(len(table.header))
    ]
    mapping = Mapping(tuple(uses), row_is or RowIs.APPLICATION, known.day_order)
    found = order_of(table, mapping)
    if found.order is None and found.is_needed:
        return replace(mapping, day_order=_order(table, mapping, key=f"import.order.{key}"))
    return replace(mapping, day_order=found.order or known.day_order)


def mark_of(table: Table) -> str:
    """By what the choices of one table are told from those of another."""
    return mark(f"{table.name}\n{len(table.rows)}\n{table.key}")


def _use(table: Table, place: int, guess: Use, *, key: str) -> Use:
    words = [use.written() for use in USES]
    with st.container(gap="xxsmall", key=f"import-column-{place}"):
        chosen = st.selectbox(
            safe_text.escaped(shortened(_told_apart(table)[place])),
            words,
            index=words.index(guess.written()),
            format_func=_LABELS.__getitem__,
            key=key,
        )
        example = table.example(place)
        safe_text.quiet(f"Such as {shortened(example)}" if example else "Nothing stands in it.")
    return Use.of(chosen) or NOTED


def _order(table: Table, mapping: Mapping, *, key: str) -> DayOrder | None:
    """The one question that only the person can answer, with a day of their own as the example."""
    example = _open_day(table, mapping)
    safe_text.notice(f"A day such as {example} can be read in two ways. How did you write it?")
    return st.radio(
        "In days written as numbers",
        list(DayOrder),
        index=None if mapping.day_order is None else list(DayOrder).index(mapping.day_order),
        format_func=_ORDERS.__getitem__,
        key=key,
    )


def _open_day(table: Table, mapping: Mapping) -> str:
    for place, use in enumerate(mapping.uses):
        if use.meaning not in DAYS:
            continue
        for cell in table.samples(place):
            if any(day.is_open and day.day != day.month for day in read_days(cell).days):
                return shortened(cell)
    return "07/08/2026"


def _told_apart(table: Table) -> list[str]:
    """The names of the columns, those that stand twice with a number."""
    names: list[str] = []
    for place, name in enumerate(table.header, start=1):
        names.append(f"{name} ({place})" if table.header.count(name) > 1 else name)
    return names
