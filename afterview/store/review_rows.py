"""The lists of a review (questions, cues, ratings, people), written and read as rows."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.review import Cue, Person, Question, Rating
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
from afterview.store import question_moves
from afterview.store.database import Cursor

_ADD_QUESTION = """
insert into question (id, review_id, position, text, category, competencies, handled,
    could_answer, why_not, said, better_answer, story, reaction, time_feel, surprised)
values ($id, $review, $position, $text, $category, $competencies, $handled,
    $could_answer, $why_not, $said, $better_answer, $story, $reaction, $time_feel, $surprised)
"""
_QUESTIONS = """
select id, text, category, competencies, handled, could_answer, why_not, said, better_answer,
       story, reaction, time_feel, surprised
from question where review_id = $id order by position
"""
_ADD_CUE = """
insert into cue (id, review_id, position, side, word, observed, reading, effect, strength, part,
    question_id, attendance_id)
values ($id, $review, $position, $side, $word, $observed, $reading, $effect, $strength, $part,
    $question_id, $person_id)
"""
_CUES = """
select id, side, word, observed, reading, effect, strength, part, question_id, attendance_id
from cue where review_id = $id order by position
"""
_CLEAR = (
    "delete from cue where review_id = $id",
    "delete from rating where review_id = $id",
)
_PLACES = {each.key: place for place, each in enumerate(DIMENSIONS)}


def clear(cursor: Cursor, review_id: UUID) -> None:
    """Remove the cues and ratings of a review, before its new ones are written."""
    for statement in _CLEAR:
        cursor.execute(statement, {"id": review_id})


def write_questions(cursor: Cursor, review_id: UUID, questions: Sequence[Question]) -> None:
    """Store the questions in their order, in place of those before.

    What was kept under words that are corrected goes along.
    """
    before = question_moves.worded(cursor, review_id)
    cursor.execute("delete from question where review_id = $id", {"id": review_id})
    for position, question in enumerate(questions):
        cursor.execute(
            _ADD_QUESTION,
            {
                "id": question.id,
                "review": review_id,
                "position": position,
                "text": question.text,
                "category": question.category,
                "competencies": list(question.competencies),
                "handled": question.handled,
                "could_answer": question.could_answer,
                "why_not": question.why_not,
                "said": question.said,
                "better_answer": question.better_answer,
                "story": question.story,
                "reaction": question.reaction,
                "time_feel": question.time_feel,
                "surprised": question.surprised,
            },
        )
    question_moves.follow(cursor, review_id, before)


def write_cues(cursor: Cursor, review_id: UUID, cues: Sequence[Cue]) -> None:
    """Store the cues in their order."""
    for position, cue in enumerate(cues):
        cursor.execute(
            _ADD_CUE,
            {
                "id": cue.id,
                "review": review_id,
                "position": position,
                "side": cue.side.value,
                "word": cue.word,
                "observed": cue.observed,
                "reading": cue.reading,
                "effect": cue.effect,
                "strength": cue.strength,
                "part": cue.part,
                "question_id": cue.question_id,
                "person_id": cue.person_id,
            },
        )


def write_ratings(cursor: Cursor, review_id: UUID, ratings: Sequence[Rating]) -> None:
    """Store the ratings; "not observed" is kept as such, and not as a gap."""
    for rating in ratings:
        cursor.execute(
            "insert into rating (review_id, dimension, observed, score) "
            "values ($review, $dimension, $observed, $score)",
            {
                "review": review_id,
                "dimension": rating.dimension,
                "observed": rating.score is not None,
                "score": rating.score,
            },
        )


def write_people(
    cursor: Cursor, interview_id: UUID, people: Sequence[Person], contacts: Mapping[UUID, UUID]
) -> None:
    """Store who was met; ``contacts`` gives the contact of each person's id."""
    cursor.execute("delete from attendance where interview_id = $id", {"id": interview_id})
    for position, person in enumerate(people):
        cursor.execute(
            "insert into attendance (id, interview_id, contact_id, position, name, role) "
            "values ($id, $interview, $contact, $position, $name, $role)",
            {
                "id": person.id,
                "interview": interview_id,
                "contact": contacts[person.id],
                "position": position,
                "name": person.name,
                "role": person.role,
            },
        )


def questions(cursor: Cursor, review_id: UUID) -> tuple[Question, ...]:
    """The questions of a review in their order."""
    rows = cursor.execute(_QUESTIONS, {"id": review_id}).fetchall()
    return tuple(
        Question(
            id=row[0],
            text=row[1],
            category=row[2],
            competencies=tuple(row[3]),
            handled=row[4],
            could_answer=CouldAnswer(row[5]) if row[5] else None,
            why_not=WhyNot(row[6]) if row[6] else None,
            said=row[7],
            better_answer=row[8],
            story=row[9],
            reaction=Reaction(row[10]) if row[10] else None,
            time_feel=TimeFeel(row[11]) if row[11] else None,
            surprised=row[12],
        )
        for row in rows
    )


def cues(cursor: Cursor, review_id: UUID) -> tuple[Cue, ...]:
    """The cues of a review in their order."""
    rows = cursor.execute(_CUES, {"id": review_id}).fetchall()
    return tuple(
        Cue(
            id=row[0],
            side=Side(row[1]),
            word=row[2],
            observed=row[3],
            reading=Reading(row[4]) if row[4] else None,
            effect=CueEffect(row[5]) if row[5] else None,
            strength=row[6],
            part=Part(row[7]) if row[7] else None,
            question_id=row[8],
            person_id=row[9],
        )
        for row in rows
    )


def ratings(cursor: Cursor, review_id: UUID) -> tuple[Rating, ...]:
    """The ratings of a review, in the order in which the dimensions are asked."""
    rows = cursor.execute(
        "select dimension, score from rating where review_id = $id order by dimension",
        {"id": review_id},
    ).fetchall()
    return tuple(Rating(*row) for row in sorted(rows, key=lambda row: _PLACES[row[0]]))


def people(cursor: Cursor, interview_id: UUID) -> tuple[Person, ...]:
    """Who was met in the interview, in order."""
    rows = cursor.execute(
        "select id, name, role from attendance where interview_id = $id order by position",
        {"id": interview_id},
    ).fetchall()
    return tuple(Person(*row) for row in rows)
