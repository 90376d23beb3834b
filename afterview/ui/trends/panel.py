"""One thing that the trends show: the sentence first, the chart below, the numbers to keep."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Literal

import pandas as pd
import streamlit as st

from afterview.charts.theme import Chart
from afterview.exports.pictures import to_png, to_svg
from afterview.exports.tables import to_csv
from afterview.ui import safe_text
from afterview.ui.chart_taps import open_tapped
from afterview.ui.trends.picture import picture

_TABLE_ROWS: Final = 60


@dataclass(frozen=True, slots=True)
class Panel:
    """A finding: what it says, from how much, its chart and the rows behind it.

    ``takeaway`` is the heading, ``how_many`` the n in words, ``alt`` what a screen reader says of
    the chart, ``rows`` the table with columns in plain words, ``dots`` what is drawn where the rows
    only sum it up. ``narrow`` is the chart for a place that is too narrow for it. ``notes`` stand
    below the chart.
    """

    key: str
    takeaway: str
    how_many: str
    rows: pd.DataFrame
    chart: Chart | None = None
    narrow: Chart | None = None
    dots: pd.DataFrame | None = None
    alt: str = ""
    notes: Sequence[str] = field(default_factory=tuple)


def draw(
    panel: Panel,
    *,
    on_select: Callable[[str], None] | None = None,
    selections: Sequence[str] = (),
) -> None:
    """The panel as a card; ``on_select`` gets the key of a chart whose ``selections`` change."""
    with st.container(border=True, key=f"card-trend-{panel.key}"):
        safe_text.heading(panel.takeaway, anchor=anchor(panel.key))
        safe_text.quiet(panel.how_many)
        for chart, key in _charts(panel):
            # A style sheet shows the one that fits: nothing else knows how wide the place is.
            with st.container(key=f"drawn-{key}"):
                st.altair_chart(
                    chart,
                    key=chart_key(key),
                    alt=f"{panel.takeaway} {panel.alt}".strip(),
                    on_select=_on_select(key, on_select, selections),
                    selection_mode=list(selections) or None,
                )
        for note in panel.notes:
            safe_text.quiet(note)
        if not panel.rows.empty:
            _rows(panel)


def open_clicked(panel: Panel) -> None:
    """Open the interview whose dot was clicked in a chart with the selection ``dot``."""
    for _, key in _charts(panel):
        open_tapped(chart_key(key))


def anchor(key: str) -> str:
    """The place on the page where a panel begins, for links to it."""
    return f"trend-{key}"


def chart_key(key: str) -> str:
    """The key of a panel's chart, under which its selection is found."""
    return f"trends.chart.{key}"


def _on_select(
    key: str, on_select: Callable[[str], None] | None, selections: Sequence[str]
) -> Literal["ignore", "rerun"] | Callable[[], None]:
    if on_select is not None:
        return partial(on_select, key)
    return "rerun" if selections else "ignore"


def _charts(panel: Panel) -> list[tuple[Chart, str]]:
    """What is drawn, each with its key."""
    if panel.chart is None or panel.rows.empty:
        return []
    if panel.narrow is None:
        return [(panel.chart, panel.key)]
    return [(panel.chart, f"{panel.key}-wide"), (panel.narrow, f"{panel.key}-narrow")]


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
        _table(panel.rows)
        if panel.dots is not None:
            _table(panel.dots)
        _downloads(panel)


def _table(rows: pd.DataFrame) -> None:
    first = rows.head(_TABLE_ROWS)
    shown = pd.DataFrame(
        {safe_text.escaped(str(name)): first[name].map(_cell).to_numpy() for name in first}
    )
    st.table(shown, border="horizontal", hide_index=True)
    if len(rows) > _TABLE_ROWS:
        safe_text.quiet(f"The first {_TABLE_ROWS} of {len(rows)} rows; the file has all.")


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
        if (dots := panel.dots) is not None:
            _download("Dots (CSV)", f"{name}-dots.csv", "text/csv", lambda: to_csv(dots))
        if panel.chart is not None:
            spec = picture(panel.chart, title=panel.takeaway)
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
