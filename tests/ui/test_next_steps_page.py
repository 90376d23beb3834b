from datetime import timedelta
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.aftermath import aftermath_of
from afterview.actions.letter_templates import own_template
from afterview.actions.letters import letters_of
from afterview.domain.letter import LetterKind, Wording
from afterview.domain.step import Standing, Step, StepKind
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui import shell
from tests.ui.rounds import recorded, reviewed
from tests.ui.screen import app, labels, seen, tap, tap_named, words

PAGE = "pages/aftermath/next_steps.py"


def page(**address: str) -> AppTest:
    """The page at an address."""
    screen = app().switch_page(PAGE)
    for name, value in address.items():
        screen.query_params[name] = value
    return seen(screen.run())


def step(db: Database, one: UUID, kind: StepKind) -> Step:
    """A step of an interview as it stands now."""
    after = aftermath_of(db, one, now=shell.now(), today=shell.now().date())
    assert after is not None
    [found] = [each for each in after.steps if each.kind is kind]
    return found


def key(does: str, one: UUID, kind: StepKind = StepKind.FOLLOW_UP) -> str:
    return f"step.{does}.{one.hex}.{kind}"


def test_nothing_to_do_is_said_kindly() -> None:
    assert "Nothing is due." in words(page())


def test_a_late_follow_up_stands_first_and_leads_to_its_letter(db: Database) -> None:
    one = reviewed(db, people=["Zoë O'Connor, staff engineer"])
    screen = page()
    assert "Follow-up" in words(screen)
    screen = tap(screen, key("write", one))
    assert screen.query_params["letter"] == "follow_up"
    assert "To Zoë O'Connor" in words(screen)


def test_a_step_can_be_done_and_opened_again(db: Database) -> None:
    one = reviewed(db)
    screen = tap(page(id=one.hex), key("done", one))
    assert step(db, one, StepKind.FOLLOW_UP).standing is Standing.DONE
    tap(screen, key("reopen", one))
    assert step(db, one, StepKind.FOLLOW_UP).standing is Standing.OVERDUE


def test_a_step_can_be_put_off(db: Database) -> None:
    one = reviewed(db)
    tap(page(id=one.hex), f"step.later.3.{one.hex}.follow_up")
    put_off = step(db, one, StepKind.FOLLOW_UP)
    assert put_off.standing is Standing.SNOOZED
    assert put_off.due_on == shell.now().date() + timedelta(days=3)


def test_a_step_is_skipped_with_its_reason_as_typed(db: Database) -> None:
    one = reviewed(db)
    screen = page(id=one.hex)
    screen.text_input(key=key("reason", one)).set_value("They *said* :red[no] calls").run()
    screen = tap(screen, key("skip", one))
    assert step(db, one, StepKind.FOLLOW_UP).standing is Standing.SKIPPED
    assert "They *said* :red[no] calls" in words(screen)


def test_after_two_follow_ups_the_page_says_leave_it_and_can_be_overruled(db: Database) -> None:
    one = reviewed(db)
    screen = tap(page(id=one.hex), key("done", one))
    screen = tap(screen, key("done", one, StepKind.SECOND_FOLLOW_UP))
    assert "Leave it, move on" in labels(screen)
    assert "Write once more all the same" in labels(screen)


def test_too_early_is_said_and_can_be_overruled(db: Database) -> None:
    one = reviewed(db)
    screen = tap(page(id=one.hex), key("done", one))
    assert "a second one is fine, and it is the last" in words(screen)
    assert "Write it now all the same" in labels(screen)


def test_a_long_silence_is_proposed_as_the_end_and_not_decided(db: Database) -> None:
    one = reviewed(db)
    screen = page(id=one.hex)
    assert "You can close this round as never heard back" in words(screen)
    tap(screen, "steps.ghosted")
    assert step(db, one, StepKind.FOLLOW_UP).standing is not Standing.CLOSED


def test_references_come_when_they_are_called_for(db: Database) -> None:
    one = reviewed(db)
    screen = tap(page(id=one.hex), "steps.references")
    assert step(db, one, StepKind.REFERENCES).standing in (Standing.DUE, Standing.OVERDUE)
    screen = tap(screen, key("write", one, StepKind.REFERENCES))
    screen.text_input(key="reference.to_add").set_value("Pieter Naudé, my old boss").run()
    screen = tap(screen, "reference.add")
    assert "To Pieter Naudé" in words(screen)


