"""What the page knows of the whole bank, worked out once for as long as nothing is saved."""

from dataclasses import dataclass
from typing import Final, TypeAlias

import streamlit as st

from afterview.actions.questions import likely_same
from afterview.store.database import Database
from afterview.store.facts.question_bank import BankChoices, BankQuestion, bank_choices

Alike: TypeAlias = tuple[BankQuestion, BankQuestion]
_KEPT: Final = "questions.look"


@dataclass(frozen=True, slots=True)
class BankLook:
    """How many questions there are and of which kinds, and those that may be one."""

    choices: BankChoices
    alike: tuple[Alike, ...]


def kept_look(db: Database) -> BankLook:
    """The session's look at the bank; a new one where anything was saved since.

    Comparing thousands of questions takes half a second, and a search draws the page at each pause.
    """
    saves = db.saves()
    held = st.session_state.get(_KEPT)
    if held is None or held[0] != saves:
        with db.read() as cursor:
            found = BankLook(bank_choices(cursor), likely_same(cursor))
        held = st.session_state[_KEPT] = saves, found
    look: BankLook = held[1]
    return look
