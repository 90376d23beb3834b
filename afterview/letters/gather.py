"""The facts for a letter, gathered from an interview and what the person wrote about it."""

from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from afterview.domain.interview import Interview, local
from afterview.domain.review import Person, Promise, Review
from afterview.domain.vocabulary import Outcome
from afterview.domain.wording import label
from afterview.letters import packet
from afterview.letters.built_in import phrase
from afterview.letters.callbacks import callbacks
from afterview.letters.facts import Facts
from afterview.letters.names import greeting_name, is_named

_ENDINGS: Final = MappingProxyType(
    {
        Outcome.ADVANCED: "I am through to the next round, so it goes on.",
        Outcome.OFFER: "They have made me an offer, and I wanted to tell you soon.",
        Outcome.REJECTED: "They have chosen somebody else this time, and I am looking on.",
        Outcome.ON_HOLD: "They have put it on hold, so there is nothing more to do for now.",
        Outcome.WITHDREW_ME: "I have decided not to go on with it.",
        Outcome.ROLE_CLOSED: "They have closed the position without filling it.",
        Outcome.GHOSTED: "They never came back to me, so I am treating it as closed.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """What a letter may say and no interview or review holds; each part optional.

    ``call_at`` is an instant (naive UTC), the start of the interview where it is not given;
    ``points`` replaces those that the review suggests.
    """

    my_name: str = ""
    my_phone: str = ""
    why_role: str = ""
    wrote_on: date | None = None
    call_at: datetime | None = None
    firm_profile: str = ""
    advert: str = ""
    likely_time: str = ""
    channel: str = ""
    points: tuple[str, ...] = ()


def facts_for(
    interview: Interview,
    review: Review | None,
    *,
    person: Person | None,
    number: int = 1,
    extra: Extra = Extra(),
) -> Facts:
    """The facts for any letter to ``person`` about ``interview``.

    ``number`` is the person's place among those who get this kind of letter, from 1; without it
    all of them would get the same sentences. Days are those of the interview's own calendar.
    """
    occasion = interview.occasion
    held_on = interview.starts_locally().date()
    promise = None if review is None else review.promise
    call_at = occasion.starts_at if extra.call_at is None else extra.call_at
    told = _from_review(review, person, held_on)
    return Facts(
        number=number,
        person_name=person.name if person is not None and is_named(person.name) else "",
        greeting_name="" if person is None else greeting_name(person.name),
        company=occasion.company,
        role=occasion.role,
        stage=label(occasion.stage),
        day=_spoken(held_on),
        callback=told.get("callback", ""),
        why_role=extra.why_role,
        ask_when=phrase("ask_when", number) if _wants_to_ask(promise) else "",
        promised=_promised(promise),
        promise_words="" if promise is None else promise.words,
        wrote_on="" if extra.wrote_on is None else _spoken(extra.wrote_on),
        call_at=_clock(call_at, occasion.zone),
        my_phone=extra.my_phone,
        my_name=extra.my_name,
        met_people=told.get("met_people", ""),
        came_up=told.get("came_up", ""),
        points="\n".join(f"- {point}" for point in extra.points) or told.get("points", ""),
        firm_profile=extra.firm_profile,
        advert=extra.advert,
        likely_time=extra.likely_time or told.get("likely_time", ""),
        channel=extra.channel or told.get("channel", ""),
        ending=_ENDINGS.get(interview.result.outcome, ""),
    )


def _from_review(review: Review | None, person: Person | None, held_on: date) -> dict[str, str]:
    if review is None:
        return {"channel": packet.channel("")}
    wanted = review.notes.references_wanted
    return {
        "callback": "" if person is None else callbacks(review).get(person.id, ""),
        "met_people": packet.met_people(review),
        "came_up": packet.came_up(review, person),
        "points": packet.points(review),
        "likely_time": packet.likely_time(wanted, held_on),
        "channel": packet.channel(wanted),
    }


def _wants_to_ask(promise: Promise | None) -> bool:
    return promise is not None and promise.asked is False and promise.until_on is None


def _promised(promise: Promise | None) -> str:
    if promise is None or promise.until_on is None:
        return ""
    return f"by {_spoken(promise.until_on)}"


def _spoken(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def _clock(instant: datetime, zone: str) -> str:
    place = zone.rpartition("/")[2].replace("_", " ")
    return f"{local(instant, zone):%H:%M} ({place} time)"
