"""What a test sees of a chart: its specification, and the rows that it draws."""

from collections.abc import Iterator, Mapping
from typing import Any

import altair as alt

Spec = dict[str, Any]


def spec(chart: alt.TopLevelMixin) -> Spec:
    return chart.to_dict()


def rows(chart: alt.TopLevelMixin, *columns: str) -> list[tuple[Any, ...]]:
    """The columns of the largest dataset that has them all, row by row."""
    with_all = [
        data
        for data in spec(chart)["datasets"].values()
        if data and all(column in data[0] for column in columns)
    ]
    return [tuple(row[column] for column in columns) for row in max(with_all, key=len)]


def without_rows(drawn: Spec) -> Spec:
    return {part: value for part, value in drawn.items() if part != "datasets"}


def every(part: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any part of a specification
    """Every name with what it stands for, at every depth."""
    if isinstance(part, Mapping):
        for name, value in part.items():
            yield name, value
            yield from every(value)
    elif isinstance(part, list):
        for value in part:
            yield from every(value)


def channels(chart: alt.TopLevelMixin, name: str) -> list[dict[str, Any]]:
    """What each layer encodes in the channel."""
    encodings = [value for key, value in every(without_rows(spec(chart))) if key == "encoding"]
    return [each[name] for each in encodings if name in each]
