from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.actions.schedule import (
    LONGEST_DAYS,
    comes_back_at,
    memory,
    would_come_back_at,
)
from afterview.domain.card import Recall
from afterview.domain.preferences import LEAST_RETENTION, MOST_RETENTION
from tests.builders import utc

T = utc("2026-06-10 09:00")
RETENTIONS = st.integers(LEAST_RETENTION, MOST_RETENTION)
HISTORIES = st.lists(
    st.tuples(st.sampled_from(Recall), st.timedeltas(timedelta(minutes=1), timedelta(days=90))),
    min_size=1,
    max_size=20,
)


def dated(history: list[tuple[Recall, timedelta]]) -> list[tuple[Recall, datetime]]:
    at, answers = T, []
    for recall, gap in history:
        answers.append((recall, at))
        at += gap
    return answers


def due(history: list[tuple[Recall, timedelta]], retention: int) -> datetime:
    known = memory(dated(history), retention=retention)
    assert known is not None
    return comes_back_at(known)


@given(HISTORIES, RETENTIONS)
def test_the_library_itself_gives_the_same_day(
    history: list[tuple[Recall, timedelta]], retention: int
) -> None:
    scheduler = fsrs.Scheduler(
        desired_retention=retention / 100,
        learning_steps=[],
        relearning_steps=[],
        maximum_interval=60,
        enable_fuzzing=False,
    )
    logs = [
        fsrs.ReviewLog(7, fsrs.Rating(int(recall)), at.replace(tzinfo=UTC), None)
        for recall, at in dated(history)
    ]
    card = scheduler.reschedule_card(fsrs.Card(card_id=7), logs)
    assert due(history, retention) == card.due.replace(tzinfo=None)


def test_the_first_answer_alone_gives_the_days_that_the_published_weights_give() -> None:
    days = [(would_come_back_at(None, recall, retention=90, now=T) - T).days for recall in Recall]
    assert days == [1, 1, 2, 8]


@given(HISTORIES, RETENTIONS, RETENTIONS)
def test_who_wants_to_keep_more_practises_no_later(
    history: list[tuple[Recall, timedelta]], one: int, other: int
) -> None:
    assert due(history, max(one, other)) <= due(history, min(one, other))


@given(HISTORIES, RETENTIONS)
def test_a_card_stays_away_for_a_day_to_sixty(
    history: list[tuple[Recall, timedelta]], retention: int
) -> None:
    away = due(history, retention) - dated(history)[-1][1]
    assert timedelta(days=1) <= away <= timedelta(days=LONGEST_DAYS)


@given(HISTORIES, RETENTIONS)
def test_a_better_grade_never_brings_a_card_back_sooner(
    history: list[tuple[Recall, timedelta]], retention: int
) -> None:
    known = memory(dated(history), retention=retention)
    now = dated(history)[-1][1] + timedelta(days=3)
    days = [would_come_back_at(known, recall, retention=retention, now=now) for recall in Recall]
    assert days == sorted(days)


def test_without_an_answer_nothing_is_remembered() -> None:
    assert memory([], retention=90) is None


@pytest.mark.parametrize("zone_changes_at", ["2026-03-28 23:30", "2026-10-24 23:30"])
def test_a_day_is_a_day_where_the_clocks_change(zone_changes_at: str) -> None:
    at = utc(zone_changes_at)
    assert due_of(at) == at + timedelta(days=2)


def due_of(at: datetime) -> datetime:
    return would_come_back_at(None, Recall.GOOD, retention=90, now=at)
