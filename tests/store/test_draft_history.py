from datetime import timedelta
from pathlib import Path

from afterview.store.draft_history import WHOLE_FOR, thin
from afterview.store.snapshot import to_snapshot
from afterview.store.start import close, opened
from afterview.store.strict_json import MOST_BYTES
from tests.builders import NOW
from tests.doing import begun, finished, held, history, typed

AFTER = NOW + WHOLE_FOR + timedelta(seconds=1)


def test_of_a_draft_finished_long_ago_the_last_words_of_each_field_stay(path: Path) -> None:
    db = opened(path)
    draft_id = begun(db)
    for words in ("first", "second", "third"):
        typed(db, draft_id, {"note": words})
    finished(db, draft_id)
    fields = held(db, draft_id).fields
    assert thin(db, now=AFTER) > 0
    assert history(db, draft_id, "note") == ["third"]
    assert held(db, draft_id).fields == fields
    assert thin(db, now=AFTER) == 0


def test_for_thirty_days_everything_that_was_typed_stays(path: Path) -> None:
    db = opened(path)
    draft_id = begun(db)
    typed(db, draft_id, {"note": "first"})
    typed(db, draft_id, {"note": "second"})
    finished(db, draft_id)
    assert thin(db, now=NOW + WHOLE_FOR) == 0
    assert history(db, draft_id, "note") == ["first", "second"]


def test_of_a_draft_that_is_not_finished_nothing_goes_ever(path: Path) -> None:
    db = opened(path)
    draft_id = begun(db)
    typed(db, draft_id, {"note": "first"})
    typed(db, draft_id, {"note": "second"})
    assert thin(db, now=NOW + timedelta(days=9000)) == 0
    assert history(db, draft_id, "note") == ["first", "second"]


def test_what_is_typed_afterwards_gets_a_number_of_its_own(path: Path) -> None:
    db = opened(path)
    finished(db, begun(db))
    thin(db, now=AFTER)
    later = begun(db, {"role": "Other"}, now=AFTER)
    typed(db, later, {"note": "again"}, now=AFTER)
    assert history(db, later, "note") == ["again"]


def test_the_history_is_thinned_at_each_start(path: Path) -> None:
    db = opened(path)
    long_ago = NOW - timedelta(days=9000)
    draft_id = begun(db, {"note": "first"}, now=long_ago)
    typed(db, draft_id, {"note": "second"}, now=long_ago)
    finished(db, draft_id, now=long_ago + timedelta(days=9000))
    with db.write() as cursor:
        cursor.execute("update draft set finished_at = $then", {"then": long_ago})
    close(path)
    assert history(opened(path), draft_id, "note") == ["second"]


def test_years_of_long_reviews_stay_far_below_what_a_snapshot_takes(path: Path) -> None:
    db = opened(path)
    draft_id = begun(db)
    for n in range(40):
        typed(db, draft_id, {"note": "a long answer " * 700 + str(n)})
    finished(db, draft_id)
    thin(db, now=AFTER)
    with db.read() as cursor:
        size = len(to_snapshot(cursor, made_at=NOW))
    assert size * 1000 < MOST_BYTES
