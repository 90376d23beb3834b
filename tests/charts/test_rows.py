import pandas as pd

from afterview.charts.differences import differences
from afterview.charts.question_history import question_history
from afterview.charts.standing import standing
from afterview.charts.weak_spots import weak_spots
from tests.charts import frames
from tests.charts.seen import channels, rows, spec


def test_the_weakest_stands_first_with_its_mean_n_and_movement() -> None:
    first, *_, last = rows(standing(frames.standing()), "name", "note")
    assert first == ("Salary", "1.9 · n 7 · worse")
    assert last == ("Tell me about yourself", "4.2 · n 14 · no change")


def test_too_few_have_a_dot_without_an_interval() -> None:
    drawn = rows(standing(frames.standing()), "name", "low", "high", "note")
    assert ("Start date, notice or visa", None, None, "3.5 · n 2") in drawn


def test_a_row_keeps_its_height_however_many_there_are() -> None:
    few, many = standing(frames.standing()[:2]), standing(frames.standing())
    assert spec(many)["height"] == 3 * spec(few)["height"]


def test_a_cell_of_fewer_than_three_is_pale() -> None:
    cells = rows(weak_spots(frames.weak_spots()), "n", "few")
    assert cells
    assert all(few == (n < 3) for n, few in cells)
    opacities = channels(weak_spots(frames.weak_spots()), "opacity")
    assert [each["condition"][0]["test"] for each in opacities] == ["datum.few"]


def test_the_map_begins_with_the_category_that_is_weakest_over_all_its_stages() -> None:
    cells = pd.DataFrame(
        [("A", "Technical", 2.0, 9), ("A", "Panel", 5.0, 1), ("B", "Technical", 3.0, 4)],
        columns=["category", "stage", "handled", "n"],
    ).assign(few=False)
    chart = weak_spots(cells)
    assert set(rows(chart, "category", "standing")) == {("A", 2.3), ("B", 3.0)}
    assert {y["sort"]["field"] for y in channels(chart, "y")} == {"standing"}


def test_the_stages_stand_as_in_a_process() -> None:
    cells = frames.weak_spots(3).sort_values("stage")
    places = dict(rows(weak_spots(cells), "stage", "place"))
    assert sorted(places, key=lambda stage: places[stage]) == [
        "Recruiter screen",
        "Phone screen",
        "Hiring manager",
    ]


def test_a_step_is_written_in_each_dot_of_a_question() -> None:
    texts = channels(question_history(frames.question_history()), "text")
    assert {text["field"] for text in texts} == {"handled", "question"}


def test_a_step_between_two_is_not_rounded_to_one_of_them() -> None:
    texts = channels(question_history(frames.question_history()), "text")
    assert [text["format"] for text in texts if text["field"] == "handled"] == [".2~f"]


def test_a_dot_of_a_question_bears_its_interview() -> None:
    chart = spec(question_history(frames.question_history()))
    [chosen] = [each for each in chart["params"] if each["name"] == "dot"]
    assert chosen["select"] == {"type": "point", "fields": ["interview_id"]}


def test_no_difference_stands_in_the_middle() -> None:
    for x in channels(differences(frames.differences()), "x"):
        if "scale" in x:
            low, high = x["scale"]["domain"]
            assert low == -high
            assert high >= 1.4


def test_differences_that_are_all_unknown_have_an_axis_all_the_same() -> None:
    unknown = frames.differences().assign(difference=float("nan"), low=None, high=None)
    domains = [x["scale"]["domain"] for x in channels(differences(unknown), "x") if "scale" in x]
    assert domains
    assert all(domain == [-0.5, 0.5] for domain in domains)
