"""Questions by category and competency, by stage, and those that come back."""

from functools import partial
from statistics import stdev

from afterview.domain.scope import EVERYTHING
from afterview.store.database import Database
from afterview.store.facts.trends.examples import best_answers
from afterview.store.facts.trends.met_again import question_history, questions_met
from afterview.store.facts.trends.questions import question_scores, question_standing, weak_spots
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, Row, rows, seen, told

BY_COMPETENCY = partial(question_scores, by="competency")


def asked(category: str = "", handled: int | None = None, text: str = "Why?") -> Row:
    return {"text": text, "category": category, "handled": handled}


def test_in_an_interview_a_category_has_the_mean_of_its_rated_questions(db: Database) -> None:
    questions = [asked("salary", 1), asked("salary", 4), asked("salary"), asked("domain", 3)]
    interview_id = told(db, FIRST, questions=questions)
    frame = seen(db, question_scores)
    assert rows(frame, "name", "interview_id", "held_on", "handled", "n", "n_rated") == [
        ("domain", str(interview_id), FIRST, 3.0, 1, 1),
        ("salary", str(interview_id), FIRST, 2.5, 1, 2),
    ]


def test_a_question_without_category_or_judgement_has_no_score(db: Database) -> None:
    told(db, FIRST, questions=[asked("", 4), asked("  ", 4), asked("salary")])
    assert seen(db, question_scores).empty
    assert rows(seen(db, question_standing), "name", "n_asked", "n_rated", "n", "mean") == [
        ("salary", 1, 0, 0, None)
    ]


def test_a_question_counts_for_each_of_its_competencies_once(db: Database) -> None:
    several = {**asked("domain", 4), "competencies": ["strategy", "customer", "strategy"]}
    told(db, FIRST, questions=[several, {**asked("salary", 1), "competencies": ["customer"]}])
    assert rows(seen(db, BY_COMPETENCY), "name", "handled", "n_rated") == [
        ("customer", 2.5, 2),
        ("strategy", 4.0, 1),
    ]


def test_own_words_that_differ_in_case_alone_are_one_name(db: Database) -> None:
    told(db, FIRST, questions=[asked("Métier", 2), asked("की", 1)])
    told(db, SECOND, questions=[asked(" me\u0301tier ", 4), asked("का", 5)])
    standing = rows(seen(db, question_standing), "name", "n", "mean")
    assert standing == [("की", 1, 1.0), ("me\u0301tier", 2, 3.0), ("का", 1, 5.0)]


def test_the_label_of_a_built_in_name_is_that_name(db: Database) -> None:
    told(db, FIRST, questions=[asked("domain", 2)])
    told(db, SECOND, questions=[asked("Knowing  the Field", 4)])
    assert rows(seen(db, question_standing), "name", "n", "mean") == [("domain", 2, 3.0)]
    with db.read() as cursor:
        best = best_answers(cursor, EVERYTHING, category="domain")
    assert rows(best, "held_on", "handled") == [(SECOND, 4)]


def test_a_name_written_in_two_ways_at_one_time_is_called_the_same_each_time(db: Database) -> None:
    told(db, FIRST, questions=[asked("My KIND", 2)])
    told(db, FIRST, questions=[asked("my kind", 2)])
    names = {rows(seen(db, question_standing), "name")[0] for _ in range(5)}
    assert len(names) == 1


def test_the_standing_weighs_interviews_alike(db: Database) -> None:
    told(db, THIRD, questions=[asked("salary", 5)])
    told(db, FIRST, questions=[asked("salary", 1), asked("salary", 1), asked("salary", 1)])
    told(db, SECOND, questions=[asked("salary", 3), asked("domain", 2), asked("salary")])
    for _ in range(2):
        told(db, FOURTH, questions=[asked("salary")])
    frame = seen(db, question_standing)
    assert rows(frame, "name", "n_asked", "n_rated", "n", "mean", "sd") == [
        ("domain", 1, 1, 1, 2.0, None),
        ("salary", 8, 5, 3, 3.0, 2.0),
    ]


def test_weak_spots_are_a_category_at_a_stage(db: Database) -> None:
    told(db, FIRST, {"stage": "final"}, questions=[asked("salary", 1), asked("salary", 2)])
    told(db, SECOND, {"stage": "final"}, questions=[asked("salary", 3)])
    told(db, THIRD, {"stage": "panel"}, questions=[asked("salary", 5), asked("domain")])
    assert rows(seen(db, weak_spots), "category", "stage", "handled", "n", "sd", "n_rated") == [
        ("salary", "final", 2.25, 2, stdev([1.5, 3]), 3),
        ("salary", "panel", 5.0, 1, None, 1),
    ]


def test_a_question_is_met_again_whatever_its_case_accents_and_punctuation(db: Database) -> None:
    told(db, FIRST, questions=[asked("motivation_company", 2, "Why us?")])
    told(db, SECOND, questions=[asked("", 4, "WHY  ÙS…"), asked("salary", 1, "How much?")])
    met = seen(db, questions_met)
    columns = ("question", "wording", "category", "times", "n_interviews", "last_on")
    assert rows(met, *columns) == [
        ("why us", "WHY  ÙS…", "motivation_company", 2, 2, SECOND),
        ("how much", "How much?", "salary", 1, 1, SECOND),
    ]


def test_only_a_question_met_in_two_interviews_has_a_history(db: Database) -> None:
    twice = [asked("", 1, "Why us?"), asked("", 4, "Why us?"), asked("", None, "And then?")]
    first = told(db, FIRST, {"stage": "final"}, questions=twice)
    assert seen(db, question_history).empty
    second = told(db, SECOND, questions=[asked("", None, "why us")])
    history = seen(db, question_history)
    columns = ("question", "interview_id", "held_on", "company", "stage", "handled")
    assert rows(history, *columns) == [
        ("why us", str(first), FIRST, "Nordhavn Maritime A/S", "final", 2.5),
        ("why us", str(second), SECOND, "Nordhavn Maritime A/S", "technical", None),
    ]


def test_signs_that_are_part_of_a_name_tell_questions_apart(db: Database) -> None:
    texts = ["What is C?", "What is C++?", "What is C#?", "की?", "का?"]
    told(db, FIRST, questions=[asked("", 3, text) for text in [*texts, "?!"]])
    assert sorted(rows(seen(db, questions_met), "wording")) == sorted((text,) for text in texts)
