"""The wizard that brings in a table, drawn by itself as the page Your data draws it."""

from streamlit.testing.v1 import AppTest

from tests.ui.screen import seen


def _page() -> None:
    from afterview.ui import shell, state  # noqa: PLC0415 - runs in a script of its own
    from afterview.ui.data import import_wizard  # noqa: PLC0415
    from afterview.ui.safe_text import say  # noqa: PLC0415

    word = state.word(shell.now())
    if word is not None:
        say(word.text)
    import_wizard.draw(shell.database())


def wizard() -> AppTest:
    """The wizard with nothing chosen."""
    return seen(AppTest.from_function(_page, default_timeout=30).run())


def offered(content: bytes | str, name: str = "search.csv") -> AppTest:
    """The wizard with a file chosen."""
    content = content.encode() if isinstance(content, str) else content
    screen = wizard()
    screen.file_uploader[0].upload(name, content, "text/csv")
    return seen(screen.run())
