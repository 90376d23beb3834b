"""The guard at the door: each request passes it before Streamlit sees it.

Streamlit by itself sends no security headers, answers any Host name, and lets a page on any
other port of this machine open its WebSocket.
"""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import streamlit
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

LOCAL_NAMES = frozenset({"127.0.0.1", "localhost"})
CLOSED_PATHS = ("/_stcore/metrics", "/_stcore/agent")
POLICY_VIOLATION = 1008  # RFC 6455, section 7.4.1

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def content_policy(page: str) -> str:
    """The content security policy under which the HTML ``page`` works and nothing else does."""
    hashes = [
        f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
        for script in _INLINE_SCRIPT.findall(page)
    ]
    return "; ".join(
        [
            "default-src 'self'",
            # Streamlit loads the scripts of components from blob addresses.
            " ".join(["script-src 'self' blob:", *hashes]),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "object-src 'none'",
        ]
    )


def _streamlit_page() -> str:
    return (Path(streamlit.__file__).parent / "static" / "index.html").read_text("utf-8")


def is_welcome(scope: Scope) -> bool:
    """Whether an HTTP or WebSocket request comes from our own page on this machine.

    The Host must be a name of this machine (a foreign name that leads here is DNS rebinding).
    The Origin, where there is one, must be that very host and port; a WebSocket needs one.
    """
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    if host.partition(":")[0].lower() not in LOCAL_NAMES:
        return False
    origin = headers.get("origin")
    if origin is None:
        return bool(scope["type"] == "http")
    return origin == f"http://{host}"


class Guard:
    """An ASGI app around another that turns strangers away and adds headers to each answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = {
            "content-security-policy": content_policy(_streamlit_page()),
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is refused; pass on the rest, and what is no request at all."""
        match scope["type"]:
            case "http":
                await self._chosen(scope)(scope, receive, self._with_headers(send))
            case "websocket" if not is_welcome(scope):
                await WebSocketClose(POLICY_VIOLATION)(scope, receive, send)
            case _:
                await self.app(scope, receive, send)

    def _chosen(self, scope: Scope) -> ASGIApp:
        if not is_welcome(scope):
            return PlainTextResponse("Afterview answers its own page only.", status_code=403)
        if scope["path"].startswith(CLOSED_PATHS):
            return PlainTextResponse("There is nothing here.", status_code=404)
        return self.app

    def _with_headers(self, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        return sending
