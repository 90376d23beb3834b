"""One role at one company that a person goes for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from afterview.domain.vocabulary import Outcome, Stage


class Phase(StrEnum):
    """How far an application has come."""

    PLANNED = "planned"
    APPLIED = "applied"
    IN_PROCESS = "in_process"
    CLOSED = "closed"


class Resolution(StrEnum):
    """How a closed application ended."""

    OFFER_ACCEPTED = "offer_accepted"
    OFFER_DECLINED = "offer_declined"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    NO_RESPONSE = "no_response"
    ROLE_CLOSED = "role_closed"


STAGES_IN_ORDER: Final[tuple[Stage, ...]] = (
    Stage.INFORMAL_COFFEE,
    Stage.RECRUITER_SCREEN,
    Stage.PHONE_SCREEN,
    Stage.ONLINE_ASSESSMENT,
    Stage.TAKE_HOME,
    Stage.HIRING_MANAGER,
    Stage.BEHAVIOURAL,
    Stage.TECHNICAL,
    Stage.CODING,
    Stage.SYSTEM_DESIGN,
    Stage.CASE,
    Stage.WORK_SAMPLE,
    Stage.PEER_TEAM,
    Stage.CROSS_FUNCTIONAL,
    Stage.PANEL,
    Stage.ONSITE_LOOP,
    Stage.CULTURE_VALUES,
    Stage.EXECUTIVE,
    Stage.FINAL,
    Stage.REFERENCE_CHECK,
)
"""The order in which rounds usually come, early ones first: our own, since firms differ."""

ENDINGS: Final = {
    Outcome.REJECTED: Resolution.REJECTED,
    Outcome.WITHDREW_ME: Resolution.WITHDREW,
    Outcome.ROLE_CLOSED: Resolution.ROLE_CLOSED,
    Outcome.GHOSTED: Resolution.NO_RESPONSE,
}
"""Outcomes of a round that close its application; an offer is still to be answered."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of an application besides, each as typed and each optional."""

    applied_on: date | None = None
    source: str = ""
    link: str = ""
    advert: str = ""
    salary: str = ""
    next_action: str = ""
    next_action_on: date | None = None
    public_sector: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """A role at a company, both as the person typed them; ``version`` grows with each change.

    ``resolution`` is set where the phase is closed; ``furthest_stage`` is of a round that was held.
    """

    id: UUID
    company: str
    role: str
    phase: Phase = Phase.APPLIED
    resolution: Resolution | None = None
    furthest_stage: Stage | None = None
    details: Details = Details()
    version: int = 1


@dataclass(frozen=True, slots=True)
class KnownApplication:
    """An application of the list with its rounds: the note of each by stage and local day.

    ``was_imported`` tells that an import made it or added to it.
    """

    application: Application
    rounds: Mapping[tuple[Stage, date], str]
    was_imported: bool


def further(one: Stage | None, other: Stage | None) -> Stage | None:
    """The later of two stages; None is before all."""
    known = [stage for stage in (one, other) if stage is not None]
    return max(known, key=STAGES_IN_ORDER.index, default=None)


def with_round(application: Application, stage: Stage, *, held: bool) -> Application:
    """The application once a round is booked, which opens it again, or ``held``."""
    if held:
        furthest = further(application.furthest_stage, stage)
        application = replace(application, furthest_stage=furthest)
        if application.phase is Phase.CLOSED:
            return application
    return replace(application, phase=Phase.IN_PROCESS, resolution=None)


def with_outcome(application: Application, *, before: Outcome, after: Outcome) -> Application:
    """The application once the outcome of a round changed from ``before`` to ``after``.

    Only an ending that a round had brought is taken back; one that the person chose stays.
    """
    if after in ENDINGS:
        return replace(application, phase=Phase.CLOSED, resolution=ENDINGS[after])
    if before in ENDINGS and application.resolution is ENDINGS[before]:
        return replace(application, phase=Phase.IN_PROCESS, resolution=None)
    return application
