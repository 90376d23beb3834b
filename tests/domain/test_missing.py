"""What a review cannot do without, and what merely has not been typed yet."""

import pytest

from afterview.domain.problem import Problem
from afterview.domain.review import Lesson, Question, Review
from afterview.domain.validate import validate
from tests.builders import NOW, a_draft, a_review, row

Q, L = row(1), row(4)


def problems_of(**changes: object) -> list[Problem]:
    verdict = validate(a_draft(**changes), now=NOW)
    return [] if isinstance(verdict, Review) else verdict


def test_the_shortest_review_is_one() -> None:
    assert validate(a_draft(), now=NOW) == a_review()


@pytest.mark.parametrize(
    ("field", "question"),
    [
        ("company", "Which company is it?"),
        ("role", "Which role is it for?"),
        ("stage", "Which stage is it?"),
        ("day", "Which day?"),
        ("start", "At what time? Roughly is fine."),
        ("zone", "Which time zone do these times belong to?"),
    ],
)
@pytest.mark.parametrize("empty", [None, ""])
def test_what_is_missing_is_asked_for(field: str, question: str, empty: str | None) -> None:
    assert problems_of(**{field: empty}) == [Problem(field, question, missing=True)]


@pytest.mark.parametrize("blanks", [" ", "\t\n", "\u00a0\u3000"])
def test_blanks_are_no_company_and_no_role(blanks: str) -> None:
    problems = problems_of(company=blanks, role=blanks)
    assert [(one.field, one.missing) for one in problems] == [("company", True), ("role", True)]


def test_an_empty_draft_is_asked_for_everything_and_refused_nothing() -> None:
    draft = a_draft(
        company=None, role=None, stage=None, day=None, start=None, zone=None, question=None
    )
    verdict = validate(draft, now=NOW)
    assert isinstance(verdict, list)
    assert all(problem.missing for problem in verdict)
    assert {problem.field for problem in verdict} == {
        *("company", "role", "stage", "zone", "day", "start", "lesson")
    }


def test_without_question_and_lesson_one_of_them_is_asked_for() -> None:
    sentence = "Give one question you were asked, or one thing you learned."
    assert problems_of(question=None) == [Problem("lesson", sentence, missing=True)]


def test_one_half_of_a_lesson_is_enough() -> None:
    for half in ("if_text", "then_text"):
        verdict = validate(
            a_draft(question=None, lesson=[L], **{f"lesson.{L}.{half}": "ask the range first"}),
            now=NOW,
        )
        assert isinstance(verdict, Review)
        assert getattr(verdict.lessons[0], half) == "ask the range first"


def test_a_lesson_of_blanks_is_none() -> None:
    problems = problems_of(question=None, lesson=[L], **{f"lesson.{L}.if_text": " \n"})
    assert [problem.field for problem in problems] == ["lesson"]


def test_lines_that_wait_to_become_questions_count_as_questions() -> None:
    assert problems_of(question=None, **{"question.to_add": "Why shipping?"}) == []
    assert problems_of(question=None, **{"question.to_add": " \n "}) != []


def test_a_refused_field_is_not_asked_for_as_well() -> None:
    for field, value in {"company": 5, "stage": "seance", "day": "soon", "zone": "Mars"}.items():
        [problem] = problems_of(**{field: value})
        assert (problem.field, problem.missing) == (field, False)


def test_an_untouched_row_is_left_out() -> None:
    verdict = validate(
        a_draft(
            question=[Q, row(2)],
            lesson=[L],
            cue=[row(5)],
            person=[row(6)],
            **{f"cue.{row(5)}.side": "mine", f"question.{row(2)}.surprised": False},
        ),
        now=NOW,
    )
    assert verdict == a_review()


@pytest.mark.parametrize(
    ("kind", "typed", "needed"),
    [("question", "said", "text"), ("cue", "observed", "word"), ("person", "role", "name")],
)
def test_a_row_that_says_something_but_lacks_its_first_words_is_asked_for_them(
    kind: str, typed: str, needed: str
) -> None:
    one = row(9)
    rows = [Q, one] if kind == "question" else [one]
    [problem] = problems_of(**{kind: rows, f"{kind}.{one}.{typed}": "something"})
    assert (problem.field, problem.missing) == (f"{kind}.{one}.{needed}", True)
    assert kind in problem.message


def test_a_link_to_a_question_or_person_that_was_removed_is_let_go() -> None:
    gone, cue = row(8), row(5)
    verdict = validate(
        a_draft(
            **{"cue": [cue], f"cue.{cue}.word": "nodded", "lesson": [L]},
            **{f"cue.{cue}.question_id": gone, f"cue.{cue}.person_id": gone},
            **{f"lesson.{L}.if_text": "so", f"lesson.{L}.question_id": gone},
        ),
        now=NOW,
    )
    assert isinstance(verdict, Review)
    assert (verdict.cues[0].question_id, verdict.cues[0].person_id) == (None, None)
    assert verdict.lessons == (Lesson(verdict.lessons[0].id, "so", ""),)


def test_a_row_listed_twice_counts_once() -> None:
    assert validate(a_draft(question=[Q, Q]), now=NOW) == a_review()


def test_what_was_answered_has_no_reason_why_not() -> None:
    fields = {f"question.{Q}.could_answer": "yes", f"question.{Q}.why_not": "blanked"}
    verdict = validate(a_draft(**fields), now=NOW)
    assert isinstance(verdict, Review)
    [question] = verdict.questions
    assert isinstance(question, Question)
    assert question.why_not is None
