import json
import re
from functools import cache

import pytest
import vl_convert

from afterview.charts.theme import as_picture
from tests.charts import gallery
from tests.charts.gallery import EVERY, HOSTILE, hostile, nothing, one_row, whole
from tests.charts.seen import Spec, every, spec, without_rows

PNG = b"\x89PNG\r\n\x1a\n"
every_chart = pytest.mark.parametrize("name", EVERY)


@cache
def drawn(name: str, changed: gallery.Change) -> Spec:
    return spec(EVERY[name](changed))


@every_chart
def test_it_becomes_a_picture(name: str) -> None:
    picture = as_picture(EVERY[name](whole), title="What it shows")
    assert bytes(vl_convert.vegalite_to_png(picture)).startswith(PNG)


@every_chart
@pytest.mark.parametrize("changed", [whole, one_row, nothing])
def test_each_field_has_a_type_and_no_dot(name: str, changed: gallery.Change) -> None:
    fields = [
        value
        for key, value in every(without_rows(drawn(name, changed)))
        if isinstance(value, dict)
        and "field" in value
        and key not in {"sort", "x2", "y2"}  # which take their type from elsewhere
    ]
    assert fields
    assert [field for field in fields if "type" not in field or "." in field["field"]] == []


@every_chart
def test_no_series_names_a_colour(name: str) -> None:
    text = json.dumps(without_rows(drawn(name, whole)))
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgb\(|hsl\(", text) == []


@every_chart
def test_typed_words_stay_data(name: str) -> None:
    typed = json.dumps(HOSTILE)[1:-1]
    said = drawn(name, hostile)
    assert typed not in json.dumps(without_rows(said))


@every_chart
def test_typed_words_become_neither_picture_nor_link(name: str) -> None:
    chart = EVERY[name](hostile)
    names = {key for key, _ in every(without_rows(spec(chart)))}
    svg = vl_convert.vegalite_to_svg(as_picture(chart, title=HOSTILE))
    assert not names & {"href", "url", "image"}
    assert re.findall(r"<(img|image|a|script|foreignObject)\b", svg) == []


def test_the_typed_words_are_drawn_as_they_are() -> None:
    svg = vl_convert.vegalite_to_svg(as_picture(EVERY["question_history"](hostile), title="t"))
    assert "&lt;img src=x onerror=alert(1)&gt;" in svg


@every_chart
def test_it_is_as_wide_as_its_place_and_keeps_the_height_of_its_rows(name: str) -> None:
    if name == "panels":
        assert drawn(name, whole)["spec"]["width"] == 264
    else:
        assert drawn(name, whole)["width"] == "container"
        assert drawn(name, whole)["autosize"]["type"] == "fit-x"
