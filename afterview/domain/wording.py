"""The plain words that stand on the screen for the members of every list.

An enum is closed; the reasons are open, and a person's own word may stand in their place.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from afterview.domain.application import Resolution
from afterview.domain.lesson_life import Helped
from afterview.domain.letter import LetterKind
from afterview.domain.preferences import Theme
from afterview.domain.reference import Answer
from afterview.domain.step import Standing, StepKind
from afterview.domain.vocabulary import (
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Side,
    Stage,
    Status,
    Structure,
    TimeFeel,
    WhyNot,
)

_REASON_LABELS: Final[Mapping[str, str]] = {
    "skills_gap": "A skill was missing",
    "experience_level": "Too little or too much experience",
    "domain_fit": "Not from their field",
    "communication": "How I came across",
    "salary": "Salary",
    "location_visa": "Location or visa",
    "internal_candidate": "Someone from inside",
    "stronger_candidate": "Someone stronger",
    "role_cancelled": "Role cancelled",
    "culture": "Culture",
    "no_reason": "No reason given",
    "other": "Something else",
}

REASONS: Final[tuple[str, ...]] = tuple(_REASON_LABELS)
"""Why a round was lost, used both for what they said and for my own guess; an open list."""

# One table per list: members of different lists with the same value are equal as dict keys.
_WORDING: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    Theme: {"": "As my device"},
    Stage: {
        "take_home": "Take-home task",
        "work_sample": "Work sample or presentation",
        "peer_team": "Future teammates",
        "cross_functional": "People from other teams",
        "executive": "Senior leadership",
        "onsite_loop": "On-site day",
        "culture_values": "Culture and values",
        "final": "Final round",
    },
    Format: {
        "video_live": "Live video",
        "video_one_way": "Recorded video",
        "group": "Group or assessment centre",
        "chat": "Chat or in writing",
        "ai_led": "Automated interviewer",
    },
    Structure: {
        "structured": "Set questions, notes taken",
        "semi": "Some set questions",
        "unstructured": "Free conversation",
    },
    Status: {
        "completed": "Took place",
        "cancelled_by_them": "They cancelled",
        "cancelled_by_me": "I cancelled",
        "no_show_them": "They didn't show up",
        "no_show_me": "I didn't make it",
    },
    Outcome: {
        "pending": "Waiting to hear",
        "advanced": "Through to the next round",
        "withdrew_me": "I withdrew",
        "ghosted": "Never heard back",
        "unknown": "Don't know",
    },
    Resolution: {"withdrew": "I withdrew", "no_response": "Never heard back"},
    PromiseKind: {
        "window": "Between two dates",
        "within_days": "Within some days",
        "in_touch": "We'll be in touch",
        "none": "Nothing was said",
    },
    WhyNot: {
        "did_not_know": "Didn't know it",
        "blanked": "Went blank",
        "misread": "Misread the question",
        "no_example": "Had no example",
        "out_of_time": "Ran out of time",
    },
    Reaction: {"probed": "Asked further", "noted": "Wrote it down", "none": "No reaction"},
    TimeFeel: {"short": "Too short", "right": "About right", "long": "Too long"},
    Part: {"opening": "At the start", "closing": "At the end", "throughout": "All the way"},
    Side: {"mine": "Me"},
    CueEffect: {"neutral": "Made no difference", "not_noticed": "Didn't notice"},
    Reading: {"positive": "Good sign", "negative": "Bad sign"},
    StepKind: {
        "thank_you": "Thank-you note",
        "follow_up": "Follow-up",
        "second_follow_up": "Second follow-up",
        "missed_call": "The call that did not come",
        "linkedin": "LinkedIn",
        "search": "Keep searching",
        "thanks_after_no": "Thanks after a no",
        "tell_references": "Tell your references",
        "leave_it": "Leave it, move on",
    },
    Standing: {"overdue": "Late", "snoozed": "Later"},
    LetterKind: {
        "thank_you": "Thank-you note",
        "follow_up": "Follow-up",
        "second_follow_up": "Second follow-up",
        "missed_call": "Note after a missed call",
        "linkedin_note": "LinkedIn note",
        "thanks_after_no": "Thanks after a no",
        "reference_result": "How it ended",
    },
    Helped: {"unclear": "Can't tell"},
    Answer: {"to_ask": "Still to ask", "asked": "Asked, no answer yet"},
}


def label(word: str) -> str:
    """Return the words to show for a member of a list or a reason; an own word comes back as it is.

    A plain text is looked up among the open lists only: "none" alone does not tell its list.
    """
    if isinstance(word, StrEnum):
        spoken = word.value.replace("_", " ").capitalize()
        return _WORDING.get(type(word), {}).get(word.value, spoken)
    return _REASON_LABELS.get(word, word)


def if_then(if_text: str, then_text: str) -> str:
    """A lesson as one sentence, with either half where the other was left out.

    Who typed the "if" or the "then" along does not read it twice.
    """
    condition = if_text if _begins_with("if", if_text) else f"If {if_text}"
    if if_text.strip() and then_text.strip():
        then = "" if _begins_with("then", then_text) else "then "
        return f"{condition}, {then}{then_text}"
    return then_text if then_text.strip() else condition


def _begins_with(word: str, text: str) -> bool:
    return text.lower().startswith(f"{word} ")
