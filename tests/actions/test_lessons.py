"""A lesson that is met again is the same lesson, unless the person says that it is another."""

from collections.abc import Sequence
from uuid import UUID

import pytest

from afterview.actions.draft_rows import add_row, remove_row
from afterview.actions.drafts import correct_review
from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.actions.recognise import same_lesson
from afterview.domain.draft import Value
from afterview.domain.review import Lesson
from afterview.store import lessons
from afterview.store.database import Database
from afterview.store.lessons import KnownLesson
from tests.builders import LATER, NOW
from tests.doing import begun, finished, held, review_of, reviewed, typed

IF, THEN = "a design question comes", "I first say the requirements and the bottleneck out loud"
ALIKE = ("A design question comes,", "first I say the requirements, and the bottleneck, out loud!")
UNLIKE = ("I tell a story", "it has one number in it")


def library(db: Database) -> Sequence[KnownLesson]:
    with db.read() as cursor:
        return lessons.known(cursor)


def lesson_of(db: Database, interview_id: UUID) -> Lesson:
    [lesson] = review_of(db, interview_id).review.lessons
    return lesson


def review_with(db: Database, lesson: tuple[str, str], *, same_as: Value = None) -> UUID:
    draft_id = begun(db, lessons=[lesson])
    [row] = held(db, draft_id).rows("lesson")
    typed(db, draft_id, {f"lesson.{row}.same_as": same_as})
    return finished(db, draft_id)


def test_a_lesson_met_again_is_linked_and_keeps_both_wordings(db: Database) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    second = reviewed(db, {"company": "Südhafen"}, lessons=[ALIKE])
    [known] = library(db)
    assert (known.if_text, known.then_text, known.n_met) == (IF, THEN, 2)
    assert known.id == lesson_of(db, first).id == lesson_of(db, second).same_as
    assert (lesson_of(db, second).if_text, lesson_of(db, second).then_text) == ALIKE


def test_another_lesson_is_not_recognised(db: Database) -> None:
    reviewed(db, lessons=[(IF, THEN)])
    assert lesson_of(db, reviewed(db, lessons=[UNLIKE])).same_as is None
    assert {known.if_text for known in library(db)} == {IF, UNLIKE[0]}


def test_a_lesson_that_the_person_calls_another_is_another(db: Database) -> None:
    reviewed(db, lessons=[(IF, THEN)])
    second = review_with(db, ALIKE, same_as="none")
    assert lesson_of(db, second).same_as is None
    assert [known.n_met for known in library(db)] == [1, 1]


def test_a_lesson_called_another_stays_so_when_the_review_is_corrected(db: Database) -> None:
    reviewed(db, lessons=[(IF, THEN)])
    second = review_with(db, ALIKE, same_as="none")
    correction = correct_review(db, review_of(db, second).id, now=LATER)
    typed(db, correction, {"note": "only this"})
    finished(db, correction, now=LATER)
    assert lesson_of(db, second).same_as is None
    assert len(library(db)) == 2


def test_a_lesson_that_the_person_picks_is_linked_whatever_its_words(db: Database) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    second = review_with(db, UNLIKE, same_as=str(lesson_of(db, first).id))
    [known] = library(db)
    assert (known.n_met, known.then_text) == (2, THEN)
    assert lesson_of(db, second).if_text == UNLIKE[0]


def test_a_pick_that_points_at_no_lesson_makes_one(db: Database) -> None:
    interview_id = review_with(db, UNLIKE, same_as=str(db.new_id()))
    [known] = library(db)
    assert known.id == lesson_of(db, interview_id).id
    assert lesson_of(db, interview_id).same_as is None


def test_a_pick_of_a_lesson_that_has_gone_meanwhile_brings_it_back(db: Database) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    picked = lesson_of(db, first).id
    drop_lesson(db, first)
    review_with(db, UNLIKE, same_as=str(picked))
    assert [(known.id, known.n_met) for known in library(db)] == [(picked, 1)]


def test_only_what_changes_a_lesson_gives_it_another_version(db: Database) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    picked = lesson_of(db, first).id
    second = review_with(db, UNLIKE, same_as=str(picked))
    assert version_of(db, picked) == 1
    drop_lesson(db, second)
    drop_lesson(db, first)
    review_with(db, UNLIKE, same_as=str(picked))
    assert version_of(db, picked) == 3


