"""Lessons as they are said on the screen: where they apply, how often they were met, how stale."""

from afterview.domain.categories import category_label
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_rule import Freshness, freshness, is_proven
from afterview.domain.spoken import counted
from afterview.domain.wording import if_then, label
from afterview.store.facts.lessons import LessonLine
from afterview.store.lessons import KnownLesson
from afterview.ui import safe_text, shell

_IN_A_LIST = 90


def sentence(lesson: LearnedLesson | KnownLesson) -> str:
    """The if-then as typed."""
    return if_then(lesson.if_text, lesson.then_text)


def in_a_list(lesson: LearnedLesson | KnownLesson) -> str:
    """The if-then on one line, cut off where it is long."""
    return safe_text.shortened(sentence(lesson), to=_IN_A_LIST)


def where(lesson: LearnedLesson) -> str:
    """Where it applies: a stage, a kind of question, a company, or anywhere."""
    parts = [
        "" if lesson.stage is None else label(lesson.stage),
        category_label(lesson.category),
        lesson.company,
    ]
    return " · ".join(safe_text.shortened(part) for part in parts if part.strip()) or "Anywhere"


def met(n: int) -> str:
    """In how many interviews it was learned."""
    return f"Met in {counted(n, 'interview')}" if n else "Written down by hand"


def badges(line: LessonLine) -> list[str]:
    """Its life, whether it is proven, and whether it has gone stale."""
    words = [label(line.lesson.life)]
    if is_proven(line.n_met):
        words.append("Proven")
    if _freshness(line) is not Freshness.FRESH:
        words.append("Stale")
    return words


def staleness(line: LessonLine) -> str:
    """How long it has been quiet around a stale one; empty for others."""
    days = (shell.today() - shell.local_day(line.last_at)).days
    match _freshness(line):
        case Freshness.FRESH:
            return ""
        case Freshness.STALE:
            return f"Neither met nor tried for {days} days."
        case Freshness.PERHAPS_RETIRE:
            return f"Neither met nor tried for {days} days. You may want to retire it."


def tally(line: LessonLine) -> str:
    """How often its moment came, and what came of it; empty where nothing was answered yet."""
    if not line.n_came:
        return ""
    came = "once" if line.n_came == 1 else f"{line.n_came} times"
    return f"Its moment came {came}: {line.n_done} done, {line.n_helped} helped."


def _freshness(line: LessonLine) -> Freshness:
    last_on = shell.local_day(line.last_at)
    return freshness(line.lesson.life, last_on, today=shell.today())
