"""The closed lists that a review chooses from; stored values are the members' values."""

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


HELD: Final = frozenset({Status.SCHEDULED, Status.COMPLETED})
"""Of an interview that has begun: it was not called off, and nobody stayed away."""


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