def version_of(db: Database, lesson_id: UUID) -> int:
    with db.read() as cursor:
        lesson = lessons.find(cursor, lesson_id)
    assert lesson is not None
    return lesson.version


def drop_lesson(db: Database, interview_id: UUID) -> None:
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    [row] = held(db, draft_id).rows("lesson")
    remove_row(db, draft_id, "lesson", row, now=LATER)
    finished(db, draft_id, now=LATER)


def test_a_lesson_dropped_by_its_only_review_is_gone(db: Database) -> None:
    interview_id = reviewed(db, lessons=[(IF, THEN)])
    drop_lesson(db, interview_id)
    assert library(db) == ()
    assert review_of(db, interview_id).review.lessons == ()


def test_a_lesson_dropped_by_the_review_it_came_from_stays_while_another_holds_it(
    db: Database,
) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    second = reviewed(db, lessons=[ALIKE])
    drop_lesson(db, first)
    [known] = library(db)
    assert (known.n_met, known.if_text) == (1, IF)
    drop_lesson(db, second)
    assert library(db) == ()


def test_a_correction_of_the_words_reaches_the_library(db: Database) -> None:
    first = reviewed(db, lessons=[(IF, THEN)])
    reviewed(db, lessons=[ALIKE])
    draft_id = correct_review(db, review_of(db, first).id, now=LATER)
    [row] = held(db, draft_id).rows("lesson")
    typed(db, draft_id, {f"lesson.{row}.then_text": f"{THEN}, slowly"})
    finished(db, draft_id, now=LATER)
    [known] = library(db)
    assert (known.then_text, known.n_met) == (f"{THEN}, slowly", 2)


def test_a_lesson_added_in_a_correction_is_recognised(db: Database) -> None:
    reviewed(db, lessons=[(IF, THEN)])
    second = reviewed(db)
    draft_id = correct_review(db, review_of(db, second).id, now=LATER)
    words: dict[str, Value] = {"if_text": ALIKE[0], "then_text": ALIKE[1]}
    add_row(db, draft_id, "lesson", words, now=LATER)
    finished(db, draft_id, now=LATER)
    assert [known.n_met for known in library(db)] == [2]


def test_a_lesson_names_the_question_it_comes_from(db: Database) -> None:
    draft_id = begun(db, questions=["Why us?"], lessons=[UNLIKE])
    draft = held(db, draft_id)
    [question], [lesson] = draft.rows("question"), draft.rows("lesson")
    typed(db, draft_id, {f"lesson.{lesson}.question_id": question})
    assert str(lesson_of(db, finished(db, draft_id)).question_id) == question


def test_lessons_of_a_deleted_interview_are_out_of_sight_until_it_is_back(db: Database) -> None:
    interview_id = reviewed(db, lessons=[UNLIKE])
    before = library(db)
    remove_interview(db, interview_id, now=LATER)
    assert library(db) == ()
    bring_back_interview(db, interview_id)
    assert library(db) == before


def test_the_lesson_met_last_comes_first(db: Database) -> None:
    reviewed(db, {"day": "2026-10-12"}, lessons=[UNLIKE])
    reviewed(db, {"day": "2026-10-11", "company": "Südhafen"}, lessons=[(IF, THEN)])
    assert [(known.if_text, known.company) for known in library(db)] == [
        (UNLIKE[0], "Nordhavn Maritime A/S"),
        (IF, "Südhafen"),
    ]


@pytest.mark.parametrize(
    ("lesson", "is_same"),
    [
        ((IF, THEN), True),
        ((IF.upper(), THEN.upper()), True),
        (("", f"{THEN}, when {IF}"), True),
        ((IF, ""), False),
        (("", "🙂"), False),
        (("", "?!"), False),
    ],
)
def test_what_is_recognised_as_the_same(lesson: tuple[str, str], *, is_same: bool) -> None:
    known = [
        KnownLesson(UUID(int=1), "", "🎉", 1, NOW, "x"),
        KnownLesson(UUID(int=2), IF, THEN, 1, NOW, "x"),
    ]
    met = same_lesson(*lesson, known)
    assert met == (known[1] if is_same else None)


def test_the_closest_of_several_is_recognised() -> None:
    near = KnownLesson(UUID(int=1), IF, f"{THEN} first", 1, NOW, "x")
    nearest = KnownLesson(UUID(int=2), IF, THEN, 1, NOW, "x")
    assert same_lesson(IF, THEN, [near, nearest]) == nearest
    assert same_lesson(IF, THEN, []) is None
