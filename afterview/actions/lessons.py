"""Lessons by hand: writing one down, changing, choosing its life, merging, splitting, deleting."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.actions.lesson_lives import settle_lives
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.domain.problem import Problem
from afterview.errors import ChangedElsewhere
from afterview.store import lesson_moves, lesson_sources, lessons
from afterview.store.database import Cursor, Database
from afterview.store.lesson_moves import Moved
from afterview.store.lesson_sources import Source


def add_lesson(db: Database, lesson: LearnedLesson) -> list[Problem]:
    """Store a lesson that no review holds, or return what is missing."""
    problems = _problems(lesson)
    if not problems:
        with db.write() as cursor:
            lessons.write(cursor, _storable(lesson))
    return problems


def change_lesson(db: Database, lesson: LearnedLesson) -> list[Problem]:
    """Store its wording and where it applies, or return what is missing.

    Raises ``ChangedElsewhere`` where another tab was faster.
    """
    problems = _problems(lesson)
    if not problems:
        with db.write() as cursor:
            lessons.change(cursor, _storable(lesson))
    return problems


def choose_life(db: Database, lesson_id: UUID, life: Life, *, now: datetime) -> None:
    """Let a lesson have this life from ``now`` on, until trials after it move it on."""
    with db.write() as cursor:
        _there(cursor, lesson_id)
        lessons.choose_life(cursor, lesson_id, life, now=now)
        settle_lives(cursor, [lesson_id])


def remove_lesson(db: Database, lesson_id: UUID, *, now: datetime) -> None:
    """Take a lesson out of sight; ``bring_back_lesson`` undoes it."""
    with db.write() as cursor:
        _there(cursor, lesson_id)
        lessons.mark_removed(cursor, lesson_id, now)


def bring_back_lesson(db: Database, lesson_id: UUID) -> None:
    """Undo ``remove_lesson``."""
    with db.write() as cursor:
        lessons.mark_removed(cursor, lesson_id, None)
        settle_lives(cursor, [lesson_id])


def merge_lessons(db: Database, kept_id: UUID, gone_id: UUID, *, now: datetime) -> Moved:
    """Make two lessons one, in the wording of the kept one; what moved to it comes back.

    Raises ``ChangedElsewhere`` where one is gone, or the two are one.
    """
    with db.write() as cursor:
        _there(cursor, kept_id)
        _there(cursor, gone_id)
        if kept_id == gone_id:
            raise ChangedElsewhere("These two are one lesson already.")
        moved = lesson_moves.move_all(cursor, from_id=gone_id, to_id=kept_id)
        lessons.mark_removed(cursor, gone_id, now)
        settle_lives(cursor, [kept_id])
    return moved


def undo_merge(db: Database, moved: Moved) -> None:
    """Undo ``merge_lessons``: the other is back, with what it brought along.

    Raises ``ChangedElsewhere`` where all that it brought has gone on to another lesson since.
    """
    with db.write() as cursor:
        if not lesson_moves.move_back(cursor, moved):
            raise ChangedElsewhere(
                "The one that stayed was merged or split since; nothing is undone."
            )
        lessons.mark_removed(cursor, moved.one_id, None)
        settle_lives(cursor, [moved.one_id, moved.other_id])


def split_lesson(db: Database, source_id: UUID) -> None:
    """Make a source a lesson of its own again; its id is the source's.

    One that was a lesson before it was merged comes back as it was then; any other is worded as in
    its review and applies where the one it leaves does. Trials stay with that one. Raises
    ``ChangedElsewhere`` where it is a lesson of its own already.
    """
    with db.write() as cursor:
        source = lesson_sources.find(cursor, source_id)
        if source is None or source.lesson_id == source_id:
            raise ChangedElsewhere("This one was split off in another tab meanwhile.")
        parent = _there(cursor, source.lesson_id)
        if lessons.wordings(cursor, [source_id]):
            lessons.mark_removed(cursor, source_id, None)
        else:
            lessons.write(cursor, _split_off(source, parent))
        lesson_sources.link(cursor, source_id, source_id)
        settle_lives(cursor, [source_id, parent.id])


def undo_split(db: Database, source_id: UUID, lesson_id: UUID, *, now: datetime) -> None:
    """Undo ``split_lesson``: what belongs to the source goes back to the lesson.

    Raises ``ChangedElsewhere`` where one of them is gone.
    """
    merge_lessons(db, lesson_id, source_id, now=now)


def _split_off(source: Source, parent: LearnedLesson) -> LearnedLesson:
    return LearnedLesson(
        source.id,
        source.if_text,
        source.then_text,
        created_at=source.met_at,
        stage=parent.stage,
        category=parent.category,
        company=parent.company,
    )


def _problems(lesson: LearnedLesson) -> list[Problem]:
    if lesson.if_text.strip() or lesson.then_text.strip():
        return []
    return [Problem("then_text", "Both halves are empty; write at least what you will do.")]


def _storable(lesson: LearnedLesson) -> LearnedLesson:
    return replace(
        lesson,
        if_text=storable_text(lesson.if_text),
        then_text=storable_text(lesson.then_text),
        category=storable_text(lesson.category),
        company=storable_text(lesson.company),
    )


def _there(cursor: Cursor, lesson_id: UUID) -> LearnedLesson:
    lesson = lessons.find(cursor, lesson_id)
    if lesson is None:
        raise ChangedElsewhere("This lesson was deleted or merged in another tab meanwhile.")
    return lesson
