"""A finished review as a page to read: all that was noted, word for word, and nothing empty."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from uuid import UUID

import streamlit as st

from afterview.domain import spoken
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.interview import Interview, hours_after
from afterview.domain.lesson_words import what_came_of
from afterview.domain.review import Lesson, Notes, Person, Question, Rating, Review, Trial
from afterview.domain.scales import FEELING, memory_age_sentence
from afterview.domain.vocabulary import Side
from afterview.domain.wording import if_then
from afterview.store.reviews import Forecast, StoredReview
from afterview.ui import safe_text, shell
from afterview.ui.interviews import asked, noticed, promised

_SIDES = {Side.INTERVIEWER: "Their body language", Side.MINE: "My body language"}


def about(interview: Interview, stored: StoredReview) -> None:
    """How fresh the memory was, and when the review was corrected last."""
    age = memory_age_sentence(hours_after(interview.occasion, stored.finished_at))
    safe_text.quiet(f"{age} Finished {spoken.moment(stored.finished_at, shell.zone())}.")
    if stored.corrected_at is not None:
        safe_text.quiet(f"Corrected {spoken.moment(stored.corrected_at, shell.zone())}.")


def draw(
    review: Review,
    *,
    forecasts: Sequence[Forecast] = (),
    met: Mapping[UUID, int] | None = None,
    taken: Mapping[UUID, tuple[str, str]],
    version: int = 0,
) -> None:
    """The parts of a review in the order of its form.

    ``met`` says how often each lesson was met, ``taken`` holds the if and the then of each lesson
    that was tried; ``version`` tells several reviews on a page apart.
    """
    _how_it_went(review, forecasts, version)
    if review.people:
        with _part("Who was there", version):
            _people(review.people)
    if review.questions:
        with _part("Questions handled", version):
            asked.draw(review.questions)
    _trials(review.trials, taken, version)
    if review.promise is not None:
        with _part("What they promised", version):
            promised.draw(review.promise)
    if review.lessons:
        with _part("Lessons", version):
            _lessons(review.lessons, review.questions, met or {})
    _moments(review.notes, version)
    for side, title in _SIDES.items():
        cues = [cue for cue in review.cues if cue.side is side]
        if cues:
            with _part(title, version):
                noticed.draw(cues, review)
    if review.ratings:
        with _part("Ratings", version):
            _ratings(review.ratings)
    _rest(review.notes, version)


def _part(title: str, version: int) -> AbstractContextManager[object]:
    """A card with its heading; its key is made of both."""
    slug = title.lower().replace(" ", "-")
    card = st.container(border=True, key=f"card-{slug}-{version}")
    with card:
        safe_text.subheading(title)
    return card


def _how_it_went(review: Review, forecasts: Sequence[Forecast], version: int) -> None:
    if review.feeling is None and review.forecast is None and not forecasts:
        return
    with _part("How it went", version):
        if review.feeling is not None:
            safe_text.say(f"Feeling: {FEELING[review.feeling]} ({review.feeling} of 5).")
        if forecasts:
            _forecasts(forecasts)
        elif review.forecast is not None:
            safe_text.say(f"Forecast: {review.forecast} % to get through.")


def _forecasts(forecasts: Sequence[Forecast]) -> None:
    first, *later = forecasts
    safe_text.say(f"Forecast: {first.chance} % to get through.")
    counts = " This one counts." if later else ""
    safe_text.quiet(f"Stamped {spoken.moment(first.stated_at, shell.zone())}.{counts}")
    for forecast in later:
        when = spoken.moment(forecast.stated_at, shell.zone())
        safe_text.quiet(f"Later, {when}: {forecast.chance} %.")


def _people(people: Sequence[Person]) -> None:
    for person in people:
        with st.container(gap="xxsmall"):
            safe_text.name(person.name)
            if person.role.strip():
                safe_text.as_typed(person.role)


def _lessons(
    lessons: Sequence[Lesson], questions: Sequence[Question], met: Mapping[UUID, int]
) -> None:
    numbers = {question.id: number for number, question in enumerate(questions, start=1)}
    for lesson in lessons:
        with st.container(gap="xxsmall"):
            safe_text.as_typed(if_then(lesson.if_text, lesson.then_text))
            source = numbers.get(lesson.question_id) if lesson.question_id else None
            n_met = met.get(lesson.same_as or lesson.id, 1)
            notes = [f"From question {source}"] * (source is not None)
            notes += [f"Met {n_met} times"] * (n_met > 1)
            if notes:
                safe_text.quiet(" · ".join(notes))


def _trials(trials: Sequence[Trial], taken: Mapping[UUID, tuple[str, str]], version: int) -> None:
    worded = [(taken[trial.lesson_id], trial) for trial in trials if trial.lesson_id in taken]
    if not worded:
        return
    with _part("Lessons you took with you", version):
        for (if_text, then_text), trial in worded:
            with st.container(gap="xxsmall"):
                safe_text.as_typed(if_then(if_text, then_text))
                safe_text.quiet(what_came_of(trial))


def _moments(notes: Notes, version: int) -> None:
    _texts(
        "Moments",
        version,
        {
            "Best moment": notes.best_moment,
            "Worst moment": notes.worst_moment,
            "What worked": notes.worked,
            "What did not work": notes.did_not_work,
            "Their biggest doubt about me": notes.their_doubt,
            "What the interviewer would say": notes.interviewer_would_say,
        },
    )


def _rest(notes: Notes, version: int) -> None:
    _texts(
        "Worth keeping",
        version,
        {
            "What I asked them": notes.my_questions,
            "Salary: what was said": notes.salary_said,
            "Worth thanking for": notes.thanks_remark,
            "References: whom they want, and by when": notes.references_wanted,
            "Anything else": notes.note,
        },
    )


def _texts(title: str, version: int, texts: Mapping[str, str]) -> None:
    if any(text.strip() for text in texts.values()):
        with _part(title, version):
            for label, text in texts.items():
                safe_text.labelled(label, text)


def _ratings(ratings: Sequence[Rating]) -> None:
    scores = {rating.dimension: rating.score for rating in ratings}
    rows = {}
    for dimension in DIMENSIONS:
        if dimension.key in scores:
            score = scores[dimension.key]
            anchor = "Not observed" if score is None else dimension.anchors[score - 1]
            rows[dimension.label] = anchor if score is None else f"{score} of 5: {anchor}"
    safe_text.table(rows, about="Ratings of this interview by dimension")
