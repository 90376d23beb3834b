"""What follows a real review, day by day: a panel in Johannesburg, a phone screen in Vienna."""

from datetime import date
from uuid import UUID

import pytest

from afterview.actions.interviews import remove_interview
from afterview.actions.letters import mark_sent
from afterview.actions.preferences import prefer
from afterview.actions.steps import call_for_step, mark_step, reopen_step
from afterview.domain.draft import Fields
from afterview.domain.letter import LetterKind
from afterview.domain.step import Mark, Standing, StepKind
from afterview.domain.vocabulary import Outcome
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from tests.actions.debriefs import (
    LATER,
    WRITTEN,
    after,
    corrected,
    ended,
    letters,
    panel,
    reference,
    steps,
)
from tests.builders import utc

MORNING = "2026-10-30 05:50"
AFTER_THE_CALL = "2026-11-03 17:30"
ELECTION_DAY: Fields = {"promise_kind": "exact_date", "promise_until": "2026-11-03"}


def follow_up_on(db: Database, interview_id: UUID) -> date | None:
    return steps(db, interview_id, MORNING)[StepKind.FOLLOW_UP].due_on


def test_the_panel_has_its_six_steps_each_on_its_day(db: Database) -> None:
    seen = {
        kind: (step.standing, step.due_on) for kind, step in steps(db, panel(db), MORNING).items()
    }
    assert seen == {
        StepKind.THANK_YOU: (Standing.DUE, date(2026, 10, 29)),
        StepKind.REVIEW: (Standing.DONE, date(2026, 10, 29)),
        StepKind.REFERENCES: (Standing.DUE, date(2026, 10, 30)),
        StepKind.FOLLOW_UP: (Standing.COMING, date(2026, 11, 16)),
        StepKind.LINKEDIN: (Standing.COMING, None),
        StepKind.SEARCH: (Standing.COMING, date(2026, 11, 5)),
    }


def test_the_panels_thanks_have_their_hours_in_johannesburg(db: Database) -> None:
    thanks = steps(db, panel(db), MORNING)[StepKind.THANK_YOU]
    assert (thanks.due_at, thanks.last_on) == (utc("2026-10-29 13:00"), date(2026, 10, 31))
    assert "each of the 3 people" in thanks.why


def test_the_references_are_told_since_they_want_them(db: Database) -> None:
    interview_id = panel(db)
    assert steps(db, interview_id, MORNING)[StepKind.REFERENCES].why == (
        "They want references. Tell those people by Fri 30 October 2026, so that no call takes "
        "them by surprise."
    )
    for number, name in enumerate(("Pieter Naudé", "Prof. Grace Achieng'")):
        reference(db, name)
        packet = letters(db, interview_id, LetterKind.REFERENCE_PACKET)[name]
        assert steps(db, interview_id, MORNING)[StepKind.REFERENCES].standing is Standing.DUE
        mark_sent(db, packet, sent=True, now=WRITTEN)
        told = steps(db, interview_id, MORNING)[StepKind.REFERENCES]
        assert told.standing is (Standing.DUE, Standing.DONE)[number]


def test_a_holiday_at_the_place_of_the_interview_moves_the_follow_up(db: Database) -> None:
    interview_id = panel(db, ELECTION_DAY)
    assert follow_up_on(db, interview_id) == date(2026, 11, 6)


def test_the_country_that_was_chosen_counts_before_that_of_the_zone(db: Database) -> None:
    interview_id = panel(db, ELECTION_DAY)
    prefer(db, "country", "AT")
    assert follow_up_on(db, interview_id) == date(2026, 11, 5)
    prefer(db, "country", "")
    assert follow_up_on(db, interview_id) == date(2026, 11, 6)


def test_new_year_after_next_is_a_holiday_too(db: Database) -> None:
    in_a_year: Fields = {"promise_kind": "exact_date", "promise_until": "2028-12-29"}
    interview_id = panel(db, {**in_a_year, "day": "2027-01-04"}, now=utc("2027-01-04 12:00"))
    assert follow_up_on(db, interview_id) == date(2029, 1, 3)


def test_a_changed_promise_moves_the_follow_up(db: Database) -> None:
    interview_id = panel(db)
    corrected(db, interview_id, {"promise_days": 21})
    assert follow_up_on(db, interview_id) == date(2026, 11, 23)
    corrected(db, interview_id, {"promise_kind": "none"})
    assert follow_up_on(db, interview_id) == date(2026, 11, 6)


