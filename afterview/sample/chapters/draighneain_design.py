"""Ferries from Dublin: a design question, begun well for once."""

from afterview.domain.lesson_life import Helped
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
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
from afterview.sample.firms import DRAIGHNEAIN
from afterview.sample.told import (
    Asked,
    Corrected,
    Ending,
    Learned,
    Meeting,
    Mine,
    Promised,
    Sent,
    Theirs,
    Told,
    Tried,
)

_REVIEW = Told(
    hours_after=0.7,
    minutes=13,
    feeling=3,
    forecast=55,
    ratings="4 3 3 3 3 3 4 3 3 3",
    people={"Padraic Tormey": "head of systems", "Caoimhe Ní Dhuibh": "analytics lead"},
    questions=(
        Asked(
            "Sketch how ticket sales get from six harbours into one morning report.",
            3,
            category="system_design_architecture",
            competencies="technical_depth ambiguity",
            said="Asked who reads it and how old it may be. At six, with last night's boats.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "One harbour sends everything twice. Where do you stop it?",
            2,
            category="system_design_architecture",
            competencies="technical_depth problem_solving",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.DID_NOT_KNOW,
            said="In the report. He made a face, and he was right.",
            better_answer="Where it arrives: a ticket has a number, the second one is not taken.",
            reaction=Reaction.PUSHED_BACK,
        ),
        Asked(
            "And what does it cost to be wrong by one per cent?",
            3,
            category="case_estimation",
            competencies="problem_solving strategy",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.RAMBLED,
            said="Assumptions aloud, and then the sum took a wrong turn at the lorries.",
            better_answer="Cars only. Say that lorries are left out, and stop.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "Tell me about a disagreement with your boss.",
            3,
            category="conflict",
            competencies="conflict",
            story="overtime figures",
            said="Two depots far above the average. First the number, then the argument.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What would you not automate?",
            4,
            category="situational",
            competencies="customer",
            said="The call to a family that missed the last boat.",
            reaction=Reaction.MOVED_ON,
            surprised=True,
        ),
    ),
    cues=(
        Theirs(
            "nodded", "At the last boat", reading=Reading.POSITIVE, whose="Padraic Tormey", during=5
        ),
        Theirs(
            "pushed_back",
            "'In the report? Really?'",
            reading=Reading.NEUTRAL,
            whose="Padraic Tormey",
            during=2,
        ),
        Theirs(
            "nodded",
            "All through the first ten minutes",
            reading=Reading.POSITIVE,
            strength=1,
            whose="Caoimhe Ní Dhuibh",
            during=1,
        ),
        Mine("pace", "Slow at the start, on purpose", effect=CueEffect.HELPED, during=1),
        Mine(
            "drank water", "Twice, to win a second", effect=CueEffect.HELPED, strength=1, during=2
        ),
    ),
    lessons=(
        Learned(
            "they ask me to design something",
            "I ask who reads it, how old the numbers may be, and only then draw",
            after=1,
        ),
        Learned(
            "I'm asked for an estimate",
            "I say my assumptions aloud before the first sum, and stop after it",
            after=3,
        ),
        Learned("something can arrive twice", "I stop it where it comes in", after=2),
    ),
    trials=(
        Tried("they ask me to design something", done=True, helped=Helped.YES),
        Tried("I go blank", came=False),
    ),
    promise=Promised(PromiseKind.EXACT_DATE, "{until}, either way", until_days=7, asked=True),
    notes=Notes(
        best_moment="Asking first. He leaned over the table to answer.",
        worst_moment="'Really?'",
        worked="The first ten minutes of a design question. That is new.",
        did_not_work="The next twenty.",
        their_doubt="Depth, once it gets wet.",
        interviewer_would_say="Asks the right things, runs out of tools.",
        my_questions="What broke last winter?",
        thanks_remark="Padraic still answers the phone of the ticket office on Sundays.",
    ),
    correction=Corrected(
        215.0,
        {
            "their_doubt": (
                "Depth, once it gets wet. They said it in the call as well: asks well, has never "
                "built one."
            ),
            "note": "She rang me herself to say no. Ten minutes, kind and exact.",
        },
    ),
)

MEETING = Meeting(
    firm=DRAIGHNEAIN,
    stage=Stage.SYSTEM_DESIGN,
    day=-52,
    start="15:00",
    minutes=60,
    format=Format.VIDEO_LIVE,
    structure=Structure.SEMI,
    booked=6,
    note="Water. Ask first.",
    review=_REVIEW,
    after=(Sent(LetterKind.THANK_YOU), Sent(LetterKind.THANKS_AFTER_NO, days_later=9)),
    ending=Ending(Outcome.REJECTED, 7, stated="skills_gap", guessed="skills_gap"),
)
