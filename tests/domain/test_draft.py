"""The small readings of a draft's fields, and of the clock of an interview."""

import pytest

from afterview.domain.draft import name_and_role, row_field, row_ids, row_of, typed_lines
from afterview.domain.interview import hours_after
from tests.builders import ENDED_AT, STARTED_AT, a_draft, an_interview, an_occasion, row, utc


def test_a_pasted_block_is_its_lines_without_blank_ones() -> None:
    assert typed_lines("  Why us? \r\n\n\t\nWhy now?\u2028Any questions?") == (
        *("Why us?", "Why now?", "Any questions?"),
    )
    assert typed_lines(" \n ") == ()


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        (
            "Søren Ødegård-Nuñez, head of data, my boss",
            "Søren Ødegård-Nuñez",
            "head of data, my boss",
        ),
        ("Zoë O'Connor", "Zoë O'Connor", ""),
        (", staff engineer", "", "staff engineer"),
        (" Li Wěi (李伟) ,HR ", "Li Wěi (李伟)", "HR"),
    ],
)
def test_a_line_about_a_person_splits_at_its_first_comma(line: str, name: str, role: str) -> None:
    assert name_and_role(line) == (name, role)


def test_a_list_that_is_none_has_no_rows() -> None:
    assert row_ids({"question": "Why us?"}, "question") == ()
    assert row_ids({}, "question") == ()


def test_a_field_of_a_row_names_it_and_any_other_field_names_none() -> None:
    assert row_of(row_field("person", row(1), "name"), "person") == row(1)
    assert row_of(row_field("person", row(1), "name"), "trial") == ""
    assert row_of("person", "person") == ""
    assert row_of("note", "person") == ""


def test_a_draft_reads_what_is_not_text_as_empty() -> None:
    draft = a_draft(company=5, **{f"question.{row(1)}.text": None})
    assert draft.text("company") == ""
    assert draft.row_text("question", row(1), "text") == ""
    assert draft.rows("question") == (row(1),)


def test_hours_count_from_the_end_or_else_from_the_start() -> None:
    assert hours_after(an_occasion(), utc("2026-10-13 15:00")) == 3
    assert hours_after(an_occasion(ends_at=ENDED_AT), utc("2026-10-13 14:40")) == 1.5


def test_notes_typed_during_the_interview_are_no_hours_old() -> None:
    assert hours_after(an_occasion(ends_at=ENDED_AT), STARTED_AT) == 0


def test_an_interview_reads_its_own_clock() -> None:
    interview = an_interview(occasion=an_occasion(ends_at=ENDED_AT))
    assert f"{interview.starts_locally():%H:%M %z}" == "14:00 +0200"
