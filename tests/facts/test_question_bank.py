import time
from datetime import datetime
from uuid import UUID

import pytest

from afterview.actions.interviews import remove_interview
from afterview.actions.questions import fold_questions, write_answer
from afterview.domain.vocabulary import Reaction, Stage
from afterview.store.database import Database
from afterview.store.facts.question_bank import (
    EVERY_QUESTION,
    BankQuestion,
    Handling,
    Sorting,
    WantedQuestions,
    bank_choices,
    n_questions,
    question_bank,
    words_met,
    words_of,
)
from afterview.store.facts.question_bank_whole import WholeQuestion, whole_question
from tests.builders import utc
from tests.doing import review_of
from tests.facts.many import lay as lay_many
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, Row, told

NOW = utc("2026-10-30 07:00")


def asked(text: str, handled: int | None = None, **more: object) -> Row:
    return {"text": text, "handled": handled, **more}  # type: ignore[dict-item]  # of any field


def bank(db: Database, wanted: WantedQuestions = EVERY_QUESTION) -> tuple[BankQuestion, ...]:
    with db.read() as cursor:
        found = question_bank(cursor, wanted)
        assert n_questions(cursor, wanted) >= len(found)
        return found


def texts(db: Database, **wanted: object) -> list[str]:
    return [one.text for one in bank(db, WantedQuestions(**wanted))]  # type: ignore[arg-type]  # of any field


def whole(db: Database, words: str) -> WholeQuestion:
    with db.read() as cursor:
        found = whole_question(cursor, words)
    assert found is not None
    return found


def test_a_question_is_one_whatever_its_case_accents_and_punctuation(db: Database) -> None:
    told(db, FIRST, {"stage": "final"}, questions=[asked("Why us?", 2, category="salary")])
    told(db, SECOND, {"company": "Łódź Works"}, questions=[asked("WHY  ÙS…", 4, story="Depot")])
    told(db, THIRD, questions=[asked("why us", competencies=["strategy"]), asked("?!", 1)])
    [one] = bank(db)
    assert (one.words, one.text, one.category) == ("why us", "why us", "salary")
    assert (one.n_met, one.last_met_at) == (3, utc(f"{THIRD} 12:00"))
    assert (one.last_handled, one.mean_handled, one.n_handled) == (4, 3.0, 2)
    assert one.competencies == ("strategy",)
    assert one.companies == ("Nordhavn Maritime A/S", "Łódź Works")
    assert one.stages == (Stage.FINAL, Stage.TECHNICAL)
    assert one.stories == ("Depot",)


def test_an_interview_that_asked_twice_counts_once(db: Database) -> None:
    told(db, FIRST, questions=[asked("Why us?", 1), asked("Why us", 4)])
    [one] = bank(db)
    assert (one.n_met, one.n_handled, one.last_handled) == (1, 2, 4)


def test_what_was_deleted_is_in_no_bank(db: Database) -> None:
    interview_id = told(db, FIRST, questions=[asked("Why us?")])
    remove_interview(db, interview_id, now=NOW)
    assert bank(db) == ()


@pytest.mark.parametrize(
    ("rows", "best"),
    [
        ([asked("Why us?", 3, said="Meh")], ""),
        ([asked("Why us?", 4, said="Good"), asked("Why us?", 5, said="Great")], "Great"),
        ([asked("Why us?", 5, said="Great"), asked("Why us?", 1, better_answer="Best")], "Best"),
        ([asked("Why us?", 5, said=" \n"), asked("Why us?", 1, better_answer="\n\t")], ""),
    ],
)
def test_the_best_answer_is_a_better_one_else_what_went_well(
    db: Database, rows: list[Row], best: str
) -> None:
    for day, row in zip((FIRST, SECOND), rows, strict=False):
        told(db, day, questions=[row])
    [one] = bank(db)
    assert one.answer == best
    assert one.has_better_answer is (best == "Best")
    assert (one.answered_at is None) is (best == "")


def test_the_latest_better_answer_counts_wherever_it_was_written(db: Database) -> None:
    told(db, FIRST, questions=[asked("Why us?", better_answer="In a review")])
    assert isinstance(write_answer(db, "why us", "On its own", now=utc(f"{SECOND} 09:00")), UUID)
    assert bank(db)[0].answer == "On its own"
    assert bank(db)[0].answered_at == utc(f"{SECOND} 09:00")
    third = told(db, THIRD, questions=[asked("why us", better_answer="Later in a review")])
    assert bank(db)[0].answer == "Later in a review"
    versions = whole(db, "why us").versions
    assert [version.text for version in versions] == [
        "Later in a review",
        "On its own",
        "In a review",
    ]
    assert [version.interview_id for version in versions][:2] == [third, None]


def test_a_folded_question_goes_by_the_words_of_its_lead(db: Database) -> None:
    told(db, FIRST, questions=[asked("Why us?", 1), asked("Why here?", 5, said="Because")])
    told(db, SECOND, questions=[asked("Why here?", 2)])
    fold_questions(db, "why us", "why here", now=NOW)
    [one] = bank(db)
    assert (one.words, one.text, one.n_met, one.n_handled) == ("why here", "Why here?", 2, 3)
    with db.read() as cursor:
        ids = [asking.question_id for asking in whole(db, "why here").askings]
        assert {words_of(cursor, each) for each in ids} == {"why here"}
        assert words_of(cursor, UUID(int=5)) is None


