from xml.etree import ElementTree as ET

import altair as alt
import pandas as pd

from afterview.exports.pictures import to_png, to_svg

HOSTILE = '<script>alert(1)</script> & "quotes"'
SPEC = (
    alt.Chart(pd.DataFrame({"what": [HOSTILE], "n": [3]}))
    .mark_bar()
    .encode(x="n:Q", y=alt.Y("what:N", axis=alt.Axis(labelLimit=600)))
    .to_dict()
)


def test_a_chart_becomes_a_picture() -> None:
    assert to_png(SPEC).startswith(b"\x89PNG\r\n\x1a\n")


def test_what_a_person_typed_is_text_in_the_drawing_and_nothing_else() -> None:
    drawing = ET.fromstring(to_svg(SPEC))  # noqa: S314 - we drew it ourselves
    assert HOSTILE in "".join(drawing.itertext())
    assert not [each for each in drawing.iter() if each.tag.endswith(("script", "image"))]
