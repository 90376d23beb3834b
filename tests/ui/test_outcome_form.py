from datetime import date
from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from tests.doing import interview
from tests.ui.rounds import recorded, reviewed
from tests.ui.screen import interviews_page, seen, tap, words


def form(one: UUID) -> AppTest:
    """The form of an interview's outcome."""
    return interviews_page(id=one.hex, outcome="1")


def key(one: UUID, name: str) -> str:
    """The key of a field's widget."""
    return f"outcome.{one.hex}.{name}"


def choose(screen: AppTest, one: UUID, outcome: Outcome) -> AppTest:
    """The form after a tap on an outcome."""
    return seen(screen.button_group(key=key(one, "outcome")).set_value(outcome).run())


def test_an_outcome_is_stored_at_the_tap_and_closes_the_forecast(db: Database) -> None:
    one = reviewed(db)
    screen = choose(form(one), one, Outcome.REJECTED)
    assert interview(db, one).result.outcome is Outcome.REJECTED
    assert interview(db, one).result.recorded_at is not None
    assert "From now on the forecast of this round stays as it is" in words(screen)
    assert "Saved " in words(screen)


def test_waiting_again_opens_the_forecast_again(db: Database) -> None:
    one = reviewed(db)
    screen = choose(form(one), one, Outcome.REJECTED)
    choose(screen, one, Outcome.PENDING)
    assert interview(db, one).result.recorded_at is None


def test_a_reason_is_stored_as_typed_with_the_change(db: Database) -> None:
    one = reviewed(db)
    screen = form(one)
    words_of_theirs = "We liked you, *but*\n  someone :red[else] had 3 years"
    seen(screen.text_area(key=key(one, "stated_reason")).set_value(words_of_theirs).run())
    assert interview(db, one).result.stated_reason == words_of_theirs
    assert words_of_theirs in words(tap(screen, "outcome.done"))


def test_two_fields_changed_at_once_are_both_stored(db: Database) -> None:
    one = reviewed(db)
    screen = form(one)
    screen.text_area(key=key(one, "guessed_reason")).set_value("No numbers")
    screen = choose(screen, one, Outcome.ON_HOLD)
    assert interview(db, one).result.guessed_reason == "No numbers"
    assert interview(db, one).result.outcome is Outcome.ON_HOLD
    assert not screen.warning


def test_a_usual_reason_is_tapped_and_stored_under_its_key(db: Database) -> None:
    one = reviewed(db)
    screen = form(one)
    seen(screen.button_group(key=key(one, "guessed_reason.tap")).set_value("skills_gap").run())
    assert screen.text_area(key=key(one, "guessed_reason")).value == "A skill was missing"
    assert interview(db, one).result.guessed_reason == "skills_gap"
    seen(screen.button_group(key=key(one, "guessed_reason.tap")).set_value("salary").run())
    assert interview(db, one).result.guessed_reason == "A skill was missing, Salary"


def test_a_day_before_the_interview_is_refused_beside_it_and_the_rest_is_kept(
    db: Database,
) -> None:
    one = reviewed(db)
    screen = form(one)
    screen.text_area(key=key(one, "stated_reason")).set_value("Too junior")
    seen(screen.date_input(key=key(one, "heard_on")).set_value(date(2020, 10, 1)).run())
    assert "1 October 2020 is before the interview on 13 October 2020" in words(screen)
    assert interview(db, one).result.heard_on is None
    assert interview(db, one).result.stated_reason == "Too junior"
    assert "Not saved yet." in words(screen)


def test_what_another_tab_stored_shows_up(db: Database) -> None:
    one = reviewed(db)
    screen = form(one)
    recorded(db, one, Outcome.OFFER)
    assert seen(screen.run()).button_group(key=key(one, "outcome")).value == Outcome.OFFER


def test_what_another_tab_stored_is_not_overwritten(db: Database) -> None:
    one = reviewed(db)
    screen = form(one)
    recorded(db, one, Outcome.OFFER)
    seen(screen.text_area(key=key(one, "guessed_reason")).set_value("Mine").run())
    assert "was changed or deleted in another tab" in words(screen)
    assert screen.text_area(key=key(one, "guessed_reason")).value == "Mine"
    assert interview(db, one).result.outcome is Outcome.OFFER
    screen = tap(screen, "outcome.reload")
    assert screen.text_area(key=key(one, "guessed_reason")).value == ""
    assert screen.button_group(key=key(one, "outcome")).value == Outcome.OFFER
