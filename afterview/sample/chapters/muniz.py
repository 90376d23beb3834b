"""Packaging in Spain: questions to a camera, a countdown, and nobody ever again."""

from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    PromiseKind,
    Stage,
    Structure,
    TimeFeel,
    WhyNot,
)
from afterview.sample.firms import MUNIZ
from afterview.sample.told import Asked, Ending, Learned, Marked, Meeting, Mine, Promised, Told

_REVIEW = Told(
    hours_after=0.2,
    minutes=7,
    feeling=3,
    forecast=65,
    ratings="2 3 3 3 - 3 - 3 - 3",
    questions=(
        Asked(
            "Tell me about yourself.",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Eighty seconds, second take. The countdown helps more than a person does.",
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "What made you apply here?",
            3,
            category="motivation_company",
            said="Boxes are what I looked at for six years. Nothing on this firm.",
            better_answer="Their returnable crates, and what they do with the ones that come back.",
            time_feel=TimeFeel.SHORT,
        ),
        Asked(
            "Describe a conflict with a supervisor and how it ended.",
            4,
            category="conflict",
            competencies="conflict communication",
            story="overtime figures",
            said="It ended with a table that we both could sign.",
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Tell us about a time you taught somebody something.",
            5,
            category="behavioural",
            competencies="mentoring",
            story="shift leads' training",
            said="Fourteen shift leads, six of them still use it. Said why the other eight do not.",
        ),
        Asked(
            "How do you deal with missing figures?",
            3,
            category="technical_knowledge",
            competencies="data_driven",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.OUT_OF_TIME,
            said="Ask why they are missing before filling anything. Cut off in the middle.",
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "What is your greatest strength?",
            3,
            category="strengths",
            said="That I go and look. No number in it.",
            better_answer="I count by hand first: that is how the 11,400 came out.",
        ),
    ),
    cues=(
        Mine("camera_line", "A paper arrow next to the lens worked", effect=CueEffect.HELPED),
        Mine("light", "Window behind me, face like a shadow", effect=CueEffect.HURT, strength=1),
        Mine("fillers", "'So' at the start of every answer", effect=CueEffect.HURT, strength=1),
    ),
    lessons=(
        Learned("a clock is running on the screen", "I say the end of the answer first", after=5),
    ),
    promise=Promised(PromiseKind.NONE, "a page that said thank you", asked=False),
    notes=Notes(
        best_moment="Teaching. I forgot the camera.",
        worst_moment="Being cut off by a progress bar.",
        worked="Two practice takes.",
        did_not_work="The window behind me.",
        their_doubt="Spanish, probably. I did all of it in English.",
        note="No way to ask anything, nobody to thank.",
    ),
)

MEETING = Meeting(
    firm=MUNIZ,
    stage=Stage.BEHAVIOURAL,
    day=-96,
    start="18:00",
    minutes=25,
    format=Format.VIDEO_ONE_WAY,
    structure=Structure.STRUCTURED,
    review=_REVIEW,
    after=(
        Marked(
            StepKind.FOLLOW_UP,
            Mark.SKIPPED,
            "There is no address, only the page that said thank you.",
            days_later=8,
        ),
    ),
    ending=Ending(Outcome.GHOSTED, 33, guessed="no_reason", heard=False),
)
