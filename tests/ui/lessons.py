"""The Lessons page as a person opens it."""

from streamlit.testing.v1 import AppTest

from tests.ui.screen import app, seen

LESSONS = "pages/library/lessons.py"


def lessons_page(**address: str) -> AppTest:
    """The Lessons page at an address; ``__`` in a name stands for a dot."""
    screen = app().switch_page(LESSONS)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


def key(name: str, form: str = "new") -> str:
    """The key of a field's widget in the first edition of a form."""
    return f"lessons.{form}.0.{name}"
