"""Hospital supplies in Sweden, the panel: three people with the same sheet."""

from afterview.domain.letter import LetterKind
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
from afterview.sample.firms import TALLBACKEN
from afterview.sample.told import (
    Asked,
    Ending,
    Learned,
    Marked,
    Meeting,
    Mine,
    Promised,
    Sent,
    Theirs,
    Told,
    Tried,
)

_REVIEW = Told(
    hours_after=15.2,
    minutes=15,
    feeling=4,
    forecast=70,
    ratings="4 3 3 3 4 3 3 4 2 3",
    people={
        "Göran Flodmark": "head of supply",
        "Dr. Yewande Adébáyò-Lind": "chief pharmacist",
        "Åsa Wrangström": "talent acquisition",
    },
    questions=(
        Asked(
            "Give us the two-minute version of you.",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Ninety seconds. Practised on the tram.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "When were you in charge without being the boss?",
            4,
            category="leadership",
            competencies="leadership influence_without_authority",
            story="returns backlog",
            said="Five weeks with people from three teams. The number came late again.",
            better_answer="11,400 down to 900 in five weeks. Then how.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "A ward runs out of a drug at two in the morning. Whose fault is it?",
            3,
            category="situational",
            competencies="problem_solving customer",
            said="Said the reorder point's. Dr. Adébáyò-Lind said: and who set it?",
            better_answer="Nobody's yet: first the drug, then the three places it can go wrong.",
            reaction=Reaction.PUSHED_BACK,
        ),
        Asked(
            "Have you managed a budget?",
            2,
            category="leadership",
            could_answer=CouldAnswer.NO,
            why_not=WhyNot.NO_EXAMPLE,
            said="No. And then I explained the no for a minute.",
            better_answer="No. I planned 2 million of overtime that somebody else signed.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "How do you take criticism?",
            4,
            category="weaknesses",
            competencies="communication",
            said="Badly for an hour, then well. They laughed, but it is true.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "What do you do when two reports contradict each other?",
            4,
            category="technical_knowledge",
            competencies="data_driven",
            said="Go and count. Told them about the pallets.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Any questions?",
            2,
            category="my_questions",
            why_not=WhyNot.OUT_OF_TIME,
            could_answer=CouldAnswer.YES,
            said="Two minutes left. Asked when I would hear.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "Where else are you applying?",
            3,
            category="other",
            said="Two others, and said which trade, not which firm.",
            reaction=Reaction.NOTED,
            surprised=True,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Göran said that Åsa would book the last round within two days",
            reading=Reading.POSITIVE,
            part=Part.CLOSING,
            whose="Göran Flodmark",
        ),
        Theirs(
            "took_notes",
            "All three, on the same printed sheet",
            reading=Reading.NEUTRAL,
            part=Part.THROUGHOUT,
        ),
        Theirs(
            "nodded",
            "At the line about criticism",
            reading=Reading.POSITIVE,
            during=5,
            whose="Dr. Yewande Adébáyò-Lind",
        ),
        Theirs(
            "skipped_my_questions",
            "Looked at the door, the next one was waiting",
            reading=Reading.NEGATIVE,
            strength=1,
            part=Part.MY_QUESTIONS,
        ),
        Mine(
            "eye_contact",
            "Mostly with the one who smiled, hardly with Göran",
            effect=CueEffect.HURT,
        ),
    ),
    lessons=(
        Learned("I tell a story", "the number comes in my first two sentences", after=2),
        Learned(
            "ten minutes are left and they still ask",
            "I say that I have two questions of my own",
            after=7,
        ),
        Learned("the answer is no", "I say no, then the nearest thing I did, then I stop", after=4),
    ),
    trials=(
        Tried("I tell a story", done=False),
        Tried("I go blank", came=False),
    ),
    promise=Promised(
        PromiseKind.EXACT_DATE, "you have our answer on {until}", until_days=6, asked=True
    ),
    notes=Notes(
        best_moment="The two-minute version took two minutes.",
        worst_moment="Explaining a no.",
        worked="Knew what they deliver and to how many hospitals.",
        did_not_work="Talked to one of three.",
        their_doubt="That I have never had a budget of my own.",
        interviewer_would_say="Solid, one size too small.",
        my_questions="Only when I would hear.",
        thanks_remark="The pharmacist counts her own spice rack every January.",
        note="Written the next morning; I was too tired on the way home.",
    ),
)

MEETING = Meeting(
    firm=TALLBACKEN,
    stage=Stage.PANEL,
    day=-76,
    start="15:00",
    minutes=60,
    format=Format.PANEL,
    structure=Structure.STRUCTURED,
    booked=6,
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU),
        Marked(
            StepKind.THANKS_AFTER_NO,
            Mark.SKIPPED,
            "They read one sheet and I wrote three notes. Enough.",
            days_later=9,
        ),
    ),
    ending=Ending(Outcome.REJECTED, 7, stated="experience_level", guessed="experience_level"),
)
