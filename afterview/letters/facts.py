"""What a letter may say: the facts, every one of them optional, and the fields of a template."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from afterview.letters.typed import lines, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known for one letter to one person; an empty text is a fact that is missing.

    ``number`` is the person's place among those who get the same kind of letter, from 1; people
    with different places get different sentences.
    """

    number: int = 1
    person_name: str = ""
    greeting_name: str = ""
    company: str = ""
    role: str = ""
    stage: str = ""
    day: str = ""
    callback: str = ""
    why_role: str = ""
    ask_when: str = ""
    promised: str = ""
    promise_words: str = ""
    wrote_on: str = ""
    call_at: str = ""
    my_phone: str = ""
    my_name: str = ""
    met_people: str = ""
    came_up: str = ""
    points: str = ""
    firm_profile: str = ""
    advert: str = ""
    likely_time: str = ""
    channel: str = ""
    ending: str = ""


FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "greeting": "“Dear” with the name to greet by, or “Hello” where no name is known.",
        "greeting_name": "The name to greet by, such as “Thandi” or “Frau Hofer”.",
        "person_name": "The whole name of the person the letter goes to.",
        "position": "The role and the company in one, as in “the role of Analyst at Nordhavn”.",
        "role": "The role, as you typed it.",
        "company": "The company, as you typed it.",
        "stage": "The stage of the interview, such as “Final round”.",
        "day": "The day of the interview, such as “Thursday 29 October”.",
        "thanks": "Two sentences of thanks; each person of an interview gets different ones.",
        "callback": "A sentence about one thing from the interview; everybody gets another one.",
        "interest": "A sentence on why you want this role; each person gets a different one.",
        "why_role": "Your own reason for wanting the role, as you typed it.",
        "next_step": "What you hope for next; asks when they decide where you did not ask yet.",
        "ask_when": "A question when they will decide; empty where that was asked or is known.",
        "promised": "The day they named for an answer, such as “by Thursday 12 November”.",
        "promise_words": "What they said about hearing back, in their words.",
        "wrote_on": "The day of your last letter about this interview.",
        "call_at": "The time of the call that did not come, such as “14:00 (Vienna time)”.",
        "my_phone": "Your telephone number.",
        "my_name": "Your name.",
        "closing": "The line before your name, such as “Kind regards”.",
        "met_people": "Whom you met, one a line.",
        "came_up": "What they asked about, one a line.",
        "points": "Two or three things for a reference to stress, one a line.",
        "firm_profile": "What the company does, in a few words of yours.",
        "advert": "Where the advert can be read.",
        "likely_time": "When references may be asked, such as “by Monday 2 November”.",
        "channel": "How references may be asked, such as “by phone”.",
        "ending": "A sentence on how the round ended.",
    }
)
"""Every field that a template may name, with what it holds."""

STANDS_ALONE: Final[frozenset[str]] = frozenset(
    {
        *("thanks", "callback", "interest", "next_step", "ask_when", "ending"),
        *("met_people", "came_up", "points"),
    }
)
"""Fields that are sentences or lists of their own; the others are parts of a sentence."""

_LISTS: Final = MappingProxyType({"met_people": 10, "came_up": 6, "points": 3})
_LONGEST_LINE: Final = 160
_LONGEST: Final = MappingProxyType(
    {
        "role": 70,
        "company": 63,
        "my_name": 60,
        "callback": 300,
        "firm_profile": 400,
        "advert": 400,
        "why_role": 120,
        "promise_words": 160,
        "ask_when": 160,
        "ending": 200,
    }
)
_LONGEST_WORDS: Final = 90


def shown(facts: Facts) -> dict[str, str]:
    """Each fact as it stands in a letter: on one line (lists: a line each), long ones shortened."""
    return {name: _shown(name, getattr(facts, name)) for name in Facts.__slots__ if name in FIELDS}


def _shown(name: str, text: str) -> str:
    if name in _LISTS:
        return lines(text, most=_LISTS[name], to=_LONGEST_LINE)
    return one_line(text, to=_LONGEST.get(name, _LONGEST_WORDS))
