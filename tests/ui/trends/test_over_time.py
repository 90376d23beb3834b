from datetime import date

import pytest

from afterview.store.database import Database
from afterview.ui.trends import over_time
from tests.facts.search import told
from tests.ui.trends.search import drawn, growing, look, said, weekly

RISING = (2, 2, 2, 3, 2, 3, 3, 4, 3, 4, 4, 4)


def test_few_interviews_are_drawn_and_told_as_few(db: Database) -> None:
    takeaways = []
    for n in growing(db):
        overall, dimensions = panels = over_time.panels(look(db))
        drawn(panels)
        assert (len(overall.rows), len(dimensions.rows)) == (n, 10)
        takeaways.append(overall.takeaway)
    assert [sentence.split(" overall")[0] for sentence in takeaways] == [
        *["Not enough yet"] * 3,
        "Early: about level",
        "No change is shown",
    ]


def test_a_rise_is_told_overall_and_dimension_by_dimension(db: Database) -> None:
    weekly(db, 12, scores=RISING)
    overall, dimensions = over_time.panels(look(db))
    assert overall.takeaway.startswith("You are getting better overall: from about ")
    assert dimensions.takeaway.startswith("Better: ")
    sentences = [said(sentence) for sentence in dimensions.rows["What it says"]]
    assert sentences[0].startswith("You are getting better at “Preparation”: ")
    assert dimensions.rows["n"].tolist() == [12] * 10


def test_each_dot_bears_its_interview(db: Database) -> None:
    ids = weekly(db, 3, company="*Müller* & Söhne")
    [overall, _] = over_time.panels(look(db))
    assert overall.chart is not None
    [dots] = [
        rows for rows in overall.chart.to_dict()["datasets"].values() if "interview_id" in rows[0]
    ]
    assert [dot["interview_id"] for dot in dots] == [str(one) for one in ids]
    assert dots[0]["what"] == "*Müller* & Söhne, Technical"


def test_a_dimension_that_was_never_observed_has_no_dots_but_a_sentence(db: Database) -> None:
    told(db, "2026-03-02", ratings={"composure": 4})
    [_, dimensions] = over_time.panels(look(db))
    assert dimensions.rows["n"].tolist().count(0) == 9
    assert dimensions.chart is not None
    [dots] = dimensions.chart.to_dict()["datasets"].values()
    assert dimensions.narrow is not None
    assert (dimensions.chart.columns, dimensions.narrow.columns) == (2, 1)
    assert [dot["name"] for dot in dots] == ["Composure, n 1: not enough yet"]


def test_what_is_drawn_of_the_dimensions_can_be_kept_dot_by_dot(db: Database) -> None:
    told(db, "2026-03-02", ratings={"composure": 4, "structure": 2})
    [overall, dimensions] = over_time.panels(look(db))
    assert overall.dots is None
    assert dimensions.dots is not None
    assert dimensions.dots[["Interview", "Dimension", "Score", "n"]].to_numpy().tolist() == [
        ["Nordhavn Maritime A/S, Technical", "Composure", 4, 1],
        ["Nordhavn Maritime A/S, Technical", "Structure of my answers", 2, 1],
    ]


@pytest.mark.parametrize(
    ("ends", "days"),
    [
        (
            # Midnights of 3 and 17 March 2026 in Vienna, brushed a little too wide or too narrow.
            [1772492400000.0 + 3_600_000, 1773702000000.0 - 3_600_000],
            (date(2026, 3, 3), date(2026, 3, 17)),
        ),
        ([1773702000000.0, 1772492400000.0], (date(2026, 3, 3), date(2026, 3, 17))),
    ],
)
def test_a_brush_takes_in_the_days_nearest_to_its_ends(
    ends: list[float], days: tuple[date, date]
) -> None:
    assert over_time.days_brushed(ends, "Europe/Vienna") == days
