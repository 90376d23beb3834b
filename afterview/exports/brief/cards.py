"""The lessons and questions of a brief as cards to learn from, the same in each Anki format."""

import re
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Final

from afterview.brief.brief import Brief, BriefLesson, BriefQuestion
from afterview.exports.brief.legible import closed

DECK: Final = "Afterview"
NOTE_TYPE: Final = "Afterview card"
"""What the package calls its kind of note, and the text asks for: Anki changes no other kind."""

_NO_ANSWER: Final = "No answer written yet."
_NO_IF: Final = "A lesson of yours: what will you do?"
_NO_THEN: Final = "What you will do is not written yet."
# Anki takes these for sounds, formulas and pictures, also inside of text.
_BRACKET: Final = "&#91;"
_FORMULA: Final = re.compile(r"\\(?=[(\[]|&#91;)")
_BACKSLASH: Final = "<span>\\\\</span>"
_SPACES: Final = re.compile("  +")


@dataclass(frozen=True, slots=True)
class Card:
    """Both sides as HTML, and the id by which Anki knows it again, whatever its words become."""

    guid: str
    front: str
    back: str
    tag: str


def cards(brief: Brief) -> tuple[Card, ...]:
    """A card for each lesson and each question, in their order."""
    return (*map(_of_lesson, brief.lessons), *map(_of_question, brief.questions))


def _of_lesson(lesson: BriefLesson) -> Card:
    if_text, then_text = closed(lesson.if_text), closed(lesson.then_text)
    return Card(
        guid=f"afterview-lesson-{lesson.id.hex}",
        front=shown(f"If {if_text}, then …" if if_text else _NO_IF),
        back=shown(then_text or _NO_THEN),
        tag="afterview::lesson",
    )


def _of_question(question: BriefQuestion) -> Card:
    digest = sha256(question.words.encode("utf-8", "replace")).hexdigest()[:32]
    return Card(
        guid=f"afterview-question-{digest}",
        front=shown(closed(question.text)),
        back=shown(closed(question.answer) or _NO_ANSWER),
        tag="afterview::question",
    )


def shown(text: str) -> str:
    """The HTML that looks like the text: nothing of it is markup, formula or sound."""
    safe = _FORMULA.sub(_BACKSLASH, escape(text).replace("[", _BRACKET))
    spaced = _SPACES.sub(_held, safe.replace("\t", "    "))
    return "<br>".join(spaced.split("\n"))


def _held(spaces: re.Match[str]) -> str:
    """Blanks beside each other, of which HTML would leave one."""
    return "&nbsp;" * (len(spaces.group()) - 1) + " "
