"""Hospital supplies in Sweden: a test with a chat window."""

from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Stage,
    Structure,
    WhyNot,
)
from afterview.sample.firms import TALLBACKEN
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
    hours_after=0.9,
    minutes=6,
    feeling=4,
    forecast=70,
    ratings="3 4 3 3 4 - . 4 2 -",
    people={"Åsa Wrangström": "talent acquisition, in the chat window"},
    questions=(
        Asked(
            "Clean this stock list: 4,000 rows, two units, no legend.",
            4,
            category="coding_hands_on",
            competencies="technical_depth problem_solving",
            said="Asked in the chat which unit counts. She said nobody had asked that before.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Which ten articles would you count by hand first, and why?",
            4,
            category="domain",
            competencies="data_driven customer",
            said="Dear, small, and often missing. Wards hide those.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "Write two sentences to a ward that over-orders gloves.",
            4,
            category="situational",
            competencies="communication influence_without_authority",
            said="Began with what they need and not with what they waste.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What are your salary expectations?",
            1,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.MISREAD,
            said="Left it blank, the form would not go on, so I typed 3500. A month? A year?",
            better_answer="Write: depends on the range of the role, happy to talk.",
            surprised=True,
        ),
        Asked(
            "How did you hear about us?",
            None,
            category="other",
            said="A driver of theirs, at a fuel stop.",
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "The last screen gave the day of the panel and the name of who leads it",
            reading=Reading.POSITIVE,
            strength=2,
            part=Part.CLOSING,
        ),
        Theirs(
            "terse",
            "One-line answers, always within a minute",
            reading=Reading.NEUTRAL,
            strength=1,
            part=Part.THROUGHOUT,
            whose="Åsa Wrangström",
        ),
        Mine("posture", "Two hours hunched over", effect=CueEffect.NOT_NOTICED, strength=1),
    ),
    lessons=(Learned("a list has no legend", "I ask about the units before I touch it", after=1),),
    promise=Promised(PromiseKind.WITHIN_DAYS, "max three working days", until_days=5, asked=False),
    notes=Notes(
        best_moment="The unit question.",
        worst_moment="The salary box.",
        worked="Reading the task twice before typing.",
        did_not_work="Ten minutes lost on a chart that nobody wanted.",
        their_doubt="Speed.",
        interviewer_would_say="Careful. Not quick.",
        salary_said="3500, unit unknown",
    ),
)

MEETING = Meeting(
    firm=TALLBACKEN,
    stage=Stage.ONLINE_ASSESSMENT,
    day=-86,
    start="09:00",
    minutes=120,
    format=Format.CHAT,
    structure=Structure.STRUCTURED,
    booked=6,
    review=_REVIEW,
    after=(
        Marked(
            StepKind.THANK_YOU, Mark.SKIPPED, "She answers in one line. She would not want six."
        ),
    ),
    ending=Ending(Outcome.ADVANCED, 3),
)
