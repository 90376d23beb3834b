"""What the page knows of the whole bank, worked out once for as long as nothing is saved."""

from dataclasses import dataclass
from typing import TypeAlias

from afterview.actions.questions import likely_same
from afterview.store.database import Database
from afterview.store.facts.question_bank import BankChoices, BankQuestion, bank_choices
from afterview.ui.kept import kept

Alike: TypeAlias = tuple[BankQuestion, BankQuestion]


@dataclass(frozen=True, slots=True)
class BankLook:
    """How many questions there are and of which kinds, and those that may be one."""

    choices: BankChoices
    alike: tuple[Alike, ...]


def kept_look(db: Database) -> BankLook:
    """The session's look at the bank; a new one where anything was saved since.

    Comparing thousands of questions takes half a second, and a search draws the page at each pause.
    """
    return kept(db, "questions.look", None, lambda: _look(db))


def _look(db: Database) -> BankLook:
    with db.read() as cursor:
        return BankLook(bank_choices(cursor), likely_same(cursor))
