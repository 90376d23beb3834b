"""The typed values of one row of a draft's list."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeVar
from uuid import UUID

from afterview.domain.draft import row_field
from afterview.domain.draft_values import DraftValues

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class RowValues:
    """Reads the fields of one row; its place in the list is part of the sentences."""

    id: UUID
    kind: str
    row: str
    values: DraftValues

    @classmethod
    def of(cls, values: DraftValues, kind: str, row: str, number: int) -> Self | None:
        """The row, or None with a problem where its id is none."""
        try:
            row_id = UUID(row)
        except ValueError:
            row_id = None
        if row_id is None or str(row_id) != row:
            values.refuse(kind, f"Number {number} of the {kind} list is not readable; remove it.")
            return None
        return cls(row_id, kind, row, values)

    def _name(self, name: str) -> str:
        return row_field(self.kind, self.row, name)

    def text(self, name: str) -> str:
        """The text exactly as typed."""
        return self.values.text(self._name(name))

    def flag(self, name: str) -> bool | None:
        """Yes, no or not said."""
        return self.values.flag(self._name(name))

    def texts(self, name: str, *, most: int) -> tuple[str, ...]:
        """At most ``most`` texts."""
        texts = self.values.texts(self._name(name))
        if len(texts) > most:
            self.values.refuse(
                self._name(name), f"{len(texts)} are picked; keep the {most} that matter most."
            )
        return texts

    def number(self, name: str, label: str, *, least: int, most: int) -> int | None:
        """A whole number within its bounds."""
        return self.values.number(self._name(name), label, least=least, most=most)

    def choice(self, name: str, label: str, options: type[Choice]) -> Choice | None:
        """One of a closed list."""
        return self.values.choice(self._name(name), label, options)

    def reference(self, name: str, *, unless: str = "") -> UUID | None:
        """The id of something else; None too where the field says ``unless``."""
        if unless and self.values.is_text(self._name(name), unless):
            return None
        return self.values.reference(self._name(name))
