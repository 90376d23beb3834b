"""The stage that a few words of a person name, in English and in a few words of others."""

from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.imports.words import listed, plain

_WORDS: Final[dict[Stage, str]] = {
    Stage.INFORMAL_COFFEE: "coffee|coffee chat|informal chat|informal coffee|intro chat|kaffee",
    Stage.RECRUITER_SCREEN: (
        "recruiter|recruiter call|recruiter screen|recruiter interview|recruiter chat|hr|hr call"
        "|hr screen|hr interview|hr round|intro call|screening|screen|initial screen"
        "|first contact|initial call|talent acquisition call|entretien rh"
    ),
    Stage.PHONE_SCREEN: (
        "phone|phone screen|phone interview|phone call|telephone interview|phone screening|call"
        "|telefon|telefoninterview|telefongesprach|entretien telephonique|llamada"
        "|entrevista telefonica|telefonisch gesprek"
    ),
    Stage.ONLINE_ASSESSMENT: (
        "oa|online assessment|assessment|online test|aptitude test|hackerrank|hirevue|codility"
        "|test|psychometric test|einstellungstest"
    ),
    Stage.TAKE_HOME: (
        "take home|takehome|take home test|take home task|take home assignment|assignment"
        "|homework|challenge|take home challenge|case assignment|probeaufgabe"
    ),
    Stage.HIRING_MANAGER: (
        "hiring manager|hm|hm call|hm interview|hm screen|manager|manager interview"
        "|hiring manager interview|hiring manager call|manager call"
    ),
    Stage.BEHAVIOURAL: "behavioural|behavioral|behavioural interview|behavioral interview",
    Stage.TECHNICAL: (
        "technical|tech|technical interview|tech interview|technical screen|tech screen"
        "|technical round|tech round|technical phone screen|fachgesprach|entretien technique"
        "|entrevista tecnica|technisch gesprek"
    ),
    Stage.CODING: (
        "coding|coding interview|live coding|coding test|coding challenge|pair programming"
        "|coding round"
    ),
    Stage.SYSTEM_DESIGN: "system design|design interview|architecture|system design interview",
    Stage.CASE: "case|case study|case interview|business case",
    Stage.WORK_SAMPLE: (
        "presentation|work sample|portfolio|portfolio review|demo|trial day|probearbeiten"
    ),
    Stage.PEER_TEAM: "team|team interview|peer|peer interview|meet the team|team fit|teamgesprach",
    Stage.CROSS_FUNCTIONAL: "cross functional|stakeholder|stakeholder interview|stakeholders",
    Stage.PANEL: "panel|panel interview|panel round",
    Stage.ONSITE_LOOP: (
        "onsite|on site|onsite interview|on site interview|onsite loop|loop|virtual onsite"
        "|superday|super day|in person|in person interview|face to face|face to face interview"
        "|assessment centre|assessment center|vor ort|sur place|presencial"
    ),
    Stage.CULTURE_VALUES: (
        "culture|culture fit|cultural fit|values|values interview|culture interview"
    ),
    Stage.EXECUTIVE: (
        "executive|exec|executive interview|ceo|cto|ceo interview|vp|vp interview|director"
        "|director interview|founder|founder interview|founders|skip level"
    ),
    Stage.FINAL: (
        "final|final round|final interview|last round|last interview|endrunde|dernier entretien"
        "|entrevista final|eindgesprek"
    ),
    Stage.REFERENCE_CHECK: (
        "reference|references|reference check|background check|reference checks"
    ),
}
BY_WORDS: Final[dict[str, Stage]] = {
    **{word: stage for stage, words in _WORDS.items() for word in words.split("|")},
    **{plain(label(stage)): stage for stage in Stage},
    **{plain(stage.value): stage for stage in Stage},
}
_TOO_PLAIN: Final = listed(
    "call|test|team|manager|director|design|screen|reference|references|hr|challenge"
    "|architecture|peer|demo|culture|values|loop|recruiter|case|founder|founders|exec"
    "|stakeholder|stakeholders|coffee|ceo|cto|vp|assignment"
)
"""Words that name a stage only where they stand alone."""
_LONGEST: Final = 4
_NEAR: Final = 86
_SHORTEST_NEAR: Final = 5


@lru_cache(maxsize=5_000)
def exact_stage(text: str) -> Stage | None:
    """The stage that the whole text names, written as it usually is."""
    words = plain(text)
    return BY_WORDS.get(words) or BY_WORDS.get(words.removesuffix(" interview"))


@lru_cache(maxsize=5_000)
def near_stage(text: str) -> Stage | None:
    """The stage that the whole text names but for a slip of the pen."""
    words = plain(text)
    if len(words) < _SHORTEST_NEAR:
        return None
    found = process.extractOne(words, BY_WORDS.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return None if found is None else BY_WORDS[found[0]]


@lru_cache(maxsize=5_000)
def stage_within(text: str) -> tuple[Stage, str] | None:
    """The stage named last somewhere in the text, with the words that name it."""
    words = plain(text).split()
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for start in range(len(words) - length, -1, -1):
            part = " ".join(words[start : start + length])
            found = BY_WORDS.get(part)
            if found is not None and part not in _TOO_PLAIN:
                return found, part
    return None
