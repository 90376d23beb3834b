"""What a column of a table can mean."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from afterview.domain.application import STAGES_IN_ORDER
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label


class Meaning(StrEnum):
    """What the cells of a column say; ``NOTED`` ones are kept in the note with their header."""

    COMPANY = "company"
    ROLE = "role"
    APPLIED_ON = "applied_on"
    STATUS = "status"
    STAGE = "stage"
    HISTORY = "history"
    HELD_ON = "held_on"
    STARTS = "starts"
    ROUND = "round"
    SOURCE = "source"
    LINK = "link"
    SALARY = "salary"
    NEXT_ACTION = "next_action"
    NEXT_ACTION_ON = "next_action_on"
    NOTE = "note"
    NOTED = "noted"


_LABELS: Final = {
    Meaning.COMPANY: "Company",
    Meaning.ROLE: "Role",
    Meaning.APPLIED_ON: "Day applied",
    Meaning.STATUS: "Status or outcome",
    Meaning.STAGE: "Stage",
    Meaning.HISTORY: "Stages in a row, such as Applied > Phone",
    Meaning.HELD_ON: "Day of the interview",
    Meaning.STARTS: "Time of the interview",
    Meaning.SOURCE: "Where it was found",
    Meaning.LINK: "Link",
    Meaning.SALARY: "Salary",
    Meaning.NEXT_ACTION: "Next action",
    Meaning.NEXT_ACTION_ON: "Day of the next action",
    Meaning.NOTE: "Note",
    Meaning.NOTED: "Nothing of these: keep it in the note",
}
MANY: Final = frozenset({Meaning.NOTE, Meaning.NOTED, Meaning.ROUND})
"""What several columns may mean at once."""
DAYS: Final = frozenset(
    {Meaning.APPLIED_ON, Meaning.HELD_ON, Meaning.NEXT_ACTION_ON, Meaning.ROUND}
)
"""What is said by a day."""


@dataclass(frozen=True, slots=True)
class Use:
    """What one column means; ``stage`` is set for a round that has a column of its own."""

    meaning: Meaning
    stage: Stage | None = None

    def written(self) -> str:
        """The use as one word, for storing and choosing."""
        return self.meaning.value if self.stage is None else f"round:{self.stage.value}"

    @classmethod
    def of(cls, written: object) -> Self | None:
        """The use that was written so, None where there is none."""
        return next((cls(use.meaning, use.stage) for use in USES if use.written() == written), None)

    def label(self) -> str:
        """The words on the screen."""
        if self.stage is not None:
            return f"Round: {label(self.stage)}"
        return _LABELS[self.meaning]


NOTED: Final = Use(Meaning.NOTED)
USES: Final = (
    *(Use(meaning) for meaning in Meaning if meaning is not Meaning.ROUND),
    *(Use(Meaning.ROUND, stage) for stage in STAGES_IN_ORDER),
)
"""Every use, in the order in which they are offered."""
