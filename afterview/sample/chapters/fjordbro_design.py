"""Parcel lockers in Denmark, the last round: a system to design, and a blank."""

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
    TimeFeel,
    WhyNot,
)
from afterview.sample.firms import FJORDBRO
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
    minutes=16,
    feeling=1,
    forecast=55,
    ratings="3 2 1 2 2 2 3 1 2 2",
    people={
        "Esben Rævsgaard": "lead analyst",
        "Siri Thygesen-Aa": "platform engineer",
        "Maja Brondum-Lokke": "recruiter",
    },
    questions=(
        Asked(
            "Design the reporting for 900 locker walls. What is live, what is nightly?",
            1,
            category="system_design_architecture",
            competencies="technical_depth ambiguity",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.BLANKED,
            said="Drew a box called warehouse and one called dashboard and an arrow between them.",
            better_answer=(
                "Who looks at it and when? A driver needs five minutes old, a planner yesterday. "
                "Then two paths, and the driver's one is tiny."
            ),
            reaction=Reaction.PUSHED_BACK,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "A wall is offline for six hours and then sends everything at once. And now?",
            2,
            category="system_design_architecture",
            competencies="technical_depth problem_solving",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.DID_NOT_KNOW,
            said="Load it again in the night. Did not say what the report shows until then.",
            better_answer="Keep the time it happened and the time it came; show the gap as a gap.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "How would you notice that a number on the page is stale?",
            2,
            category="system_design_architecture",
            competencies="data_driven",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="Somebody would call.",
            better_answer="Print the age beside the number. I did that at the depot!",
            story="depot dashboard",
            reaction=Reaction.NONE,
            surprised=True,
        ),
        Asked(
            "What was the hardest thing about rolling out your dashboard?",
            5,
            category="behavioural",
            competencies="delivery influence_without_authority",
            story="depot dashboard",
            said="Nine spreadsheets, three owners. The morning meeting went from 40 to 15 minutes.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Do you have anything for us?",
            3,
            category="my_questions",
            said="Asked about on-call. There is none for analysts.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "smiled",
            "Siri smiled kindly the whole time",
            reading=Reading.POSITIVE,
            whose="Siri Thygesen-Aa",
            part=Part.THROUGHOUT,
        ),
        Theirs(
            "pushed_back",
            "'But what does the driver see?' three times",
            reading=Reading.NEGATIVE,
            strength=3,
            whose="Siri Thygesen-Aa",
            during=1,
        ),
        Theirs(
            "ended_early",
            "Twelve minutes before time",
            reading=Reading.NEGATIVE,
            part=Part.CLOSING,
            whose="Esben Rævsgaard",
        ),
        Mine("dry_mouth", "No water on the table", effect=CueEffect.HURT, strength=3),
        Mine(
            "voice_volume",
            "Got quieter with each box",
            effect=CueEffect.HURT,
            part=Part.THEIR_QUESTIONS,
            during=1,
        ),
    ),
    lessons=(
        Learned(
            "they ask me to design something",
            "I ask who reads it and how old the numbers may be, and only then draw",
            after=1,
        ),
        Learned("I go blank", "I drink, and say what I would look up first", after=3),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "within a week", until_days=7, asked=True),
    notes=Notes(
        best_moment="The roll-out question. Ten minutes too late.",
        worst_moment="'Somebody would call.'",
        worked="Nothing much. The roll-out story, as always.",
        did_not_work="Started to draw before I had asked a single thing.",
        their_doubt="I report on systems, and they need somebody who can shape one.",
        interviewer_would_say="Froze. Nice about it.",
        my_questions="On-call, and who decides on new locker sites.",
        note="Put a bottle of water next to the laptop. For good.",
    ),
)

MEETING = Meeting(
    firm=FJORDBRO,
    stage=Stage.SYSTEM_DESIGN,
    day=-91,
    start="13:30",
    minutes=48,
    format=Format.VIDEO_LIVE,
    structure=Structure.STRUCTURED,
    booked=5,
    note="Bring paper. They share a whiteboard.",
    review=_REVIEW,
    after=(
        Marked(StepKind.THANK_YOU, Mark.SKIPPED, "Somebody would call. Not today."),
        Marked(StepKind.LINKEDIN, Mark.DONE, days_later=10),
    ),
    ending=Ending(Outcome.REJECTED, 8, stated="stronger_candidate", guessed="skills_gap"),
)
