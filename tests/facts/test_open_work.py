"""What waits for the person, and what does not wait for ever."""

from datetime import timedelta

from afterview.store.database import Database
from afterview.store.facts.open_work import STILL_ASKED_FOR, open_work
from tests.builders import NOW
from tests.doing import interview, planned


def test_a_review_is_asked_for_a_month_and_then_no_more(db: Database) -> None:
    begun_at = interview(db, planned(db, {"day": "2026-10-13"})).occasion.starts_at
    last = begun_at + STILL_ASKED_FOR
    assert len(open_work(db, now=last).awaiting) == 1
    assert open_work(db, now=last + timedelta(seconds=1)).awaiting == ()
    assert open_work(db, now=min(NOW, begun_at) - timedelta(days=1)).awaiting == ()
