"""The review, the references, LinkedIn, a missed call and the search."""

import pytest

from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
from afterview.domain.scales import MemoryAge, memory_age
from afterview.domain.search import Search
from afterview.domain.search_rule import nudge_on
from afterview.domain.step_rules import FRESH_HOURS
from afterview.domain.steps import Mark, Situation, Standing, StepKind
from afterview.domain.vocabulary import Stage, Status
from tests.builders import a_review, an_interview, utc
from tests.domain.situations import day, held, marked, sent, step_at, steps_at

MISSED = utc("2026-10-27 09:00")  # Tuesday, ten o'clock in Copenhagen
PACKET = LetterKind.REFERENCE_PACKET


@pytest.mark.parametrize(
    ("now", "standing", "said"),
    [
        ("2026-10-13 13:10", Standing.DUE, "freshest until Tue 13 October 2026, 17:10"),
        ("2026-10-13 15:10", Standing.DUE, "on the same day"),
        ("2026-10-14 01:10", Standing.DUE, "Within a day"),
        ("2026-10-14 13:09", Standing.DUE, "Within a day"),
        ("2026-10-14 13:10", Standing.OVERDUE, "less trust in details"),
        ("2027-01-01 09:00", Standing.OVERDUE, "still worth writing"),
    ],
)
def test_a_review_is_best_while_memory_is_fresh_and_never_too_late(
    now: str, standing: Standing, said: str
) -> None:
    step = step_at(held(), StepKind.REVIEW, now)
    assert step.standing is standing
    assert said in step.why
    assert step.due_at == utc("2026-10-13 15:10")


def test_a_written_review_is_done() -> None:
    step = step_at(held(review=a_review()), StepKind.REVIEW, "2026-12-01 09:00")
    assert (step.standing, step.why) == (Standing.DONE, "The review is written.")


def test_the_fresh_hours_are_those_of_the_scale() -> None:
    assert memory_age(FRESH_HOURS - 0.01) is MemoryAge.FRESH
    assert memory_age(FRESH_HOURS) is MemoryAge.SAME_DAY


@pytest.mark.parametrize("stage", sorted(Stage))
def test_references_are_called_for_late_in_the_process(stage: Stage) -> None:
    called_for = StepKind.REFERENCES in steps_at(held(stage=stage))
    assert called_for is (stage in {Stage.FINAL, Stage.REFERENCE_CHECK})


def test_references_are_called_for_where_the_review_says_so() -> None:
    wanted = a_review(notes=Notes(references_wanted="two by Monday"))
    step = step_at(held(review=wanted), StepKind.REFERENCES)
    assert (step.standing, step.due_on) == (Standing.DUE, day("2026-10-14"))
    assert step.why == (
        "They want references. Tell those people by Wed 14 October 2026, so that no call takes "
        "them by surprise."
    )
    blank = a_review(notes=Notes(references_wanted="  \n"))
    assert StepKind.REFERENCES not in steps_at(held(review=blank))


@pytest.mark.parametrize(
    ("start", "due"),
    [("2026-10-15 12:00", "2026-10-16"), ("2026-10-16 12:00", "2026-10-19")],
)
def test_references_are_told_by_the_next_working_day(start: str, due: str) -> None:
    step = step_at(held(start, None, stage=Stage.FINAL), StepKind.REFERENCES, start)
    assert step.due_on == day(due)


def test_references_not_told_by_then_are_overdue() -> None:
    final = held(stage=Stage.FINAL)
    assert step_at(final, StepKind.REFERENCES, "2026-10-14 20:00").standing is Standing.DUE
    assert step_at(final, StepKind.REFERENCES, "2026-10-14 22:00").standing is Standing.OVERDUE


def test_references_that_only_the_person_wants_have_no_day() -> None:
    step = step_at(held(wants_references=True), StepKind.REFERENCES, "2026-12-01 09:00")
    assert (step.standing, step.due_on) == (Standing.DUE, None)
    assert step.why.startswith("You asked for this step. ")


@pytest.mark.parametrize(
    ("n_told", "standing"), [(0, Standing.DUE), (1, Standing.DUE), (2, Standing.DONE)]
)
def test_references_are_done_once_two_people_know(n_told: int, standing: Standing) -> None:
    situation = held(stage=Stage.FINAL, n_told=n_told)
    assert step_at(situation, StepKind.REFERENCES).standing is standing


def test_after_one_the_reason_says_that_two_are_usual() -> None:
    situation = held(stage=Stage.FINAL, n_told=1)
    assert step_at(situation, StepKind.REFERENCES).why == (
        "One reference knows; two or three are usual. At this stage references are often called. "
        "Tell those people by Wed 14 October 2026, so that no call takes them by surprise."
    )


def test_linkedin_waits_for_the_thank_you_note() -> None:
    step = step_at(held(), StepKind.LINKEDIN)
    assert (step.standing, step.due_on, step.optional) == (Standing.COMING, None, True)


def test_linkedin_is_open_once_one_note_went_out() -> None:
    thanks = (sent(LetterKind.THANK_YOU, "2026-10-14 23:00"),)
    step = step_at(held(people=3, sent=thanks), StepKind.LINKEDIN, "2026-11-14 09:00")
    assert (step.standing, step.due_on) == (Standing.DUE, day("2026-10-15"))


