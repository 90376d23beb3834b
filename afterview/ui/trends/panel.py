"""One thing that the trends show: the sentence first, the chart below, the numbers to keep."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.typing import VegaLiteState

from afterview.charts.theme import Chart, as_picture
from afterview.exports.pictures import to_png, to_svg
from afterview.exports.tables import to_csv
from afterview.ui import safe_text

_TABLE_ROWS = 60


@dataclass(frozen=True, slots=True)
class Panel:
    """A finding: what it says, from how much, its chart and the rows behind it.

    ``takeaway`` is the heading, ``how_many`` the n in words, ``alt`` what a screen reader says of
    the chart, ``rows`` the table with columns in plain words. ``notes`` stand below the chart.
    """

    key: str
    takeaway: str
    how_many: str
    rows: pd.DataFrame
    chart: Chart | None = None
    alt: str = ""
    notes: Sequence[str] = field(default_factory=tuple)


def draw(
    panel: Panel,
    *,
    on_select: Callable[[], None] | None = None,
    selections: Sequence[str] = (),
) -> None:
    """The panel as a card; ``on_select`` is called where one of the ``selections`` changes."""
    with st.container(border=True, key=f"card-trend-{panel.key}"):
        safe_text.heading(panel.takeaway, anchor=anchor(panel.key))
        safe_text.quiet(panel.how_many)
        if panel.chart is not None and not panel.rows.empty:
            st.altair_chart(
                panel.chart.properties(background="transparent"),
                key=chart_key(panel.key),
                alt=f"{panel.takeaway} {panel.alt}".strip(),
                on_select=on_select or "ignore",
                selection_mode=list(selections) or None,
            )
        for note in panel.notes:
            safe_text.quiet(note)
        if not panel.rows.empty:
            _rows(panel)


def anchor(key: str) -> str:
    """The place on the page where a panel begins, for links to it."""
    return f"trend-{key}"


def chart_key(key: str) -> str:
    """The key of a panel's chart, under which its selection is found."""
    return f"trends.chart.{key}"


def selected(key: str, selection: str) -> Any:  # noqa: ANN401 - the shape is the selection's
    """What is selected in a panel's chart: a list of points, or a dict of intervals; else None."""
    state = st.session_state.get(chart_key(key))
    return state.selection.get(selection) if isinstance(state, VegaLiteState) else None


def _rows(panel: Panel) -> None:
    """The numbers as a table, and the ways to keep them, drawn once they are asked for."""
    more = st.expander(
        "The numbers, and the picture to keep",
        key=f"trends.more.{panel.key}",
        on_change="rerun",
        type="compact",
    )
    if not more.open:
        return
    with more:
        _table(panel.rows.head(_TABLE_ROWS))
        if len(panel.rows) > _TABLE_ROWS:
            safe_text.quiet(f"The first {_TABLE_ROWS} of {len(panel.rows)} rows; the file has all.")
        _downloads(panel)


def _table(rows: pd.DataFrame) -> None:
    shown = pd.DataFrame(
        {safe_text.escaped(str(name)): rows[name].map(_cell).to_numpy() for name in rows}
    )
    st.table(shown, border="horizontal", hide_index=True)


def _cell(value: object) -> str:
    if value is None or value is pd.NaT or (isinstance(value, float) and pd.isna(value)):
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    if isinstance(value, pd.Timestamp):
        return f"{value:%d %b %Y}"
    return safe_text.escaped(str(value))


def _downloads(panel: Panel) -> None:
    name = f"afterview-{panel.key}"
    with st.container(horizontal=True):
        _download("Numbers (CSV)", f"{name}.csv", "text/csv", lambda: to_csv(panel.rows))
        if panel.chart is not None:
            spec = as_picture(panel.chart, title=panel.takeaway)
            _download("Picture (PNG)", f"{name}.png", "image/png", lambda: to_png(spec))
            _download("Drawing (SVG)", f"{name}.svg", "image/svg+xml", lambda: to_svg(spec))


def _download(title: str, file_name: str, mime: str, made: Callable[[], bytes]) -> None:
    st.download_button(
        safe_text.escaped(title),
        made,
        file_name=file_name,
        mime=mime,
        key=f"trends.keep.{file_name}",
        on_click="ignore",
    )
