"""A person in front of one tab of the app: what they do with it, and what they come to see."""

from collections.abc import Callable
from typing import TypeAlias

from playwright.sync_api import Page, expect

from afterview.ui.menu import PLACES
from tests.browser.hands import CONNECTED, IDLE, PATIENCE_MS, Hands

STILL_MS = 400
UNTIL_NOTHING_CHANGES = """([idle, still]) => new Promise(done => {
  let changed = Date.now();
  const watch = new MutationObserver(() => { changed = Date.now(); });
  watch.observe(document.body, { attributes: true, childList: true, subtree: true });
  const look = () => {
    if (Date.now() - changed < still || !document.querySelector(idle)) setTimeout(look, 50);
    else { watch.disconnect(); done(); }
  };
  look();
})"""
# Below the address of a page Streamlit looks for its server there first, then at the root.
TRIED_FIRST = tuple(
    f"/{place.address}/_stcore/{name}"
    for place in PLACES.values()
    for name in ("health", "host-config")
)


class Visitor(Hands):
    """Somebody at the app that answers at ``address``.

    ``complaints`` are the errors in the browser's console, ``asked_elsewhere`` the requests that
    went to anybody but the app.
    """

    def __init__(self, page: Page, address: str, *, touch: bool, key_ms: float = 0) -> None:
        """Listen to what the browser complains about and whom it asks."""
        super().__init__(page, page, touch, key_ms)
        self.address = address
        self.complaints: list[str] = []
        self.asked_elsewhere: list[str] = []
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", lambda line: self._hear(line.type, line.text, line.location["url"]))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._note_request(request.url))

    def open(self, path: str = "/") -> None:
        """Go to an address of the app and wait until it stands."""
        self.page.goto(self.address + path)
        self.wait_until_drawn()

    def wait_until_drawn(self) -> None:
        """Wait until the page has its heading, and nothing on it changes any more."""
        self.page.locator(CONNECTED).wait_for()
        self.page.get_by_role("heading", level=1).wait_for()
        self.page.evaluate(UNTIL_NOTHING_CHANGES, [IDLE, STILL_MS])

    def sees(self, text: str) -> None:
        """Wait until ``text`` is in view somewhere."""
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=PATIENCE_MS)

    def holds(self, label: str, text: str) -> None:
        """Wait until the field of this label holds exactly ``text``."""
        expect(self.field(label)).to_have_value(text, timeout=PATIENCE_MS)

    def _hear(self, kind: str, text: str, source: str) -> None:
        if kind == "error" and not source.endswith(TRIED_FIRST):
            self.complaints.append(f"{text} {source}")

    def _note_request(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.asked_elsewhere.append(url)


VisitorOn: TypeAlias = Callable[..., Visitor]
"""Somebody at the app on a ``Device``, as the fixture of that name brings them."""
