"""Lessons, questions and stories, each line with why it stands there and a menu."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import streamlit as st

from afterview.brief.brief import BriefLesson, BriefQuestion, BriefStory
from afterview.domain.brief_choice import BriefPart
from afterview.domain.wording import if_then, label
from afterview.ui import safe_text
from afterview.ui.brief.choices import ByHand


def lessons(found: Sequence[BriefLesson], by_hand: ByHand) -> None:
    """The lessons, the best first."""
    with _part("Lessons to take in", "lessons"):
        if not found:
            safe_text.quiet(
                "No lesson applies yet. Each review ends with what you will do differently; "
                "that turns up here before the next round."
            )
        for number, lesson in enumerate(found):
            said = if_then(lesson.if_text, lesson.then_text)
            with _line("lesson", number):
                safe_text.name(said)
                _why(lesson.why)
                _foot(
                    by_hand,
                    BriefPart.LESSON,
                    lesson.id.hex,
                    tags=[label(lesson.life)],
                    is_pinned=lesson.is_pinned,
                )


def questions(found: Sequence[BriefQuestion], by_hand: ByHand) -> None:
    """The questions, each with the best answer so far."""
    if not found:
        return
    with _part("Questions likely to come", "questions"):
        for number, question in enumerate(found):
            with _line("question", number):
                safe_text.name(question.text)
                safe_text.labelled("Your best answer so far", question.answer)
                if not question.answer.strip():
                    safe_text.quiet("No better answer is written down yet.")
                _why(question.why)
                _foot(by_hand, BriefPart.QUESTION, question.words, is_pinned=question.is_pinned)


def stories(found: Sequence[BriefStory], by_hand: ByHand) -> None:
    """The stories, each with where it landed."""
    if not found:
        return
    with _part("Stories to have ready", "stories"):
        for number, story in enumerate(found):
            with _line("story", number):
                safe_text.name(story.title)
                safe_text.labelled("Situation", story.situation)
                safe_text.labelled("What you did", story.action)
                safe_text.labelled("What came of it", story.result)
                safe_text.labelled("The number", story.figure)
                safe_text.quiet(story.landed)
                _foot(by_hand, BriefPart.STORY, story.key, is_pinned=story.is_pinned)


@contextmanager
def _part(title: str, key: str) -> Iterator[None]:
    with st.container(border=True, key=f"card-brief-{key}"):
        safe_text.heading(title)
        yield


@contextmanager
def _line(kind: str, number: int) -> Iterator[None]:
    with st.container(gap="xxsmall", key=f"brief-{kind}-{number}"):
        yield


def _why(why: Sequence[str]) -> None:
    if why:
        safe_text.quiet(" ".join(why))


def _foot(
    by_hand: ByHand,
    part: BriefPart,
    name: str,
    *,
    is_pinned: bool,
    tags: Sequence[str] = (),
) -> None:
    """What tells this line from others in a word, and its menu."""
    words = [*(["Pinned"] if is_pinned else []), *tags]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        safe_text.badges(words)
        by_hand.menu(part, name, is_pinned=is_pinned)
