"""What to have ready for a round, by how people meet and by its stage."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from afterview.brief.brief import Ahead, Check
from afterview.domain.vocabulary import Format, Stage

MOST: Final = 7
_FROM_STAGE: Final = 2

_WAY = ("way", "The way there, with 20 minutes to spare")
_ASK_FOR = ("ask_for", "Who to ask for at the door, and a number to ring")
_CV = ("cv", "Your CV on paper, and a pen")
_PHONE_OFF = ("phone_off", "Phone silent before you go in")
_LINK = ("link", "The link opened once, and what to do if it fails")
_CAMERA = ("camera", "The camera at the height of your eyes: that is where to look")
_LIGHT = ("light", "Light from the front, and the sound tried")
_QUIET = ("quiet", "A quiet place, the battery full, notifications off")
_REASONS = ("reasons", "Your three reasons for them on a card in front of you")
_VOICE = ("voice", "Stand up and smile when you talk: the voice shows it")
_TRIAL = ("trial", "One answer recorded and watched, for pace and length")
_LIMIT = ("limit", "How long each answer may be, and whether you may try again")
_TURN = ("turn", "Say your name when you speak, and bring in somebody quiet")
_WORDS = ("words", "Numbers and names to copy from, in a window beside it")
_EACH = ("each", "Everybody's name, and one answer for each of them")
_WHEN = ("when", "Ask before you go: when will I hear, and from whom?")
_RANGE = ("range", "Your range, and your notice period")
_DRAW = ("draw", "Paper and pen, or the drawing tool opened once")
_EDITOR = ("editor", "The editor set up, and the plan said before the first line")
_SUMS = ("sums", "Paper for sums, assumptions first")
_FILES = ("files", "Your files open on the machine that you show them from")
_STORIES = ("stories", "Three stories, each with its number")
_TOLD = ("told", "Your references told that somebody will call, and for which role")
_TEAM = ("team", "One question about how they work together")
_WHY_THEM = ("why_them", "Why them: one thing of theirs that you have used or seen")

_BY_FORMAT: Final[Mapping[Format | None, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        None: (("where", "Where it is: the way there, the link, or who rings whom"), _QUIET, _CV),
        Format.IN_PERSON: (_WAY, _ASK_FOR, _CV, _PHONE_OFF),
        Format.VIDEO_LIVE: (_LINK, _CAMERA, _LIGHT, _QUIET),
        Format.VIDEO_ONE_WAY: (_LIMIT, _CAMERA, _LIGHT, _TRIAL),
        Format.PHONE: (_REASONS, _QUIET, _VOICE, _CV),
        Format.PANEL: (_EACH, _WAY, _ASK_FOR, _CV),
        Format.GROUP: (_TURN, _WAY, _ASK_FOR, _PHONE_OFF),
        Format.CHAT: (_LINK, _WORDS, _QUIET),
        Format.AI_LED: (_LIMIT, _CAMERA, _LIGHT, _TRIAL),
    }
)
_BY_STAGE: Final[Mapping[Stage, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        Stage.RECRUITER_SCREEN: (_RANGE, _WHY_THEM),
        Stage.PHONE_SCREEN: (_REASONS, _RANGE),
        Stage.ONLINE_ASSESSMENT: (_EDITOR, _SUMS),
        Stage.TAKE_HOME: (_FILES,),
        Stage.HIRING_MANAGER: (_STORIES, _WHY_THEM),
        Stage.TECHNICAL: (_DRAW, _STORIES),
        Stage.CODING: (_EDITOR,),
        Stage.SYSTEM_DESIGN: (_DRAW,),
        Stage.CASE: (_SUMS,),
        Stage.WORK_SAMPLE: (_FILES,),
        Stage.BEHAVIOURAL: (_STORIES,),
        Stage.PANEL: (_EACH, _STORIES),
        Stage.PEER_TEAM: (_TEAM,),
        Stage.CROSS_FUNCTIONAL: (_TEAM, _STORIES),
        Stage.EXECUTIVE: (_WHY_THEM, _RANGE),
        Stage.ONSITE_LOOP: (_STORIES, _EACH),
        Stage.CULTURE_VALUES: (_WHY_THEM, _TEAM),
        Stage.FINAL: (_RANGE, _WHY_THEM),
        Stage.REFERENCE_CHECK: (_TOLD,),
        Stage.INFORMAL_COFFEE: (_WHY_THEM, _TEAM),
    }
)


def checklist(ahead: Ahead, *, ticked: frozenset[str] = frozenset()) -> tuple[Check, ...]:
    """What to have ready, at most 7; ``ticked`` are the keys of what is."""
    of_stage = () if ahead.stage is None else _BY_STAGE[ahead.stage][:_FROM_STAGE]
    ready = dict((*of_stage, *_BY_FORMAT[ahead.format], _WHEN))
    return tuple(Check(key, text, key in ticked) for key, text in ready.items())[:MOST]
