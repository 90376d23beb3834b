"""What was said in the interview about when they will be in touch."""

from afterview.domain import spoken
from afterview.domain.review import Promise
from afterview.domain.vocabulary import PromiseKind
from afterview.ui import safe_text


def draw(promise: Promise) -> None:
    """The day or days, their own words, and whether the person asked."""
    if promise.kind is not None:
        safe_text.say(_when(promise))
    safe_text.labelled("In their words", promise.words)
    if promise.asked is not None:
        safe_text.quiet(
            "I asked when they decide." if promise.asked else "I did not ask when they decide."
        )


def _when(promise: Promise) -> str:
    until = promise.until_on
    if until is None:
        return (
            "They will be in touch; no day was named."
            if promise.kind is PromiseKind.IN_TOUCH
            else "No day was named."
        )
    if promise.kind is PromiseKind.WINDOW and promise.from_on is not None:
        return f"Between {spoken.on_day(promise.from_on)} and {spoken.on_day(until)}."
    lead = "On" if promise.kind is PromiseKind.EXACT_DATE else "By"
    return f"{lead} {spoken.on_day(until)}."
