"""The lists of a draft (questions, cues, people, lessons, trials) read row by row.

A row in which nothing was typed is left out; a row that says something but lacks its first
words gets a sentence.
"""

from collections.abc import Sequence
from uuid import UUID

from afterview.domain.draft import NOT_THE_SAME, ROWS, Draft, Value, row_field
from afterview.domain.draft_values import DraftValues
from afterview.domain.lesson_life import Helped
from afterview.domain.review import Cue, Lesson, Person, Question, Trial
from afterview.domain.row_values import RowValues
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Part,
    Reaction,
    Reading,
    Side,
    TimeFeel,
    WhyNot,
)


def read_questions(values: DraftValues, draft: Draft) -> tuple[Question, ...]:
    """The questions in the person's order."""
    return tuple(_question(row) for row in _rows(values, draft, "question", "text"))


def read_people(values: DraftValues, draft: Draft) -> tuple[Person, ...]:
    """The people met, in the person's order."""
    return tuple(
        Person(row.id, row.text("name"), row.text("role"))
        for row in _rows(values, draft, "person", "name")
    )


def read_lessons(
    values: DraftValues, draft: Draft, *, questions: Sequence[Question]
) -> tuple[Lesson, ...]:
    """The lessons; one half of the if-then is enough to keep one.

    A link to a question that was removed is let go.
    """
    known_questions = {question.id for question in questions}
    return tuple(
        Lesson(
            id=row.id,
            if_text=row.text("if_text"),
            then_text=row.text("then_text"),
            question_id=_among(known_questions, row.reference("question_id")),
            same_as=row.reference("same_as", unless=NOT_THE_SAME),
        )
        for row in _rows(values, draft, "lesson", None)
        if row.text("if_text").strip() or row.text("then_text").strip()
    )


def read_trials(values: DraftValues, draft: Draft) -> tuple[Trial, ...]:
    """The lessons of which it was said whether their moment came, ordered by their ids."""
    found = (_trial(row) for row in _rows(values, draft, "trial", None))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.lesson_id))


def read_cues(
    values: DraftValues,
    draft: Draft,
    *,
    questions: Sequence[Question],
    people: Sequence[Person],
) -> tuple[Cue, ...]:
    """The cues; a link to a question or person that was removed is let go."""
    known_questions = {question.id for question in questions}
    known_people = {person.id for person in people}
    return tuple(
        Cue(
            id=row.id,
            side=row.choice("side", "side", Side) or Side.INTERVIEWER,
            word=row.text("word"),
            observed=row.text("observed"),
            reading=row.choice("reading", "reading", Reading),
            effect=row.choice("effect", "effect", CueEffect),
            strength=row.number("strength", "The strength", least=1, most=3),
            part=row.choice("part", "part of the interview", Part),
            question_id=_among(known_questions, row.reference("question_id")),
            person_id=_among(known_people, row.reference("person_id")),
        )
        for row in _rows(values, draft, "cue", "word")
    )


def _trial(row: RowValues) -> Trial | None:
    """What was answered; a later answer counts only where the one before it leads there."""
    came, done = row.flag("came"), row.flag("done")
    helped = row.choice("helped", "answer", Helped)
    if came is None:
        return None
    done = done if came else None
    return Trial(row.id, came, done, helped if done else None)


def _question(row: RowValues) -> Question:
    could_answer = row.choice("could_answer", "answer", CouldAnswer)
    why_not = row.choice("why_not", "reason", WhyNot)
    return Question(
        id=row.id,
        text=row.text("text"),
        category=row.text("category"),
        competencies=row.texts("competencies", most=3),
        handled=row.number("handled", "How it was handled", least=1, most=5),
        could_answer=could_answer,
        why_not=None if could_answer is CouldAnswer.YES else why_not,
        said=row.text("said"),
        better_answer=row.text("better_answer"),
        story=row.text("story"),
        reaction=row.choice("reaction", "reaction", Reaction),
        time_feel=row.choice("time_feel", "length", TimeFeel),
        surprised=row.flag("surprised") or False,
    )


_EMPTY_ROW = {
    "question": "This question has no words yet; type what they asked, or remove it.",
    "person": "This person has no name yet; type what you remember of them, or remove the row.",
    "cue": "This cue has no words yet; type what you saw, or remove it.",
}


def _rows(values: DraftValues, draft: Draft, kind: str, needed: str | None) -> list[RowValues]:
    """The rows that say something; without ``needed`` they get the sentence of their kind."""
    values.texts(kind)
    found = []
    for number, row in enumerate(draft.rows(kind), start=1):
        if not any(
            _says(kind, name, draft.fields.get(row_field(kind, row, name))) for name in ROWS[kind]
        ):
            continue
        if needed is not None and not draft.row_text(kind, row, needed).strip():
            values.ask_for(row_field(kind, row, needed), _EMPTY_ROW[kind])
        row_values = RowValues.of(values, kind, row, number)
        if row_values is not None:
            found.append(row_values)
    return found


def _says(kind: str, name: str, value: Value) -> bool:
    """Whether the person said something here; the side comes with the row, a no is an answer."""
    is_answer = kind == "trial" or value is not False
    return name != "side" and is_answer and value not in (None, "", [])


def _among(known: set[UUID], wanted: UUID | None) -> UUID | None:
    return wanted if wanted in known else None
