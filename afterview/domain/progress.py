"""How much of the two-minute core of a review is still to do."""

from dataclasses import dataclass

from afterview.domain.draft import Draft, row_field

_SECONDS = {
    "which interview it was": 30,
    "your feeling": 5,
    "your forecast": 10,
    "a question": 35,
    "what they promised": 10,
    "one lesson": 30,
}
"""Our own estimate of typing each on a phone; together the 120 s that a core review may take."""


@dataclass(frozen=True, slots=True)
class CoreLeft:
    """The parts of the core still open, and roughly how many seconds they take."""

    parts: tuple[str, ...]
    seconds: int


def core_left(draft: Draft) -> CoreLeft:
    """What is left of the core: interview, feeling, forecast, a question, promise, a lesson."""
    done = {
        "which interview it was": all(
            draft.text(name).strip() for name in ("company", "role", "stage", "day", "start")
        ),
        "your feeling": draft.fields.get("feeling") is not None,
        "your forecast": draft.fields.get("forecast") is not None,
        "a question": bool(draft.rows("question") or draft.text("question.to_add").strip()),
        "what they promised": bool(draft.text("promise_kind")),
        "one lesson": any(
            draft.text(row_field("lesson", row, "then_text")).strip()
            for row in draft.rows("lesson")
        ),
    }
    parts = tuple(part for part in _SECONDS if not done[part])
    return CoreLeft(parts, sum(_SECONDS[part] for part in parts))