def test_an_outcome_leaves_only_what_still_helps(db: Database) -> None:
    one = reviewed(db)
    recorded(db, one, Outcome.REJECTED)
    assert "They said no, so this can rest." in words(page(id=one.hex))


def test_a_letter_is_stored_as_it_is_typed_and_marked_as_sent(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    screen = page(id=one.hex, letter="follow_up")
    [area] = screen.text_area
    mine = "Dear Zoë,\n\n{{ role }} *please* :red[x]"
    screen = seen(area.set_value(mine).run())
    [letter] = letters_of(db, one, LetterKind.FOLLOW_UP, now=shell.now())
    assert letter.wording.body == mine
    screen = tap_named(screen, "I have sent it")
    assert "You sent it on" in words(screen)
    assert step(db, one, StepKind.FOLLOW_UP).standing is Standing.DONE
    tap_named(screen, "It was not sent after all")
    assert step(db, one, StepKind.FOLLOW_UP).standing is Standing.OVERDUE


def test_a_letter_that_another_tab_changed_is_not_overwritten(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    first, second = (page(id=one.hex, letter="follow_up") for _ in range(2))
    seen(first.text_area[0].set_value("Theirs").run())
    screen = seen(second.text_area[0].set_value("Mine").run())
    assert "changed in another tab" in words(screen)
    assert screen.text_area[0].value == "Mine"
    [letter] = letters_of(db, one, LetterKind.FOLLOW_UP, now=shell.now())
    assert letter.wording.body == "Theirs"


def test_a_letter_left_out_can_be_brought_back(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    screen = tap_named(page(id=one.hex, letter="thank_you"), "Leave it out")
    assert "To Zoë" not in words(screen)
    assert "To Zoë" in words(tap_named(screen, "Bring it back"))


def test_a_template_at_fault_is_refused_with_its_sentence(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    screen = page(id=one.hex, template="follow_up")
    screen = seen(screen.text_area[0].set_value("Hello {{ rolle }}").run())
    assert "rolle" in words(screen)
    screen = tap(screen, "template.save")
    assert "rolle" in words(screen)
    [letter] = letters_of(db, one, LetterKind.FOLLOW_UP, now=shell.now())
    assert "rolle" not in letter.wording.body


def test_a_template_that_another_tab_changed_is_not_replaced_without_a_word(db: Database) -> None:
    screen = page(id=reviewed(db).hex, template="follow_up")
    own_template(db, LetterKind.FOLLOW_UP, Wording("A word", "Hello"), now=shell.now())
    assert "Another tab changed the template that is in use." in words(seen(screen.run()))


def test_an_own_template_is_used_and_the_original_comes_back(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    screen = page(id=one.hex, template="follow_up")
    original = screen.text_area[0].value
    screen = seen(screen.text_area[0].set_value("Short and sweet, {{ greeting_name }}.").run())
    screen = tap(screen, "template.save")
    [letter] = letters_of(db, one, LetterKind.FOLLOW_UP, now=shell.now())
    assert letter.wording.body == "Short and sweet, Zoë."
    assert tap(screen, "template.original").text_area[0].value == original


@pytest.mark.parametrize("address", ["00", "01a20700fbed7b62abb18cecef452cba"])
def test_an_address_that_names_nothing_says_so(address: str) -> None:
    assert "There is no such interview here" in words(page(id=address))


def test_a_profile_tip_is_ticked_once_for_all(db: Database) -> None:
    first, second = reviewed(db), reviewed(db, {"company": "Another"})
    seen(page(id=first.hex).checkbox(key="tip.photo").check().run())
    assert page(id=second.hex).checkbox(key="tip.photo").value is True


def test_where_no_name_was_noted_one_tap_leads_to_the_review(db: Database) -> None:
    screen = page(id=reviewed(db).hex, letter="thank_you")
    assert "No name was noted for this interview." in words(screen)
    assert tap(screen, "letters.correct").title[0].value == "Correct your review"
