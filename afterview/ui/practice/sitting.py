"""One sitting of practice: which cards are left in it, and what this session knows of each.

Nothing here is worth keeping: after a reload the page begins with what is due by then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

import streamlit as st

from afterview.domain.card import Card, Key
from afterview.store.database import Database
from afterview.ui import state

_SITTING = "afterview.sitting"


@dataclass(slots=True)
class Sitting:
    """The cards ``left``, of ``n``; ``opened`` are those whose back was looked at.

    ``answer_ids`` holds the id under which the next answer to a card will be kept, so that two taps
    are one answer; ``found`` is what only the browser still had, for the next run to show.
    """

    left: list[Card] = field(default_factory=list)
    n: int = 0
    opened: set[Key] = field(default_factory=set)
    answer_ids: dict[Key, UUID] = field(default_factory=dict)
    found: dict[Key, str] = field(default_factory=dict)

    def begin(self, cards: Sequence[Card]) -> None:
        """Take these cards, in this order."""
        self.left, self.n = list(cards), len(cards)
        show(self.left[0] if self.left else None)

    def answer_id(self, db: Database, card: Card) -> UUID:
        """The id of the answer that is being given to the card."""
        if card.key not in self.answer_ids:
            self.answer_ids[card.key] = db.new_id()
        return self.answer_ids[card.key]

    def place(self, card: Card) -> int | None:
        """Which card of the sitting this is, None where it was opened by itself."""
        return self.n - len(self.left) + 1 if self._is_first(card) else None

    def settle(self, card: Card) -> None:
        """The card was answered, and what was typed for it is stored: on to the next one."""
        self.answer_ids.pop(card.key, None)
        self.opened.discard(card.key)
        state.drop_copies(card.named)
        self._go_on([one for one in self.left if one.key != card.key])

    def put_off(self, card: Card) -> None:
        """Leave a card for the end of the sitting."""
        self.opened.discard(card.key)
        self._go_on([*(one for one in self.left if one.key != card.key), card])

    def bring_back(self, card: Card) -> None:
        """Show a card again whose answer was taken back."""
        if self.n > len(self.left) and not any(one.key == card.key for one in self.left):
            self.left.insert(0, card)
        self.opened.add(card.key)
        show(card)

    def _go_on(self, left: list[Card]) -> None:
        self.left = left
        if not left:
            self.n = 0
        show(left[0] if left else None)

    def _is_first(self, card: Card) -> bool:
        return bool(self.left) and self.left[0].key == card.key


def sitting() -> Sitting:
    """The sitting of this session."""
    found: Sitting = st.session_state.setdefault(_SITTING, Sitting())
    return found


def show(card: Card | None) -> None:
    """Let the page show a card, or the beginning where there is none; for callbacks."""
    st.query_params.from_dict({} if card is None else {"card": card.named.hex})
