from afterview.domain.draft import Fields
from afterview.store.database import Database
from afterview.ui.trends import met_again, questions, weak_spots
from afterview.ui.trends.findings import findings
from tests.ui.trends.search import drawn, growing, look, said, weekly

SALARY: Fields = {"text": "What do you expect?", "category": "salary", "handled": 2}
SYSTEM: Fields = {
    "text": "Design a queue",
    "category": "system_design_architecture",
    "competencies": ["technical_depth"],
}
RISING = (2, 2, 2, 3, 2, 3, 3, 4, 3, 4, 4, 5)


def test_few_interviews_fail_no_section(db: Database) -> None:
    for n in growing(db, questions=[SALARY, SYSTEM]):
        seen = look(db)
        panels = [*questions.panels(seen), *weak_spots.panels(seen), *met_again.panels(seen)]
        drawn(panels)
        assert {panel.key for panel in panels if len(panel.rows)} == {
            *(["categories", "competencies", "weak-spots"] if n else []),
            *(["met-again"] if n > 1 else []),
        }


def test_the_weakest_kind_of_question_is_told_with_its_movement(db: Database) -> None:
    weekly(db, 12, scores=RISING, questions=[SALARY, SYSTEM])
    [categories, competencies] = questions.panels(look(db))
    assert said(categories.takeaway) == (
        "“Salary” is your weakest kind of question: handled 2.0 of 5, the others 3.1 (n 12 and 12, "
        "95 % interval of the difference −1.7 to −0.5); no change shown."  # noqa: RUF001
    )
    [_, weak, *_] = findings(look(db))
    assert weak.sentence == categories.takeaway
    assert said(categories.notes[0]).startswith("Better: “System design” (by ")
    assert categories.rows["Times asked"].tolist() == [12, 12]
    assert said(competencies.takeaway).startswith("So far only “Technical depth” came up")


def test_kinds_of_question_that_stand_alike_are_not_ranked(db: Database) -> None:
    weekly(db, 3, questions=[SALARY, {**SYSTEM, "handled": 2}])
    [categories, _] = questions.panels(look(db))
    assert categories.takeaway == (
        "No kind of question stands out: 2 are handled alike, 2.0 of 5 (n 3)."
    )


def test_below_three_ratings_no_kind_of_question_is_called_weak(db: Database) -> None:
    weekly(db, 2, questions=[SALARY])
    [categories] = questions.panels(look(db))
    assert categories.takeaway == ("Not enough yet: no kind of question was rated in 3 interviews.")
    assert categories.rows["n"].tolist() == [2]


def test_what_was_asked_but_never_rated_stands_in_the_numbers(db: Database) -> None:
    weekly(db, 3, questions=[{**SALARY, "handled": None}])
    [categories] = questions.panels(look(db))
    assert categories.chart is None
    assert categories.rows["Times asked"].tolist() == [3]


def test_the_lowest_cell_of_the_map_is_told_from_three_on(db: Database) -> None:
    weekly(db, 3, questions=[SALARY, {**SYSTEM, "handled": 4}])
    [spots] = weak_spots.panels(look(db))
    assert said(spots.takeaway) == (
        "Lowest so far (early): “Salary” at the stage “Technical”, 2.0 of 5 (n 3)."
    )


def test_the_lowest_kind_is_no_weakest_one_where_chance_may_have_brought_it(db: Database) -> None:
    weekly(db, 8, scores=(3, 2, 4), questions=[SYSTEM, {**SALARY, "handled": None}])
    weekly(db, 8, scores=(4, 2, 4), questions=[{"text": "Why us?", "category": "failure"}])
    [categories, _] = questions.panels(look(db))
    assert said(categories.takeaway).startswith(
        "Lowest so far (no difference shown): “System design”, 2.9 of 5 (n 8, 95 % interval "
    )
    assert [one.chart for one in findings(look(db))] == ["overall"]


def test_few_ratings_of_the_lowest_kind_are_early(db: Database) -> None:
    weekly(db, 3, questions=[SALARY, {**SYSTEM, "handled": 4}])
    [categories, _] = questions.panels(look(db))
    assert said(categories.takeaway).startswith("Lowest so far (early): “Salary”, 2.0 of 5 (n 3)")


def test_one_cell_of_the_map_alone_is_not_called_the_lowest(db: Database) -> None:
    weekly(db, 3, questions=[SALARY])
    [spots] = weak_spots.panels(look(db))
    assert said(spots.takeaway) == (
        "So far only “Salary” at the stage “Technical” came up often enough: 2.0 of 5 (n 3)."
    )


def test_cells_that_are_all_handled_alike_do_not_stand_out(db: Database) -> None:
    weekly(db, 3, questions=[SALARY, {**SYSTEM, "handled": 2}])
    [spots] = weak_spots.panels(look(db))
    assert spots.takeaway == "No spot stands out: 2 are handled alike, 2.0 of 5 (n 3)."


def test_a_spot_that_is_below_the_others_is_the_weakest(db: Database) -> None:
    weekly(db, 8, scores=(4, 5), questions=[SALARY, SYSTEM])
    [spots] = weak_spots.panels(look(db))
    assert said(spots.takeaway).startswith(
        "Weakest spot: “Salary” at the stage “Technical”, 2.0 of 5, all others 4.5 (n 8 and 8, "
    )


def test_a_dot_of_a_question_that_came_back_bears_its_interview(db: Database) -> None:
    ids = weekly(db, 3, scores=(2, 3, 5), questions=[SYSTEM])
    [met] = met_again.panels(look(db))
    assert met.chart is not None
    rows = next(iter(met.chart.to_dict()["datasets"].values()))
    assert [row["interview_id"] for row in rows] == [str(one) for one in ids]
    assert met.notes[-1].endswith("Tap a dot to open that interview.")


def test_questions_one_of_which_begins_like_the_other_keep_their_words(db: Database) -> None:
    texts = ("Why us and not them?", "Why us")
    weekly(db, 2, questions=[{**SYSTEM, "text": text} for text in texts])
    [met] = met_again.panels(look(db))
    assert met.chart is not None
    rows = next(iter(met.chart.to_dict()["datasets"].values()))
    assert {row["question"] for row in rows} == set(texts)


def test_a_question_that_comes_back_has_its_history(db: Database) -> None:
    weekly(db, 3, scores=(2, 3, 5), questions=[SYSTEM])
    [met] = met_again.panels(look(db))
    assert said(met.takeaway) == (
        "One question came back: “Design a queue” in 3 interviews, handled 2, 3, 5 of 5."
    )
    assert met.rows["Handled, in order"].tolist() == ["2, 3, 5"]
    assert met.how_many.startswith("From 3 interviews, ")


def test_what_was_poor_the_last_time_is_named(db: Database) -> None:
    weekly(db, 2, scores=(5, 1), questions=[SYSTEM])
    [met] = met_again.panels(look(db))
    assert said(met.notes[0]) == "Last time handled 2 of 5 or less: “Design a queue”."


def test_long_questions_that_begin_alike_keep_their_own_rows(db: Database) -> None:
    long = "Tell me about a time " * 10
    weekly(db, 2, questions=[{**SYSTEM, "text": long}, {**SYSTEM, "text": long + "again"}])
    [met] = met_again.panels(look(db))
    assert met.chart is not None
    rows = next(iter(met.chart.to_dict()["datasets"].values()))
    assert len({row["question"] for row in rows}) == 2
