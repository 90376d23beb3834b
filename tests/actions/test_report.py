import csv
import io
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from pypdf import PdfReader

from afterview.actions.applications import add_application
from afterview.actions.interviews import record_outcome
from afterview.actions.people import add_contact, change_contact, remove_contact
from afterview.actions.preferences import prefer
from afterview.actions.report import effort_report
from afterview.domain.application import Application, Details, Phase
from afterview.domain.contact import Contact
from afterview.domain.effort import Effort
from afterview.domain.preferences import WeekStart
from afterview.domain.vocabulary import Outcome
from afterview.exports.effort_report import effort_csv, effort_pdf
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.facts.applications import search_standing
from tests.actions.importing import brought_in
from tests.builders import LATER, NOW
from tests.doing import interview, planned, reviewed

OCTOBER = date(2026, 10, 1), date(2026, 10, 31)


def report(db: Database, first_on: date = OCTOBER[0], last_on: date = OCTOBER[1]) -> Effort:
    return effort_report(db, first_on, last_on, now=LATER, zone="Europe/Copenhagen")


def last_new_on(db: Database) -> date | None:
    with db.read() as cursor:
        return search_standing(cursor, now=LATER, zone="Europe/Copenhagen").last_new_on


def applied(db: Database, company: str, on: date | None, **details: str) -> UUID:
    one = Application(
        db.new_id(),
        company,
        "Engineer",
        phase=Phase.APPLIED,
        details=Details(applied_on=on, **details),  # type: ignore[arg-type] # only texts are given
    )
    assert add_application(db, one, now=NOW) == []
    return one.id


def test_applications_of_the_period_are_in_it_and_others_are_not(db: Database) -> None:
    applied(db, "Before", date(2026, 9, 30))
    applied(db, "First", date(2026, 10, 1))
    applied(db, "Last", date(2026, 10, 31))
    applied(db, "After", date(2026, 11, 1))
    applied(db, "No day", None)
    assert [line.company for line in report(db).lines] == ["First", "No day", "Last"]


def test_what_a_table_brought_in_without_a_day_is_left_out_and_counted(db: Database) -> None:
    brought_in(db, "Company,Role,Applied,Status\nOld Firm,Clerk,,Rejected\nNew Firm,Clerk,,Applied")
    assert last_new_on(db) is None
    applied(db, "By hand", None)
    assert last_new_on(db) == NOW.date()
    effort = report(db, NOW.date(), NOW.date())
    assert [line.company for line in effort.lines] == ["By hand"]
    assert effort.n_undated == 2


def test_a_round_brings_its_application_in_with_day_and_outcome(db: Database) -> None:
    one = reviewed(db, {"company": "Łódź"})
    problems = record_outcome(
        db,
        interview(db, one),
        Outcome.REJECTED,
        heard_on=None,
        stated_reason="",
        guessed_reason="",
        now=LATER,
    )
    assert problems == []
    planned(db, {"company": "Łódź", "day": "2026-10-30"}, now=NOW)
    [line] = report(db).lines
    [held] = line.rounds
    assert (line.company, held.day, held.standing()) == ("Łódź", date(2026, 10, 13), "Rejected")
    assert dict(report(db).totals()) == {
        "Applications in this report": 1,
        "Sent in this period": 0,
        "Interviews held in this period": 1,
        "Of these, through to the next round": 0,
        "Of these, with an offer": 0,
        "Of these, with a no": 1,
    }
    assert report(db, date(2026, 10, 14), date(2026, 10, 20)).lines == ()


def test_no_notes_and_no_names_of_people_are_in_any_form(db: Database) -> None:
    reviewed(
        db,
        {"note": "SECRET note", "worked": "SECRET praise"},
        people=("Zoë Quackenbush, Head of Ducks",),
    )
    assert add_contact(db, Contact(db.new_id(), "Adalbert Muster"), now=NOW) == []
    applied(db, "First", OCTOBER[0], source="through Adalbert Muster, at a fair", note="SECRET")
    found = report(db)
    written = effort_csv(found).decode("utf-8-sig")
    for words in ("SECRET", "Zoë", "Quackenbush", "Adalbert", "Ducks"):
        assert words not in written
        assert words not in repr(found)
    assert "through …, at a fair" in written


