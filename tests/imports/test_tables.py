"""Whole tables, each in a form in which people keep their search."""

from datetime import date, time

from afterview.domain.vocabulary import Outcome, Stage
from afterview.imports.day_order import Order
from afterview.imports.days import DayOrder
from afterview.imports.mapping import RowIs
from afterview.imports.status_words import Verdict
from afterview.imports.table import order_of
from tests.imports.reading import lines_of, table_in, typed_table, uses, whys


def test_one_row_an_application_with_all_that_people_do_to_it() -> None:
    table = table_in("applications.csv")
    expected = "company role applied_on status source link salary note noted"
    assert " ".join(uses(table)) == expected
    lines = lines_of(table)
    assert [line.number for line in lines] == [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
    assert [line.verdict for line in lines] == [
        Verdict.REJECTED,
        Verdict.NO_RESPONSE,
        Verdict.OFFER,
        Verdict.NO_RESPONSE,
        Verdict.IN_PROCESS,
        None,
        Verdict.NO_RESPONSE,
        Verdict.APPLIED,
        Verdict.APPLIED,
        Verdict.REJECTED,
    ]
    assert [line.details.applied_on for line in lines[:6]] == [
        date(2026, 3, 2),
        date(2026, 3, 8),
        date(2026, 3, 11),
        None,
        date(2026, 3, 20),
        date(2025, 1, 21),
    ]


def test_what_is_certain_leaves_no_trace_and_what_is_not_stands_in_the_note() -> None:
    first, half, offer, before, two, serial, *_ = lines_of(table_in("applications.csv"))
    assert first.furthest is Stage.ONSITE_LOOP
    assert first.notes == (
        "Nice people,\r\nlong day",
        "City: København",
        "From the import, line 4: Stauts “Rejcted after onsite”",
    )
    assert half.notes[-1] == "From the import, line 5: Date Applied “8-Mar”"
    assert "8 March 2026, with the year of the lines around it." in whys(half)
    assert offer.notes == ("City: Québec", "From the import, line 6: Stauts “Offer!!”")
    assert not offer.doubts
    assert "Before 2026-01-24: The words beside the day leave open" in whys(before)
    assert "applied - no response: Read as “Closed · Never heard back”" in whys(before)
    assert "Of its 2 days the first, 20 March 2026, was taken." in whys(two)
    assert '=HYPERLINK("http://x.example")' in two.notes
    assert "21 January 2025: spreadsheets count days" in whys(serial)
    assert "pinged?" in serial.notes[-1]


def test_nothing_is_what_a_dash_null_and_not_applicable_say() -> None:
    second = lines_of(table_in("applications.csv"))[1]
    assert (second.details.source, second.details.link, second.details.salary) == ("", "", "")
    assert second.role == "Analyst"


def test_a_title_above_the_header_is_told_and_left_out() -> None:
    told = " ".join(table_in("applications.csv").remarks)
    assert "Row 1 stands above the header and was left out: My search 2026" in told
    assert "“Stauts” was taken as “status”, the nearest known name" in told


def test_a_line_that_names_only_one_of_company_and_role_stands_and_is_in_doubt() -> None:
    *_, nobody, nothing = lines_of(table_in("applications.csv"))
    assert (nobody.company, nobody.role) == ("Company not named", "Gardener")
    assert (nothing.company, nothing.role) == ("Vrabci", "Role not named")
    assert "No company is named" in whys(nobody)


def test_rounds_as_columns_hold_days_marks_and_words() -> None:
    table = table_in("rounds.csv")
    assert uses(table)[4:8] == [
        "round:phone_screen",
        "round:technical",
        "round:onsite_loop",
        "round:hiring_manager",
    ]
    full, marked, numbered, odd = lines_of(table)
    assert [(one.stage, one.day, one.outcome) for one in full.rounds] == [
        (Stage.PHONE_SCREEN, date(2026, 3, 10), None),
        (Stage.TECHNICAL, date(2026, 3, 17), Outcome.ADVANCED),
        (Stage.ONSITE_LOOP, date(2026, 3, 24), None),
    ]
    assert marked.rounds == ()
    assert marked.furthest is Stage.PHONE_SCREEN
    assert marked.notes[-1] == "From the import, line 3: Technical “N”"
    assert numbered.rounds[-1].notes == ("From the import, line 4: Interview 2 “14.03.2026”",)
    assert "Of its 2 days the first, 11 March 2026, was taken." in whys(odd)
    assert "soon: No day could be read in it. It makes no interview. The cell is kept in" in whys(
        odd
    )


def test_words_of_other_languages_and_windows_1252_are_read() -> None:
    full, _, going, offer = lines_of(table_in("rounds.csv"))
    assert (full.company, full.role, full.notes[0]) == ("Käferböck", "Prüferin", "Schön groß")
    assert full.details.applied_on == date(2026, 3, 2)
    assert [line.verdict for line in (full, going, offer)] == [
        Verdict.REJECTED,
        Verdict.IN_PROCESS,
        Verdict.OFFER,
    ]


def test_one_row_an_interview_with_its_time_and_outcome() -> None:
    table = table_in("interviews.tsv")
    assert table.guess.row_is is RowIs.INTERVIEW
    assert table.guess.day_order is DayOrder.DAY_FIRST
    phone, technical, ahead, vague, below = lines_of(table)
    [first] = phone.rounds
    assert (first.stage, first.day, first.clock) == (
        Stage.PHONE_SCREEN,
        date(2026, 4, 3),
        time(14, 30),
    )
    assert first.outcome is Outcome.ADVANCED
    assert first.notes[:2] == ("Asked about deadlines", "Interviewer: Ána Ruiz")
    assert technical.rounds[0].clock == time(9)
    assert "Taken as “Technical”." in whys(technical)
    assert ahead.rounds[0].stage is Stage.ONSITE_LOOP
    assert vague.rounds == ()
    assert "it makes no interview" in whys(vague)
    assert [note.split(": ", 1)[1] for note in vague.notes] == [
        "Round “chat with the boss”",
        "Interview date “20/04/2026”",
    ]
    assert below.goes_on
    assert below.rounds[0].outcome is Outcome.REJECTED


def test_stages_in_one_cell_tell_how_far_it_came() -> None:
    table = table_in("histories.csv")
    assert uses(table) == ["company", "role", "history"]
    listed, arrows, dated, unread = lines_of(table)
    assert (listed.verdict, listed.furthest) == (Verdict.REJECTED, Stage.ONSITE_LOOP)
    assert (arrows.verdict, arrows.furthest) == (Verdict.IN_PROCESS, Stage.PHONE_SCREEN)
    assert [(one.stage, one.day) for one in dated.rounds] == [
        (Stage.PHONE_SCREEN, date(2026, 2, 10)),
        (Stage.CASE, date(2026, 2, 20)),
    ]
    assert dated.verdict is Verdict.OFFER_ACCEPTED
    assert "“whatever” could not be read" in whys(unread)
    assert unread.verdict is Verdict.REJECTED


def test_the_order_of_days_comes_from_the_whole_column() -> None:
    table = table_in("month_first.csv")
    assert table.guess.day_order is DayOrder.MONTH_FIRST
    assert lines_of(table)[0].details.applied_on == date(2026, 7, 8)


def test_where_no_day_tells_the_order_it_is_asked_for_and_nothing_is_guessed() -> None:
    table = table_in("either_order.csv")
    assert order_of(table, table.guess) == Order(None, is_needed=True)
    either, same = lines_of(table)
    assert either.details.applied_on is None
    assert "Which of its numbers is the month is not said." in whys(either)
    assert same.details.applied_on == date(2026, 5, 5)


def test_a_pasted_table_is_separated_by_tabs() -> None:
    table = typed_table("Company\tRole\nA, Inc.\tClerk; nights\n")
    [line] = lines_of(table)
    assert (line.company, line.role) == ("A, Inc.", "Clerk; nights")


def test_a_table_without_a_header_keeps_its_first_row() -> None:
    table = typed_table("Ash,Clerk,2026-03-02\nBirch,Nurse,2026-03-05\n")
    assert table.header == ("Column 1", "Column 2", "Column 3")
    assert len(table.rows) == 2


def test_ragged_rows_are_told_and_no_cell_is_moved() -> None:
    table = typed_table("Company,Role,Status\nAsh,Clerk\nBirch,Nurse,Applied,and,more\n")
    short, wide = lines_of(table)
    assert "The line has only 2 of 3 cells" in whys(short)
    assert "It stands beyond the last column that has a name." in whys(wide)
    assert wide.notes == ("Column 4: and", "Column 5: more")


def test_columns_with_names_of_people_are_no_rounds() -> None:
    table = typed_table("Company,Role,Recruiter,Team\nAsh,Clerk,Ida Lund,Growth\n")
    assert uses(table) == ["company", "role", "noted", "noted"]


def test_two_columns_never_mean_the_same_field() -> None:
    table = typed_table("Company,Role,Date,Date applied\nAsh,Clerk,2026-01-01,2026-02-02\n")
    assert uses(table) == ["company", "role", "noted", "applied_on"]


def test_a_status_beside_a_stage_of_its_own() -> None:
    table = typed_table(
        "Company,Role,Stage,Status\nAsh,Clerk,Onsite,Rejected\nBirch,Clerk,Phone screen,Applied\n"
    )
    rejected, going = lines_of(table)
    assert (rejected.verdict, rejected.furthest) == (Verdict.REJECTED, Stage.ONSITE_LOOP)
    assert (going.verdict, going.furthest) == (Verdict.IN_PROCESS, None)
    assert "From the import, line 3: Status “Applied”" in going.notes
