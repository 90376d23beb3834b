from afterview.brief.kinds import KIN, NAMES, NAMES_OF_FORMAT, USUAL, kind_of_question
from afterview.domain.categories import CATEGORIES
from afterview.domain.vocabulary import Format, Stage


def test_every_stage_and_format_has_its_words() -> None:
    assert set(USUAL) == set(NAMES) == set(KIN) == set(Stage)
    assert set(NAMES_OF_FORMAT) == set(Format)


def test_only_known_categories_are_usual() -> None:
    assert {each for usual in USUAL.values() for each in usual} <= set(CATEGORIES)


def test_kin_goes_both_ways() -> None:
    for stage, kin in KIN.items():
        assert stage not in kin
        assert all(stage in KIN[other] for other in kin)


def test_every_kind_of_question_reads_as_a_thing() -> None:
    for category in (*CATEGORIES, "", "whiteboard juggling"):
        assert kind_of_question(category).split()[0] in {"a", "an", "your"}
