import tomllib
from pathlib import Path
from typing import Any

import altair as alt

from afterview.charts.over_time import over_time
from afterview.charts.theme import NAME, as_picture, light
from tests.charts import frames

LIGHT = tomllib.loads(Path(".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]["light"]


def test_a_picture_has_the_light_colours_of_the_app() -> None:
    config: dict[str, Any] = dict(light()["config"])
    assert config["range"] == {
        "category": LIGHT["chartCategoricalColors"],
        "diverging": LIGHT["chartDivergingColors"],
        "ramp": LIGHT["chartSequentialColors"],
        "heatmap": LIGHT["chartSequentialColors"],
    }
    assert (config["background"], config["title"]["color"]) == (
        LIGHT["backgroundColor"],
        LIGHT["textColor"],
    )
    assert config["axis"]["gridColor"] == LIGHT["borderColor"]


def test_the_theme_is_known_but_does_not_reach_the_screen() -> None:
    assert NAME in alt.theme.names()
    assert alt.theme.active != NAME


def test_a_picture_has_a_width_a_title_and_keeps_how_to_read_it() -> None:
    chart = over_time(frames.points(), frames.line(), title="On the screen")
    drawn = as_picture(chart, title="You do better than in March", width=500)
    assert drawn["width"] == 500
    assert drawn["title"]["text"] == ["You do better than in March"]
    assert "interval" in " ".join(drawn["title"]["subtitle"])


def test_a_picture_keeps_the_ink_of_the_chart_beside_the_theme() -> None:
    axis = as_picture(over_time(frames.points(), None, title=""), title="t")["config"]["axis"]
    assert axis["gridColor"] == LIGHT["borderColor"]
    assert "luminance" in axis["labelColor"]["expr"]
