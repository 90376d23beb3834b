"""What is kept under a question goes with it where a typing mistake in it is corrected."""

from uuid import UUID

import pytest

from afterview.actions.drafts import correct_review
from afterview.actions.questions import fold_questions, keep_apart, write_answer
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.draft import row_field
from afterview.store import brief_choices, practice, same_questions
from afterview.store.database import Database
from afterview.store.facts.question_bank import question_bank
from tests.builders import utc
from tests.doing import finished, review_of, typed
from tests.facts.search import FIRST, SECOND, told

NOW, LATER = utc("2026-10-30 07:00"), utc("2026-10-31 07:00")
WRONG, RIGHT, OTHER, THIRD = "why do you laeve", "why do you leave", "why us", "why now"


def corrected(db: Database, interview_id: UUID, **texts: str) -> None:
    """Correct the wording of questions; ``_1`` is the second of the review."""
    stored = review_of(db, interview_id)
    draft_id = correct_review(db, stored.id, now=LATER)
    ids = [question.id for question in stored.review.questions]
    changes = {
        row_field("question", str(ids[int(place[1:])]), "text"): text
        for place, text in texts.items()
    }
    typed(db, draft_id, changes, now=LATER)
    finished(db, draft_id, now=LATER)


def asked(db: Database, *texts: str, day: str = FIRST) -> UUID:
    return told(db, day, questions=[{"text": text} for text in texts])


def answers(db: Database) -> dict[str, str]:
    with db.read() as cursor:
        return {one.words: one.answer for one in question_bank(cursor)}


def folded(db: Database) -> dict[str, str]:
    with db.read() as cursor:
        rows = cursor.execute("select words, as_words from same_question").fetchall()
    return dict(rows)


def apart(db: Database) -> list[tuple[str, str]]:
    with db.read() as cursor:
        return list(same_questions.apart(cursor))


def pinned(db: Database, occasion: str) -> dict[str, BriefChoice]:
    with db.read() as cursor:
        return {one.name: one.choice for one in brief_choices.of_occasion(cursor, occasion)}


def pin(db: Database, occasion: str, words: str, choice: BriefChoice) -> None:
    with db.write() as cursor:
        chosen = Chosen(BriefPart.QUESTION, words, choice)
        brief_choices.save(cursor, occasion, chosen, now=NOW)


def test_a_better_answer_outlives_a_corrected_typing_mistake(db: Database) -> None:
    interview_id = asked(db, WRONG)
    write_answer(db, WRONG, "To build", now=NOW)
    corrected(db, interview_id, _0="Why do you leave?")
    assert answers(db) == {RIGHT: "To build"}
    corrected(db, interview_id, _0="Why do you laeve?")
    assert answers(db) == {WRONG: "To build"}


def test_grades_and_choices_go_with_it_and_those_of_the_new_words_stand(db: Database) -> None:
    interview_id = asked(db, WRONG)
    practice_id = UUID(int=7)
    with db.write() as cursor:
        cursor.execute(
            "insert into card_grade (id, question, grade, answer, graded_at) "
            "values ($id, $words, 3, '', $now)",
            {"id": practice_id, "words": WRONG, "now": NOW},
        )
    pin(db, "one", WRONG, BriefChoice.PINNED)
    pin(db, "two", WRONG, BriefChoice.PINNED)
    pin(db, "two", RIGHT, BriefChoice.LEFT_OUT)
    corrected(db, interview_id, _0=RIGHT)
    with db.read() as cursor:
        assert len(practice.grades_of(cursor, question=RIGHT)) == 1
    assert pinned(db, "one") == {RIGHT: BriefChoice.PINNED}
    assert pinned(db, "two") == {RIGHT: BriefChoice.LEFT_OUT}


def test_words_that_another_review_holds_keep_what_is_theirs(db: Database) -> None:
    interview_id = asked(db, OTHER)
    asked(db, OTHER, day=SECOND)
    write_answer(db, OTHER, "Ships", now=NOW)
    corrected(db, interview_id, _0=THIRD)
    assert answers(db) == {OTHER: "Ships", THIRD: ""}


def test_two_questions_that_swap_their_words_keep_their_answers(db: Database) -> None:
    interview_id = asked(db, OTHER, THIRD)
    write_answer(db, OTHER, "Ships", now=NOW)
    corrected(db, interview_id, _0=THIRD, _1=OTHER)
    assert answers(db) == {OTHER: "Ships", THIRD: ""}


def test_a_question_that_has_no_words_left_leaves_all_as_it_was(db: Database) -> None:
    interview_id = asked(db, WRONG, OTHER)
    write_answer(db, WRONG, "To build", now=NOW)
    corrected(db, interview_id, _0="?!")
    assert answers(db) == {OTHER: ""}
    corrected(db, interview_id, _0=WRONG)
    assert answers(db) == {OTHER: "", WRONG: "To build"}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(OTHER, WRONG)], {OTHER: RIGHT}),
        ([(WRONG, OTHER)], {RIGHT: OTHER}),
        ([(RIGHT, WRONG)], {}),
        ([(WRONG, RIGHT)], {}),
        ([(RIGHT, WRONG), (OTHER, WRONG)], {OTHER: RIGHT}),
        ([(WRONG, RIGHT), (OTHER, RIGHT)], {OTHER: RIGHT}),
        ([(OTHER, WRONG), (RIGHT, THIRD)], {OTHER: THIRD, RIGHT: THIRD}),
        ([(WRONG, OTHER), (RIGHT, OTHER)], {RIGHT: OTHER}),
        ([(WRONG, OTHER), (RIGHT, THIRD)], {RIGHT: THIRD}),
        ([(WRONG, OTHER), (THIRD, RIGHT)], {RIGHT: OTHER, THIRD: OTHER}),
    ],
)
def test_what_is_one_stays_one_under_the_new_words_without_a_chain(
    db: Database, pairs: list[tuple[str, str]], expected: dict[str, str]
) -> None:
    interview_id = asked(db, WRONG)
    asked(db, OTHER, THIRD, RIGHT, day=SECOND)
    with db.write() as cursor:
        for words, lead in pairs:
            same_questions.fold(cursor, words, lead, now=NOW)
    corrected(db, interview_id, _0=RIGHT)
    assert folded(db) == expected


def test_what_is_two_stays_two_under_the_new_words(db: Database) -> None:
    interview_id = asked(db, WRONG, OTHER)
    keep_apart(db, WRONG, OTHER, now=NOW)
    keep_apart(db, WRONG, RIGHT, now=NOW)
    corrected(db, interview_id, _0=RIGHT)
    assert apart(db) == [(RIGHT, OTHER)]


def test_a_correction_makes_no_question_one_with_what_it_is_not(db: Database) -> None:
    interview_id = asked(db, WRONG)
    asked(db, OTHER, RIGHT, day=SECOND)
    keep_apart(db, RIGHT, OTHER, now=NOW)
    fold_questions(db, OTHER, WRONG, now=NOW)
    assert folded(db) == {WRONG: OTHER}
    corrected(db, interview_id, _0=RIGHT)
    assert folded(db) == {}
    assert apart(db) == [(RIGHT, OTHER)]
