from uuid import UUID

from afterview.ui.told_apart import told_apart


def test_each_takes_the_first_of_its_ways_that_is_free_and_then_a_number() -> None:
    ways = [["Ada"], ["Ada", "Ada, Berlin"], ["Ada", "Ada, Berlin"], ["Ada"], ["Ada (2)"], ["Bo"]]
    lines = told_apart({UUID(int=place): each for place, each in enumerate(ways)})
    assert list(lines) == [UUID(int=place) for place in range(6)]
    assert list(lines.values()) == [
        "Ada",
        "Ada, Berlin",
        "Ada, Berlin (2)",
        "Ada (2)",
        "Ada (2) (2)",
        "Bo",
    ]
