from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.rehearsal_rule import (
    APART,
    LAST_LOOK,
    due_at,
    morning,
    next_morning,
    next_rehearsal,
    rehearsals,
)
from tests.builders import utc

VIENNA, NEW_YORK, KIRITIMATI = "Europe/Vienna", "America/New_York", "Pacific/Kiritimati"
ZONES = [VIENNA, NEW_YORK, KIRITIMATI, "Asia/Kathmandu", "Africa/Cairo", "Pacific/Apia", "UTC"]


@pytest.mark.parametrize(
    ("planned", "starts", "zone", "moments"),
    [
        # Ten days ahead: days 2 and 5, the evening before, half an hour before.
        (
            *("2026-06-01 08:00", "2026-06-11 08:00", VIENNA),
            ["2026-06-03 08:00", "2026-06-06 08:00", "2026-06-10 16:00", "2026-06-11 07:30"],
        ),
        # The evening is that of the place where the interview is.
        (
            *("2026-06-01 14:00", "2026-06-11 14:00", NEW_YORK),
            ["2026-06-03 14:00", "2026-06-06 14:00", "2026-06-10 22:00", "2026-06-11 13:30"],
        ),
        # There it is the 12th already, so the evening before is that of the 11th.
        (
            *("2026-06-01 20:00", "2026-06-11 20:00", KIRITIMATI),
            ["2026-06-03 20:00", "2026-06-06 20:00", "2026-06-11 04:00", "2026-06-11 19:30"],
        ),
        # The clocks go forward the night before: the evening is 18:00 of winter time.
        (
            *("2026-03-27 08:00", "2026-03-29 08:00", VIENNA),
            ["2026-03-27 17:36", "2026-03-28 08:00", "2026-03-28 17:00", "2026-03-29 07:30"],
        ),
        # And back in October: 18:00 of summer time.
        (
            *("2026-10-23 09:00", "2026-10-25 09:00", VIENNA),
            ["2026-10-23 18:36", "2026-10-24 09:00", "2026-10-24 16:00", "2026-10-25 08:30"],
        ),
        # The half would come 6 h 1 min, then exactly 6 h, then 5 h 59 min before the evening.
        (
            *("2026-06-09 11:58", "2026-06-11 08:00", VIENNA),
            ["2026-06-09 20:46:24", "2026-06-10 09:59", "2026-06-10 16:00", "2026-06-11 07:30"],
        ),
        (
            *("2026-06-09 12:00", "2026-06-11 08:00", VIENNA),
            ["2026-06-09 20:48", "2026-06-10 10:00", "2026-06-10 16:00", "2026-06-11 07:30"],
        ),
        (
            *("2026-06-09 12:02", "2026-06-11 08:00", VIENNA),
            ["2026-06-09 20:49:36", "2026-06-10 16:00", "2026-06-11 07:30"],
        ),
        # Planned on the afternoon before, in the evening, an hour before, too late.
        (
            *("2026-06-10 15:59", "2026-06-11 08:00", VIENNA),
            ["2026-06-10 16:00", "2026-06-11 07:30"],
        ),
        ("2026-06-10 16:00", "2026-06-11 08:00", VIENNA, ["2026-06-11 07:30"]),
        ("2026-06-11 07:29", "2026-06-11 08:00", VIENNA, ["2026-06-11 07:30"]),
        ("2026-06-11 07:30", "2026-06-11 08:00", VIENNA, []),
        ("2026-06-12 08:00", "2026-06-11 08:00", VIENNA, []),
        # Apia skipped 30 December 2011: that evening never was, so it is left out.
        (
            *("2011-12-29 20:00", "2011-12-30 20:00", "Pacific/Apia"),
            ["2011-12-30 00:48", "2011-12-30 08:00", "2011-12-30 19:30"],
        ),
    ],
)
def test_the_rehearsals_of_an_interview(
    planned: str, starts: str, zone: str, moments: list[str]
) -> None:
    assert rehearsals(utc(planned), utc(starts), zone) == tuple(map(utc, moments))


@given(
    st.datetimes(utc("2020-01-01"), utc("2030-01-01")),
    st.timedeltas(timedelta(days=-5), timedelta(days=400)),
    st.sampled_from(ZONES),
)
def test_rehearsals_stand_apart_between_the_plan_and_the_interview(
    planned_at: datetime, ahead: timedelta, zone: str
) -> None:
    moments = rehearsals(planned_at, planned_at + ahead, zone)
    assert list(moments) == sorted(set(moments))
    assert all(planned_at < moment <= planned_at + ahead - LAST_LOOK for moment in moments)
    gaps = [later - earlier for earlier, later in pairwise(moments)]
    # A midnight interview after a night that is an hour short: five hours and a half, less one.
    assert all(gap >= APART - LAST_LOOK - timedelta(hours=1) for gap in gaps)


MOMENTS = (utc("2026-06-03 08:00"), utc("2026-06-10 16:00"))


@pytest.mark.parametrize(
    ("answered", "comes"),
    [
        ("2026-06-01 08:00", "2026-06-03 08:00"),
        ("2026-06-03 06:59", "2026-06-03 08:00"),
        ("2026-06-03 07:00", "2026-06-10 16:00"),
        ("2026-06-03 08:01", "2026-06-10 16:00"),
        ("2026-06-10 16:30", None),
    ],
)
def test_an_answer_an_hour_before_a_rehearsal_counts_for_it(
    answered: str, comes: str | None
) -> None:
    expected = None if comes is None else utc(comes)
    assert next_rehearsal(MOMENTS, after=utc(answered)) == expected


@pytest.mark.parametrize(
    ("faded", "rehearsal", "zone", "due"),
    [
        ("2026-06-05 18:30", None, VIENNA, "2026-06-04 22:00"),
        ("2026-06-05 22:30", None, VIENNA, "2026-06-05 22:00"),
        ("2026-06-05 03:30", None, NEW_YORK, "2026-06-04 04:00"),
        ("2026-06-05 18:30", "2026-06-03 08:00", VIENNA, "2026-06-03 08:00"),
        ("2026-06-05 18:30", "2026-06-05 08:00", VIENNA, "2026-06-04 22:00"),
        # The days on which the clocks change begin at midnight all the same.
        ("2026-03-29 18:30", None, VIENNA, "2026-03-28 23:00"),
        ("2026-10-25 22:30", None, VIENNA, "2026-10-24 22:00"),
        # Midnight itself is skipped in Cairo on 24 April 2026: the day begins at 01:00.
        ("2026-04-24 09:00", None, "Africa/Cairo", "2026-04-23 22:00"),
    ],
)
def test_a_card_is_due_from_the_morning_or_from_a_rehearsal_before_it(
    faded: str, rehearsal: str | None, zone: str, due: str
) -> None:
    rehearsed = [None if rehearsal is None else utc(rehearsal)]
    assert due_at(utc(faded), rehearsed, zone=zone) == utc(due)


@given(st.datetimes(utc("2020-01-01"), utc("2030-01-01")), st.sampled_from(ZONES))
def test_an_instant_lies_between_its_morning_and_the_next(instant: datetime, zone: str) -> None:
    assert morning(instant, zone) <= instant < next_morning(instant, zone)
