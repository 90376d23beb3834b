"""The look of a chart that leaves the app as a picture: the light colours of the app.

On the screen the colours come from .streamlit/config.toml. An enabled theme holds for the whole
process and would reach the charts there, so this one is laid over one chart at a time.
"""

from typing import Any, Final, TypeAlias

import altair as alt

from afterview.charts.title import heading

Chart: TypeAlias = alt.LayerChart | alt.FacetChart
"""What the functions of this part draw."""

NAME: Final = "afterview"
_WIDTH: Final = 680
_MARGIN: Final = 20

_PAPER: Final = "#FAF6EE"
_TEXT: Final = "#16130F"
_RULE: Final = "#DCD1BF"
_FONT: Final = "Figtree, system-ui, Segoe UI, Noto Sans, sans-serif"
_CATEGORICAL: Final = (
    "#2C6653",
    "#B8621B",
    "#3C6E8F",
    "#8C4A5E",
    "#8A7420",
    "#6B5B86",
    "#7A7064",
)
_SEQUENTIAL: Final = (
    "#EDF3EC",
    "#D8E6DA",
    "#C0D7C6",
    "#A6C6B0",
    "#8BB49B",
    "#6FA086",
    "#548C71",
    "#3F775F",
    "#2C6653",
    "#1B4A3B",
)
_DIVERGING: Final = (
    "#7E3512",
    "#A3501F",
    "#C27439",
    "#DA9F6C",
    "#EDCDAE",
    "#C9DDD0",
    "#97BFA8",
    "#649C80",
    "#3B775F",
    "#1E5140",
)


@alt.theme.register(NAME, enable=False)
def light() -> alt.theme.ThemeConfig:
    """The configuration of a chart that is looked at outside of the app, on light paper."""
    return {
        "config": {
            "background": _PAPER,
            "font": _FONT,
            "title": {"color": _TEXT, "fontWeight": 600},
            "axis": {
                "titleFontWeight": "normal",
                "gridColor": _RULE,
                "domain": False,
                "ticks": False,
            },
            "axisTemporal": {"grid": False},
            "axisBand": {"grid": False},
            "view": {"stroke": None},
            "mark": {"color": _CATEGORICAL[0]},
            "range": {
                "category": list(_CATEGORICAL),
                "diverging": list(_DIVERGING),
                "ramp": list(_SEQUENTIAL),
                "heatmap": list(_SEQUENTIAL),
            },
        }
    }


def as_picture(chart: alt.TopLevelMixin, *, title: str, width: int = _WIDTH) -> dict[str, Any]:
    """The Vega-Lite specification of the chart in the light theme, under its title.

    It is ``width`` pixels wide; a chart of several panels keeps theirs.
    """
    spec = chart.to_dict()
    below = " ".join(spec.get("title", {}).get("subtitle", []))
    spec["title"] = heading(title, below=below, width=width).to_dict()
    spec["config"] = _under(spec.get("config", {}))
    spec["padding"] = _MARGIN
    if spec.get("width") == "container":
        spec["width"] = width
    return spec


def _under(own: dict[str, Any]) -> dict[str, Any]:
    """The theme's configuration, where the chart has no words of its own."""
    theme: dict[str, Any] = dict(light()["config"])
    both = {part: {**theme[part], **own[part]} for part in theme.keys() & own.keys()}
    return {**own, **theme, **both}
