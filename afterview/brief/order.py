"""The best first: pinned by hand, then by score, and what ties stays in the same order for good."""

from collections.abc import Collection, Iterable
from datetime import date

from afterview.brief.brief import Ahead, BriefLesson, BriefQuestion
from afterview.brief.scoring import Score, applies, lesson_score, question_score
from afterview.domain.evidence import LessonEvidence, QuestionEvidence


def lessons_in_order(
    found: Iterable[LessonEvidence],
    ahead: Ahead,
    *,
    today: date,
    pinned: Collection[str],
    left_out: Collection[str],
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
    pinned: Collection[str],
    left_out: Collection[str],
) -> tuple[BriefQuestion, ...]:
    """The questions likely to come, the best first; the chosen ones are named by plain words.

    Likely is what fits the round, came at this firm, came in two interviews or more, or is pinned.
    """
    scored = (
        (known, question_score(known, ahead, today=today))
        for known in found
        if known.words not in left_out
    )
    questions = [
        _question(known, score, is_pinned=known.words in pinned)
        for known, score in scored
        if known.words in pinned or known.n_met > 1 or score.fits
    ]
    return tuple(sorted(questions, key=lambda one: (not one.is_pinned, -one.score, one.words)))


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


def _question(known: QuestionEvidence, score: Score, *, is_pinned: bool) -> BriefQuestion:
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