def test_thanks_are_done_once_everybody_has_theirs_and_open_linkedin(db: Database) -> None:
    interview_id = panel(db)
    for letter in letters(db, interview_id, LetterKind.THANK_YOU).values():
        assert steps(db, interview_id, MORNING)[StepKind.THANK_YOU].standing is Standing.DUE
        mark_sent(db, letter, sent=True, now=WRITTEN)
    seen = steps(db, interview_id, MORNING)
    assert seen[StepKind.THANK_YOU].standing is Standing.DONE
    assert (seen[StepKind.LINKEDIN].standing, seen[StepKind.LINKEDIN].due_on) == (
        Standing.DUE,
        date(2026, 10, 30),
    )


def test_a_follow_up_that_went_out_brings_the_second_and_then_the_advice_to_leave_it(
    db: Database,
) -> None:
    interview_id = panel(db)
    for kind, at in (
        (LetterKind.FOLLOW_UP, "2026-11-16 09:00"),
        (LetterKind.SECOND_FOLLOW_UP, "2026-11-23 09:00"),
    ):
        [letter] = letters(db, interview_id, kind).values()
        mark_sent(db, letter, sent=True, now=utc(at))
    seen = steps(db, interview_id, "2026-11-23 10:00")
    assert seen[StepKind.FOLLOW_UP].standing is Standing.DONE
    assert seen[StepKind.SECOND_FOLLOW_UP].standing is Standing.DONE
    assert seen[StepKind.SECOND_FOLLOW_UP].due_on == date(2026, 11, 23)
    assert seen[StepKind.LEAVE_IT].due_on == date(2026, 12, 7)
    assert after(db, interview_id, "2026-12-06 10:00").ghosting is None
    assert after(db, interview_id, "2026-12-07 10:00").ghosting is not None


def test_a_follow_up_before_its_day_is_too_early(db: Database) -> None:
    follows = after(db, panel(db), MORNING)
    early = follows.too_early(StepKind.FOLLOW_UP, today=date(2026, 11, 15))
    assert early is not None
    assert "From Mon 16 November 2026 on" in early
    assert follows.too_early(StepKind.FOLLOW_UP, today=date(2026, 11, 16)) is None


def test_no_from_them_closes_what_it_makes_pointless_and_leaves_two_kindnesses(
    db: Database,
) -> None:
    interview_id = panel(db)
    reference(db, "Pieter Naudé")
    packet = letters(db, interview_id, LetterKind.REFERENCE_PACKET)["Pieter Naudé"]
    mark_sent(db, packet, sent=True, now=WRITTEN)
    ended(db, interview_id, Outcome.REJECTED, heard="2026-11-12", at="2026-11-12 10:00")
    follows = after(db, interview_id, "2026-11-12 11:00")
    assert {step.kind: step.due_on for step in follows.open_steps()} == {
        StepKind.THANKS_AFTER_NO: date(2026, 11, 16),
        StepKind.TELL_REFERENCES: date(2026, 11, 16),
    }
    closed = {step.kind for step in follows.steps if step.standing is Standing.CLOSED}
    assert {StepKind.FOLLOW_UP, StepKind.THANK_YOU, StepKind.REFERENCES, StepKind.SEARCH} <= closed


def test_marks_put_off_skip_and_take_back(db: Database) -> None:
    interview_id = panel(db)
    kind = StepKind.REFERENCES
    mark_step(db, interview_id, kind, Mark.SNOOZED, until_on=date(2026, 11, 2), now=LATER)
    put_off = steps(db, interview_id, MORNING)[kind]
    assert (put_off.standing, put_off.due_on) == (Standing.SNOOZED, date(2026, 11, 2))
    assert steps(db, interview_id, "2026-11-02 06:00")[kind].standing is Standing.DUE
    mark_step(db, interview_id, kind, Mark.SKIPPED, reason="$5 :red[no]\ud83d", now=LATER)
    skipped = steps(db, interview_id, MORNING)[kind]
    assert skipped.standing is Standing.SKIPPED
    assert skipped.why == "Skipped on Fri 30 October 2026: $5 :red[no]\ufffd"
    mark_step(db, interview_id, kind, Mark.DONE, now=LATER)
    assert steps(db, interview_id, MORNING)[kind].standing is Standing.DONE
    reopen_step(db, interview_id, kind)
    assert steps(db, interview_id, MORNING)[kind].standing is Standing.DUE


def test_the_steps_of_a_deleted_interview_take_no_mark(db: Database) -> None:
    interview_id = panel(db)
    remove_interview(db, interview_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="Bring it back"):
        mark_step(db, interview_id, StepKind.SEARCH, Mark.DONE, now=LATER)
    with pytest.raises(ChangedElsewhere, match="Bring it back"):
        call_for_step(db, interview_id, StepKind.REFERENCES, now=LATER)
