import re
import socket

import pytest

from tests.web.running import RunningApp


def own_addresses() -> list[str]:
    """Addresses of this machine other than the one to listen on; asking sends nothing."""
    with socket.socket(type=socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ["127.0.0.2", "::1"]
        return ["127.0.0.2", "::1", str(probe.getsockname()[0])]


def listens(address: str, port: int) -> bool:
    try:
        socket.create_connection((address, port), timeout=2).close()
    except OSError:
        return False
    return True


@pytest.mark.parametrize("address", own_addresses())
def test_only_the_loopback_address_answers(app: RunningApp, address: str) -> None:
    assert not listens(address, app.port)
    assert listens("127.0.0.1", app.port)


@pytest.mark.parametrize(
    "path",
    ["/", "/healthz", "/_stcore/health", "/_stcore/metrics", "/media/none", "/app/static/none"],
)
def test_every_answer_carries_the_headers(app: RunningApp, path: str) -> None:
    headers = app.get(path).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_the_policy_lets_no_other_host_in_and_no_text_become_code(app: RunningApp) -> None:
    policy = app.get("/").headers["content-security-policy"]
    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert {"default-src", "script-src", "img-src", "connect-src"} <= directives.keys()
    assert not re.search(r"\*|https?:|wss?:|unsafe-eval", policy)
    assert "unsafe-inline" not in directives["script-src"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_our_own_page_opens_the_websocket(app: RunningApp, host: str) -> None:
    name = f"{host}:{app.port}"
    assert app.opens_websocket(host=name, origin=f"http://{name}")


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "http://127.0.0.1:1", "http://127.0.0.1", "null", None],
)
def test_a_page_from_elsewhere_opens_no_websocket(app: RunningApp, origin: str | None) -> None:
    assert not app.opens_websocket(host=app.host, origin=origin)


def test_a_foreign_name_that_leads_here_gets_nothing(app: RunningApp) -> None:
    name = f"evil.example:{app.port}"
    assert not app.opens_websocket(host=name, origin=f"http://{name}")
    assert app.get("/", Host=name).status == 403


def test_a_page_from_elsewhere_cannot_read_what_is_here(app: RunningApp) -> None:
    answer = app.get("/_stcore/health", Origin="http://evil.example")
    assert answer.status == 403
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/interact"])
def test_what_streamlit_tells_everybody_is_closed(app: RunningApp, path: str) -> None:
    assert app.get(path).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/app/static/../.streamlit/config.toml",
        "/app/static/%2e%2e/.streamlit/config.toml",
        "/app/static/..%2f.streamlit/config.toml",
        "/media/../.streamlit/config.toml",
        "/.streamlit/config.toml",
        "//.streamlit/config.toml",
    ],
)
def test_no_file_beside_the_static_folder_is_served(app: RunningApp, path: str) -> None:
    assert "allowedHosts" not in app.get(path).body


def test_the_fonts_are_served(app: RunningApp) -> None:
    assert app.get("/app/static/fonts/fraunces-latin.woff2").status == 200


def test_health_answers_ok_and_not_the_page(app: RunningApp) -> None:
    answer = app.get("/healthz")
    assert (answer.status, answer.body) == (200, "ok")


def test_nothing_is_complained_about_at_start(app: RunningApp) -> None:
    assert app.get("/").status == 200
    assert app.log() == ""
