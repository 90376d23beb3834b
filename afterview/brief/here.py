"""What was said at this firm before, and who is there."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from afterview.brief.brief import BriefPerson, SaidHere
from afterview.brief.name_search import NameSearch, Words, parts_of, words_of
from afterview.brief.said import on, round_of
from afterview.domain.cue_words import cue_label
from afterview.domain.known_here import PersonHere, RoundHere, SentTo
from afterview.domain.spoken import counted
from afterview.domain.wording import label

NOTE, DOUBT, SALARY = "Your note", "Their doubt", "Salary"
PROMISED, ASKED = "They promised", "They asked"
_MOST_CUES: Final = 3


def said_here(rounds: Sequence[RoundHere]) -> tuple[SaidHere, ...]:
    """All of it as typed, the latest round first; in each what they asked comes last."""
    return tuple(said for one in rounds for said in _said(one))


def shortest_said(said: Sequence[SaidHere], *, most: int, asked: int) -> tuple[SaidHere, ...]:
    """At most ``most`` of it in the same order, with room for ``asked`` that they asked."""
    questions = [one for one in said if one.label == ASKED]
    other = [one for one in said if one.label != ASKED]
    taken = other[: most - min(asked, len(questions))]
    kept = {id(one) for one in (*taken, *questions[: most - len(taken)])}
    return tuple(one for one in said if id(one) in kept)


def people(found: Sequence[PersonHere], *, noted: str, today: date) -> tuple[BriefPerson, ...]:
    """Who is there; first whom the interview ahead or its note names, then whom you met last."""

    def place(person: BriefPerson) -> tuple[bool, int]:
        return not person.is_expected, -last_met[person.contact_id]

    last_met = {
        each.contact_id: max((one.held_on.toordinal() for one in each.met), default=0)
        for each in found
    }
    return tuple(sorted((_person(each, noted=noted, today=today) for each in found), key=place))


def _said(one: RoundHere) -> Iterator[SaidHere]:
    for name, text in (
        (DOUBT, one.their_doubt),
        (PROMISED, one.promised),
        (SALARY, one.salary_said),
        (NOTE, one.note),
        *((ASKED, question) for question in one.asked),
    ):
        if text.strip():
            yield SaidHere(name, text, one.stage, one.held_on)


def _is_named(name: str, noted: str) -> bool:
    parts: dict[Words, str] = {(part,): "?" for part in parts_of(words_of(name))}
    return bool(noted) and NameSearch(parts).replaced(noted) != noted


def _person(person: PersonHere, *, noted: str, today: date) -> BriefPerson:
    known = (*_met(person, today=today), *_sent(person.letters, today=today))
    return BriefPerson(
        person.contact_id,
        person.name,
        person.role,
        known,
        person.note,
        is_expected=person.is_planned or _is_named(person.name, noted),
    )


def _met(person: PersonHere, *, today: date) -> Iterator[str]:
    if not person.met:
        yield "You have not met yet."
        return
    last = person.met[0]
    often = f"{counted(len(person.met), 'time')}, last" if len(person.met) > 1 else ""
    met = f"You met {often}".rstrip()
    yield f"{met} in {round_of(last.stage)} {on(last.held_on, today=today)}."
    noticed = [cue_label(word).lower() for word in last.cues[:_MOST_CUES]]
    if noticed:
        yield f"You noticed: {', '.join(noticed)}."


def _sent(sent: Sequence[SentTo], *, today: date) -> Iterator[str]:
    if sent:
        yield f"{label(sent[0].kind)} sent {on(sent[0].sent_on, today=today)}."
