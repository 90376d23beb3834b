"""A finished review laid out again as the fields of a draft, for correcting it."""

from dataclasses import asdict
from enum import StrEnum
from uuid import UUID

from afterview.domain.draft import NOT_OBSERVED, ROWS, Value, rating_field, row_field
from afterview.domain.interview import Occasion, local
from afterview.domain.review import Promise, Review
from afterview.domain.vocabulary import PromiseKind


def fields_of(review: Review) -> dict[str, Value]:
    """The fields from which ``validate`` makes an equal review; empty ones are left out."""
    fields: dict[str, Value] = {
        **fields_of_occasion(review.occasion),
        "feeling": review.feeling,
        "forecast": review.forecast,
        **asdict(review.notes),
        **_promise(review),
    }
    for rating in review.ratings:
        score = rating.score
        fields[rating_field(rating.dimension)] = NOT_OBSERVED if score is None else score
    for kind, rows in _rows(review):
        fields[kind] = [row for row, _ in rows]
        for row, held in rows:
            for name in ROWS[kind]:
                fields[row_field(kind, row, name)] = _plain(getattr(held, name))
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _rows(review: Review) -> tuple[tuple[str, list[tuple[str, object]]], ...]:
    """Each list with the ids and contents of its rows; a trial goes by the id of its lesson."""
    return (
        ("question", [(str(one.id), one) for one in review.questions]),
        ("cue", [(str(one.id), one) for one in review.cues]),
        ("person", [(str(one.id), one) for one in review.people]),
        ("lesson", [(str(one.id), one) for one in review.lessons]),
        ("trial", [(str(one.lesson_id), one) for one in review.trials]),
    )


def fields_of_occasion(occasion: Occasion) -> dict[str, Value]:
    """The fields that say which interview it was, on the clock of its own zone."""
    starts = local(occasion.starts_at, occasion.zone)
    ends = None if occasion.ends_at is None else local(occasion.ends_at, occasion.zone)
    return {
        "company": occasion.company,
        "role": occasion.role,
        "stage": occasion.stage.value,
        "day": starts.date().isoformat(),
        "start": f"{starts:%H:%M}",
        "end": None if ends is None else f"{ends:%H:%M}",
        "zone": occasion.zone,
        "format": _plain(occasion.format),
        "structure": _plain(occasion.structure),
    }


def _promise(review: Review) -> dict[str, Value]:
    promise: Promise | None = review.promise
    if promise is None:
        return {}
    until = promise.until_on
    days = None
    if promise.kind is PromiseKind.WITHIN_DAYS and until is not None:
        days = (until - local(review.occasion.starts_at, review.occasion.zone).date()).days
        until = None
    exact = promise.kind is PromiseKind.EXACT_DATE
    return {
        "promise_kind": _plain(promise.kind),
        "promise_from": _plain(None if exact else promise.from_on),
        "promise_until": _plain(until),
        "promise_days": days,
        "promise_words": promise.words,
        "promise_asked": promise.asked,
    }


def _plain(value: object) -> Value:
    match value:
        case None | bool() | int():
            return value
        case StrEnum():
            return value.value
        case UUID():
            return str(value)
        case str():
            return value
        case tuple():
            return [str(part) for part in value]
        case _:
            return str(value)
