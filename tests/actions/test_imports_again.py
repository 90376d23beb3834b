"""Bringing in what was brought in before: nothing is added, whatever its order."""

import csv
import io
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.imports import undo
from afterview.store.database import Database
from tests.actions.importing import brought_in, by_company, rounds, sample, tables
from tests.builders import LATER

SAMPLES = ["applications.csv", "rounds.csv", "interviews.tsv", "histories.csv", "month_first.csv"]


@pytest.mark.parametrize("name", SAMPLES)
def test_the_same_file_again_adds_nothing(db: Database, name: str) -> None:
    brought_in(db, sample(name))
    before = tables(db)
    done = brought_in(db, sample(name))
    assert done.run_id is None
    assert done.amounts.is_nothing()
    assert tables(db) == before


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.randoms(use_true_random=False))
def test_other_orders_of_rows_and_columns_add_nothing(db: Database, order: random.Random) -> None:
    table = list(csv.reader(io.StringIO(sample("rounds.csv").decode("cp1252")), delimiter=";"))
    brought_in(db, sample("rounds.csv"))
    before = tables(db)
    columns, rest = list(range(len(table[0]))), table[1:]
    order.shuffle(columns)
    order.shuffle(rest)
    mixed = io.StringIO()
    csv.writer(mixed, delimiter=order.choice(",;\t")).writerows(
        [row[place] for place in columns] for row in [table[0], *rest]
    )
    assert brought_in(db, mixed.getvalue()).run_id is None
    assert tables(db) == before


def test_a_line_that_changed_replaces_nothing_and_is_told(db: Database) -> None:
    brought_in(db, "Company,Role,Status\nAsh,Clerk,Applied\n")
    done = brought_in(db, "Company,Role,Status\nAsh,Clerk,Rejected\n")
    ash = by_company(db)["Ash"]
    assert ash.resolution is None
    assert ash.details.note == "From the import, line 2: Status “Rejected”"
    [told] = done.doubts
    assert "the line has changed since. Nothing there is replaced" in told.sentence


def test_a_round_that_came_since_is_added(db: Database) -> None:
    brought_in(db, "Company,Role,Phone screen,Onsite\nAsh,Clerk,2026-05-04,\n")
    done = brought_in(db, "Company,Role,Phone screen,Onsite\nAsh,Clerk,2026-05-04,2026-05-11\n")
    assert (done.amounts.n_applications, done.amounts.n_interviews) == (0, 1)
    assert [one.occasion.stage.value for one in rounds(db)] == ["phone_screen", "onsite_loop"]


def test_after_undoing_the_same_file_can_be_brought_in_again(db: Database) -> None:
    first = brought_in(db, sample("rounds.csv"))
    assert first.run_id is not None
    undo(db, first.run_id, now=LATER)
    again = brought_in(db, sample("rounds.csv"))
    assert (again.amounts.n_applications, again.amounts.n_interviews) == (4, 6)
