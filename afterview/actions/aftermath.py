"""What is still to do after each interview, worked out from all that is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from afterview.actions.closed_days import work_week
from afterview.domain.application import Phase
from afterview.domain.interview import Interview
from afterview.domain.search import Search
from afterview.domain.step import (
    OPEN,
    SentLetter,
    Situation,
    Step,
    StepKind,
    missed_since,
)
from afterview.domain.steps import ghosting, steps_of, too_early
from afterview.domain.working_days import WorkWeek
from afterview.letters.names import is_named
from afterview.store import (
    applications,
    contacts,
    interviews,
    letters,
    preferences,
    references,
    reviews,
    step_marks,
)
from afterview.store.database import Cursor, Database
from afterview.store.facts.applications import search_standing

SETTLED_STAYS = timedelta(days=14)
"""How long the steps of a round that is over are still asked for: thanks, telling references."""


@dataclass(frozen=True, slots=True)
class Aftermath:
    """An interview with its steps in the order of the six.

    ``ghosting`` proposes, in a sentence, to count the silence as an answer; None where it is too
    early or decided.
    """

    situation: Situation
    week: WorkWeek
    steps: tuple[Step, ...]
    ghosting: str | None

    @property
    def interview(self) -> Interview:
        """The interview that was held."""
        return self.situation.interview

    def open_steps(self) -> tuple[Step, ...]:
        """The steps still to be done."""
        return tuple(step for step in self.steps if step.standing in OPEN)

    def too_early(self, kind: StepKind, *, today: date) -> str | None:
        """From when a follow-up may go out, and why; None where it may."""
        return too_early(self.situation, kind, week=self.week, today=today)


def aftermath_of(
    db: Database, interview_id: UUID, *, now: datetime, today: date
) -> Aftermath | None:
    """What follows one interview; None where there is none."""
    with db.read() as cursor:
        interview = interviews.find(cursor, interview_id)
        if interview is None:
            return None
        return aftermaths(cursor, [interview], now=now, today=today)[0]


def every_aftermath(db: Database, *, now: datetime, today: date) -> tuple[Aftermath, ...]:
    """What follows each interview that still matters, the latest interview first.

    Those are the rounds still waited for, and those that ended within two weeks.
    """
    with db.read() as cursor:
        found = interviews.still_followed(cursor, until=now, ended_since=now - SETTLED_STAYS)
        return aftermaths(cursor, found, now=now, today=today)


def with_one_search(
    afters: Sequence[Aftermath],
) -> tuple[tuple[Aftermath, tuple[Step, ...]], ...]:
    """The steps of each, with going on with the search only once among them all.

    What the person said of the search after one interview goes for the others.
    """
    with_search = [after for after in afters if any(map(_is_search, after.steps))]
    said = [one for one in with_search if one.situation.mark_on(StepKind.SEARCH) is not None]
    kept = next(iter(said or with_search), None)
    return tuple(
        (after, tuple(step for step in after.steps if after is kept or not _is_search(step)))
        for after in afters
    )


def _is_search(step: Step) -> bool:
    return step.kind is StepKind.SEARCH


def open_steps(afters: Sequence[Aftermath]) -> tuple[tuple[Aftermath, Step], ...]:
    """Every step still to be done with what it follows; the search stands there once."""
    return tuple(
        (after, step)
        for after, steps in with_one_search(afters)
        for step in steps
        if step.standing in OPEN
    )


def aftermaths(
    cursor: Cursor, found: Sequence[Interview], *, now: datetime, today: date
) -> tuple[Aftermath, ...]:
    """What follows each of these interviews, in their order."""
    country = preferences.chosen(cursor).country
    zones = {interview.occasion.zone for interview in found}
    searches = {zone: search_standing(cursor, now=now, zone=zone) for zone in zones}
    situations = [_situation(cursor, one, searches[one.occasion.zone]) for one in found]
    return tuple(_worked_out(one, country, now=now, today=today) for one in situations)


def _worked_out(situation: Situation, country: str, *, now: datetime, today: date) -> Aftermath:
    week = work_week(country, situation.zone, around=situation.held_on)
    return Aftermath(
        situation,
        week,
        steps_of(situation, week=week, now=now, today=today),
        ghosting(situation, week=week, today=today),
    )


def _situation(cursor: Cursor, interview: Interview, search: Search) -> Situation:
    stored = reviews.find(cursor, interview.id)
    application = applications.find(cursor, interview.application_id)
    calls = step_marks.calls(cursor, interview.id)
    told = references.told_of(cursor, interview.application_id)
    return Situation(
        interview,
        None if stored is None else stored.review,
        marks=step_marks.of_interview(cursor, interview.id),
        sent=tuple(
            SentLetter(letter.kind, letter.contact_id, letter.sent_at)
            for letter in letters.of_interview(cursor, interview.id)
            if letter.sent_at is not None
        ),
        people=sum(is_named(one.name) for one in contacts.met_in(cursor, interview.id)),
        wants_references=StepKind.REFERENCES in calls,
        public_sector=application is not None and application.details.public_sector,
        call_missed_at=missed_since(interview, calls.get(StepKind.MISSED_CALL)),
        next_round_on=interviews.next_round_on(cursor, interview),
        n_told=len(told),
        n_result_told=sum(one.result_told_at is not None for one in told),
        is_application_closed=application is not None and application.phase is Phase.CLOSED,
        search=search,
    )