@pytest.mark.parametrize("mark", [Mark.DONE, Mark.SKIPPED])
def test_linkedin_is_open_once_the_note_was_marked(mark: Mark) -> None:
    marks = (marked(StepKind.THANK_YOU, mark),)
    assert step_at(held(marks=marks), StepKind.LINKEDIN).standing is Standing.DUE


def test_linkedin_is_closed_where_no_note_went_out_in_time() -> None:
    step = step_at(held(), StepKind.LINKEDIN, "2026-10-16 09:00")
    assert step.standing is Standing.CLOSED
    assert step.why == "It follows a thank-you note, and none went out."


def test_a_sent_note_to_connect_is_done() -> None:
    letters = (sent(LetterKind.LINKEDIN_NOTE, "2026-10-14 09:00"),)
    assert step_at(held(sent=letters), StepKind.LINKEDIN).standing is Standing.DONE


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-27 09:00", Standing.COMING),
        ("2026-10-27 09:14", Standing.COMING),
        ("2026-10-27 09:15", Standing.DUE),
        ("2026-10-27 22:59", Standing.DUE),
        ("2026-10-27 23:00", Standing.OVERDUE),  # midnight in Copenhagen
        ("2026-10-28 22:59", Standing.OVERDUE),
        ("2026-10-28 23:00", Standing.CLOSED),
    ],
)
def test_a_missed_call_is_asked_after_on_the_same_day(now: str, standing: Standing) -> None:
    step = step_at(held(call_missed_at=MISSED), StepKind.MISSED_CALL, now)
    assert step.standing is standing
    assert step.due_at == utc("2026-10-27 09:15")
    assert (step.due_on, step.last_on) == (day("2026-10-27"), day("2026-10-28"))


def test_a_missed_call_first_gets_a_quarter_of_an_hour_then_a_narrow_ask() -> None:
    situation = held(call_missed_at=MISSED)
    assert step_at(situation, StepKind.MISSED_CALL, "2026-10-27 09:05").why == (
        "They may just be late: give the call of Tue 27 October 2026, 10:00 15 to 20 minutes, "
        "then ask only for a new time, in a line or two."
    )
    assert step_at(situation, StepKind.MISSED_CALL, "2026-10-27 09:20").why == (
        "The call agreed for Tue 27 October 2026, 10:00 did not come: ask only for a new time, "
        "in a line or two, still on the same day."
    )


def test_a_call_missed_on_friday_can_be_asked_after_until_monday() -> None:
    situation = held(call_missed_at=utc("2026-10-16 09:00"))
    step = step_at(situation, StepKind.MISSED_CALL, "2026-10-19 09:00")
    assert (step.standing, step.last_on) == (Standing.OVERDUE, day("2026-10-19"))


def test_only_a_note_after_the_missed_call_asks_after_it() -> None:
    kind = LetterKind.MISSED_CALL
    before = held(call_missed_at=MISSED, sent=(sent(kind, "2026-10-20 09:00"),))
    after = held(call_missed_at=MISSED, sent=(sent(kind, "2026-10-27 09:30"),))
    now = "2026-10-27 10:00"
    assert step_at(before, StepKind.MISSED_CALL, now).standing is Standing.DUE
    assert step_at(after, StepKind.MISSED_CALL, now).standing is Standing.DONE


def test_a_first_call_that_never_came_is_the_only_step_of_its_interview() -> None:
    missed = Situation(an_interview(status=Status.NO_SHOW_THEM), call_missed_at=MISSED)
    assert list(steps_at(missed)) == [StepKind.MISSED_CALL]


@pytest.mark.parametrize(
    ("applied", "interviewed", "nudge"),
    [
        (None, "2026-10-13", "2026-10-20"),
        ("2026-10-01", "2026-10-13", "2026-10-20"),
        ("2026-10-15", "2026-10-13", "2026-10-22"),
        ("2026-10-15", None, "2026-10-22"),
        (None, None, None),
    ],
)
def test_one_nudge_comes_after_seven_quiet_days(
    applied: str | None, interviewed: str | None, nudge: str | None
) -> None:
    days = [None if each is None else day(each) for each in (applied, interviewed, nudge)]
    assert nudge_on(days[0], held_on=days[1]) == days[2]


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-19 09:00", Standing.COMING),
        ("2026-10-20 09:00", Standing.DUE),
        ("2027-03-01 09:00", Standing.DUE),
    ],
)
def test_the_search_is_nudged_and_never_overdue(now: str, standing: Standing) -> None:
    assert step_at(held(), StepKind.SEARCH, now).standing is standing


def test_the_nudge_names_the_last_application_and_the_next_interview() -> None:
    situation = held(search=Search(day("2026-10-08"), next_booked_on=day("2026-10-27")))
    assert step_at(situation, StepKind.SEARCH, "2026-10-20 09:00").why == (
        "It has been a quiet week: a good moment for one new application. The last one was on "
        "Thu 8 October 2026. Your next interview is booked for Tue 27 October 2026."
    )
    assert step_at(situation, StepKind.SEARCH, "2026-10-14 09:00").why.startswith(
        "The search goes on beside this one; a new application by Tue 20 October 2026 is plenty."
    )


def test_an_interview_that_has_passed_is_not_called_the_next() -> None:
    situation = held(search=Search(next_booked_on=day("2026-10-15")))
    assert "booked" in step_at(situation, StepKind.SEARCH, "2026-10-15 09:00").why
    assert "booked" not in step_at(situation, StepKind.SEARCH, "2026-10-16 09:00").why
