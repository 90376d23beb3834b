"""The ten dimensions on which I rate myself, each with words for 1 to 5."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Dimension:
    """One side of my performance; ``anchors`` say what 1 to 5 look like, in that order."""

    key: str
    label: str
    anchors: tuple[str, str, str, str, str]


DIMENSIONS: Final[tuple[Dimension, ...]] = (
    Dimension(
        "preparation",
        "Preparation",
        (
            "Knew little about the company or the role",
            "Had only read the advert",
            "Knew the role and the main facts",
            "Linked what I knew to my own examples",
            "Used my research to ask or offer something they noted",
        ),
    ),
    Dimension(
        "relevance",
        "Staying on the question",
        (
            "Answered other questions than they asked",
            "Half of my answers drifted off",
            "Mostly on point, with some background noise",
            "On point, with one detour",
            "Every sentence served the question",
        ),
    ),
    Dimension(
        "structure",
        "Structure of my answers",
        (
            "They lost the thread",
            "My point came last",
            "Clear parts, rough joins",
            "A clear line with a small detour",
            "Main point first, a clear arc, finished on time",
        ),
    ),
    Dimension(
        "evidence",
        "Evidence",
        (
            "Only claims",
            "Claims with vague support",
            "Specific, but no figures",
            "Figures, put in context",
            "Figures, my own part, the alternatives, and a result I had checked",
        ),
    ),
    Dimension(
        "role_knowledge",
        "Knowing the job",
        (
            "Could not follow",
            "Shaky on the basics",
            "Solid on the basics",
            "Went deep where they asked",
            "Taught them something, or spotted a trap",
        ),
    ),
    Dimension(
        "delivery",
        "Pace and clarity",
        (
            "Hard to follow",
            "Often rushed or flat",
            "Fine, with filler words",
            "Clear, few filler words",
            "Good pace, pauses, the right length",
        ),
    ),
    Dimension(
        "listening_rapport",
        "Listening and rapport",
        (
            "We talked past each other",
            "Missed their hints",
            "A polite exchange",
            "Built on what they said",
            "A real conversation, both ways",
        ),
    ),
    Dimension(
        "composure",
        "Composure",
        (
            "Froze and did not recover",
            "Shaken for a long while",
            "Nervous, but it worked",
            "Calm, with one wobble that I mended",
            "Calm when they pushed back, and said “I don't know” well",
        ),
    ),
    Dimension(
        "my_questions",
        "My questions",
        (
            "Asked none",
            "Could have been asked anywhere",
            "Fair questions",
            "Made for this team",
            "Changed what we talked about",
        ),
    ),
    Dimension(
        "presence",
        "Body language",
        (
            "Absent or turned away",
            "Fidgety, little eye contact",
            "Acceptable",
            "Open and steady",
            "Open, steady, and right for the setting",
        ),
    ),
)
"""In the order to ask them. Each may also be left as not observed, which is no number."""

_BY_KEY: Final = {each.key: each for each in DIMENSIONS}


def dimension(key: str) -> Dimension:
    """Return the dimension with this key; raise KeyError with the key if there is none."""
    return _BY_KEY[key]
