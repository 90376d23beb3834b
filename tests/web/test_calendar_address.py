"""The private address of the calendar in the running app; the token is made before it starts."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from afterview.actions.calendar import close_feed, open_feed
from afterview.store.start import close, opened
from tests.doing import planned
from tests.exports.readers import with_ical, with_icalendar
from tests.web.running import RunningApp, running_app

COMPANY = "Łódź & Söhne"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A running app with one planned interview, and the token of its calendar."""

    app: RunningApp
    token: str
    interview_id: UUID


@pytest.fixture(scope="module")
def subscribed(tmp_path_factory: pytest.TempPathFactory) -> Generator[Subscription]:
    path = tmp_path_factory.mktemp("feed") / "afterview.duckdb"
    db = opened(path)
    today = datetime.now(UTC).date().isoformat()
    interview_id = planned(db, {"company": COMPANY, "day": today})
    token = open_feed(db)
    close(path)
    with running_app(path) as app:
        yield Subscription(app, token, interview_id)


def test_the_token_opens_a_calendar_that_two_parsers_read(subscribed: Subscription) -> None:
    answer = subscribed.app.get(f"/calendar.ics?token={subscribed.token}")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.headers["cache-control"] == "no-store"
    for read in (with_icalendar, with_ical):
        events = read(answer.body.encode())
        assert {event.uid for event in events} == {
            f"{subscribed.interview_id.hex}-{kind}@afterview" for kind in ("interview", "review")
        }
        assert all(event.summary.endswith(f" at {COMPANY}") for event in events)


def test_who_asks_again_gets_the_same(subscribed: Subscription) -> None:
    path = f"/calendar.ics?token={subscribed.token}"
    assert subscribed.app.get(path).body == subscribed.app.get(path).body


@pytest.mark.parametrize("query", ["", "?token=", "?token={}x", "?token=wrong", "?key={}"])
def test_without_the_token_there_is_nothing(subscribed: Subscription, query: str) -> None:
    answer = subscribed.app.get(f"/calendar.ics{query.format(subscribed.token)}")
    assert answer.status == 404
    assert "VCALENDAR" not in answer.body
    assert COMPANY not in answer.body


def test_a_page_from_elsewhere_gets_nothing_with_the_token_either(
    subscribed: Subscription,
) -> None:
    path = f"/calendar.ics?token={subscribed.token}"
    assert subscribed.app.get(path, Origin="http://evil.example").status == 403
    assert subscribed.app.get(path, Host=f"evil.example:{subscribed.app.port}").status == 403


def test_the_token_is_never_written_to_the_log(subscribed: Subscription) -> None:
    subscribed.app.get(f"/calendar.ics?token={subscribed.token}")
    assert subscribed.token not in subscribed.app.log()


def test_an_address_that_was_closed_answers_no_more(tmp_path: Path) -> None:
    path = tmp_path / "afterview.duckdb"
    db = opened(path)
    token = open_feed(db)
    close_feed(db)
    close(path)
    with running_app(path) as app:
        for query in (f"?token={token}", "?token=", ""):
            assert app.get(f"/calendar.ics{query}").status == 404
