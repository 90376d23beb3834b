"""The built-in cues of body language and behaviour, the interviewer's and mine; an open list.

Weights run from 0 (says nothing) to 3 (says much). They are defaults, kept low because no study
was found that lets a candidate tell the decision from an interviewer's face; what cost the
interviewer something weighs more (dontwingtheinterview.com, a weak source).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from afterview.domain.vocabulary import Side

Valence = Literal["+", "0", "-", "0/+", "0/-", "flag"]

FACES_PREDICT_LITTLE: Final = (
    "A warm or a cold face tells you little about the decision: interviewers shape the impression "
    "they give on purpose (Wilhelmy, Kleinmann and Melchers 2017), and people usually like us more "
    "than we think (Boothby and others 2018)."
)
"""The line to show wherever interviewers' cues are noted, with its sources."""


@dataclass(frozen=True, slots=True)
class CueWord:
    """A cue that can be picked: what it is called, which way it may point, how much, and why so.

    A weight of None means that the cue is never added up: my own cues, whose effect the person
    chooses, and flags, which are about wanting the job.
    """

    key: str
    label: str
    side: Side
    valence: Valence
    weight: int | None
    note: str


def _mine(key: str, label: str, note: str = "") -> CueWord:
    return CueWord(key, label, side=Side.MINE, valence="0", weight=None, note=note)


def _theirs(key: str, label: str, valence: Valence, weight: int | None, note: str) -> CueWord:
    return CueWord(key, label, side=Side.INTERVIEWER, valence=valence, weight=weight, note=note)


# The figures behind the notes on appearance, eyes, head and voice: Martin-Raugh and others 2023,
# J Org Behav 44(1), 63 studies, rho .62, .45, .43 and about .36 (the voice from a weak source).
_MY_CUES: Final[tuple[CueWord, ...]] = (
    _mine("dress_fit", "Dress", "Of all these, looking the part goes with ratings most."),
    _mine("eye_contact", "Eye contact", "Among what interviewers respond to most."),
    _mine("camera_line", "Looking into the camera", "On video this is your eye contact."),
    _mine("nodding", "Nodding", "Head movement counts nearly as much as eye contact."),
    _mine("smile", "Smile"),
    _mine("posture", "Posture"),
    _mine("gestures", "Gestures"),
    _mine("fidgeting", "Fidgeting"),
    _mine("voice_volume", "Volume of my voice", "The voice counts, though less than the eyes."),
    _mine(
        "voice_variety", "Liveliness of my voice", "The voice counts, though less than the eyes."
    ),
    _mine("pace", "Pace", "About 120 to 160 words a minute is easy to follow (a rough guide)."),
    _mine("fillers", "Filler words", "Fewer than 5 in 100 words go unnoticed (a rough guide)."),
    _mine("interruptions", "Talking over them"),
    _mine("handshake", "Handshake"),
    _mine("greeting", "Greeting"),
    _mine("framing", "Place in the picture", "For video."),
    _mine("light", "Light", "For video."),
    _mine("sound", "Sound", "For video."),
    _mine("sweat", "Sweating"),
    _mine("dry_mouth", "Dry mouth"),
)

_THEIR_CUES: Final[tuple[CueWord, ...]] = (
    _theirs(
        "named_next_step",
        "Named a next step, with who or when",
        "+",
        3,
        "Costs them something, and you can check it.",
    ),
    _theirs(
        "introduced_me",
        "Introduced me to others, unplanned",
        "+",
        3,
        "Other people's time is not given lightly.",
    ),
    _theirs("ran_over", "Ran over because of them", "+", 2, "Doesn't count if you talked long."),
    _theirs(
        "sold_the_role",
        "Began to sell me the role",
        "+",
        2,
        "Also usual where good people are hard to find.",
    ),
    _theirs(
        "deep_follow_ups",
        "Kept asking about one topic",
        "+",
        2,
        "Interest, or a test of depth: fine either way.",
    ),
    _theirs(
        "asked_terms", "Asked about notice, salary or other offers", "+", 1, "Often just the form."
    ),
    _theirs(
        "pushed_back", "Pushed back on what I said", "0/+", 1, "Tests whether you stand by it."
    ),
    _theirs("took_notes", "Took notes", "0", 0, "Interviews with set questions ask for notes."),
    _theirs("smiled", "Smiled", "0/+", 1, "Mostly politeness."),
    _theirs("nodded", "Nodded", "0/+", 1, "Mostly politeness."),
    _theirs("warm", "Sounded warm", "0/+", 1, "Mostly politeness, or how they want to be seen."),
    _theirs("leaned_in", "Leaned in", "0/+", 1, "Video hides most of it."),
    _theirs("kept_eye_contact", "Kept eye contact", "0/+", 1, "Video hides most of it."),
    _theirs("neutral_face", "Neutral face", "0", 0, "Trained interviewers are told to keep one."),
    _theirs("terse", "Said little", "0", 0, "Trained interviewers are told to say little."),
    _theirs("arms_crossed", "Crossed their arms", "0/-", 0, "The room may be cold."),
    _theirs("looked_away", "Looked away", "0/-", 1, "There may be a second screen."),
    _theirs("clock_once", "Looked at the clock once", "0", 0, "They have a timetable."),
    _theirs("clock_often", "Kept looking at the clock", "-", 1, "Most likely their timetable."),
    _theirs("moved_on_fast", "Moved on quickly", "0", 1, "Satisfied or lost: you can't tell."),
    _theirs(
        "short_questions_late",
        "Short yes-or-no questions near the end",
        "0/-",
        1,
        "May only mean that time was short.",
    ),
    _theirs(
        "phone_or_email", "Looked at phone or e-mail", "-", 1, "Says more about them than you."
    ),
    _theirs("interrupted", "Cut me off", "-", 1, "Says more about them than you."),
    _theirs(
        "ended_early",
        "Clearly ended early, no reason given",
        "-",
        2,
        "Time kept back is worth noting, as time given is.",
    ),
    _theirs(
        "skipped_my_questions",
        "Left no time for my questions",
        "-",
        1,
        "May only mean that time was short.",
    ),
    _theirs("be_in_touch", "“We'll be in touch”", "0", 0, "Everyone hears this."),
    _theirs(
        "misread_cv",
        "Had my CV wrong",
        "flag",
        None,
        "Ask yourself whether you want to work there.",
    ),
    _theirs(
        "role_unclear",
        "Contradicted each other about the role",
        "flag",
        None,
        "Ask yourself whether you want to work there.",
    ),
)

CUE_WORDS: Final[tuple[CueWord, ...]] = _MY_CUES + _THEIR_CUES
"""All built-in cues, mine first; keys are unique across both sides."""

_LABELS: Final[Mapping[str, str]] = MappingProxyType({cue.key: cue.label for cue in CUE_WORDS})


def cue_label(key: str) -> str:
    """Return the words to show for a cue; an own word comes back as it is."""
    return _LABELS.get(key, key)


def cues_of(side: Side) -> tuple[CueWord, ...]:
    """Return the built-in cues of one side, in the order to offer them."""
    return tuple(cue for cue in CUE_WORDS if cue.side is side)
