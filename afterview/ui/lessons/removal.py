"""Deleting a lesson, and what goes with it."""

from typing import Final

from afterview.actions.lessons import bring_back_lesson, remove_lesson
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.facts.lessons import LessonLine
from afterview.ui.lessons import said
from afterview.ui.removal import Removal

REMOVAL: Final = Removal(
    page="lessons",
    kind="lesson",
    it="it",
    back="The lesson is back.",
    listed="the list of lessons",
    remove=remove_lesson,
    bring_back=bring_back_lesson,
)


def offer(db: Database, line: LessonLine, *, n_trials: int) -> None:
    """The button, and the question that it leads to."""
    name = said.in_a_list(line.lesson)
    told = (name, _what_goes(n_trials), *_what_stays(line))
    REMOVAL.offer(db, line.lesson.id, name, told)


def _what_goes(n_trials: int) -> str:
    answers = f" and what you answered about it after {counted(n_trials, 'interview')}"
    return f"What goes: the lesson, where it applies{answers if n_trials else ''}."


def _what_stays(line: LessonLine) -> tuple[str, ...]:
    if not line.n_met:
        return ()
    reviews = "the review that it came" if line.n_met == 1 else f"the {line.n_met} reviews it came"
    return (f"What stays: {reviews} from, with the words that you wrote there.",)
