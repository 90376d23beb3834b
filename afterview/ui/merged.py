"""What went into what in this session: an address that names one leads to what it is part of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import streamlit as st

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Merged:
    """The ids of one ``kind`` that went into others."""

    kind: str

    def follow(self, gone_id: UUID, kept_id: UUID) -> None:
        """From now on the one that went into another leads to that other."""
        self._leads_to()[gone_id] = kept_id

    def follow_no_more(self, gone_id: UUID) -> None:
        """Undo ``follow``."""
        self._leads_to().pop(gone_id, None)

    def find(self, named: UUID | None, find: Callable[[UUID], One | None]) -> One | None:
        """The one of this id, or what it is part of now; None where there is neither."""
        followed: set[UUID] = set()
        while named is not None and named not in followed:
            found = find(named)
            if found is not None:
                return found
            followed.add(named)
            named = self._leads_to().get(named)
        return None

    def _leads_to(self) -> dict[UUID, UUID]:
        found: dict[UUID, UUID] = st.session_state.setdefault(f"afterview.merged_{self.kind}", {})
        return found
