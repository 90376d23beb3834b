"""How a person is greeted, from the name as it was typed."""

import pytest
from hypothesis import given

from afterview.letters.names import LONGEST_NAME, greeting_name, is_named, name_words
from tests.strategies import texts


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Thandi Mokoena", "Thandi"),
        ("Frau Hofer", "Frau Hofer"),
        ('Dr. Anne-Marie "Ams" van der Merwe', "Dr. van der Merwe"),
        ("Dr. Anne-Marie “Ams” van der Merwe", "Dr. van der Merwe"),
        ("Prof. Grace Achieng'", "Prof. Achieng'"),
        ("Frau Mag. Dr. Eva Hofer", "Frau Mag. Dr. Hofer"),
        ("Ms O'Connor", "Ms O'Connor"),
        ("Mr John Smith Jr.", "Mr Smith"),
        ("Zoë O'Connor", "Zoë"),
        ("Søren Ødegård-Nuñez", "Søren"),
        ("Mononymous", "Mononymous"),
        ("Dr.", "Dr."),
        ("李伟", "李伟"),
        ("Li Wěi (李伟)", "Li Wěi"),
        ("Иван Петров", "Иван Петров"),
        ("J. Smith", "J. Smith"),
        ("Rahul (staff engineer)", "Rahul"),
        ("Thandi Mokoena, CPO", "Thandi"),
        ("  Thandi\n Mokoena ", "Thandi"),
    ],
)
def test_a_name_is_greeted_as_people_do(name: str, greeted: str) -> None:
    assert greeting_name(name) == greeted


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        "?",
        "someone whose name I missed",
        "name missed",
        "Name?",
        "unknown",
        "the engineer",
        "The CEO",
        "One of the engineers",
        "eine Kollegin",
        "a colleague of hers",
        "didn't catch it",
        "\u200b\ufeff",
        "x" * 100_000,
        "Thandi " * 20_000,
    ],
)
def test_without_a_name_there_is_nobody_to_greet(name: str) -> None:
    assert not is_named(name)
    assert greeting_name(name) == ""
    assert name_words(name) == ()


@pytest.mark.parametrize("name", ["Anna Missen", "Theo Anders", "Will Someoneson", "An Nguyen"])
def test_a_name_that_only_looks_like_such_a_note_is_a_name(name: str) -> None:
    assert is_named(name)


def test_a_remark_may_mean_a_person_by_each_part_of_the_name() -> None:
    assert name_words('Dr. Anne-Marie "Ams" van der Merwe') == ("Anne-Marie", "Ams", "Merwe")


@given(texts())
def test_any_text_gives_a_short_name_on_one_line(name: str) -> None:
    greeted = greeting_name(name)
    assert len(greeted) <= LONGEST_NAME
    assert greeted == " ".join(greeted.split())
