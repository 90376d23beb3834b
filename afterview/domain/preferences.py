"""What a person prefers; every choice has a default that asks nothing of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeGuard, TypeVar

FREE_NOTE, PREMIUM_NOTE = 200, 300
"""Characters that LinkedIn allows in a connection note, free and paid (lettercounter.org, weak)."""
NOTE_LIMITS: Final = (FREE_NOTE, PREMIUM_NOTE)
RETENTION: Final = 90
LEAST_RETENTION, MOST_RETENTION = 75, 95
"""Answers in a hundred that practice shall keep: the default of FSRS, and what its guide advises
(fsrs4anki, py-fsrs README)."""

_Choice = TypeVar("_Choice", bound=StrEnum)


class Theme(StrEnum):
    """How the pages are coloured; by default as the device or the browser has it."""

    AS_DEVICE = ""
    LIGHT = "light"
    DARK = "dark"


class WeekStart(StrEnum):
    """The day that a week begins with: Monday as ISO 8601 has it, the others as calendars do."""

    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices of one person.

    ``my_name`` signs letters; ``country`` is the ISO code whose public holidays count, empty for
    that of each interview's own time zone; ``tips_done`` are the profile tips ticked off;
    ``calendar_token`` opens the calendar feed, empty while there is none; ``retention`` is how many
    answers in a hundred practice shall keep; ``zone`` is the IANA zone of the person's clock, empty
    for that of the browser; ``without_names`` leaves people's names out of briefs; ``theme`` is
    how the pages are coloured; ``week_start`` begins the weeks of the report.
    """

    my_name: str = ""
    country: str = ""
    linkedin_limit: int = FREE_NOTE
    tips_done: tuple[str, ...] = ()
    calendar_token: str = ""
    retention: int = RETENTION
    zone: str = ""
    without_names: bool = False
    theme: Theme = Theme.AS_DEVICE
    week_start: WeekStart = WeekStart.MONDAY


def read_preferences(chosen: dict[str, object]) -> Preferences:
    """The preferences among ``chosen``; what is missing or does not fit is as by default."""
    limit, tips = chosen.get("linkedin_limit"), chosen.get("tips_done")
    retention = chosen.get("retention")
    return Preferences(
        my_name=_text(chosen.get("my_name")),
        country=_text(chosen.get("country")),
        linkedin_limit=limit if isinstance(limit, int) and limit in NOTE_LIMITS else FREE_NOTE,
        tips_done=tuple(filter(None, map(_text, tips))) if isinstance(tips, list) else (),
        calendar_token=_text(chosen.get("calendar_token")),
        retention=retention if _is_retention(retention) else RETENTION,
        zone=_text(chosen.get("zone")),
        without_names=chosen.get("without_names") is True,
        theme=_one_of(Theme, chosen.get("theme"), Theme.AS_DEVICE),
        week_start=_one_of(WeekStart, chosen.get("week_start"), WeekStart.MONDAY),
    )


def _is_retention(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and LEAST_RETENTION <= value <= MOST_RETENTION


def _one_of(choices: type[_Choice], value: object, otherwise: _Choice) -> _Choice:
    return next((each for each in choices if each == value), otherwise)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
