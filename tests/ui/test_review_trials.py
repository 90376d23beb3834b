"""The lessons taken along, as the review asks of them and as the interview shows them."""

from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.domain.lesson_life import Helped, Life
from afterview.domain.review import Trial
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import begun, held, review_of
from tests.learning import NOT_COME, YES, corrected, life, tried, written
from tests.ui.rounds import HELD, WRITTEN, reviewed
from tests.ui.screen import app, headings, interviews_page, seen, tap, texts, words

REVIEW = "pages/capture/review.py"
BEFORE = utc("2020-01-01 09:00")


@pytest.fixture
def lesson_id(db: Database) -> UUID:
    return written(db, "I slow down", if_text="it gets loud", now=BEFORE)


def form(draft: UUID) -> AppTest:
    screen = app().switch_page(REVIEW)
    screen.query_params["draft"] = draft.hex
    return seen(screen.run())


def answer(screen: AppTest, draft: UUID, lesson: UUID, name: str, value: str | None) -> AppTest:
    key = f"review.{draft.hex}.trial.{lesson}.{name}"
    return seen(screen.button_group(key=key).set_value(value).run())


def asked(screen: AppTest) -> list[str]:
    """The questions about lessons that are on the screen."""
    return [
        one.label
        for one in screen.button_group
        if one.label.endswith("?") and "trial" in str(one.key)
    ]


def test_each_question_waits_for_the_answer_that_leads_to_it(db: Database, lesson_id: UUID) -> None:
    draft = begun(db, HELD)
    screen = form(draft)
    assert "Lessons you took with you" in headings(screen)
    assert "If it gets loud, then I slow down" in texts(screen)
    assert asked(screen) == ["Did its moment come?"]
    screen = answer(screen, draft, lesson_id, "came", "Yes")
    assert asked(screen) == ["Did its moment come?", "Did you do it?"]
    screen = answer(screen, draft, lesson_id, "done", "Yes")
    screen = answer(screen, draft, lesson_id, "helped", "unclear")
    assert held(db, draft).fields[f"trial.{lesson_id}.came"] is True
    tap(screen, "review.finish")
    interview_id = held(db, draft).interview_id
    assert interview_id is not None
    told = Trial(lesson_id, came=True, done=True, helped=Helped.UNCLEAR)
    assert review_of(db, interview_id).review.trials == (told,)
    assert life(db, lesson_id) is Life.TRIED


def test_a_no_ends_the_questions_and_an_answer_can_be_taken_back(
    db: Database, lesson_id: UUID
) -> None:
    draft = begun(db, HELD)
    screen = answer(form(draft), draft, lesson_id, "came", "No")
    assert asked(screen) == ["Did its moment come?"]
    assert held(db, draft).fields[f"trial.{lesson_id}.came"] is False
    answer(screen, draft, lesson_id, "came", None)
    assert held(db, draft).fields[f"trial.{lesson_id}.came"] is None


def test_without_a_lesson_that_was_due_nothing_is_asked(db: Database) -> None:
    written(db, "I came later", now=WRITTEN)
    assert "Lessons you took with you" not in headings(form(begun(db, HELD)))


def test_the_interview_shows_in_words_what_came_of_it(db: Database, lesson_id: UUID) -> None:
    interview_id = tried(db, lesson_id, YES, day="2020-10-13", now=WRITTEN)
    screen = interviews_page(id=interview_id.hex)
    assert "Lessons you took with you" in [one.value for one in screen.subheader]
    assert "If it gets loud, then I slow down" in texts(screen)
    assert "Its moment came, you did it, and it helped." in words(screen)


def test_an_earlier_version_shows_what_was_answered_then(db: Database, lesson_id: UUID) -> None:
    interview_id = tried(db, lesson_id, NOT_COME, day="2020-10-13", now=WRITTEN)
    corrected(db, interview_id, {f"trial.{lesson_id}.came": True}, now=WRITTEN)
    screen = interviews_page(id=interview_id.hex)
    screen.session_state["version.1"] = True
    said = words(seen(screen.run()))
    assert "Its moment did not come." in said
    assert "Its moment came." in said


def test_a_review_without_answers_has_no_such_part(db: Database) -> None:
    screen = interviews_page(id=reviewed(db).hex)
    assert "Lessons you took with you" not in [one.value for one in screen.subheader]
