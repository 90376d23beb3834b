"""One evening with one draft: what is typed into it, what happens, and whether it is all there."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext

from tests.browser.devices import PHONE
from tests.browser.hands import CONNECTED
from tests.browser.link import Link
from tests.browser.server import Server
from tests.browser.visitor import Visitor

SPEC: dict[str, Any] = json.loads(
    Path(__file__).with_name("draft_survival.json").read_text("utf-8")
)
DEEPER: dict[str, Any] = SPEC["deeper"]
# The last one is where the person still types when the fault strikes.
LABELS: Sequence[str] = [each["label"] for each in (*DEEPER["fields"], *SPEC["fields"])]
VALUES: Sequence[str] = [each["value"] for each in (*DEEPER["fields"], *SPEC["fields"])]


@dataclass(slots=True)
class Sitting:
    """A person on a phone, linked to the app, with a draft open.

    ``typed`` is what each field must hold in the end, by its label.
    """

    server: Server
    link: Link
    profile: BrowserContext
    visitor: Visitor = field(init=False)
    typed: dict[str, str] = field(default_factory=dict)
    draft_path: str = field(init=False)

    def __post_init__(self) -> None:
        """Open a fresh draft and unfold its parts."""
        self.visitor = self.somebody_else()
        self.visitor.open()
        self._follow(SPEC["open"])
        self.draft_path = self.visitor.page.url.removeprefix(self.link.address)
        self._follow(DEEPER["open"])
        self.unfold()

    def somebody_else(self) -> Visitor:
        """Another tab of the same browser."""
        return Visitor(self.profile.new_page(), self.link.address, touch=PHONE.touch)

    def fill(self, tag: str) -> None:
        """Fill every field, the last one key by key; the cursor stays there."""
        for label, value in zip(LABELS, VALUES, strict=True):
            self.write(label, value)
        self.add(LABELS[-1], f" {tag}")

    def write(self, label: str, text: str) -> None:
        """Replace what the field of this label holds."""
        self.visitor.field(label).fill(text)
        self.typed[label] = text

    def add(self, label: str, more: str) -> None:
        """Type on at the end of the field of this label."""
        box = self.visitor.field(label)
        box.press("End")
        box.press_sequentially(more)
        self.typed[label] += more

    def reload(self) -> None:
        """Load the page anew in the same tab."""
        self.visitor.page.reload()
        self.visitor.wait_until_drawn()
        self.unfold()

    def begin_a_new_tab(self) -> None:
        """Open the draft by its address in a tab of its own."""
        self.visitor = self.somebody_else()
        self.visitor.open(self.draft_path)
        self.unfold()

    def leave_and_return(self) -> None:
        """Go to another page of the app and back to the draft."""
        self._follow(SPEC["leave"])
        self.visitor.page.wait_for_url(lambda url: "draft=" not in url)
        self.visitor.wait_until_drawn()
        self._follow(SPEC["back"])
        self.unfold()

    def wait_for_the_connection(self) -> None:
        """Wait until the tab has found the app again."""
        self.visitor.page.locator(CONNECTED).wait_for()

    def unfold(self) -> None:
        """Open the parts that hold the deeper fields, unless they are open."""
        for title in DEEPER["unfold"]:
            self.visitor.unfold(title)

    def all_is_there(self) -> None:
        """Wait until every field holds what was typed, not a character else."""
        for label, text in self.typed.items():
            self.visitor.holds(label, text)

    def _follow(self, steps: Sequence[dict[str, str]]) -> None:
        does: dict[str, Callable[[dict[str, str]], None]] = {
            "tap": lambda step: self.visitor.press(step["tap"]),
            "text": lambda step: self.visitor.sees(step["text"]),
            "write": lambda step: self.visitor.write(step["write"], step["value"]),
        }
        for step in steps:
            does[next(iter(step))](step)
