"""The hints about a story, as sentences."""

from collections.abc import Sequence
from datetime import date

from afterview.domain.story_rule import Asked, story_hints
from afterview.store.database import Database
from afterview.store.facts.stories import BankStory, competencies_asked
from afterview.ui import safe_text, shell
from afterview.ui.stories import said


def sentences(known: BankStory, asked: Sequence[Asked], *, today: date) -> list[str]:
    """What is to be said of it on this day, overuse first."""
    hints = story_hints(known.story, known.uses, asked, today=today)
    return [line for hint in hints if (line := said.hint(hint, known))]


def draw_hints(db: Database, known: BankStory) -> None:
    """The hints of one story."""
    with db.read() as cursor:
        asked = competencies_asked(cursor)
    for line in sentences(known, asked, today=shell.today()):
        safe_text.notice(line)
