"""What a reference should know, read from the review: whom I met, what came up, when."""

import re
from datetime import date, timedelta
from typing import Final

from afterview.domain.categories import competency_label
from afterview.domain.review import Person, Question, Review
from afterview.letters.callbacks import fit_questions, passage
from afterview.letters.names import is_named, name_words
from afterview.letters.typed import one_line, quoted

_LONGEST: Final = 110
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BY_WEEKDAY: Final = re.compile(
    rf"\b(by|before|until|on)\s+({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE
)
_BY_DATE: Final = re.compile(
    r"\b(?:by|before|until|on)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b(?:this|next)\s+week\b|\bby\s+the\s+end\s+of\s+(?:the|this|next)\s+week\b",
    re.IGNORECASE,
)
_CHANNELS: Final = (
    ("by phone", re.compile(r"\b(phone|telephone|call|calls|ring)\b", re.IGNORECASE)),
    ("by e-mail", re.compile(r"\be-?mails?\b", re.IGNORECASE)),
    (
        "in writing",
        re.compile(r"\b(letters?|written|in writing|forms?|questionnaire)\b", re.IGNORECASE),
    ),
)
_POINTS: Final = 3


def met_people(review: Review) -> str:
    """Everybody met whose name is known, one a line, with what they do."""
    named = (person for person in review.people if is_named(person.name))
    return "\n".join(f"- {_introduced(person)}" for person in named)


def came_up(review: Review, person: Person | None) -> str:
    """What they asked about, one a line; first what mentions this reference in the review."""
    names = () if person is None else name_words(person.name)
    asked = sorted(fit_questions(review), key=lambda question: not _mentions(question, names))
    return "\n".join(f"- {passage(question)}" for question in asked)


def points(review: Review) -> str:
    """Two or three things to stress, one a line: their doubt, the stories told, the strong answers.

    The doubt stands first, since a reference can meet what I no longer can.
    """
    doubt = one_line(review.notes.their_doubt, to=_LONGEST)
    found = [f"their doubt, as far as I could tell: {quoted(doubt)}"] if doubt else []
    strong = sorted(fit_questions(review), key=lambda question: not question.story.strip())
    found += [_point(question) for question in strong]
    return "\n".join(f"- {point}" for point in list(dict.fromkeys(found))[:_POINTS])


def likely_time(words: str, held_on: date) -> str:
    """When references are wanted, as the person noted it ("by Monday 2 November"), or nothing.

    A weekday is the next one after ``held_on``, the day of the interview.
    """
    line = one_line(words, to=400)
    weekday = _BY_WEEKDAY.search(line)
    if weekday is not None:
        ahead = (_WEEKDAYS.index(weekday[2].lower()) - held_on.weekday() - 1) % 7 + 1
        day = held_on + timedelta(days=ahead)
        return f"{weekday[1].lower()} {day:%A} {day.day} {day:%B}"
    found = _BY_DATE.search(line)
    return " ".join(found[0].split()) if found is not None else ""


def channel(words: str) -> str:
    """How references will be asked where the person noted it, else by phone or e-mail."""
    line = one_line(words, to=400)
    named = [said for said, pattern in _CHANNELS if pattern.search(line)]
    return " or ".join(named or ["by phone", "e-mail"])


def _introduced(person: Person) -> str:
    name, role = one_line(person.name, to=90), one_line(person.role, to=90)
    return f"{name}, {role}" if role else name


def _point(question: Question) -> str:
    asked = quoted(passage(question))
    story = one_line(question.story, to=_LONGEST)
    if story:
        return f"{story}, which I told for {asked}"
    if question.competencies:
        tested = one_line(competency_label(question.competencies[0]), to=40)
        return f"{tested[:1].lower()}{tested[1:]}, as in {asked}"
    return f"anything you saw me do that comes near {asked}"


def _mentions(question: Question, names: tuple[str, ...]) -> bool:
    text = f"{question.text} {question.said} {question.story}"
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)
