from uuid import UUID

import pytest

from afterview.actions.questions import (
    Fold,
    ask_again,
    bring_back_answer,
    fold_questions,
    keep_apart,
    likely_same,
    likely_same_as,
    put_back,
    remove_answer,
    take_out,
    write_answer,
)
from afterview.domain.problem import Problem
from afterview.domain.scope import EVERYTHING
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from afterview.store.facts.question_bank import question_bank
from afterview.store.facts.question_bank_whole import whole_question
from afterview.store.facts.trends.met_again import questions_met
from tests.builders import utc
from tests.facts.search import FIRST, SECOND, told

NOW = utc("2026-10-30 07:00")
US, HERE, SHIPPING, DESIGN = "why us", "why here", "why shipping", "design a depot"


@pytest.fixture(autouse=True)
def _four_questions(db: Database) -> None:
    told(db, FIRST, questions=[{"text": text} for text in (US, HERE, SHIPPING, DESIGN)])
    told(db, SECOND, questions=[{"text": HERE}])


def folded(db: Database) -> dict[str, str]:
    """Which words go with which, as stored."""
    with db.read() as cursor:
        rows = cursor.execute("select words, as_words from same_question").fetchall()
    return dict(rows)


def words(db: Database) -> set[str]:
    with db.read() as cursor:
        return {one.words for one in question_bank(cursor)}


def proposed(db: Database) -> list[tuple[str, str]]:
    with db.read() as cursor:
        return [(one.words, other.words) for one, other in likely_same(cursor)]


def proposed_for(db: Database, words: str) -> str | None:
    with db.read() as cursor:
        other = likely_same_as(cursor, words)
    return None if other is None else other.words


def fold(db: Database, one: str, other: str) -> Fold:
    done = fold_questions(db, one, other, now=NOW)
    assert done is not None
    return done


def test_the_one_met_more_often_leads(db: Database) -> None:
    assert fold(db, US, HERE) == Fold(US, HERE)
    assert folded(db) == {US: HERE}
    assert words(db) == {HERE, SHIPPING, DESIGN}


def test_a_chain_always_points_at_the_one_that_leads(db: Database) -> None:
    fold(db, SHIPPING, DESIGN)
    fold(db, US, SHIPPING)
    assert len(set(folded(db).values())) == 1
    fold(db, DESIGN, HERE)
    leads = set(folded(db).values())
    assert leads == {HERE}
    assert set(folded(db)) == {US, SHIPPING, DESIGN}


def test_folding_what_is_one_already_changes_nothing(db: Database) -> None:
    fold(db, US, HERE)
    assert fold_questions(db, HERE, US, now=NOW) is None
    assert fold_questions(db, US, US, now=NOW) is None
    assert folded(db) == {US: HERE}


def test_undoing_brings_those_along_that_went_with_it_before(db: Database) -> None:
    before = fold(db, SHIPPING, DESIGN)
    last = fold(db, before.lead, HERE)
    assert last.along == (before.words,)
    take_out(db, last)
    assert folded(db) == {before.words: before.lead}
    take_out(db, last)
    assert folded(db) == {before.words: before.lead}


def test_an_old_undo_leaves_alone_what_went_elsewhere_since(db: Database) -> None:
    fold(db, SHIPPING, DESIGN)
    last = fold(db, SHIPPING, HERE)
    assert last == Fold(SHIPPING, HERE, (DESIGN,))
    take_out(db, Fold(DESIGN, HERE))
    fold(db, US, DESIGN)
    take_out(db, last)
    assert folded(db) == {DESIGN: US}
    fold(db, US, SHIPPING)
    take_out(db, last)
    assert folded(db) == {DESIGN: US, SHIPPING: US}


def test_undoing_makes_them_two_again_where_they_were_two(db: Database) -> None:
    keep_apart(db, US, HERE, now=NOW)
    take_out(db, fold(db, US, HERE))
    with db.read() as cursor:
        whole = whole_question(cursor, HERE)
    assert whole is not None
    assert [one.words for one in whole.apart] == [US]


def test_taken_out_later_it_stands_alone_and_can_be_put_back(db: Database) -> None:
    fold(db, US, HERE)
    fold(db, SHIPPING, HERE)
    take_out(db, Fold(US, HERE))
    assert folded(db) == {SHIPPING: HERE}
    put_back(db, Fold(US, HERE), now=NOW)
    put_back(db, Fold(US, HERE), now=NOW)
    assert folded(db) == {US: HERE, SHIPPING: HERE}


