"""What a person's mark makes of a step."""

import pytest

from afterview.domain.letter import LetterKind
from afterview.domain.steps import Mark, Standing, StepKind
from afterview.domain.vocabulary import Outcome
from tests.domain.situations import day, ended, held, marked, promised, sent, step_at

FOLLOW_UP, THANK_YOU = StepKind.FOLLOW_UP, StepKind.THANK_YOU


@pytest.mark.parametrize("kind", [THANK_YOU, StepKind.REVIEW, FOLLOW_UP, StepKind.SEARCH])
def test_done_is_done(kind: StepKind) -> None:
    marks = (marked(kind, Mark.DONE),)
    assert step_at(held(marks=marks), kind, "2027-01-01 09:00").standing is Standing.DONE


def test_skipped_keeps_the_reason_as_typed() -> None:
    marks = (marked(THANK_YOU, Mark.SKIPPED, reason=" a recruiter's bot "),)
    step = step_at(held(marks=marks), THANK_YOU)
    assert step.standing is Standing.SKIPPED
    assert step.why == "Skipped on Tue 13 October 2026: a recruiter's bot"


def test_skipped_without_a_reason_is_a_whole_sentence() -> None:
    marks = (marked(StepKind.LINKEDIN, Mark.SKIPPED),)
    assert step_at(held(marks=marks), StepKind.LINKEDIN).why == "Skipped on Tue 13 October 2026."


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-29 22:00", Standing.SNOOZED),
        ("2026-10-29 23:00", Standing.DUE),  # the 30th in Copenhagen
        ("2026-10-30 23:00", Standing.OVERDUE),
    ],
)
def test_snoozed_comes_back_on_its_day(now: str, standing: Standing) -> None:
    marks = (marked(FOLLOW_UP, Mark.SNOOZED, until="2026-10-30"),)
    step = step_at(promised("2026-10-23", marks=marks), FOLLOW_UP, now)
    assert (step.standing, step.due_on) == (standing, day("2026-10-30"))


def test_snoozed_says_until_when() -> None:
    marks = (marked(FOLLOW_UP, Mark.SNOOZED, until="2026-10-30"),)
    step = step_at(promised("2026-10-23", marks=marks), FOLLOW_UP)
    assert step.why.startswith("Put off until Fri 30 October 2026. They said you will hear by")


def test_a_step_whose_own_day_is_later_waits_for_that() -> None:
    marks = (marked(FOLLOW_UP, Mark.SNOOZED, until="2026-10-20"),)
    situation = promised("2026-10-23", marks=marks)
    assert step_at(situation, FOLLOW_UP, "2026-10-19 09:00").standing is Standing.SNOOZED
    back = step_at(situation, FOLLOW_UP, "2026-10-20 09:00")
    assert (back.standing, back.due_on) == (Standing.COMING, day("2026-10-27"))


def test_a_snoozed_note_has_a_day_and_no_hour_and_is_not_put_off_beyond_its_end() -> None:
    marks = (marked(THANK_YOU, Mark.SNOOZED, until="2026-10-15"),)
    situation = held(marks=marks)
    back = step_at(situation, THANK_YOU, "2026-10-15 09:00")
    assert (back.standing, back.due_at, back.due_on) == (Standing.DUE, None, day("2026-10-15"))
    assert step_at(situation, THANK_YOU, "2026-10-15 13:11").standing is Standing.CLOSED


@pytest.mark.parametrize("kind", [StepKind.SEARCH, StepKind.LINKEDIN])
def test_what_is_never_overdue_is_not_so_after_a_snooze(kind: StepKind) -> None:
    thanks = (sent(LetterKind.THANK_YOU, "2026-10-13 14:00"),)
    marks = (marked(kind, Mark.SNOOZED, until="2026-10-25"),)
    step = step_at(held(sent=thanks, marks=marks), kind, "2026-11-25 09:00")
    assert step.standing is Standing.DUE


def test_snoozed_without_a_day_changes_nothing() -> None:
    marks = (marked(FOLLOW_UP, Mark.SNOOZED),)
    assert step_at(held(marks=marks), FOLLOW_UP) == step_at(held(), FOLLOW_UP)


def test_a_mark_taken_away_opens_the_step_again() -> None:
    done = held(marks=(marked(THANK_YOU, Mark.DONE),))
    assert step_at(done, THANK_YOU).standing is Standing.DONE
    assert step_at(held(), THANK_YOU).standing is Standing.DUE


def test_the_newest_mark_counts() -> None:
    older = marked(THANK_YOU, Mark.SKIPPED, at="2026-10-13 13:20")
    newer = marked(THANK_YOU, Mark.DONE, at="2026-10-13 13:25")
    assert step_at(held(marks=(newer, older)), THANK_YOU).standing is Standing.DONE


def test_a_letter_that_went_out_counts_more_than_a_skip() -> None:
    situation = held(
        marks=(marked(FOLLOW_UP, Mark.SKIPPED),),
        sent=(sent(LetterKind.FOLLOW_UP, "2026-10-20 09:00"),),
    )
    assert step_at(situation, FOLLOW_UP).standing is Standing.DONE


def test_an_outcome_ends_a_snooze_and_leaves_done_and_skipped_alone() -> None:
    for mark, standing in [
        (Mark.SNOOZED, Standing.CLOSED),
        (Mark.DONE, Standing.DONE),
        (Mark.SKIPPED, Standing.SKIPPED),
    ]:
        situation = ended(Outcome.REJECTED, marks=(marked(FOLLOW_UP, mark, until="2026-11-30"),))
        assert step_at(situation, FOLLOW_UP).standing is standing
