"""Which names are one for an import: punctuation around a word parts nothing, all else does."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.applications import add_application
from afterview.domain.application import Application
from afterview.store.database import Database
from afterview.store.import_names import groups
from tests.builders import LATER, NOW

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "M", "N"]), min_size=1, max_size=6)
SIGNED = st.builds(
    lambda word, sign: word + sign, WORDS, st.sampled_from(["", "+", "++", "#", "&"])
)
NAMES = st.lists(SIGNED, min_size=1, max_size=3)
MARKS = st.text(".,;:!?\"'()[]“”\u2019…", max_size=3)
ON_THE_STORE = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def grouped(db: Database, companies: list[str], *, role: str = "Clerk") -> list[int]:
    """The number of each company's group, all of them for one role."""
    with db.read() as cursor:
        return groups(cursor, [(company, role) for company in companies]).numbers


def are_one(db: Database, *companies: str) -> bool:
    return len(set(grouped(db, list(companies)))) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Acme Inc.", "Acme Inc", "Acme, Inc.", "ACME  INC", "“Acme” (Inc.)", "Acme\u00a0Inc."),
        ("Yahoo!", "Yahoo"),
        ("Łąka sp. z o.o.", "Laka sp z o.o"),
        ("हिन्दी प्रेस.", "हिन्दी प्रेस"),
        ("ธนาคารกรุงไทย.", "ธนาคารกรุงไทย"),
        ("၎င်းမြန်မာ,", "၎င်းမြန်မာ"),
        ("株式会社。", "株式会社"),
    ],
)
def test_punctuation_around_words_makes_no_other_company(
    db: Database, names: tuple[str, ...]
) -> None:
    assert are_one(db, *names)


@pytest.mark.parametrize(
    "names",
    [
        ("C", "C++", "C#"),
        ("AT&T", "ATT", "AT & T"),
        ("A.B. Trading", "AB Trading"),
        ("7-Eleven", "7 Eleven", "7Eleven"),
        ("!!!", "???", "."),
        ("कल", "काल", "कील", "कुल"),
        ("ปา", "ป่า", "ป้า"),
        ("ကာ", "ကား", "ကို"),
    ],
)
def test_a_letter_a_sign_or_a_mark_of_a_vowel_makes_another(
    db: Database, names: tuple[str, ...]
) -> None:
    assert len(set(grouped(db, list(names)))) == len(names)


@ON_THE_STORE
@given(name=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_every_name_is_one_with_itself_in_any_company(db: Database, name: str) -> None:
    first, _, again, _ = grouped(db, [name, "Ash", name, "Birch"])
    assert first == again


@ON_THE_STORE
@given(name=NAMES, marks=st.lists(MARKS, min_size=6, max_size=6))
def test_marks_around_the_words_change_no_group(
    db: Database, name: list[str], marks: list[str]
) -> None:
    dressed = [f"{marks[place]}{word}{marks[-1 - place]}" for place, word in enumerate(name)]
    assert are_one(db, " ".join(name), " ".join(dressed))


@ON_THE_STORE
@given(one=NAMES, other=NAMES)
def test_names_without_punctuation_are_one_exactly_where_the_list_has_them_so(
    db: Database, one: list[str], other: list[str]
) -> None:
    names = " ".join(one), " ".join(other)
    with db.read() as cursor:
        [alike] = cursor.execute("select name_key($1) = name_key($2)", names).fetchone() or ()
    assert are_one(db, *names) == alike


def test_a_role_is_compared_in_the_same_way(db: Database) -> None:
    with db.read() as cursor:
        found = groups(cursor, [("Ash", "Sr. Clerk"), ("Ash", "Sr Clerk"), ("Ash", "Clerk")])
    assert found.numbers[0] == found.numbers[1] != found.numbers[2]


def test_a_name_goes_to_the_one_of_the_list_that_is_written_so(db: Database) -> None:
    plain = Application(db.new_id(), "Acme Inc", "Clerk")
    add_application(db, plain, now=NOW)
    dotted = Application(db.new_id(), "Acme Inc.", "Clerk")
    add_application(db, dotted, now=LATER)
    with db.read() as cursor:
        found = groups(
            cursor, [(name, "clerk") for name in ("ACME INC.", "acme inc", "Acme, Inc", "Ash")]
        )
    assert [found.twins.get(number) for number in found.numbers] == [
        dotted.id,
        plain.id,
        plain.id,
        None,
    ]
