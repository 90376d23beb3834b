"""What stands in the cell of a round: a mark, whether it was held, and how it ended."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.imports.status import read_status
from afterview.imports.words import listed, plain

YES: Final = listed("y|yes|x|✓|✔|✅|☑|true|1|ja|oui|si|sí|j|done|held")
NO: Final = listed("n|no|✗|✘|❌|☐|false|0|nein|non|nee|not yet")

_HELD: Final[dict[str, Status]] = {
    **dict.fromkeys(("scheduled", "upcoming", "booked", "planned", "invited"), Status.SCHEDULED),
    **dict.fromkeys(("completed", "done", "held", "attended", "took place"), Status.COMPLETED),
    **dict.fromkeys(("rescheduled", "moved", "postponed"), Status.RESCHEDULED),
    **dict.fromkeys(
        ("cancelled by them", "canceled by them", "they cancelled"), Status.CANCELLED_BY_THEM
    ),
    **dict.fromkeys(("cancelled by me", "canceled by me", "i cancelled"), Status.CANCELLED_BY_ME),
    **dict.fromkeys(
        ("no show", "they did not show up", "interviewer no show"), Status.NO_SHOW_THEM
    ),
}
_ENDED: Final[dict[str, Outcome]] = {
    **dict.fromkeys(
        (
            "passed",
            "pass",
            "advanced",
            "moved forward",
            "moved on",
            "next round",
            "through",
            "cleared",
        ),
        Outcome.ADVANCED,
    ),
    **dict.fromkeys(("fail", "failed", "did not pass", "not passed"), Outcome.REJECTED),
    **dict.fromkeys(("waiting", "waiting to hear", "pending", "awaiting"), Outcome.PENDING),
}

_UNREAD: Final = "How the round went could not be read."


@dataclass(frozen=True, slots=True)
class RoundWords:
    """What the words beside a round say, each None where they do not; ``why`` as for a status."""

    status: Status | None = None
    outcome: Outcome | None = None
    why: str = ""


@lru_cache(maxsize=5_000)
def read_round(text: str) -> RoundWords:
    """The reading of the words of a round; it never raises."""
    words = plain(text)
    if not words:
        return RoundWords(why="" if not text else _UNREAD)
    if words in _HELD:
        return RoundWords(_HELD[words])
    if words in _ENDED:
        return RoundWords(None, _ENDED[words])
    told = read_status(text)
    if told.verdict is None or told.verdict.outcome is Outcome.PENDING:
        return RoundWords(why=_UNREAD)
    outcome = told.verdict.outcome
    why = f"Read as “{label(outcome)}”, from only some of its words." if told.why else ""
    return RoundWords(None, outcome, why)


def is_mark(cell: str, marks: frozenset[str]) -> bool:
    """Whether the cell is one of the marks and nothing else."""
    return cell.casefold() in marks
