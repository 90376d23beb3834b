"""The page Your data, as a person comes to it."""

from streamlit.testing.v1 import AppTest

from tests.ui.screen import app, seen

PAGE = "pages/settings/data.py"


def data_page(**address: str) -> AppTest:
    """The page at an address."""
    screen = app().switch_page(PAGE)
    for name, value in address.items():
        screen.query_params[name] = value
    return seen(screen.run())
