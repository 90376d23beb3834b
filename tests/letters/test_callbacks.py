"""Which one thing each person's letter comes back to."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given

from afterview.domain.review import Notes, Person, Question, Review
from afterview.letters.callbacks import callbacks
from tests.letters.panel import AMS, MISSED, PEOPLE, RAHUL, THANDI, a_panel
from tests.strategies import reviews


def with_remark(remark: str, people: tuple[Person, ...] = PEOPLE) -> dict[UUID, str]:
    return callbacks(a_panel(notes=Notes(thanks_remark=remark), people=people))


def test_the_remark_goes_to_the_person_it_names_and_speaks_to_them() -> None:
    said = callbacks(a_panel())
    assert said[RAHUL.id] == "Your remark about paper tests in rural schools stuck with me."
    assert "paper tests" not in said[THANDI.id] + said[AMS.id] + said[MISSED.id]


@pytest.mark.parametrize(
    ("remark", "meant"),
    [
        ("what Ams said about exams", AMS),
        ("van der Merwe's story about exams", AMS),
        ("The CPO still teaches on Fridays.", THANDI),
        ("rahul's idea", RAHUL),
        ("Rahul Iyer and Thandi disagreed openly", RAHUL),
        ("They still print every test.", THANDI),
    ],
)
def test_whom_a_remark_is_for(remark: str, meant: Person) -> None:
    said = with_remark(remark)
    bare = remark.rstrip(".")
    assert [person for person in PEOPLE if bare in said[person.id]] == [meant]


def test_a_name_in_another_script_is_found_without_blanks_around_it() -> None:
    people = (THANDI, Person(UUID(int=9), "李伟"))
    assert "李伟说的话" in with_remark("李伟说的话", people)[UUID(int=9)]


@pytest.mark.parametrize(
    "remark",
    [
        "Rahul's a natural teacher",
        "Rahul's story of how he began in a village school",
        "Rahul's kindness",
        "{{ 7 * 7 }} {% for x in range(9) %} said Rahul",
        "Rahul said “it is all about trust”",
    ],
)
def test_a_remark_that_cannot_be_turned_to_them_is_quoted_word_for_word(remark: str) -> None:
    said = with_remark(remark)[RAHUL.id]
    assert said == f"Afterwards I wrote down “{remark}”, because I did not want to lose it."


def test_the_others_share_the_questions_best_handled_first() -> None:
    said = callbacks(a_panel())
    assert "product sense case (cut churn in the teacher app)" in said[THANDI.id]
    assert "what would you do in the first 90 days?" in said[AMS.id]
    assert "a launch that failed" in said[MISSED.id]


def test_salary_the_cv_and_what_is_marked_as_such_never_come_up() -> None:
    questions = (
        Question(UUID(int=1), "Was stellen Sie sich vor?", "salary", handled=5),
        Question(UUID(int=2), "Your salary expectation", handled=5),
        Question(UUID(int=3), "Walk me through your CV", handled=5),
        Question(UUID(int=4), "Are you planning a family?", "illegal_or_unfair", handled=5),
    )
    said = callbacks(a_panel(questions=questions, notes=Notes()))
    assert set(said.values()) == {""}


def test_when_the_questions_are_used_up_one_person_gets_the_best_moment() -> None:
    notes = Notes(best_moment="when we drew the roadmap.")
    said = callbacks(a_panel(questions=(), notes=notes))
    assert said[THANDI.id] == "In my notes, the best moment reads “when we drew the roadmap”."
    assert [said[person.id] for person in PEOPLE[1:]] == ["", "", ""]


def test_the_same_question_asked_twice_is_used_once() -> None:
    twice = (Question(UUID(int=1), "Why us?"), Question(UUID(int=2), " Why  us? "))
    said = callbacks(a_panel(questions=twice, notes=Notes()))
    assert [bool(text) for text in said.values()] == [True, False, False, False]


@given(reviews())
def test_no_two_people_of_any_review_get_the_same(review: Review) -> None:
    said = [text for text in callbacks(review).values() if text]
    assert len(said) == len(set(said))


def test_a_very_long_remark_is_cut_short() -> None:
    review = a_panel(notes=replace(a_panel().notes, thanks_remark="Rahul said no " * 10_000))
    assert len(callbacks(review)[RAHUL.id]) < 250
