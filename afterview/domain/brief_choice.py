"""What a person chooses by hand for the brief of one round."""

from dataclasses import dataclass
from enum import StrEnum


class BriefPart(StrEnum):
    """What a choice concerns."""

    LESSON = "lesson"
    QUESTION = "question"
    STORY = "story"
    CHECK = "check"


class BriefChoice(StrEnum):
    """Pinned stands first whatever its score, left out does not stand there; a check is ticked."""

    PINNED = "pinned"
    LEFT_OUT = "left_out"
    TICKED = "ticked"


@dataclass(frozen=True, slots=True)
class Chosen:
    """One choice; ``name`` is what it concerns: an id as hex, plain words, or a key."""

    part: BriefPart
    name: str
    choice: BriefChoice
