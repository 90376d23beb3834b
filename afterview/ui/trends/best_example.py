"""A suggestion drawn from the person's own best: an answer that worked, or the day that did."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

import pandas as pd

from afterview.domain.categories import category_label
from afterview.domain.review import Question
from afterview.domain.scales import HIGHEST
from afterview.domain.spoken import counted, on_day
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store import reviews
from afterview.store.facts.trends.examples import best_answers
from afterview.store.reviews import StoredReview
from afterview.ui import safe_text
from afterview.ui.safe_text import quoted
from afterview.ui.trends.look import Look

_LOOKED_INTO: Final = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to do, the person's own words that it builds on, and the interview that they are from.

    ``quotes`` are pairs of what a text is and the text as it was typed; ``where`` is what to call
    the interview.
    """

    sentence: str
    quotes: tuple[tuple[str, str], ...] = ()
    interview_id: str | None = None
    where: str = ""


def best_day(
    look: Look, days: pd.DataFrame, *, said: str, least_rated: int = 1
) -> Suggestion | None:
    """The interview with the highest score, the latest of equal ones; None where none is known.

    In: interview_id, held_on, company, stage, score, n_rated. Days of fewer than ``least_rated``
    ratings are left out: one high rating is easily had. ``said`` begins the sentence.
    """
    known = days[days["n_rated"] >= least_rated].dropna(subset=["interview_id", "score"])
    if known.empty:
        return None
    best = known.sort_values(["score", "held_on"], kind="stable").iloc[-1]
    stored = _review(look, best["interview_id"])
    notes = None if stored is None else stored.review.notes
    texts = () if notes is None else (notes.worked, notes.best_moment)
    labels = ("What worked, in your words", "Your best moment")
    quotes = tuple((name, text) for name, text in zip(labels, texts, strict=False) if text.strip())
    doing = "Take with you" if quotes else "Read again before the next one"
    where = place(best["company"], best["stage"], best["held_on"].date())
    scored = f"{best['score']:.1f} of {HIGHEST} ({counted(best['n_rated'], 'rating')})"
    sentence = f"{said} {where}, {scored}. {doing} what you did there."
    return Suggestion(sentence, quotes, best["interview_id"], where)


def best_answer(look: Look, category: str) -> Suggestion | None:
    """The best handled question of a category; where none was, what the person would say now."""
    with look.db.read() as cursor:
        found = best_answers(cursor, look.scope, category=category)
    if found.empty:
        return _would_say_now(look, category) or _least_bad(look, category)
    best = found.iloc[0]
    where = place(best["company"], best["stage"], best["held_on"].date())
    return Suggestion(
        f"Build on your best one: {quoted(best['text'])}, {where}, "
        f"handled {best['handled']} of {HIGHEST}.",
        _quotes({"What you said": best["said"], "The story": best["story"]}),
        best["interview_id"],
        where,
    )


def place(company: str | None, stage: str | None, day: date) -> str:
    """Where something was, as far as it is known: company, stage and day."""
    known = [
        *([] if not isinstance(company, str) else [safe_text.shortened(company)]),
        *([] if not isinstance(stage, str) else [label(Stage(stage))]),
        on_day(day),
    ]
    return ", ".join(known)


def _would_say_now(look: Look, category: str) -> Suggestion | None:
    """The answer written down afterwards, the latest one."""
    for interview_id, where, question in _asked(look, category):
        if question.better_answer.strip():
            return Suggestion(
                f"None of these was answered with proof yet. Say aloud what you would say now to "
                f"{quoted(question.text)}, {where}.",
                _quotes({"What you would say now": question.better_answer}),
                interview_id,
                where,
            )
    return None


def _least_bad(look: Look, category: str) -> Suggestion | None:
    """The best handled of the latest, where none was handled well."""
    rated = [one for one in _asked(look, category) if one[2].handled is not None]
    if not rated:
        return None
    interview_id, where, question = max(rated, key=lambda one: one[2].handled or 0)
    return Suggestion(
        f"None of these was answered with proof yet. Your best so far, handled {question.handled} "
        f"of {HIGHEST}: {quoted(question.text)}, {where}. Write down what you would say now.",
        _quotes({"What you said": question.said, "The story": question.story}),
        interview_id,
        where,
    )


def _asked(look: Look, category: str) -> list[tuple[str, str, Question]]:
    """The questions of a category in the latest interviews that had one, the latest first.

    Each with the id of its interview, and where that was.
    """
    scores = look.category_scores
    known = scores[scores["name"] == category].dropna(subset=["interview_id"])
    latest = known.iloc[::-1].head(_LOOKED_INTO)
    return [
        (interview_id, _where(stored, held_on.date()), question)
        for interview_id, held_on in zip(latest["interview_id"], latest["held_on"], strict=True)
        if (stored := _review(look, interview_id)) is not None
        for question in stored.review.questions
        if _folded(question.category) == _folded(category)
    ]


def _folded(category: str) -> str:
    """A category as it is compared: a built-in one by its label too, whatever case and blanks."""
    return " ".join(category_label(category).split()).casefold()


def _review(look: Look, interview_id: str) -> StoredReview | None:
    with look.db.read() as cursor:
        return reviews.find(cursor, UUID(interview_id))


def _where(stored: StoredReview, day: date) -> str:
    occasion = stored.review.occasion
    return place(occasion.company, occasion.stage, day)


def _quotes(texts: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, text) for name, text in texts.items() if text.strip())
