"""A brief made short enough for one sheet: long texts first, then the last parts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from afterview.brief.brief import Brief, BriefLesson, BriefQuestion, BriefStory
from afterview.exports.brief.outline import outline
from afterview.exports.brief.paper import one_sheet

MORE: Final = "… (more in the app)"
_LENGTHS: Final = (600, 420, 300, 220, 160, 110)
"""Letters that a long text keeps, tried one after the other."""
_FEWEST: Final = 60
_SPARE: Final = 6
_SENTENCE: Final = re.compile(r"[.!?…。！？](?=\s|$)|\n")  # noqa: RUF001 - other scripts end so

_Fewer = Callable[[Brief], Brief]


def on_one_sheet(brief: Brief) -> Brief:
    """The brief as it should stand on one sheet; ``n_more`` counts what was left out as well.

    Answers, stories, notes and what was said keep their first sentences, at first many. Where that
    is not enough the last parts go, the lessons and questions at last; what was pinned stays.
    """
    if _fits(brief):
        return brief
    for most in _LENGTHS:
        short = _shortened(brief, most)
        if _fits_surely(short):
            return short
    for fewer in _ladder(short):
        short = fewer(short)
        if _fits_surely(short):
            break
    return short


def shortened(text: str, most: int) -> str:
    """The first sentences of a text, ``most`` letters at most, and that there are more of them."""
    bare = text.strip()
    if len(bare) <= most:
        return text
    ends = [found.end() for found in _SENTENCE.finditer(bare, 0, most)]
    at = ends[-1] if ends and ends[-1] > most // 2 else bare.rfind(" ", most // 2, most)
    kept = bare[: at if at > 0 else most].rstrip(" \n.…,;:")
    return f"{kept}{MORE}"


def _fits(brief: Brief) -> bool:
    return one_sheet(outline(brief)) is not None


def _fits_surely(brief: Brief) -> bool:
    return one_sheet(outline(brief), spare=_SPARE) is not None


def _shortened(brief: Brief, most: int) -> Brief:
    def cut(text: str) -> str:
        return shortened(text, most)

    half = max(_FEWEST, most // 2)
    return replace(
        brief,
        lessons=tuple(_lesson(one, most) for one in brief.lessons),
        questions=tuple(_question(one, most) for one in brief.questions),
        said_here=tuple(replace(one, text=cut(one.text)) for one in brief.said_here),
        people=tuple(replace(one, note=cut(one.note)) for one in brief.people),
        strengths=tuple(map(cut, brief.strengths)),
        stories=tuple(_story(one, half) for one in brief.stories),
        my_questions=tuple(map(cut, brief.my_questions)),
        steps=tuple(replace(one, text=cut(one.text)) for one in brief.steps),
    )


def _lesson(one: BriefLesson, most: int) -> BriefLesson:
    return replace(
        one, if_text=shortened(one.if_text, most), then_text=shortened(one.then_text, most)
    )


def _question(one: BriefQuestion, most: int) -> BriefQuestion:
    return replace(one, text=shortened(one.text, most), answer=shortened(one.answer, most))


def _story(one: BriefStory, most: int) -> BriefStory:
    return replace(
        one,
        title=shortened(one.title, most),
        situation=shortened(one.situation, most),
        action=shortened(one.action, most),
        result=shortened(one.result, most),
        figure=shortened(one.figure, most),
    )


def _ladder(brief: Brief) -> Iterator[_Fewer]:
    """What goes, one thing after the other: what can be missed in the lobby goes first."""
    yield from [_one_less("strengths")] * len(brief.strengths)
    yield from [_one_less("steps")] * len(brief.steps)
    yield from [_one_story_less] * len(brief.stories)
    yield from [_one_less("said_here")] * len(brief.said_here)
    yield from [_one_less("people")] * len(brief.people)
    yield from [_one_less("my_questions")] * len(brief.my_questions)
    yield from [_one_question_less] * len(brief.questions)
    yield from [_one_lesson_less] * len(brief.lessons)


def _one_less(part: str) -> _Fewer:
    return lambda brief: replace(brief, **{part: getattr(brief, part)[:-1]})


def _one_story_less(brief: Brief) -> Brief:
    if not brief.stories or brief.stories[-1].is_pinned:
        return brief
    return replace(brief, stories=brief.stories[:-1], n_more=brief.n_more + 1)


def _one_question_less(brief: Brief) -> Brief:
    if not brief.questions or brief.questions[-1].is_pinned:
        return brief
    return replace(brief, questions=brief.questions[:-1], n_more=brief.n_more + 1)


def _one_lesson_less(brief: Brief) -> Brief:
    if len(brief.lessons) <= 1 or brief.lessons[-1].is_pinned:
        return brief
    return replace(brief, lessons=brief.lessons[:-1], n_more=brief.n_more + 1)
