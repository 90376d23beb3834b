"""A lesson as the library holds it, apart from how each review worded it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.domain.lesson_life import Chosen, Life
from afterview.domain.vocabulary import Stage


@dataclass(frozen=True, slots=True)
class LearnedLesson:
    """An if-then, where it applies, and its life; ``version`` grows with each change of these.

    ``stage``, ``category`` and ``company`` say where it applies, each empty where it does not
    matter. ``chosen`` is the life that the person set by hand; instants are naive UTC.
    """

    id: UUID
    if_text: str
    then_text: str
    created_at: datetime
    stage: Stage | None = None
    category: str = ""
    company: str = ""
    life: Life = Life.OPEN
    chosen: Chosen | None = None
    version: int = 1
