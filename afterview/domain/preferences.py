"""What a person prefers; every choice has a default that asks nothing of them."""

from dataclasses import dataclass
from typing import Final, TypeGuard

FREE_NOTE, PREMIUM_NOTE = 200, 300
"""Characters that LinkedIn allows in a connection note, free and paid (lettercounter.org, weak)."""
NOTE_LIMITS: Final = (FREE_NOTE, PREMIUM_NOTE)
RETENTION: Final = 90
LEAST_RETENTION, MOST_RETENTION = 75, 95
"""Answers in a hundred that practice shall keep: the default of FSRS, and what its guide advises
(fsrs4anki, py-fsrs README)."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices of one person.

    ``my_name`` signs letters; ``country`` is the ISO code whose public holidays count, empty for
    that of each interview's own time zone; ``tips_done`` are the profile tips ticked off;
    ``calendar_token`` opens the calendar feed, empty while there is none; ``retention`` is how many
    answers in a hundred practice shall keep; ``zone`` is the IANA zone of the person's clock, empty
    for that of the browser; ``without_names`` leaves people's names out of briefs.
    """

    my_name: str = ""
    country: str = ""
    linkedin_limit: int = FREE_NOTE
    tips_done: tuple[str, ...] = ()
    calendar_token: str = ""
    retention: int = RETENTION
    zone: str = ""
    without_names: bool = False


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
    )


def _is_retention(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and LEAST_RETENTION <= value <= MOST_RETENTION


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
