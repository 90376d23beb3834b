"""A brief as a table: a row for each thing in it."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Final

from afterview.brief.brief import Brief
from afterview.domain.wording import label
from afterview.exports.whole_csv import rows_to_csv


@dataclass(frozen=True, slots=True)
class _Row:
    """The columns in their order; an empty text where a part has no such thing.

    ``more`` is what a lesson says to do, the answer to a question, a person's role, a story's
    action; ``on`` is a day as 2026-10-13.
    """

    part: str
    text: str
    more: str = ""
    why: str = ""
    note: str = ""
    situation: str = ""
    result: str = ""
    figure: str = ""
    on: str = ""
    interviews: str = ""
    handled: str = ""
    ticked: str = ""
    pinned: str = ""


COLUMNS: Final = tuple(field.name for field in fields(_Row))


def as_csv(brief: Brief) -> bytes:
    """The table in UTF-8 with a mark in front, its rows ended by carriage return and line feed.

    A text that a spreadsheet would calculate gets an apostrophe in front.
    """
    return rows_to_csv(COLUMNS, [asdict(row) for row in _rows(brief)])


def _rows(brief: Brief) -> Iterator[_Row]:
    yield from _lessons(brief)
    yield from _questions(brief)
    for said in brief.said_here:
        where = label(said.stage)
        yield _Row("said here", said.text, said.label, where, on=said.held_on.isoformat())
    for person in brief.people:
        yield _Row("person", person.name, person.role, _sentences(person.known), person.note)
    for strength in brief.strengths:
        yield _Row("strength", strength)
    yield from _stories(brief)
    for question in brief.my_questions:
        yield _Row("my question", question)
    for check in brief.checklist:
        yield _Row("have ready", check.text, ticked=_yes(is_so=check.is_ticked) or "no")
    for step in brief.steps:
        yield _Row("open step", step.text, on=step.due_on.isoformat() if step.due_on else "")


def _lessons(brief: Brief) -> Iterator[_Row]:
    for lesson in brief.lessons:
        yield _Row(
            "lesson",
            lesson.if_text,
            lesson.then_text,
            _sentences(lesson.why),
            interviews=str(lesson.n_met),
            pinned=_yes(is_so=lesson.is_pinned),
        )


def _questions(brief: Brief) -> Iterator[_Row]:
    for question in brief.questions:
        yield _Row(
            "question",
            question.text,
            question.answer,
            _sentences(question.why),
            interviews=str(question.n_met),
            handled="" if question.handled is None else str(question.handled),
            pinned=_yes(is_so=question.is_pinned),
        )


def _stories(brief: Brief) -> Iterator[_Row]:
    for story in brief.stories:
        yield _Row(
            "story",
            story.title,
            story.action,
            story.landed,
            situation=story.situation,
            result=story.result,
            figure=story.figure,
            pinned=_yes(is_so=story.is_pinned),
        )


def _sentences(texts: tuple[str, ...]) -> str:
    return " ".join(texts)


def _yes(*, is_so: bool) -> str:
    return "yes" if is_so else ""
