"""The lists a review chooses from, and the plain words that stand for them on the screen.

Stored values are the members' values. An enum is closed; a tuple of keys is open, and a
person's own word may stand in its place.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Stage(StrEnum):
    """Where in the process an interview stands."""

    RECRUITER_SCREEN = "recruiter_screen"
    PHONE_SCREEN = "phone_screen"
    ONLINE_ASSESSMENT = "online_assessment"
    TAKE_HOME = "take_home"
    HIRING_MANAGER = "hiring_manager"
    TECHNICAL = "technical"
    CODING = "coding"
    SYSTEM_DESIGN = "system_design"
    CASE = "case"
    WORK_SAMPLE = "work_sample"
    BEHAVIOURAL = "behavioural"
    PANEL = "panel"
    PEER_TEAM = "peer_team"
    CROSS_FUNCTIONAL = "cross_functional"
    EXECUTIVE = "executive"
    ONSITE_LOOP = "onsite_loop"
    CULTURE_VALUES = "culture_values"
    FINAL = "final"
    REFERENCE_CHECK = "reference_check"
    INFORMAL_COFFEE = "informal_coffee"


class Format(StrEnum):
    """How people met."""

    IN_PERSON = "in_person"
    VIDEO_LIVE = "video_live"
    VIDEO_ONE_WAY = "video_one_way"
    PHONE = "phone"
    PANEL = "panel"
    GROUP = "group"
    CHAT = "chat"
    AI_LED = "ai_led"


class Structure(StrEnum):
    """How fixed the questions were, which changes what interviewers rate."""

    STRUCTURED = "structured"
    SEMI = "semi"
    UNSTRUCTURED = "unstructured"


class Status(StrEnum):
    """Whether the meeting took place."""

    SCHEDULED = "scheduled"
    COMPLETED = "completed"
    RESCHEDULED = "rescheduled"
    CANCELLED_BY_THEM = "cancelled_by_them"
    CANCELLED_BY_ME = "cancelled_by_me"
    NO_SHOW_THEM = "no_show_them"
    NO_SHOW_ME = "no_show_me"


class Outcome(StrEnum):
    """How a round ended; those in ``RESOLVED`` are endings, the rest may still move."""

    PENDING = "pending"
    ADVANCED = "advanced"
    REJECTED = "rejected"
    OFFER = "offer"
    ON_HOLD = "on_hold"
    WITHDREW_ME = "withdrew_me"
    ROLE_CLOSED = "role_closed"
    GHOSTED = "ghosted"
    UNKNOWN = "unknown"


RESOLVED: Final[frozenset[Outcome]] = frozenset(Outcome) - {
    Outcome.PENDING,
    Outcome.ON_HOLD,
    Outcome.UNKNOWN,
}
"""Outcomes after which nothing more is awaited from this round, so that it counts as over.

Pending and on hold still wait, unknown says nothing. A resolved round is not yet one that
can score a forecast: withdrawing or a closed role tells nothing about how the interview went.
"""


class PromiseKind(StrEnum):
    """What was said about when to expect an answer."""

    EXACT_DATE = "exact_date"
    WINDOW = "window"
    WITHIN_DAYS = "within_days"
    IN_TOUCH = "in_touch"
    NONE = "none"


class WhyNot(StrEnum):
    """Why a question was not answered as well as it could have been."""

    DID_NOT_KNOW = "did_not_know"
    BLANKED = "blanked"
    MISREAD = "misread"
    RAMBLED = "rambled"
    NO_EXAMPLE = "no_example"
    OUT_OF_TIME = "out_of_time"


class CouldAnswer(StrEnum):
    """Whether there was an answer to give."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Reaction(StrEnum):
    """What the interviewer did after an answer."""

    PROBED = "probed"
    PUSHED_BACK = "pushed_back"
    MOVED_ON = "moved_on"
    NOTED = "noted"
    NONE = "none"


class TimeFeel(StrEnum):
    """How long an answer felt."""

    SHORT = "short"
    RIGHT = "right"
    LONG = "long"


class Part(StrEnum):
    """When in the interview a cue was seen."""

    OPENING = "opening"
    THEIR_QUESTIONS = "their_questions"
    MY_QUESTIONS = "my_questions"
    CLOSING = "closing"
    THROUGHOUT = "throughout"


class Side(StrEnum):
    """Whose body language a cue is about."""

    INTERVIEWER = "interviewer"
    MINE = "mine"


class CueEffect(StrEnum):
    """What one of my own cues did, as I see it."""

    HELPED = "helped"
    NEUTRAL = "neutral"
    HURT = "hurt"
    NOT_NOTICED = "not_noticed"


class Reading(StrEnum):
    """How I read an interviewer's cue; a red flag is about wanting the job, not getting it."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    RED_FLAG = "red_flag"


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
}


def label(word: str) -> str:
    """Return the words to show for a member of a list or a reason; an own word comes back as it is.

    A plain text is looked up among the open lists only: "none" alone does not tell its list.
    """
    if isinstance(word, StrEnum):
        spoken = word.value.replace("_", " ").capitalize()
        return _WORDING.get(type(word), {}).get(word.value, spoken)
    return _REASON_LABELS.get(word, word)