def lay(db: Database) -> None:
    """Four questions: low, unrated, well handled twice, and one with an own category."""
    told(
        db,
        FIRST,
        {"company": "Ødegård"},
        questions=[asked("Why now?", 2, category="salary"), asked("How, precisely?")],
    )
    good = asked("Design a depot", 5, category="system_design_architecture", story="Crème brûlée")
    told(db, SECOND, questions=[{**good, "handled": 3}])
    told(db, THIRD, questions=[good])
    told(db, FOURTH, questions=[asked("Why so late?", 1, category="My own", better_answer="Łódź")])


def test_the_order_is_weakest_latest_or_most_often_first(db: Database) -> None:
    lay(db)
    late, now, how, depot = "Why so late?", "Why now?", "How, precisely?", "Design a depot"
    assert texts(db) == [late, now, depot, how]
    assert texts(db, sorting=Sorting.LATEST)[:2] == [late, depot]
    assert texts(db, sorting=Sorting.OFTEN)[0] == depot
    assert texts(db, most=2) + texts(db, most=2, skipped=2) == texts(db)


def test_the_words_alone_come_in_the_order_of_the_questions_met_most_often(db: Database) -> None:
    lay(db)
    fold_questions(db, "why now", "design a depot", now=NOW)
    often = [one.words for one in bank(db, WantedQuestions(sorting=Sorting.OFTEN))]
    assert len(often) == 3
    with db.read() as cursor:
        assert list(words_met(cursor, most=9)) == often
        assert list(words_met(cursor, most=2)) == often[:2]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"words": "creme BRULEE"}, ["Design a depot"]),
        ({"words": "nordhavn lodz"}, ["Why so late?"]),
        ({"words": "system design depot"}, ["Design a depot"]),
        ({"words": "odegard how"}, ["How, precisely?"]),
        ({"words": "zebra"}, []),
        ({"categories": ["My own", "salary"]}, ["Why so late?", "Why now?"]),
        ({"companies": ["Ødegård"]}, ["Why now?", "How, precisely?"]),
        ({"handling": Handling.LOW}, ["Why so late?", "Why now?"]),
        ({"handling": Handling.UNRATED}, ["How, precisely?"]),
        ({"handling": Handling.LOW, "companies": ["Ødegård"]}, ["Why now?"]),
        ({"only": ["design a depot"]}, ["Design a depot"]),
    ],
)
def test_the_bank_is_narrowed_by_words_category_company_and_how_it_went(
    db: Database, wanted: dict[str, object], found: list[str]
) -> None:
    lay(db)
    assert texts(db, **wanted) == found
    with db.read() as cursor:
        assert n_questions(cursor, WantedQuestions(**wanted)) == len(found)  # type: ignore[arg-type]  # of any field


def test_the_choices_are_those_of_the_questions_that_are_there(db: Database) -> None:
    with db.read() as cursor:
        assert bank_choices(cursor).n_questions == 0
    lay(db)
    with db.read() as cursor:
        choices = bank_choices(cursor)
    assert choices.n_questions == 4
    assert choices.categories == ("My own", "salary", "system_design_architecture")
    assert choices.companies == ("Nordhavn Maritime A/S", "Ødegård")


def test_one_question_whole_has_each_time_that_it_was_asked(db: Database) -> None:
    row = asked("Why us?", 2, said="Hm", reaction="probed", story="Depot")
    first = told(db, FIRST, {"stage": "final"}, questions=[row])
    second = told(db, SECOND, questions=[asked("WHY US")])
    askings = whole(db, "why us").askings
    assert [asking.interview_id for asking in askings] == [second, first]
    assert [asking.text for asking in askings] == ["WHY US", "Why us?"]
    last = askings[1]
    assert (last.handled, last.said, last.reaction) == (2, "Hm", Reaction.PROBED)
    assert (last.stage, last.story, last.own_words) == (Stage.FINAL, "Depot", "why us")
    assert last.question_id == review_of(db, first).review.questions[0].id
    with db.read() as cursor:
        assert whole_question(cursor, "nothing of the kind") is None


def test_instants_are_naive_utc(db: Database) -> None:
    told(db, FIRST, questions=[asked("Why us?", better_answer="So")])
    [one] = bank(db)
    assert one.answered_at == datetime.fromisoformat(f"{FIRST} 20:00")
    assert one.last_zone == "Europe/Copenhagen"


@pytest.mark.long
def test_a_hundred_thousand_questions_stay_usable(db: Database) -> None:
    lay_many(db, 33_400)
    again = "why did you leave the last one"
    took: dict[str, float] = {}
    with db.read() as cursor:
        for name, wanted in {
            "first page": WantedQuestions(most=30),
            "searched": WantedQuestions(words="leave last", most=30),
            "low": WantedQuestions(handling=Handling.LOW, most=30),
            "one": WantedQuestions(only=[again]),
        }.items():
            began = time.perf_counter()
            assert question_bank(cursor, wanted)
            took[name] = time.perf_counter() - began
        began = time.perf_counter()
        assert bank_choices(cursor).n_questions > 33_400
        took["choices"] = time.perf_counter() - began
    assert {name: seconds for name, seconds in took.items() if seconds > 2} == {}
