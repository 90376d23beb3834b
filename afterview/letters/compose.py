"""A letter out of a template and what is known."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from afterview.domain.letter import LetterKind, Wording
from afterview.domain.preferences import FREE_NOTE
from afterview.letters.built_in import built_in, phrase
from afterview.letters.facts import FIELDS, Facts, shown
from afterview.letters.limits import MOST_WORDS, characters, words
from afterview.letters.template import filled, rendered

_LEFT_OUT_OF_NOTE: Final = (
    (),
    ("company",),
    ("company", "role"),
    ("company", "role", "day"),
    ("callback",),
    ("callback", "company"),
    ("callback", "company", "role"),
    ("callback", "company", "role", "day"),
    ("callback", "company", "role", "day", "my_name"),
    ("callback", "company", "role", "day", "my_name", "greeting_name", "person_name"),
)
_LEFT_OUT_OF_THANKS: Final = ((), ("company",))
"""What is left out until the letter fits, tried in this order; they know their own company."""


def compose(
    kind: LetterKind,
    facts: Facts,
    template: Wording | None = None,
    *,
    note_limit: int = FREE_NOTE,
) -> Wording:
    """The letter; raises TemplateProblem for a ``template`` (None: the built-in one) at fault.

    What is missing leaves no hole: sentences that would need it go. A LinkedIn note leaves out
    what is less needed until it has no more than ``note_limit`` characters; the built-in one
    always gets there, an own template whose fixed words are too many comes back as short as it is.
    The built-in thank-you does without the company where it would have more than 120 words.
    """
    wording = built_in(kind) if template is None else template
    if kind is LetterKind.LINKEDIN_NOTE:
        tries = _tries(wording, facts, _LEFT_OUT_OF_NOTE)
        return _first(tries, lambda body: characters(body) <= note_limit)
    if kind is LetterKind.THANK_YOU and template is None:
        tries = _tries(wording, facts, _LEFT_OUT_OF_THANKS)
        return _first(tries, lambda body: words(body) <= MOST_WORDS)
    return rendered(wording, _values(facts))


def _tries(
    template: Wording, facts: Facts, left_out: Sequence[tuple[str, ...]]
) -> Iterator[Wording]:
    return (rendered(template, _values(facts, without=names)) for names in left_out)


def _first(tries: Iterator[Wording], fits: Callable[[str], bool]) -> Wording:
    """The first that fits, else the last."""
    letter = Wording("", "")
    for letter in tries:
        if fits(letter.body):
            return letter
    return letter


def _values(facts: Facts, without: tuple[str, ...] = ()) -> dict[str, str]:
    values = {**dict.fromkeys(FIELDS, ""), **shown(facts), **dict.fromkeys(without, "")}
    values["greeting"] = f"Dear {values['greeting_name']}" if values["greeting_name"] else "Hello"
    values["position"] = _position(values["role"], values["company"])
    for name in ("thanks", "interest", "next_step", "closing"):
        way = phrase(name, facts.number)
        values[name] = filled(way, values, place=name)
    return values


def _position(role: str, company: str) -> str:
    of_role = f" of {role}" if role else ""
    at_company = f" at {company}" if company else ""
    return f"the role{of_role}{at_company}"
