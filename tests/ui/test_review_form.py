"""The form of a review, driven through the app: what is kept, what is said, what is never lost."""

from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.draft_rows import remove_row
from afterview.actions.drafts import correct_review, discard_draft
from afterview.actions.finish_review import finish_review
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from tests.builders import NOW
from tests.doing import begun, held, history, review_of, typed
from tests.ui.rounds import WRITTEN, recorded, reviewed
from tests.ui.screen import ROOT, app, seen, tap, tap_named, texts, words

REVIEW = "pages/capture/review.py"


@pytest.fixture
def draft_id(db: Database) -> UUID:
    return begun(db, questions=["Why shipping?", "Why us?"])


def form(draft: UUID) -> AppTest:
    """The form of a draft, in a tab of its own."""
    screen = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30).run()
    screen.switch_page(REVIEW)
    screen.query_params["draft"] = draft.hex
    return seen(screen.run())


def key(draft: UUID, field: str) -> str:
    return f"review.{draft.hex}.{field}"


def type_into(screen: AppTest, draft: UUID, field: str, text: str) -> AppTest:
    return seen(screen.text_input(key=key(draft, field)).set_value(text).run())


def test_a_change_is_stored_at_once_and_shown_in_a_new_tab(db: Database, draft_id: UUID) -> None:
    type_into(form(draft_id), draft_id, "company", "Łódź *Sea* :red[x]")
    assert held(db, draft_id).text("company") == "Łódź *Sea* :red[x]"
    elsewhere = form(draft_id).text_input(key=key(draft_id, "company"))
    assert elsewhere.value == "Łódź *Sea* :red[x]"


def test_an_idle_tab_does_not_undo_what_another_one_wrote(db: Database, draft_id: UUID) -> None:
    idle = form(draft_id)
    type_into(form(draft_id), draft_id, "company", "From the other tab")
    shown = seen(idle.run())
    assert held(db, draft_id).text("company") == "From the other tab"
    assert shown.text_input(key=key(draft_id, "company")).value == "From the other tab"


def test_two_tabs_on_one_field_are_told_and_either_text_can_be_taken(
    db: Database, draft_id: UUID
) -> None:
    one, other = form(draft_id), form(draft_id)
    type_into(one, draft_id, "company", "Mine")
    clash = type_into(other, draft_id, "company", "Theirs")
    assert "Mine" in texts(clash)
    assert {"Mine", "Theirs"} <= set(map(str, history(db, draft_id, "company")))
    taken = tap_named(clash, "Use that")
    assert held(db, draft_id).text("company") == "Mine"
    assert taken.text_input(key=key(draft_id, "company")).value == "Mine"
    assert "Mine" not in texts(taken)


def test_an_impossible_forecast_is_said_once_beside_it_and_goes_when_it_is_mended(
    draft_id: UUID,
) -> None:
    screen = form(draft_id)
    forecast = screen.number_input(key=key(draft_id, "forecast"))
    wrong = seen(forecast.set_value(140).run())
    assert words(wrong).count("The forecast is 140") == 1
    mended = seen(wrong.number_input(key=key(draft_id, "forecast")).set_value(40).run())
    assert "140" not in words(mended)


def test_finishing_too_early_says_what_is_missing_where_the_thumb_is(
    db: Database, draft_id: UUID
) -> None:
    typed(db, draft_id, {"company": ""})
    screen = tap(form(draft_id), "review.finish")
    assert words(screen).count("Which company is it?") >= 2
    assert held(db, draft_id).finished_at is None


def test_finishing_stores_what_was_typed_in_the_same_breath(db: Database, draft_id: UUID) -> None:
    screen = form(draft_id)
    screen.text_area(key=key(draft_id, "question.to_add")).set_value("And why now?")
    screen.button(key="review.finish").click()
    seen(screen.run())
    interview_id = held(db, draft_id).interview_id
    assert interview_id is not None
    asked = [question.text for question in review_of(db, interview_id).review.questions]
    assert asked == ["Why shipping?", "Why us?", "And why now?"]


