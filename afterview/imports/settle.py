"""How an application stands once all its lines are together, and its rounds as interviews."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final
from uuid import UUID

from afterview.domain.application import (
    STAGES_IN_ORDER,
    Application,
    Phase,
    further,
    with_outcome,
    with_round,
)
from afterview.domain.interview import Interview, Occasion, Result, utc
from afterview.domain.vocabulary import HELD, Outcome, Status
from afterview.imports.building import Building
from afterview.imports.building import Occasion as StageAndDay
from afterview.imports.fate import Met
from afterview.imports.line import Round
from afterview.imports.status_words import Verdict

NOON: Final = time(12, 0)
NO_TIME: Final = "From the import: no time of day was given, so noon stands here."


@dataclass(frozen=True, slots=True)
class Clock:
    """The present instant (naive UTC), and the zone in which the table's days are meant."""

    now: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Settled:
    """An application as it stands then, its new interviews, and the round of each."""

    application: Application
    interviews: tuple[Interview, ...]
    met: Mapping[StageAndDay, Met]


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A round with its instant (naive UTC), and whether it was held."""

    round: Round
    starts_at: datetime
    status: Status


def settled_new(building: Building, clock: Clock, ids: Iterator[UUID]) -> Settled:
    """The new application as its status and its rounds have it, and the interviews."""
    meetings = _meetings(building, clock)
    outcomes = _outcomes(meetings, building.verdict, clock)
    held = [one for one in meetings if one.status is Status.COMPLETED]
    furthest = building.furthest
    for one in held:
        furthest = further(furthest, one.round.stage)
    application = Application(building.id, building.company, building.role)
    application = _standing(application, building, outcomes=outcomes, has_met=bool(furthest))
    details = replace(building.details, note=building.note())
    application = replace(application, furthest_stage=furthest, details=details)
    return _settled(application, meetings, outcomes, clock, ids)


def settled_known(
    building: Building, before: Application, clock: Clock, ids: Iterator[UUID]
) -> Settled:
    """The application in the list with what came to it, and the interviews that are new."""
    meetings = _meetings(building, clock)
    outcomes = _outcomes(meetings, None, clock)
    after = before
    for one, outcome in zip(meetings, outcomes, strict=True):
        if one.status in HELD and before.phase is not Phase.CLOSED:
            after = with_round(after, one.round.stage, held=one.status is Status.COMPLETED)
            after = with_outcome(after, before=Outcome.PENDING, after=outcome)
    after = replace(after, details=replace(before.details, note=building.note()))
    return _settled(after, meetings, outcomes, clock, ids)


def _standing(
    application: Application, building: Building, *, outcomes: Sequence[Outcome], has_met: bool
) -> Application:
    """Phase and resolution; a status from before the rounds gives way to them, and is noted."""
    verdict = building.verdict
    met = has_met or bool(outcomes)
    if verdict is not None and not (met and verdict in {Verdict.PLANNED, Verdict.APPLIED}):
        return replace(application, phase=verdict.phase, resolution=verdict.resolution)
    if verdict is not None:
        building.add_note(building.status_said)
    if met:
        application = replace(application, phase=Phase.IN_PROCESS)
    last = outcomes[-1] if outcomes else Outcome.PENDING
    return with_outcome(application, before=Outcome.PENDING, after=last)


def _meetings(building: Building, clock: Clock) -> list[_Meeting]:
    """The rounds in the order of their days."""
    rounds = sorted(
        building.rounds.values(),
        key=lambda one: (one.day, one.clock or NOON, STAGES_IN_ORDER.index(one.stage)),
    )
    found = []
    for one in rounds:
        starts_at = utc(datetime.combine(one.day, one.clock or NOON), clock.zone)
        found.append(_Meeting(one, starts_at, _status(one, is_ahead=starts_at > clock.now)))
    return found


def _status(one: Round, *, is_ahead: bool) -> Status:
    if is_ahead and one.status in {None, Status.COMPLETED}:
        return Status.SCHEDULED
    return one.status or Status.COMPLETED


def _outcomes(meetings: Sequence[_Meeting], verdict: Verdict | None, clock: Clock) -> list[Outcome]:
    """How each round ended: as said, else advanced where a later round came, else by the status."""
    came = [place for place, one in enumerate(meetings) if one.status in HELD]
    held = [place for place in came if meetings[place].status is Status.COMPLETED]
    last = Outcome.UNKNOWN if verdict is None else verdict.outcome
    outcomes = []
    for place, one in enumerate(meetings):
        if one.starts_at > clock.now or (place not in held and one.round.outcome is None):
            outcomes.append(Outcome.PENDING)
        elif one.round.outcome is not None:
            outcomes.append(one.round.outcome)
        else:
            outcomes.append(Outcome.ADVANCED if place < came[-1] else last)
    return outcomes


def _settled(
    application: Application,
    meetings: Sequence[_Meeting],
    outcomes: Sequence[Outcome],
    clock: Clock,
    ids: Iterator[UUID],
) -> Settled:
    interviews = tuple(
        Interview(
            next(ids),
            application.id,
            Occasion(
                application.company, application.role, one.round.stage, one.starts_at, clock.zone
            ),
            one.status,
            # Known by the day itself: what ended long ago asks for nothing today.
            Result(outcome, recorded_at=None if outcome is Outcome.PENDING else one.starts_at),
            "\n".join((*one.round.notes, *(() if one.round.clock else (NO_TIME,)))),
            version=1,
        )
        for one, outcome in zip(meetings, outcomes, strict=True)
    )
    met = {
        (one.round.stage, one.round.day): Met(
            one.round.stage, one.round.day, one.round.clock, one.status, outcome
        )
        for one, outcome in zip(meetings, outcomes, strict=True)
    }
    return Settled(application, interviews, met)