def test_names_of_deleted_people_and_names_as_noted_once_are_left_out_too(db: Database) -> None:
    interview_id = reviewed(db, people=("Zoë Quackenbush",))
    with db.read() as cursor:
        [zoe] = contacts.met_in(cursor, interview_id)
    assert change_contact(db, replace(zoe, name="Berta Berg")) == []
    gone = Contact(db.new_id(), "Adalbert Muster")
    assert add_contact(db, gone, now=NOW) == []
    remove_contact(db, gone.id, now=LATER)
    applied(db, "First", OCTOBER[0], source="Adalbert Muster, and Ms Quackenbush at a fair")
    assert "…, and Ms … at a fair" in [line.source for line in report(db).lines]


def test_the_csv_has_a_line_for_each_round_and_no_formulas(db: Database) -> None:
    reviewed(db, {"company": "=1+1"})
    applied(db, "Alone", OCTOBER[1])
    rows = [*csv.DictReader(io.StringIO(effort_csv(report(db)).decode("utf-8-sig"), newline=""))]
    assert [(row["company"], row["day"], row["outcome"]) for row in rows] == [
        ("'=1+1", "2026-10-13", "Waiting to hear"),
        ("Alone", "", ""),
    ]


@pytest.mark.parametrize(
    "words", ['#panic("no") *x* $y$ @z <b>', "Łódź Ünïcode", "名前 👩🏽‍💻", "long" * 200]
)
def test_whatever_was_typed_becomes_a_pdf(db: Database, words: str) -> None:
    prefer(db, "my_name", words)
    applied(db, words, OCTOBER[0], source=words)
    reviewed(db, {"company": words})
    content, _ = effort_pdf(report(db), made_at=NOW)
    assert content.startswith(b"%PDF-")
    assert effort_pdf(report(db), made_at=NOW)[0] == content


def test_a_period_without_anything_is_a_report_too(db: Database) -> None:
    assert effort_pdf(report(db), made_at=NOW)[0].startswith(b"%PDF-")
    assert {n for _, n in report(db).totals()} == {0}


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        (WeekStart.MONDAY, [4, 11, 18, 25, 31]),
        (WeekStart.SATURDAY, [2, 9, 16, 23, 30, 31]),
        (WeekStart.SUNDAY, [3, 10, 17, 24, 31]),
    ],
)
def test_weeks_begin_on_the_chosen_day_and_stay_within_the_period(
    db: Database, start: WeekStart, ends: list[int]
) -> None:
    prefer(db, "week_start", start)
    applied(db, "First", date(2026, 10, 1))
    applied(db, "Last", date(2026, 10, 31))
    reviewed(db, {"company": "Łódź"})
    weeks = report(db).weeks()
    assert [week.last_on.day for week in weeks] == ends
    assert [week.first_on.day for week in weeks] == [1, *(end + 1 for end in ends[:-1])]
    assert (weeks[0].n_sent, weeks[-1].n_sent) == (1, 1)
    assert sum(week.n_sent for week in weeks) == 2
    [with_interview] = [week for week in weeks if week.n_held]
    assert with_interview.first_on <= date(2026, 10, 13) <= with_interview.last_on


def test_a_period_of_many_years_is_not_told_week_by_week(db: Database) -> None:
    applied(db, "First", date(2026, 10, 1))
    assert report(db, date(1990, 1, 1), date(2026, 10, 31)).weeks() == ()


def test_the_weeks_stand_in_the_pdf(db: Database) -> None:
    applied(db, "First", date(2026, 10, 1))
    content, _ = effort_pdf(report(db), made_at=NOW)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert "Week by week" in text
    assert "1 Oct 2026 to 4 Oct 2026" in text


@pytest.mark.parametrize("name", ["Kim (agency Hays)", "Kim Lund, Hays"])
def test_a_source_is_no_name_because_somebody_works_there(db: Database, name: str) -> None:
    assert add_contact(db, Contact(db.new_id(), name), now=NOW) == []
    applied(db, "First", date(2026, 10, 1), source="Hays, by Kim")
    assert [line.source for line in report(db).lines] == ["Hays, by …"]
