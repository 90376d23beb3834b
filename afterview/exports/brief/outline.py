"""A brief as headings and points in reading order: what every format to be read is made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterview.brief.brief import (
    Ahead,
    Brief,
    BriefLesson,
    BriefPerson,
    BriefQuestion,
    BriefStory,
    Check,
    OpenStep,
    SaidHere,
)
from afterview.domain.interview import local
from afterview.domain.spoken import moment, on_day, plain_day
from afterview.domain.wording import if_then, label
from afterview.exports.brief.legible import closed, on_one_line

NOTHING_YET: Final = (
    "Nothing stands here yet. What you write down after an interview turns up before the next one."
)

REASONS: Final = 2
"""How many of the reasons for a lesson or a question are told, the strongest ones."""


@dataclass(frozen=True, slots=True)
class Beneath:
    """Words below a point, as typed, and what they are, in a word or two of ours."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to read: ``lead`` stands out, ``aside`` is small; any text may be empty.

    ``is_ticked`` is None where there is nothing to tick.
    """

    text: str = ""
    lead: str = ""
    beneath: tuple[Beneath, ...] = ()
    aside: str = ""
    is_ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its points; ``is_ranked`` where the first is the most important one."""

    heading: str
    points: tuple[Point, ...]
    is_ranked: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole: a title, the lines under it, what matters most, the rest, and the last lines."""

    title: str
    under_title: tuple[str, ...]
    first: tuple[Section, ...]
    rest: tuple[Section, ...]
    foot: tuple[str, ...]

    def sections(self) -> tuple[Section, ...]:
        """Every section in reading order."""
        return (*self.first, *self.rest)


def outline(brief: Brief) -> Outline:
    """The brief in reading order; parts that hold nothing are left out."""
    first = (
        Section("Lessons to take in", tuple(map(_lesson, brief.lessons)), is_ranked=True),
        Section("Questions likely to come", tuple(map(_question, brief.questions))),
    )
    rest = (
        Section("What they said before", tuple(map(_said, brief.said_here))),
        Section("Who you will meet", _people(brief, are_expected=True)),
        Section("Who you know there", _people(brief, are_expected=False)),
        Section("Your strengths", _plain(brief.strengths)),
        Section("Stories to have ready", tuple(map(_story, brief.stories))),
        Section("Your questions for them", _plain(brief.my_questions)),
        Section("Have ready", tuple(map(_check, brief.checklist))),
        Section("Still open here", tuple(map(_step, brief.steps))),
    )
    return Outline(
        title=title(brief.ahead),
        under_title=tuple(_under_title(brief.ahead)),
        first=_filled(first),
        rest=_filled(rest),
        foot=tuple(_foot(brief, is_empty=not _filled((*first, *rest)))),
    )


def title(ahead: Ahead) -> str:
    """``Brief: Senior Data Engineer at Nordhavn``, on one line, with what is known of it."""
    role, company = on_one_line(ahead.role), on_one_line(ahead.company)
    what = " at ".join(part for part in (role, company) if part)
    return f"Brief: {what}" if what else "Brief for your next interview"


def _under_title(ahead: Ahead) -> Iterator[str]:
    kinds = [label(kind) for kind in (ahead.stage, ahead.format) if kind is not None]
    if kinds:
        yield ", ".join(kinds)
    if ahead.starts_at is not None:
        yield _hours(ahead.starts_at, ahead.ends_at, ahead.zone)


def _hours(starts_at: datetime, ends_at: datetime | None, zone: str) -> str:
    begins = moment(starts_at, zone)
    if ends_at is None:
        return f"{begins} ({zone})"
    ends = local(ends_at, zone)
    same_day = ends.date() == local(starts_at, zone).date()
    return f"{begins} to {f'{ends:%H:%M}' if same_day else moment(ends_at, zone)} ({zone})"


def _foot(brief: Brief, *, is_empty: bool) -> Iterator[str]:
    if is_empty:
        yield NOTHING_YET
    if brief.n_more == 1:
        yield "1 more lesson, question or story applies and did not fit on the page."
    elif brief.n_more:
        yield f"{brief.n_more} more lessons, questions and stories apply and did not fit."
    day = local(brief.made_at, brief.ahead.zone).date()
    yield f"Made with Afterview on {on_day(day)}."


def _filled(sections: Sequence[Section]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.points)


def _plain(texts: Sequence[str]) -> tuple[Point, ...]:
    return tuple(Point(closed(text)) for text in texts if text.strip())


def _beneath(*words: tuple[str, str]) -> tuple[Beneath, ...]:
    return tuple(Beneath(name, closed(text)) for name, text in words if text.strip())


def _sentences(texts: Sequence[str]) -> str:
    return " ".join(closed(text) for text in texts if text.strip())


def _lesson(lesson: BriefLesson) -> Point:
    said = if_then(closed(lesson.if_text), closed(lesson.then_text))
    return Point(said, aside=_sentences(lesson.why[:REASONS]))


def _question(question: BriefQuestion) -> Point:
    answer = _beneath(("Your best answer", question.answer))
    return Point(
        lead=closed(question.text), beneath=answer, aside=_sentences(question.why[:REASONS])
    )


def _said(said: SaidHere) -> Point:
    where = f"{label(said.stage)}, {plain_day(said.held_on)}"
    return Point(closed(said.text), lead=closed(said.label), aside=where)


def _people(brief: Brief, *, are_expected: bool) -> tuple[Point, ...]:
    found = (one for one in brief.people if one.is_expected is are_expected)
    return tuple(map(_person, found))


def _person(person: BriefPerson) -> Point:
    return Point(
        closed(person.role),
        lead=closed(person.name),
        beneath=_beneath(("Your note", person.note)),
        aside=_sentences(person.known),
    )


def _story(story: BriefStory) -> Point:
    told = _beneath(
        ("Situation", story.situation),
        ("What you did", story.action),
        ("What came of it", story.result),
        ("The number", story.figure),
    )
    return Point(lead=closed(story.title), beneath=told, aside=closed(story.landed))


def _check(check: Check) -> Point:
    return Point(closed(check.text), is_ticked=check.is_ticked)


def _step(step: OpenStep) -> Point:
    by = "" if step.due_on is None else f"By {on_day(step.due_on)}"
    return Point(closed(step.text), aside=by)