def test_trends_know_a_folded_question_as_one(db: Database) -> None:
    fold(db, US, SHIPPING)
    with db.read() as cursor:
        assert len(questions_met(cursor, EVERYTHING)) == 3


def test_a_question_that_is_gone_cannot_be_folded_or_answered(db: Database) -> None:
    with pytest.raises(ChangedElsewhere, match="taken out of its review"):
        fold_questions(db, US, "never asked", now=NOW)
    with pytest.raises(ChangedElsewhere, match="taken out of its review"):
        write_answer(db, "never asked", "So", now=NOW)
    assert folded(db) == {}


def test_what_looks_alike_is_proposed_until_they_are_two(db: Database) -> None:
    told(db, SECOND, questions=[{"text": "Please design a depot!"}])
    pair = (DESIGN, "please design a depot")
    assert proposed(db) == [pair]
    assert [proposed_for(db, one) for one in (*pair, US)] == [pair[1], pair[0], None]
    assert keep_apart(db, pair[1], pair[0], now=NOW) == pair
    assert keep_apart(db, *pair, now=NOW) == pair
    assert proposed(db) == []
    assert [proposed_for(db, one) for one in pair] == [None, None]
    with db.read() as cursor:
        whole = whole_question(cursor, DESIGN)
    assert whole is not None
    assert [one.words for one in whole.apart] == [pair[1]]
    ask_again(db, pair)
    assert proposed(db) == [pair]


def test_what_is_two_stays_two_for_all_that_goes_with_either(db: Database) -> None:
    told(db, SECOND, questions=[{"text": "Please design a depot!"}])
    keep_apart(db, DESIGN, "please design a depot", now=NOW)
    fold(db, DESIGN, HERE)
    with db.read() as cursor:
        whole = whole_question(cursor, HERE)
    assert whole is not None
    assert [one.words for one in whole.apart] == ["please design a depot"]
    ask_again(db, (HERE, "please design a depot"))
    take_out(db, Fold(DESIGN, HERE))
    assert proposed(db) == [(DESIGN, "please design a depot")]


def test_two_that_become_one_are_two_no_more(db: Database) -> None:
    keep_apart(db, US, HERE, now=NOW)
    fold(db, US, HERE)
    with db.read() as cursor:
        whole = whole_question(cursor, HERE)
    assert whole is not None
    assert whole.apart == ()


def test_an_answer_goes_with_its_question_through_folding(db: Database) -> None:
    answer_id = write_answer(db, US, " Ships\n\nand *data* ", now=NOW)
    assert isinstance(answer_id, UUID)
    fold(db, US, HERE)
    with db.read() as cursor:
        [one] = [each for each in question_bank(cursor) if each.words == HERE]
    assert one.answer == " Ships\n\nand *data* "
    assert isinstance(write_answer(db, US, "More of it", now=utc("2026-10-31 07:00")), UUID)
    with db.read() as cursor:
        whole = whole_question(cursor, HERE)
    assert whole is not None
    assert [version.text for version in whole.versions] == ["More of it", " Ships\n\nand *data* "]


@pytest.mark.parametrize("text", ["", "  ", "\n\t"])
def test_an_empty_answer_is_no_version(db: Database, text: str) -> None:
    problems = write_answer(db, US, text, now=NOW)
    assert isinstance(problems, list)
    assert [problem.field for problem in problems] == ["answer"]


def test_the_same_words_again_are_no_new_version(db: Database) -> None:
    write_answer(db, US, "Ships", now=NOW)
    assert isinstance(write_answer(db, US, "Ships", now=NOW), list)
    problems = write_answer(db, US, "Ships", now=NOW)
    assert isinstance(problems, list)
    assert all(isinstance(problem, Problem) for problem in problems)


def test_a_version_goes_and_comes_back(db: Database) -> None:
    first = write_answer(db, US, "Ships", now=NOW)
    second = write_answer(db, US, "Ships and data", now=utc("2026-10-31 07:00"))
    assert isinstance(first, UUID)
    assert isinstance(second, UUID)
    remove_answer(db, second, now=NOW)
    assert answer(db) == "Ships"
    bring_back_answer(db, second)
    assert answer(db) == "Ships and data"


def answer(db: Database) -> str:
    with db.read() as cursor:
        return next(one.answer for one in question_bank(cursor) if one.words == US)
