"""Rounds and days as the brief says them in a sentence."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label

_ROUNDS: Final[Mapping[Stage, str]] = MappingProxyType(
    {
        Stage.RECRUITER_SCREEN: "recruiter screen",
        Stage.PHONE_SCREEN: "phone screen",
        Stage.ONLINE_ASSESSMENT: "online assessment",
        Stage.TAKE_HOME: "take-home task",
        Stage.WORK_SAMPLE: "presentation of your work",
        Stage.PEER_TEAM: "round with future teammates",
        Stage.CROSS_FUNCTIONAL: "round with other teams",
        Stage.EXECUTIVE: "round with senior leadership",
        Stage.ONSITE_LOOP: "day on site",
        Stage.FINAL: "final round",
        Stage.REFERENCE_CHECK: "reference check",
        Stage.INFORMAL_COFFEE: "informal coffee",
    }
)


def round_of(stage: Stage) -> str:
    """A round of this stage, with its article: ``a system design round``."""
    name = _ROUNDS.get(stage, f"{label(stage).lower()} round")
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def on(day: date, *, today: date) -> str:
    """``on 13 October``, with the year where it is another than that of ``today``."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"on {day.day} {day:%B}{year}"


def at(company: str) -> str:
    """`` at Nordhavn``; nothing where no company is known."""
    name = " ".join(company.split())
    return f" at {name}" if name else ""
