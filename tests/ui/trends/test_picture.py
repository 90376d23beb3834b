"""A picture has the rows of its chart, whatever other pages draw at the same moment."""

import threading
from concurrent.futures import ThreadPoolExecutor

import altair as alt
from streamlit.elements import vega_charts

from afterview.charts.over_time import over_time
from afterview.ui.trends.picture import picture
from tests.charts import frames

PICTURES = 60


def test_a_chart_drawn_on_another_page_takes_no_rows_out_of_a_picture() -> None:
    chart = over_time(frames.points(), frames.line(), title="On the screen")
    expected = picture(chart, title="Alone")["datasets"]
    assert expected
    is_done = threading.Event()

    def draw_on() -> int:
        n_drawn = 0
        while not is_done.is_set():
            vega_charts._convert_altair_to_vega_lite_spec(chart)  # noqa: SLF001 - as st.altair_chart
            n_drawn += 1
        return n_drawn

    with ThreadPoolExecutor() as others:
        drawn = [others.submit(draw_on) for _ in range(2)]
        try:
            made = [picture(chart, title="Beside others") for _ in range(PICTURES)]
        finally:
            is_done.set()
    assert all(each.result() for each in drawn)
    assert [each["datasets"] for each in made] == [expected] * PICTURES
    assert alt.data_transformers.active == "default"
