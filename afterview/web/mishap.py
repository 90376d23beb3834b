"""What happens when a page fails: the person reads a sentence, the log keeps no word of theirs."""

import logging
import secrets
import traceback
from pathlib import Path

import streamlit as st

from afterview.errors import AfterviewError

ROOT = Path(__file__).resolve().parents[2]
OURS = (ROOT / "afterview", ROOT / "pages", ROOT / "app.py")
# Both write tracebacks, and the last line of one quotes whatever a person typed.
TALKATIVE_LOGGERS = ("streamlit.error_util", "uvicorn.error")

_log = logging.getLogger(__name__)


def kind_and_place(error: BaseException) -> str:
    """The class of the error and the lines of ours that it passed, innermost last; no values."""
    lines = [
        (Path(frame.filename), frame.lineno) for frame in traceback.extract_tb(error.__traceback__)
    ]
    ours = [
        f"{path.relative_to(ROOT)}:{line}"
        for path, line in lines
        if any(path.is_relative_to(place) for place in OURS)
    ]
    return f"{type(error).__name__} at {' > '.join(ours) or 'no line of ours'}"


def keep_words_out_of_the_log() -> None:
    """Replace tracebacks in the log of the libraries by the kind and place of the error."""
    for name in TALKATIVE_LOGGERS:
        logging.getLogger(name).addFilter(_without_values)


def _without_values(record: logging.LogRecord) -> bool:
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        record.msg, record.args = f"{record.getMessage()}: %s", (kind_and_place(error),)
        record.exc_info = record.exc_text = None
    return True


def apologise(error: Exception) -> bool:
    """Show our own words for an error that no page caught; always True: Streamlit shows none."""
    mark = secrets.token_hex(4)
    _log.error("Error %s: %s", mark, kind_and_place(error))
    st.error("This page has tripped. What was marked as saved is safe; reload the page to go on.")
    if isinstance(error, AfterviewError):
        st.text(str(error))
    st.text(f"The log calls it error {mark}.")
    return True
