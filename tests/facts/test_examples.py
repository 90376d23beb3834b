"""The person's own best answers of a category."""

from functools import partial

from afterview.store.database import Database
from afterview.store.facts.trends.examples import best_answers
from tests.facts.search import FIRST, SECOND, THIRD, Row, rows, seen, told

OF_SALARY = partial(best_answers, category=" Salary")


def answered(text: str, handled: int, **words: str) -> Row:
    return {"text": text, "category": "salary", "handled": handled, **words}


def test_the_best_handled_comes_first_and_of_equals_the_one_with_words_of_its_own(
    db: Database,
) -> None:
    told(db, FIRST, questions=[answered("What do you earn?", 5, said="I asked for the range")])
    told(db, SECOND, questions=[answered("How much?", 5), answered("And the bonus?", 4)])
    told(db, THIRD, questions=[answered("Your number?", 3), answered("Last one?", 4)])
    assert rows(seen(db, OF_SALARY), "held_on", "text", "handled", "said") == [
        (FIRST, "What do you earn?", 5, "I asked for the range"),
        (SECOND, "How much?", 5, ""),
        (THIRD, "Last one?", 4, ""),
    ]


def test_without_a_good_answer_there_is_no_example(db: Database) -> None:
    told(db, FIRST, questions=[answered("Your number?", 3), {"category": "domain", "handled": 5}])
    assert seen(db, OF_SALARY).empty
