"""The hints about a story, as sentences."""

from collections.abc import Sequence

from afterview.domain.story_rule import Asked, story_hints
from afterview.store.database import Database
from afterview.store.facts.stories import BankStory, competencies_asked
from afterview.ui import safe_text, shell
from afterview.ui.stories import said


def sentences(known: BankStory, asked: Sequence[Asked]) -> list[str]:
    """What is to be said of it now, overuse first."""
    hints = story_hints(known.story, known.uses, asked, today=shell.today())
    return [line for hint in hints if (line := said.hint(hint, known))]


def draw_hints(db: Database, known: BankStory) -> None:
    """The hints of one story."""
    with db.read() as cursor:
        asked = competencies_asked(cursor)
    for line in sentences(known, asked):
        safe_text.notice(line)
