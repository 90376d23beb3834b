import logging
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from afterview.errors import StoreError
from afterview.store.start import opened
from afterview.web.mishap import TALKATIVE_LOGGERS, keep_words_out_of_the_log, kind_and_place

PAGE = """
from afterview.errors import Refused
from afterview.web.mishap import apologise

apologise({error})
"""


class Lines(logging.Handler):
    """What a log would hold, as text."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


def test_a_page_that_trips_says_so_and_logs_nothing_that_was_typed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    page = AppTest.from_string(PAGE.format(error="ValueError('Jane was rude')")).run()
    [told] = page.error
    [mark] = page.text
    assert told.value.startswith("This page has tripped.")
    number = mark.value.removesuffix(".").rpartition(" ")[2]
    assert f"Error {number}: ValueError" in caplog.text
    assert "Jane" not in caplog.text


def test_an_error_with_a_sentence_for_the_person_shows_it() -> None:
    page = AppTest.from_string(PAGE.format(error="Refused('The outcome is known.')")).run()
    assert page.text[0].value == "The outcome is known."


def test_an_error_is_placed_by_our_own_lines(tmp_path: Path) -> None:
    diary = tmp_path / "diary.duckdb"
    diary.write_text("Dear diary,\n" * 1000)
    with pytest.raises(StoreError) as raised:
        opened(diary)
    placed = kind_and_place(raised.value)
    assert placed.startswith("DatabaseDamaged at afterview/store/start.py:")
    assert "diary" not in placed


@pytest.mark.parametrize("name", TALKATIVE_LOGGERS)
def test_the_log_of_a_library_keeps_the_kind_of_an_error_and_drops_its_words(name: str) -> None:
    keep_words_out_of_the_log()
    seen = Lines()
    log = logging.getLogger(name)
    log.addHandler(seen)
    log.error("Uncaught in %s", "a page", exc_info=ValueError("Jane was rude"))
    log.removeHandler(seen)
    assert seen.lines == ["Uncaught in a page: ValueError at no line of ours"]
