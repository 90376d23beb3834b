"""The best first: pinned by hand, then by score, and what ties stays in the same order for good."""

from collections.abc import Collection, Iterable
from datetime import date

from afterview.brief.brief import Ahead, BriefLesson, BriefQuestion
from afterview.brief.scoring import applies, lesson_score, question_score
from afterview.domain.evidence import LessonEvidence, QuestionEvidence

NONE: Collection[str] = frozenset()


def lessons_in_order(
    found: Iterable[LessonEvidence],
    ahead: Ahead,
    *,
    today: date,
    pinned: Collection[str] = NONE,
    left_out: Collection[str] = NONE,
) -> tuple[BriefLesson, ...]:
    """The lessons that apply, the best first; ``pinned`` and ``left_out`` are ids as hex."""
    lessons = [
        _lesson(known, ahead, today=today, is_pinned=known.lesson.id.hex in pinned)
        for known in found
        if applies(known, ahead) and known.lesson.id.hex not in left_out
    ]
    return tuple(sorted(lessons, key=lambda one: (not one.is_pinned, -one.score, one.id)))


def questions_in_order(
    found: Iterable[QuestionEvidence],
    ahead: Ahead,
    *,
    today: date,
    pinned: Collection[str] = NONE,
    left_out: Collection[str] = NONE,
) -> tuple[BriefQuestion, ...]:
    """The questions likely to come, the best first; the chosen ones are named by plain words.

    Likely is what fits the round, came at this firm, came in two interviews or more, or is pinned.
    """
    questions = [
        _question(known, ahead, today=today, is_pinned=known.words in pinned)
        for known in found
        if known.words not in left_out
        and (known.words in pinned or _is_likely(known, ahead, today=today))
    ]
    return tuple(sorted(questions, key=lambda one: (not one.is_pinned, -one.score, one.words)))


def _is_likely(known: QuestionEvidence, ahead: Ahead, *, today: date) -> bool:
    return known.n_met > 1 or question_score(known, ahead, today=today).fits


def _lesson(known: LessonEvidence, ahead: Ahead, *, today: date, is_pinned: bool) -> BriefLesson:
    lesson, score = known.lesson, lesson_score(known, ahead, today=today)
    return BriefLesson(
        id=lesson.id,
        if_text=lesson.if_text,
        then_text=lesson.then_text,
        life=lesson.life,
        n_met=known.n_met,
        score=score.total,
        why=score.why,
        is_pinned=is_pinned,
    )


def _question(
    known: QuestionEvidence, ahead: Ahead, *, today: date, is_pinned: bool
) -> BriefQuestion:
    score = question_score(known, ahead, today=today)
    return BriefQuestion(
        words=known.words,
        text=known.text,
        category=known.category,
        answer=known.answer,
        handled=known.handled,
        n_met=known.n_met,
        score=score.total,
        why=score.why,
        is_pinned=is_pinned,
    )
