"""The app as its own test driver runs it, and the words on the screen as a person reads them."""

import json
import re
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]
INTERVIEWS = "pages/library/interviews.py"
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_OURS = re.compile(r"^#+ |:gray-badge\[|(?<!\\)\](?!\()|(?<!\\)\*\*")
_UNSEEN = re.compile("[\u2060\u2068\u2069]")


def app() -> AppTest:
    """The app on its first page."""
    return seen(AppTest.from_file(str(ROOT / "app.py"), default_timeout=30).run())


def interviews_page(**address: str) -> AppTest:
    """The Interviews page at an address; ``__`` in a name stands for a dot."""
    screen = app().switch_page(INTERVIEWS)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


def tap(screen: AppTest, key: str) -> AppTest:
    """The screen after a tap on the button of this key."""
    return seen(screen.button(key=key).click().run())


def tap_named(screen: AppTest, name: str) -> AppTest:
    """The screen after a tap on the button that bears this name."""
    [button] = [one for one in screen.button if _read(one.label) == name]
    return seen(button.click().run())


def seen(screen: AppTest) -> AppTest:
    """The screen, which shows no trace of an error."""
    assert not screen.exception, screen.exception[0].value
    return screen


def words(screen: AppTest) -> str:
    """Everything that is said on the screen, a line each; whole texts exactly as they are."""
    marked = (
        *screen.title,
        *screen.header,
        *screen.subheader,
        *screen.markdown,
        *screen.caption,
        *screen.info,
        *screen.success,
        *screen.warning,
    )
    return "\n".join([*(_read(element.value) for element in marked), *texts(screen)])


def texts(screen: AppTest) -> list[str]:
    """The whole texts of a person on the screen, exactly as they are."""
    return [text.value for text in screen.text]


def headings(screen: AppTest) -> list[str]:
    """The headings of the parts of the page, in order."""
    return [_read(heading.value) for heading in screen.header]


def labels(screen: AppTest) -> list[str]:
    """The words on the buttons, in order."""
    return [_read(button.label) for button in screen.button]


def keys(screen: AppTest) -> list[str]:
    """The keys of the buttons, in order."""
    return [str(button.key) for button in screen.button]


def cards(screen: AppTest) -> list[str]:
    """The ids of the interviews in the list, in order."""
    keys = [str(button.key) for button in screen.button]
    return [key.removeprefix("open.") for key in keys if key.startswith("open.")]


def begins(screen: AppTest) -> list[str]:
    """How the names of the copies begin that the browser shall drop after this run."""
    dropped: list[str] = _sent(screen)["dropped"]
    return dropped


def place(screen: AppTest) -> str:
    """What the browser takes the page for: another place is read from its top."""
    return str(_sent(screen)["place"])


def ratings(screen: AppTest) -> list[str]:
    """The second column of the table of ratings."""
    return [_read(cell) for cell in screen.table[0].value.iloc[:, 0]]


def _sent(screen: AppTest) -> dict[str, Any]:
    """What the script that runs on every page is told."""
    [told] = [
        json.loads(script.proto.json)
        for script in screen.get("bidi_component")
        if script.proto.component_name == "afterview_every_page"
    ]
    return dict(told)


def _read(markup: str) -> str:
    """Our own markup taken off, and the escapes of what a person wrote."""
    return _UNSEEN.sub("", _ESCAPED.sub(r"\1", _OURS.sub("", markup)))
