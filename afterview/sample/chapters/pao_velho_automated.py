"""Bread in Portugal, a machine: an estimate that felt easy."""

from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reading,
    Stage,
    Structure,
    TimeFeel,
)
from afterview.sample.firms import PAO_VELHO
from afterview.sample.told import (
    Asked,
    Ending,
    Learned,
    Marked,
    Meeting,
    Mine,
    Promised,
    Theirs,
    Told,
)

_REVIEW = Told(
    hours_after=0.3,
    minutes=6,
    feeling=3,
    forecast=70,
    ratings="3 4 4 4 - 4 - 4 - .",
    questions=(
        Asked(
            "Please describe your current role.",
            4,
            category="resume_walkthrough",
            competencies="communication",
            said="There is none, I said, and described the last one.",
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Describe a situation in which you disagreed with a manager.",
            4,
            category="conflict",
            competencies="conflict",
            story="overtime figures",
            said="Word for word like last time. It suits a machine.",
        ),
        Asked(
            "How many rolls does a shop bake too many in a week?",
            4,
            category="case_estimation",
            competencies="problem_solving",
            said="Assumptions, low, high, done in ninety seconds. First time that it felt easy.",
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Rate your motivation from one to ten and explain.",
            3,
            category="motivation_role",
            said="Seven. I know that one is supposed to say ten.",
            surprised=True,
        ),
        Asked(
            "Please state your expected annual salary.",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            said="Asked the machine for the range. It repeated the question. 50.",
            better_answer="A range of my own, prepared, with the low end where I want it.",
        ),
    ),
    cues=(
        Theirs(
            "interrupted",
            "Cut in whenever I paused",
            reading=Reading.NEUTRAL,
            strength=3,
            part=Part.THROUGHOUT,
        ),
        Mine("fillers", "Filled the pauses so that it would not cut in", effect=CueEffect.HURT),
        Mine("light", "Lamp in front for once", effect=CueEffect.HELPED, strength=1),
    ),
    lessons=(
        Learned(
            "nobody can tell me a range", "I name my own, and its low end is what I want", after=5
        ),
        Learned("a machine asks", "I say the structure first and do not pause inside a sentence"),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "within 72 hours", until_days=3, asked=False),
    notes=Notes(
        best_moment="The rolls.",
        worst_moment="Arguing with a recording about a range.",
        worked="Estimates, of all things.",
        did_not_work="Seven out of ten.",
        their_doubt="Whatever it was told to look for.",
        note="Nobody has ever picked up the phone there either.",
    ),
)

MEETING = Meeting(
    firm=PAO_VELHO,
    stage=Stage.BEHAVIOURAL,
    day=-15,
    start="17:00",
    minutes=25,
    format=Format.AI_LED,
    structure=Structure.STRUCTURED,
    review=_REVIEW,
    after=(
        Marked(
            StepKind.THANKS_AFTER_NO,
            Mark.SKIPPED,
            "A machine asked, and a machine said no.",
            days_later=6,
        ),
    ),
    ending=Ending(Outcome.REJECTED, 4, stated="no_reason", guessed="salary"),
)
