"""A forecast counts only against an outcome that came after it; the first one stays."""

from collections.abc import Sequence

from afterview.domain.draft import Value
from afterview.domain.interview import Interview, local
from afterview.domain.problem import Problem
from afterview.domain.spoken import plain_day
from afterview.domain.vocabulary import Outcome


def forecast_is_closed(interview: Interview) -> bool:
    """Whether the outcome is recorded, so that no forecast can be stated or changed any more."""
    return interview.result.outcome is not Outcome.PENDING


def why_closed(stated: Sequence[int], interview: Interview) -> str:
    """The reason to show beside the forecast once the outcome is recorded."""
    recorded_at = interview.result.recorded_at
    since = ""
    if recorded_at is not None:
        since = f" since {plain_day(local(recorded_at, interview.occasion.zone).date())}"
    kept = f"your {stated[-1]} % stays as it was" if stated else "it stays empty"
    return (
        f"The outcome is recorded{since}, and a forecast made after it would tell nothing: {kept}."
    )


def forecast_problem(wanted: Value, stated: Sequence[int], interview: Interview) -> Problem | None:
    """The refusal of a forecast that differs from the last one ``stated`` after the outcome."""
    last = stated[-1] if stated else None
    if wanted == last or not forecast_is_closed(interview):
        return None
    return Problem("forecast", why_closed(stated, interview))
