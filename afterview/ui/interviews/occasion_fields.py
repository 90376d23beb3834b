"""Between the widgets of the planning form and the fields that the actions read."""

from collections.abc import Mapping
from typing import Any

from afterview.domain.draft import OCCASION, Fields, Value
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.draft_values import DraftValues
from afterview.domain.interview import Interview
from afterview.domain.occasion_check import read_occasion
from afterview.domain.vocabulary import Status
from afterview.ui.codec import CLOCK, DAY, WORD, Codec
from afterview.ui.sheet import Beside, Shown

_FIELDS = (*OCCASION, "note", "status")
_CODECS: Mapping[str, Codec[Any]] = {"day": DAY, "start": CLOCK, "end": CLOCK}


def fields_of(interview: Interview) -> dict[str, Value]:
    """What the form shows of an interview."""
    return {
        **fields_of_occasion(interview.occasion),
        "note": interview.note,
        "status": interview.status.value,
    }


def shown(fields: Fields) -> dict[str, object]:
    """The fields as their widgets show them."""
    return {name: _codec(name).show(fields.get(name)) for name in _FIELDS}


def typed(shown: Shown) -> dict[str, Value]:
    """The fields that the widgets show."""
    return {name: _codec(name).read(value) for name, value in shown.items()}


def problems(fields: Fields, *, asked: bool) -> Beside:
    """The sentences to say beside each field; what is only missing waits until it is asked for."""
    values = DraftValues(fields)
    read_occasion(values, now=None)
    found: dict[str, list[str]] = {}
    for problem in values.problems:
        if asked or not problem.missing:
            found.setdefault(problem.field, []).append(problem.message)
    return found


def chosen_status(fields: Fields) -> Status:
    """Where the interview stands; scheduled unless something else was chosen."""
    value = fields.get("status")
    return Status(value) if isinstance(value, str) and value in set(Status) else Status.SCHEDULED


def _codec(name: str) -> Codec[Any]:
    return _CODECS.get(name, WORD)
