"""What may go with a good day, one interview a row and in sums."""

from statistics import stdev

import pytest

from afterview.domain.scales import MemoryAge
from afterview.domain.scope import Scope
from afterview.store.database import Database
from afterview.store.facts.trends.good_days import good_day_levels, good_days
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, rows, seen, told

LEVELS = ("level", "n", "mean", "sd", "rest_n", "rest_mean", "rest_sd")


def test_a_day_has_its_scores_and_what_went_with_them(db: Database) -> None:
    interview_id = told(
        db,
        FIRST,
        {"format": "phone", "stage": "final"},
        ratings={"preparation": 5, "structure": 2, "evidence": 3},
    )
    frame = seen(db, good_days)
    columns = ("interview_id", "held_on", "company", "stage", "format", "n_rated")
    assert rows(frame, *columns) == [
        (str(interview_id), FIRST, "Nordhavn Maritime A/S", "final", "phone", 3)
    ]
    assert frame["overall"].tolist() == [pytest.approx(10 / 3)]


def test_what_was_not_said_is_missing_and_without_a_rating_there_is_no_day(db: Database) -> None:
    told(db, FIRST, ratings={"preparation": 5})
    told(db, SECOND, {"feeling": 5})
    frame = seen(db, good_days)
    assert rows(frame, "held_on", "overall", "format") == [(FIRST, 5.0, None)]


def test_the_part_of_the_day_is_read_off_the_local_clock(db: Database) -> None:
    clocks = ["07:00", "10:59", "11:00", "13:59", "14:00", "16:59", "17:00"]
    for place, start in enumerate(clocks):
        day = f"2026-09-0{place + 1}"
        told(db, day, {"start": start, "zone": "Asia/Tokyo"}, ratings={"structure": 3})
    assert seen(db, good_days)["part_of_day"].tolist() == [
        *("morning", "morning"),
        *("midday", "midday"),
        *("afternoon", "afternoon"),
        "evening",
    ]


def test_the_age_of_the_memory_is_that_of_the_rule(db: Database) -> None:
    ages = {
        "2026-09-01 12:30": MemoryAge.FRESH,
        "2026-09-01 14:59": MemoryAge.FRESH,
        "2026-09-01 15:00": MemoryAge.SAME_DAY,
        "2026-09-02 00:59": MemoryAge.SAME_DAY,
        "2026-09-02 01:00": MemoryAge.NEXT_DAY,
        "2026-09-02 12:59": MemoryAge.NEXT_DAY,
        "2026-09-02 13:00": MemoryAge.LATE,
        "2026-10-02 13:00": MemoryAge.LATE,
    }
    for place, written in enumerate(ages):
        company = f"Company {place}"
        told(
            db,
            FIRST,
            {"start": "14:00", "end": "15:00", "company": company},
            ratings={"structure": 3},
            written=written,
        )
        found = seen(db, good_days, Scope(companies=frozenset({company})))
        assert rows(found, "memory_age") == [(ages[written].value,)]


def test_each_level_stands_beside_all_others_of_its_factor(db: Database) -> None:
    phone, video = {"format": "phone"}, {"format": "video_live"}
    told(db, FIRST, phone, ratings={"structure": 2})
    told(db, SECOND, phone, ratings={"structure": 4})
    told(db, THIRD, video, ratings={"structure": 5})
    told(db, FOURTH, ratings={"structure": 1})
    frame = seen(db, good_day_levels)
    spread = stdev([2, 4])
    assert rows(frame[frame["factor"] == "format"], *LEVELS) == [
        ("phone", 2, 3.0, spread, 1, 5.0, None),
        ("video_live", 1, 5.0, None, 2, 3.0, spread),
    ]
    assert rows(frame[frame["factor"] == "part_of_day"], *LEVELS) == [
        ("afternoon", 4, 3.0, stdev([2, 4, 5, 1]), 0, None, None)
    ]
    assert set(frame["factor"]) < {"format", "part_of_day", "preparation", "memory_age"}


def test_preparation_is_held_against_the_other_dimensions(db: Database) -> None:
    for place, (preparation, other) in enumerate([(1, 4), (2, 2), (3, 5), (4, 1), (5, 3)]):
        ratings = {"preparation": preparation, "structure": other}
        told(db, f"2026-09-0{place + 1}", ratings=ratings)
    frame = seen(db, good_day_levels)
    found = rows(frame[frame["factor"] == "preparation"], "level", "n", "mean", "rest_mean")
    assert found == [("high", 2, 2.0, 11 / 3), ("low", 2, 3.0, 3.0), ("middle", 1, 5.0, 2.5)]
