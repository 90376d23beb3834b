"""What is known of a lesson or a question when one round lies ahead: where it was met, and how."""

from dataclasses import dataclass
from datetime import date

from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.vocabulary import Stage


@dataclass(frozen=True, slots=True)
class Met:
    """One interview in which it was met, on the interview's own calendar.

    ``category`` and ``handled`` (1 to 5) are those of the question, empty and None where there is
    none. ``is_here`` and ``is_same_role`` compare with the round ahead.
    """

    company: str
    stage: Stage
    held_on: date
    category: str = ""
    handled: int | None = None
    is_here: bool = False
    is_same_role: bool = False


@dataclass(frozen=True, slots=True)
class LessonEvidence:
    """A lesson with where it was met, the latest first; ``n_met`` counts the interviews.

    Its firm, where it names one, is the one ahead if ``is_for_here``. ``done_on`` is the day on
    which the person did it last, None where never.
    """

    lesson: LearnedLesson
    met: tuple[Met, ...]
    n_met: int
    is_for_here: bool = False
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class QuestionEvidence:
    """A question by its plain ``words``, with where it was met, the latest first.

    ``text`` is its latest wording, ``answer`` the best so far, ``handled`` the latest rating.
    """

    words: str
    text: str
    category: str
    answer: str
    handled: int | None
    met: tuple[Met, ...]
    n_met: int
