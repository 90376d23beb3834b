"""What was done after the interviews of a sample search, and that all of it was done in time."""

from collections.abc import Iterator
from datetime import date, datetime

from afterview.actions.aftermath import Aftermath, aftermath_of
from afterview.domain.follow_up_rule import first_due_on, second_due_on
from afterview.domain.interview import local
from afterview.domain.letter import Letter, LetterKind
from afterview.domain.reference import Told
from afterview.domain.step import StepMark
from afterview.domain.thank_you_rule import thank_you_times
from afterview.store import applications, contacts, letters, references, step_marks
from afterview.store.database import Database
from tests.sample.filled import every_interview


def every_letter(database: Database) -> list[Letter]:
    """All of them, by interview, those that were only drafted too."""
    held = every_interview(database)
    with database.read() as cursor:
        return [letter for one in held for letter in letters.of_interview(cursor, one.id)]


def every_mark(database: Database) -> list[StepMark]:
    """All of them, by interview."""
    held = every_interview(database)
    with database.read() as cursor:
        return [mark for one in held for mark in step_marks.of_interview(cursor, one.id)]


def every_telling(database: Database) -> list[Told]:
    """What the references were told, by reference."""
    with database.read() as cursor:
        known = references.every(cursor)
        return [told for one in known for told in references.told_to(cursor, one.contact_id)]


def afters_of(database: Database, kind: LetterKind) -> list[tuple[Letter, Aftermath]]:
    """The letters of a kind that were sent, each with what follows its interview."""
    found = []
    for letter in every_letter(database):
        if letter.kind is kind and letter.sent_at is not None and letter.interview_id is not None:
            now = letter.sent_at
            after = aftermath_of(database, letter.interview_id, now=now, today=now.date())
            assert after is not None
            found.append((letter, after))
    return found


def assert_in_time(database: Database, *, today: date, zone: str) -> None:
    """Letters are sent when the rules of the steps have them, and nothing is done ahead."""
    assert all(local(stamp, zone).date() < today for stamp in _stamps(database))
    assert all(day < today for day in _days(database))
    for note, after in afters_of(database, LetterKind.THANK_YOU):
        situation = after.situation
        times = thank_you_times(situation.ended_at, situation.zone, week=after.week)
        assert situation.ended_at < _sent(note) <= times.last_at
    for first, after in afters_of(database, LetterKind.FOLLOW_UP):
        assert after.situation.day_of(_sent(first)) >= first_due_on(after.situation, after.week)
    for second, after in afters_of(database, LetterKind.SECOND_FOLLOW_UP):
        due_on = second_due_on(after.situation, after.week)
        assert due_on is not None
        assert after.situation.day_of(_sent(second)) >= due_on
    for kind in (LetterKind.FOLLOW_UP, LetterKind.SECOND_FOLLOW_UP):
        for asked, after in afters_of(database, kind):
            recorded_at = after.interview.result.recorded_at
            assert recorded_at is None or _sent(asked) < recorded_at
    for kind in (LetterKind.THANKS_AFTER_NO, LetterKind.REFERENCE_RESULT):
        for answer, after in afters_of(database, kind):
            recorded_at = after.interview.result.recorded_at
            assert recorded_at is not None
            assert _sent(answer) > recorded_at
    assert all(
        told.result_told_at is None or told.told_at < told.result_told_at
        for told in every_telling(database)
    )


def _sent(letter: Letter) -> datetime:
    assert letter.sent_at is not None
    return letter.sent_at


def _stamps(database: Database) -> Iterator[datetime]:
    for letter in every_letter(database):
        yield from (letter.made_at, letter.changed_at, letter.sent_at or letter.made_at)
    yield from (mark.marked_at for mark in every_mark(database))
    for told in every_telling(database):
        yield from (told.told_at, told.result_told_at or told.told_at)


def _days(database: Database) -> Iterator[date]:
    with database.read() as cursor:
        sought = applications.every(cursor)
        known = references.every(cursor)
    yield from (one.details.applied_on for one in sought if one.details.applied_on is not None)
    yield from (one.answered_on for one in known if one.answered_on is not None)


def retold(database: Database) -> list[object]:
    """What was done and noted beside the reviews, without ids, so that two fillings compare."""
    with database.read() as cursor:
        sought = applications.every(cursor)
        known = contacts.every(cursor)
    written = every_letter(database)
    return [
        sorted((one.company, one.phase, str(one.resolution), repr(one.details)) for one in sought),
        [(one.name, one.role, one.company, one.email, one.linkedin) for one in known],
        sorted(
            (one.made_at, one.kind, one.to_name, one.to_email, one.wording.body, str(one.sent_at))
            for one in written
        ),
        every_mark(database),
        [(one.told_at, one.result_told_at) for one in every_telling(database)],
    ]
