"""What comes after an interview, in sentences: its open steps, and when to come back here."""

from datetime import datetime

from afterview.actions.aftermath import Aftermath
from afterview.domain.step import StepKind
from afterview.domain.vocabulary import Outcome, Status
from afterview.ui.interviews import said

_COME_BACK = (
    "This one lies ahead. Come back right after it: two minutes then keep what you would have "
    "forgotten by the evening."
)
_TO_WRITE = "The review is still to write. Two minutes are enough for the core of it."
_RECORD = "When you hear how it ended, record it here; your forecast can then be held against it."


def sentences(after: Aftermath, *, now: datetime) -> tuple[str, ...]:
    """What comes next, in the order of the six; empty where nothing does.

    Steps that are only if one likes, and going on with the search, are left to Next steps.
    """
    interview, review = after.interview, after.situation.review
    if said.lies_ahead(interview, now=now):
        return (_COME_BACK,)
    if review is None:
        is_to_write = interview.status in (Status.SCHEDULED, Status.COMPLETED)
        return (_TO_WRITE,) if is_to_write and not after.situation.is_over else ()
    steps = [
        step.why
        for step in after.open_steps()
        if not step.optional and step.kind is not StepKind.SEARCH
    ]
    awaited = interview.result.outcome in (Outcome.PENDING, Outcome.ON_HOLD, Outcome.UNKNOWN)
    return (*steps, _RECORD) if awaited else tuple(steps)
