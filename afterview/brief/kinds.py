"""Which questions and words belong to which round.

``USUAL`` names the categories that a stage is made of, ``KIN`` the stages that ask alike, and
``NAMES`` the words by which people call a round or its questions. The pairing is our judgement.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from afterview.domain.vocabulary import Format, Stage

_FIRST_TALK = (
    "tell_me_about_yourself",
    "resume_walkthrough",
    "motivation_company",
    "motivation_role",
    "salary",
    "logistics_visa_notice",
    "leaving_reason",
)
_PEOPLE = ("behavioural", "situational", "conflict", "failure", "leadership")
_HANDS_ON = ("coding_hands_on", "technical_knowledge")

USUAL: Final[Mapping[Stage, tuple[str, ...]]] = MappingProxyType(
    {
        Stage.RECRUITER_SCREEN: (*_FIRST_TALK, "gap_short_tenure", "career_goals"),
        Stage.PHONE_SCREEN: (*_FIRST_TALK, "gap_short_tenure", "career_goals"),
        Stage.ONLINE_ASSESSMENT: (*_HANDS_ON, "brainteaser"),
        Stage.TAKE_HOME: ("presentation_followup", "coding_hands_on", "case_estimation"),
        Stage.HIRING_MANAGER: (*_PEOPLE, "motivation_role", "resume_walkthrough", "domain"),
        Stage.TECHNICAL: (*_HANDS_ON, "system_design_architecture", "domain"),
        Stage.CODING: ("coding_hands_on",),
        Stage.SYSTEM_DESIGN: ("system_design_architecture",),
        Stage.CASE: ("case_estimation", "brainteaser", "domain"),
        Stage.WORK_SAMPLE: ("presentation_followup", "case_estimation"),
        Stage.BEHAVIOURAL: (*_PEOPLE, "strengths", "weaknesses"),
        Stage.PANEL: (*_PEOPLE, "domain", "presentation_followup"),
        Stage.PEER_TEAM: ("conflict", "culture_values", "technical_knowledge", "behavioural"),
        Stage.CROSS_FUNCTIONAL: ("conflict", "situational", "behavioural", "culture_values"),
        Stage.EXECUTIVE: ("leadership", "career_goals", "motivation_company", "salary"),
        Stage.ONSITE_LOOP: (*_PEOPLE, *_HANDS_ON, "system_design_architecture", "case_estimation"),
        Stage.CULTURE_VALUES: ("culture_values", "conflict", "behavioural", "motivation_company"),
        Stage.FINAL: ("motivation_company", "leadership", "salary", "career_goals", "failure"),
        Stage.REFERENCE_CHECK: ("strengths", "weaknesses", "leaving_reason"),
        Stage.INFORMAL_COFFEE: ("tell_me_about_yourself", "motivation_company", "culture_values"),
    }
)
"""The categories that a round of this stage mostly asks."""

_FAMILIES: Final = (
    {Stage.RECRUITER_SCREEN, Stage.PHONE_SCREEN, Stage.INFORMAL_COFFEE},
    {Stage.TECHNICAL, Stage.CODING, Stage.SYSTEM_DESIGN, Stage.ONLINE_ASSESSMENT},
    {Stage.CASE, Stage.WORK_SAMPLE, Stage.TAKE_HOME},
    {Stage.HIRING_MANAGER, Stage.BEHAVIOURAL, Stage.PANEL},
    {Stage.PEER_TEAM, Stage.CROSS_FUNCTIONAL, Stage.CULTURE_VALUES},
    {Stage.EXECUTIVE, Stage.FINAL, Stage.PANEL},
    {Stage.ONSITE_LOOP, Stage.TECHNICAL, Stage.PANEL},
)
KIN: Final[Mapping[Stage, frozenset[Stage]]] = MappingProxyType(
    {
        stage: frozenset().union(*(family for family in _FAMILIES if stage in family)) - {stage}
        for stage in Stage
    }
)
"""Stages whose rounds ask alike."""

NAMES: Final[Mapping[Stage, tuple[str, ...]]] = MappingProxyType(
    {
        Stage.RECRUITER_SCREEN: ("recruiter", "first call", "first talk"),
        Stage.PHONE_SCREEN: ("phone", "telephone", "first call"),
        Stage.ONLINE_ASSESSMENT: ("test", "assessment"),
        Stage.TAKE_HOME: ("take home", "task to take home", "homework"),
        Stage.HIRING_MANAGER: ("hiring manager", "my future boss"),
        Stage.TECHNICAL: ("technical", "design question", "coding question"),
        Stage.CODING: ("code", "coding", "query", "algorithm"),
        Stage.SYSTEM_DESIGN: ("design", "system design", "architecture"),
        Stage.CASE: ("case question", "case study", "estimate", "estimation"),
        Stage.WORK_SAMPLE: ("work sample", "presentation", "present", "slides"),
        Stage.BEHAVIOURAL: ("behavioural", "behavioral", "story", "example"),
        Stage.PANEL: ("panel",),
        Stage.PEER_TEAM: ("teammate", "teammates", "future team"),
        Stage.CROSS_FUNCTIONAL: ("other team", "other teams", "cross functional"),
        Stage.EXECUTIVE: ("executive", "director", "senior leadership", "ceo"),
        Stage.ONSITE_LOOP: ("on site", "onsite", "assessment centre", "shows me around"),
        Stage.CULTURE_VALUES: ("culture", "values"),
        Stage.FINAL: ("final", "last round"),
        Stage.REFERENCE_CHECK: ("reference", "references"),
        Stage.INFORMAL_COFFEE: ("coffee", "informal"),
    }
)
"""What a round of this stage, or what it asks, is called."""

NAMES_OF_FORMAT: Final[Mapping[Format, tuple[str, ...]]] = MappingProxyType(
    {
        Format.IN_PERSON: ("in person", "on site", "shows me around"),
        Format.VIDEO_LIVE: ("video", "camera"),
        Format.VIDEO_ONE_WAY: ("recorded", "recording", "camera"),
        Format.PHONE: ("phone", "telephone"),
        Format.PANEL: ("panel",),
        Format.GROUP: ("group", "assessment centre"),
        Format.CHAT: ("chat",),
        Format.AI_LED: ("machine", "automated"),
    }
)

_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tell_me_about_yourself": "a “tell me about yourself” question",
        "resume_walkthrough": "a question about your CV",
        "motivation_company": "a “why us” question",
        "motivation_role": "a “why this role” question",
        "strengths": "a question about strengths",
        "weaknesses": "a question about weaknesses",
        "behavioural": "a behavioural question",
        "situational": "a “what would you do” question",
        "technical_knowledge": "a technical question",
        "coding_hands_on": "a hands-on task",
        "system_design_architecture": "a system design question",
        "case_estimation": "a case or an estimate",
        "domain": "a question about the field",
        "leadership": "a question about leadership",
        "conflict": "a question about conflict",
        "failure": "a question about failure",
        "culture_values": "a question about culture and values",
        "career_goals": "a question about career goals",
        "gap_short_tenure": "a question about a gap or a short stay",
        "leaving_reason": "a question about why you are leaving",
        "salary": "a salary question",
        "logistics_visa_notice": "a question about start, notice or visa",
        "brainteaser": "a brainteaser",
        "illegal_or_unfair": "an unfair question",
        "presentation_followup": "a question about your presentation",
        "my_questions": "your turn to ask",
    }
)


_WORDS: Final = re.compile(r"[^\W_]+")


def kind_of_question(category: str) -> str:
    """A question of this category as it is said in a sentence; an own word stands as typed."""
    if category in ("", "other"):
        return "a question"
    return _KINDS.get(category, f"a question ({category})")


def named_in(text: str, stage: Stage | None, form: Format | None) -> str | None:
    """The first word in ``text`` that names a round of this stage or format, None without one."""
    names = () if stage is None else NAMES[stage]
    names += () if form is None else NAMES_OF_FORMAT[form]
    said = f" {' '.join(_WORDS.findall(text.casefold()))} "
    return next((name for name in names if f" {name} " in said), None)
