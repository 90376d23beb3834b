"""The calendar's address, served over HTTP behind the guard, as the app serves it."""

import http.client
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from urllib.parse import quote

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware

from afterview.errors import DatabaseGone
from afterview.web.calendar_feed import Feed, calendar_route, feed_behind
from afterview.web.guard import Guard
from tests.web.running import PATIENCE_SECONDS, Answer

FILE = b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:\xc3\x98\r\nEND:VCALENDAR\r\n"
TOKEN = "kQ3-zX_9"  # noqa: S105 - opens nothing


@contextmanager
def serving(feed: Feed) -> Generator[int]:
    """The port of a server that has the calendar's address alone, while the block runs."""
    app = Starlette(routes=[calendar_route(feed)], middleware=[Middleware(Guard)])
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield int(listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(PATIENCE_SECONDS)


def get(port: int, path: str, **headers: str) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    named = {name.lower(): value for name, value in answer.getheaders()}
    return Answer(answer.status, named, body)


def kept_is(token: str | None) -> Feed:
    return feed_behind(lambda: token, lambda: FILE)


@pytest.fixture(scope="module")
def port() -> Generator[int]:
    with serving(kept_is(TOKEN)) as port:
        yield port


def test_the_right_token_gets_the_calendar_word_for_word(port: int) -> None:
    answer = get(port, f"/calendar.ics?token={TOKEN}")
    assert (answer.status, answer.body) == (200, FILE.decode())
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?token=",
        "?token=wrong",
        f"?token={TOKEN}x",
        f"?token={TOKEN[:-1]}",
        f"?token={TOKEN.lower()}",
        f"?Token={TOKEN}",
        f"?token={TOKEN}%00",
        f"?token={TOKEN}&token=wrong",
        f"?token={quote('ключ')}",
        "?token=%ff%fe",
        f"?token={'x' * 10_000}",
    ],
)
def test_any_other_token_finds_nothing(port: int, query: str) -> None:
    answer = get(port, f"/calendar.ics{query}")
    assert answer.status == 404
    assert "VCALENDAR" not in answer.body


@pytest.mark.parametrize("query", [f"?token={TOKEN}", "?token=wrong"])
def test_no_answer_is_stored_and_all_carry_the_guards_headers(port: int, query: str) -> None:
    headers = get(port, f"/calendar.ics{query}").headers
    assert headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_the_right_token_under_a_foreign_name_gets_nothing(port: int) -> None:
    path = f"/calendar.ics?token={TOKEN}"
    assert get(port, path, Host=f"evil.example:{port}").status == 403
    assert get(port, path, Origin="http://evil.example").status == 403


@pytest.mark.parametrize("kept", [None, ""])
@pytest.mark.parametrize("query", ["", "?token=", "?token=None"])
def test_a_feed_without_a_token_is_open_to_nobody(kept: str | None, query: str) -> None:
    with serving(kept_is(kept)) as port:
        assert get(port, f"/calendar.ics{query}").status == 404


def test_a_new_token_closes_the_old_address_at_once() -> None:
    kept = ["first"]
    with serving(feed_behind(lambda: kept[-1], lambda: FILE)) as port:
        assert get(port, "/calendar.ics?token=first").status == 200
        kept.append("second")
        assert get(port, "/calendar.ics?token=first").status == 404
        assert get(port, "/calendar.ics?token=second").status == 200


def test_trouble_with_the_database_is_told_and_keeps_what_the_program_has() -> None:
    def gone(_token: str) -> bytes | None:
        raise DatabaseGone("The file was moved or deleted.")

    with serving(gone) as port:
        answer = get(port, f"/calendar.ics?token={TOKEN}")
    assert (answer.status, answer.body) == (503, "The file was moved or deleted.")
