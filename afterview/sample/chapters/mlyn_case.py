"""A wholesaler in Kraków, the case: an estimate that comes out as two numbers."""

from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    PromiseKind,
    Reaction,
    Reading,
    Stage,
    Structure,
    TimeFeel,
    WhyNot,
)
from afterview.sample.firms import MLYN
from afterview.sample.told import (
    Asked,
    Corrected,
    Ending,
    Learned,
    Marked,
    Meeting,
    Mine,
    Promised,
    Sent,
    Theirs,
    Told,
)

_REVIEW = Told(
    hours_after=0.8,
    minutes=14,
    feeling=2,
    forecast=60,
    ratings="3 2 2 2 2 2 3 2 . 3",
    people={"Wiesław Grzęda": "head of operations"},
    questions=(
        Asked(
            "How many trucks do we need for Kraków on a Monday morning?",
            1,
            category="case_estimation",
            competencies="problem_solving data_driven",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.BLANKED,
            said="A number. Then another number. He asked where they came from.",
            better_answer="Shops, drops an hour, hours until seven, crates a truck. Then the sum.",
            reaction=Reaction.PUSHED_BACK,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "And if one of the two bridges is closed?",
            2,
            category="case_estimation",
            competencies="problem_solving ambiguity",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.BLANKED,
            said="More trucks. I never said how many more, or that the hours are the limit.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "When did you last find out that a number was wrong?",
            4,
            category="failure",
            competencies="data_driven",
            story="returns backlog",
            said="11,400 parcels with a scan status that nobody owned. Five weeks to get to 900.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What do you do when two systems disagree?",
            4,
            category="technical_knowledge",
            competencies="data_driven problem_solving",
            said="Count something real by hand, then see which one was nearer.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How would you measure a good delivery morning?",
            3,
            category="domain",
            competencies="customer data_driven",
            said="On time and complete. He wanted one number and I gave him two.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What do you know about our shops?",
            3,
            category="motivation_company",
            said="300 of them, before seven. Better than on the phone.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "smiled",
            "Smiled when I said a second number",
            reading=Reading.POSITIVE,
            strength=2,
            whose="Wiesław Grzęda",
            during=1,
        ),
        Theirs(
            "deep_follow_ups",
            "Four questions in a row about the backlog",
            reading=Reading.POSITIVE,
            during=3,
        ),
        Mine(
            "fidgeting",
            "Clicked the pen until I heard it in the headphones",
            effect=CueEffect.HURT,
            during=1,
        ),
        Mine("camera_line", "Looked at my own picture", effect=CueEffect.HURT, strength=1),
    ),
    lessons=(
        Learned(
            "I am asked for an estimate",
            "I say the assumptions aloud before the first sum",
            after=1,
        ),
        Learned("a follow-up makes it harder", "I say first what stays the same", after=2),
    ),
    promise=Promised(PromiseKind.IN_TOUCH, "we will write to you", asked=False),
    notes=Notes(
        best_moment="The backlog. I know that one with my eyes shut.",
        worst_moment="Saying 40 and then 25 within a minute.",
        worked="One real example with real numbers.",
        did_not_work="Calculating silently and announcing results.",
        their_doubt="Whether I can think aloud.",
        interviewer_would_say="Good with familiar numbers, lost with ours.",
        note="Felt worse in the evening than on the call.",
    ),
    correction=Corrected(
        41.0,
        {
            "forecast": 45,
            "did_not_work": (
                "Calculating silently and announcing results. Slept on it: he gave me the number "
                "of shops at the start, and I did not use it."
            ),
        },
    ),
)

MEETING = Meeting(
    firm=MLYN,
    stage=Stage.CASE,
    day=-108,
    start="09:30",
    minutes=50,
    format=Format.VIDEO_LIVE,
    structure=Structure.UNSTRUCTURED,
    booked=5,
    review=_REVIEW,
    after=(
        Marked(StepKind.THANK_YOU, Mark.SKIPPED, "40, then 25. I could not thank him for that."),
        Sent(LetterKind.FOLLOW_UP, days_later=9),
    ),
    ending=Ending(Outcome.REJECTED, 9, stated="skills_gap", guessed="skills_gap"),
)