def test_a_removed_question_comes_back_to_its_place(db: Database, draft_id: UUID) -> None:
    first, second = held(db, draft_id).rows("question")
    screen = form(draft_id)
    screen.session_state[f"more.{first}"] = True
    screen = tap(seen(screen.run()), f"remove.{first}")
    assert held(db, draft_id).rows("question") == (second,)
    tap(screen, f"undo.{first}")
    assert held(db, draft_id).rows("question") == (first, second)


def test_a_stored_value_that_no_widget_can_show_stays_until_another_is_chosen(
    db: Database, draft_id: UUID
) -> None:
    typed(db, draft_id, {"feeling": 9, "stage": "lunch", "day": "2026-02-31"})
    screen = seen(form(draft_id).run())
    fields = held(db, draft_id).fields
    assert (fields["feeling"], fields["stage"], fields["day"]) == (9, "lunch", "2026-02-31")
    assert "There is no day 2026-02-31" in words(screen)


def test_after_the_outcome_the_forecast_is_closed_with_the_reason(db: Database) -> None:
    interview_id = reviewed(db)
    recorded(db, interview_id, Outcome.REJECTED)
    correction = correct_review(db, review_of(db, interview_id).id, now=WRITTEN)
    screen = form(correction)
    assert screen.number_input(key=key(correction, "forecast")).disabled
    assert "a forecast made after it would tell nothing" in words(screen)


@pytest.mark.parametrize("ended", ["finished", "discarded"])
def test_words_that_come_after_the_draft_ended_elsewhere_can_still_be_kept(
    db: Database, draft_id: UUID, ended: str
) -> None:
    screen = form(draft_id)
    if ended == "finished":
        finish_review(db, draft_id, now=NOW)
    else:
        discard_draft(db, draft_id, now=NOW)
    late = type_into(screen, draft_id, "promise_words", "we decide by the 23rd")
    assert "we decide by the 23rd" in texts(late)
    kept = tap(late, "late.keep")
    shown = [field.value for field in kept.text_input]
    assert "we decide by the 23rd" in shown


def test_a_row_removed_in_another_tab_is_no_stumbling_block(db: Database, draft_id: UUID) -> None:
    first, second = held(db, draft_id).rows("question")
    screen = form(draft_id)
    screen.session_state[f"more.{first}"] = True
    screen = seen(screen.run())
    remove_row(db, draft_id, "question", first, now=NOW)
    tap(screen, f"remove.{first}")
    assert held(db, draft_id).rows("question") == (second,)


def test_a_draft_in_which_nothing_was_typed_is_not_listed() -> None:
    tap(app(), "start.review")
    assert "Go on with it" not in [button.label for button in app().button]


def test_adding_takes_the_words_that_were_typed_last(db: Database, draft_id: UUID) -> None:
    typed(db, draft_id, {"person.to_add": "Thandi Mokoena, CPO\nRahul Iy"})
    screen = form(draft_id)
    whole = "Thandi Mokoena, CPO\nRahul Iyer"
    screen.text_area(key=key(draft_id, "person.to_add")).set_value(whole)
    tap(screen, "add.person.to_add")
    draft = held(db, draft_id)
    people = [draft.row_text("person", row, "name") for row in draft.rows("person")]
    assert people == ["Thandi Mokoena", "Rahul Iyer"]
    assert draft.text("person.to_add") == ""


def test_a_browser_that_has_not_heard_of_the_adding_yet_does_not_double_the_lines(
    db: Database, draft_id: UUID
) -> None:
    screen = form(draft_id)
    box = key(draft_id, "person.to_add")
    screen.text_area(key=box).set_value("Thandi Mokoena, CPO")
    added = tap(screen, "add.person.to_add")
    late = seen(added.text_area(key=box).set_value("Thandi Mokoena, CPO").run())
    assert held(db, draft_id).text("person.to_add") == ""
    assert late.text_area(key=box).value == ""
    assert len(held(db, draft_id).rows("person")) == 1
