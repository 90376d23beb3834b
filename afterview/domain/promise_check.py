"""What was said about when they will be in touch, read from a draft."""

from datetime import date, timedelta

from afterview.domain.draft_values import DraftValues
from afterview.domain.interview import Occasion, local
from afterview.domain.review import Promise
from afterview.domain.spoken import plain_day
from afterview.domain.vocabulary import PromiseKind

LONGEST_WAIT_DAYS = 365


def read_promise(values: DraftValues, occasion: Occasion | None) -> Promise | None:
    """The promise, None where nothing was said of it; problems are noted in ``values``.

    "Within n days" counts from the day of the interview, on its own calendar. Only what belongs to
    the kind of promise is read: what was typed under another kind is out of sight.
    """
    kind = values.choice("promise_kind", "kind of promise", PromiseKind)
    words = values.text("promise_words")
    asked = values.flag("promise_asked")
    held_on = None
    if occasion is not None:
        held_on = local(occasion.starts_at, occasion.zone).date()
    match kind:
        case None:
            return _without_kind(words, asked=asked)
        case PromiseKind.EXACT_DATE:
            day = _day(values, "promise_until", "Which day did they name?", held_on)
            return Promise(kind, day, day, words, asked)
        case PromiseKind.WINDOW:
            from_on, until_on = _window(values, held_on)
            return Promise(kind, from_on, until_on, words, asked)
        case PromiseKind.WITHIN_DAYS:
            return Promise(kind, None, _after_days(values, held_on), words, asked)
        case PromiseKind.IN_TOUCH | PromiseKind.NONE:
            return Promise(kind, None, None, words, asked)


def _without_kind(words: str, *, asked: bool | None) -> Promise | None:
    if not words and asked is None:
        return None
    return Promise(None, None, None, words, asked)


def _window(values: DraftValues, held_on: date | None) -> tuple[date | None, date | None]:
    from_on = _day(values, "promise_from", "From which day?", held_on)
    until_on = _day(values, "promise_until", "Until which day?", held_on)
    if from_on is not None and until_on is not None and until_on < from_on:
        values.refuse(
            "promise_until",
            f"The window ends on {plain_day(until_on)}, before it starts on {plain_day(from_on)}; "
            "give a later end.",
        )
    return from_on, until_on


def _after_days(values: DraftValues, held_on: date | None) -> date | None:
    days = values.number("promise_days", "The number of days", least=1, most=LONGEST_WAIT_DAYS)
    if days is None:
        values.ask_for("promise_days", "Within how many days?")
        return None
    return None if held_on is None else held_on + timedelta(days=days)


def _day(values: DraftValues, name: str, question: str, held_on: date | None) -> date | None:
    day = values.day(name)
    if day is None:
        values.ask_for(name, question)
    elif held_on is not None and day < held_on:
        values.refuse(
            name,
            f"{plain_day(day)} is before the interview on {plain_day(held_on)}; "
            "pick the day they named for their answer.",
        )
    return day
