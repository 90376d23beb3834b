"""The person's own templates in place of the built-in ones, and the way back."""

import pytest

from afterview.actions.letter_templates import own_template, preview, template_of
from afterview.actions.letters import change_letter, redraft_letter
from afterview.domain.letter import LetterKind, Wording
from afterview.letters.built_in import built_in
from afterview.letters.template import TemplateProblem
from afterview.store import letters as stored_letters
from afterview.store.database import Database
from tests.actions.debriefs import LATER, WRITTEN, letters, panel

THANKS = LetterKind.THANK_YOU
OWN = Wording("Thanks, {{ company }}", "{{ greeting }}!\n{{ callback }}\n{{ my_name }}")
RAHUL, THANDI = "Rahul Iyer", "Thandi Mokoena"


def test_an_own_template_is_used_from_then_on_for_its_kind_alone(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    assert own_template(db, THANKS, OWN, now=WRITTEN) == ""
    after = letters(db, interview_id, THANKS)
    assert after[RAHUL].id == before[RAHUL].id
    assert after[RAHUL].wording == Wording(
        "Thanks, BrightPath Learning (Pty) Ltd",
        "Dear Rahul!\nYour remark about paper tests in rural schools stuck with me.",
    )
    assert template_of(db, THANKS) == OWN
    assert template_of(db, LetterKind.FOLLOW_UP) == built_in(LetterKind.FOLLOW_UP)


def test_the_original_comes_back(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    own_template(db, THANKS, OWN, now=WRITTEN)
    assert letters(db, interview_id, THANKS) != before
    assert own_template(db, THANKS, None, now=LATER) == ""
    assert template_of(db, THANKS) == built_in(THANKS)
    assert letters(db, interview_id, THANKS) == before


def test_a_new_template_leaves_alone_what_was_changed_by_hand(db: Database) -> None:
    interview_id = panel(db)
    change_letter(db, letters(db, interview_id, THANKS)[RAHUL], {"body": "Mine."}, now=LATER)
    own_template(db, THANKS, OWN, now=LATER)
    after = letters(db, interview_id, THANKS)
    assert after[RAHUL].wording.body == "Mine."
    assert after[THANDI].wording.body.startswith("Dear Thandi!")
    redraft_letter(db, after[RAHUL], now=LATER)
    assert letters(db, interview_id, THANKS)[RAHUL].wording.body.startswith("Dear Rahul!")


@pytest.mark.parametrize(
    ("subject", "body", "sentence"),
    [
        (
            "Hi",
            "one\n{{ compny }}",
            "Line 2 of the text names “compny”, which is no field; did you mean “company”?",
        ),
        ("{{ role", "Hi", "Line 1 of the subject does not add up: "),
        ("Hi", "{% for a in role %}{{ a }}{% endfor %}", "does more than a letter needs: "),
        ("Hi", "{{ role.__class__ }}", "does more than a letter needs: "),
        ("Hi", "a" * 20_000, "The template has 20,002 characters; keep it to 20,000."),
    ],
)
def test_a_template_at_fault_is_refused_with_its_sentence_and_the_old_one_stays(
    db: Database, subject: str, body: str, sentence: str
) -> None:
    own_template(db, THANKS, OWN, now=WRITTEN)
    assert sentence in own_template(db, THANKS, Wording(subject, body), now=LATER)
    assert template_of(db, THANKS) == OWN
    with pytest.raises(TemplateProblem) as refused:
        preview(db, panel(db), THANKS, Wording(subject, body))
    assert sentence in str(refused.value)


def test_a_template_that_came_to_be_at_fault_makes_way_for_the_original(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    with db.write() as cursor:
        stored_letters.save_template(cursor, THANKS, Wording("Hi", "{{ gone }}"), now=WRITTEN)
    assert letters(db, interview_id, THANKS) == before


def test_a_preview_shows_the_first_letter_and_changes_nothing(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    shown = preview(db, interview_id, THANKS, OWN)
    assert shown.body.startswith("Dear Thandi!")
    own_template(db, THANKS, OWN, now=WRITTEN)
    assert letters(db, interview_id, THANKS)[THANDI].wording == shown
    own_template(db, THANKS, None, now=WRITTEN)
    assert letters(db, interview_id, THANKS) == before


def test_half_a_character_in_a_template_is_replaced(db: Database) -> None:
    assert own_template(db, THANKS, Wording("a\ud83d", "b\ude42"), now=WRITTEN) == ""
    assert template_of(db, THANKS) == Wording("a\ufffd", "b\ufffd")
