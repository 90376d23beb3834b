"""Single cells: days, statuses, stages and headers as people write them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.imports.day_cell import cell_day
from afterview.imports.day_order import neighbour_years, sniffed_order
from afterview.imports.days import DayOrder, read_clock, read_days
from afterview.imports.header import guess
from afterview.imports.history import read_history
from afterview.imports.round_words import read_round
from afterview.imports.stage_words import exact_stage, near_stage
from afterview.imports.status import read_status
from afterview.imports.status_words import Verdict

DAY = date(2026, 7, 8)


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-07-08", "2026/7/8", "2026.07.08", "20260708", "2026-07-08T00:00:00Z"),
        *("8 July 2026", "8. Juli 2026", "July 8th, 2026", "8-Jul-26", "Wed 8 Jul 2026"),
        *("8 juillet 2026", "8 de julio de 2026", "8 juli 2026", "08.07.2026", "8.7.26"),
    ],
)
def test_a_day_is_certain_in_these_forms(cell: str) -> None:
    read = cell_day(cell, None, None)
    assert (read.day, read.why, read.rest) == (DAY, "", "")


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("07/08/2026", "Which of its numbers is the month is not said."),
        ("8-Jul", "It names no year"),
        ("31/02/2026", "No day could be read in it."),
        ("soon", "No day could be read in it."),
        ("2026", "No day could be read in it."),
        ("8 Jul 1862", "No day could be read in it."),
    ],
)
def test_a_day_that_is_not_said_is_none(cell: str, why: str) -> None:
    read = cell_day(cell, None, None)
    assert read.day is None
    assert read.why.startswith(why)


@pytest.mark.parametrize(
    ("cell", "order", "year", "day"),
    [
        ("07/08/2026", DayOrder.MONTH_FIRST, None, DAY),
        ("08/07/2026", DayOrder.DAY_FIRST, None, DAY),
        ("8-Jul", None, 2026, DAY),
        ("7/8", DayOrder.MONTH_FIRST, 2026, DAY),
        ("46211", None, None, DAY),
    ],
)
def test_what_the_column_tells_completes_a_day(
    cell: str, order: DayOrder | None, year: int | None, day: date
) -> None:
    assert cell_day(cell, order, year).day == day


def test_the_words_beside_a_day_are_left_over() -> None:
    assert read_days("Before 2025-01-24").rest == "before"
    assert read_days("2026-03-04 passed").rest == "passed"
    assert len(read_days("2026-01-02 and 2026-01-09").days) == 2


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        *(("14:30", time(14, 30)), ("2pm", time(14)), ("12 am", time(0)), ("9h15", time(9, 15))),
        *(("14 Uhr", time(14)), ("25:00", None), ("13pm", None), ("at 3ish", None)),
    ],
)
def test_a_time_of_day(cell: str, clock: time | None) -> None:
    assert read_clock(cell) == clock


def test_a_column_shows_its_order_by_a_number_that_is_no_month() -> None:
    assert sniffed_order(["07/08/2026", "28/07/2026"]).order is DayOrder.DAY_FIRST
    assert sniffed_order(["07/08/2026", "07/28/2026"]).order is DayOrder.MONTH_FIRST
    mixed = sniffed_order(["07/08/2026", "28/07/2026", "07/28/2026"])
    assert (mixed.order, mixed.is_needed) == (None, True)
    assert not sniffed_order(["2026-07-08", "05/05/2026"]).is_needed


def test_the_year_of_a_half_day_is_that_on_which_its_neighbours_agree() -> None:
    cells = ["2025-12-01", "8-Dec", "2025-12-20", "8-Jan", "2026-02-01", "9-Mar", "before 2024-1-1"]
    found = neighbour_years(cells)
    assert [found[1], found[3], found[5]] == [2025, None, 2026]


@pytest.mark.parametrize(
    ("text", "verdict", "stage"),
    [
        ("Rejcted after onsite", Verdict.REJECTED, Stage.ONSITE_LOOP),
        ("REJECTED - HR screen", Verdict.REJECTED, Stage.RECRUITER_SCREEN),
        ("applied - no response", Verdict.NO_RESPONSE, None),
        ("appplied", Verdict.APPLIED, None),
        ("offer, declined offer", Verdict.OFFER_DECLINED, None),
        ("Onsite scheduled", Verdict.IN_PROCESS, Stage.ONSITE_LOOP),
        ("withdrew before onsite", Verdict.WITHDREW, Stage.ONSITE_LOOP),
    ],
)
def test_a_status_in_free_words_is_taken_and_in_doubt(
    text: str, verdict: Verdict, stage: Stage | None
) -> None:
    read = read_status(text)
    assert (read.verdict, read.stage, read.is_sure) == (verdict, stage, False)
    assert read.was_held is (verdict is Verdict.REJECTED)


@pytest.mark.parametrize("text", ["pinged?", "rejected?", "not rejected yet", "Closed", "no", "??"])
def test_a_status_that_says_nothing_is_left_open(text: str) -> None:
    assert read_status(text).verdict is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        *(("ghosted", Verdict.NO_RESPONSE), ("Offer!!", Verdict.OFFER)),
        *(("In progress", Verdict.IN_PROCESS), ("Refusé", Verdict.REJECTED)),
        *(("ABSAGE", Verdict.REJECTED), ("Hired", Verdict.OFFER_ACCEPTED)),
    ],
)
def test_a_usual_status_is_certain(text: str, verdict: Verdict) -> None:
    assert (read_status(text).verdict, read_status(text).is_sure) == (verdict, True)


def test_a_stage_by_its_usual_name_or_nearly() -> None:
    assert exact_stage("On-site interview") is Stage.ONSITE_LOOP
    assert exact_stage("Entretien technique") is Stage.TECHNICAL
    assert exact_stage("chat with the boss") is None
    assert near_stage("Behavorial interview") is Stage.BEHAVIOURAL


def test_the_words_of_a_round() -> None:
    assert read_round("passed").outcome is Outcome.ADVANCED
    assert read_round("failed").outcome is Outcome.REJECTED
    assert read_round("scheduled").status is Status.SCHEDULED
    assert read_round("went so-so").why


@pytest.mark.parametrize(
    ("name", "use"),
    [
        *(("Employer", "company"), ("ORGANISATION", "company"), ("Compnay", "company")),
        *(
            ("Job Title", "role"),
            ("Applied date", "applied_on"),
            ("Date of application", "applied_on"),
        ),
        *(("Where found?", "source"), ("URL", "link"), ("Follow-up", "next_action_on")),
        *(("Phone screen date", "round:phone_screen"), ("2nd Interview", "round:hiring_manager")),
        *(("On-site (Y/N)", "round:onsite_loop"), ("Favourite colour", "noted"), ("", "noted")),
    ],
)
def test_a_header_by_its_synonym(name: str, use: str) -> None:
    assert guess(name).use.written() == use


@given(text=st.text(max_size=80))
def test_any_cell_is_read(text: str) -> None:
    for order in (None, *DayOrder):
        cell_day(text, order, 2026)
        read_history(text, order)
    read_clock(text)
    read_status(text)
    read_round(text)
    guess(text)
