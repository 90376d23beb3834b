"""Texts that a screen could trip over, and a listener here that none of them may reach."""

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LISTENER = "http://127.0.0.1:9"
"""Stands in the texts for the address of the listener."""
TEXTS: Mapping[str, str] = {
    "script": "<script>window.struck = 'script'</script>",
    "handler": '<img src="x" onerror="window.struck = \'handler\'"><b>bold</b> &lt;i&gt; &amp;',
    "image": f"![a picture]({LISTENER}/picture.png) and ![][p]\n\n[p]: {LISTENER}/other.png",
    "link": f"[a link]({LISTENER}/link) {LISTENER}/bare <{LISTENER}/angle> www.example.com a@b.co",
    "script link": "[tap me](javascript:window.struck='link') [or me](data:text/html,x)",
    "colours": ":red[x] :blue-badge[y] :material/home: :smile: :streamlit: :small[z]",
    "sums": "from $5 to $6, $$x^2$$ and \\(y\\); C:\\new\\temp",
    "markdown": (
        "# head\n- item\n1. one\n> said\n**b** _i_ `code` ~~s~~ -> <- -- >= | a | b |\n---"
    ),
    "right to left": "مقابلة \u202eevil\u202c ראיון \u2067in\u2069 שלום",
    "emoji": "👩🏽‍💻 👨‍👩‍👧‍👦 🇦🇹 ❤️‍🔥 1️⃣",
    "combining": (
        "e\u0301 is not é, Z\u0351\u036b\u0343a\u0363\u0348l\u0362g\u0350, zero\u200bwidth"
    ),
    "controls": "nul\x00 bell\x07 escape\x1b[31m delete\x7f tab\tend",
    "formula": '=HYPERLINK("x") @SUM(1) +1 -1 \'; drop table review; -- %s {0} NULL nan',
}


ENDLESS = "a" * 50_000 + " and on" * 7_200
"""About 100,000 characters, half of them without a place to break the line."""


@dataclass(slots=True)
class Listener:
    """What was asked of the listener at ``address``."""

    address: str
    heard: list[str] = field(default_factory=list)

    def aimed(self, text: str) -> str:
        """The text with its links pointing here."""
        return text.replace(LISTENER, self.address)


@contextmanager
def listening() -> Generator[Listener]:
    """A listener for the length of the block."""
    listener = Listener("")

    class Ear(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            listener.heard.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing to say: what was heard is kept."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Ear) as server:
        listener.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield listener
        finally:
            server.shutdown()
            thread.join()
