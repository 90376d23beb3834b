"""A wholesaler in Kraków, on the phone: the first call of the search."""

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
from afterview.sample.firms import MLYN
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
)

_REVIEW = Told(
    hours_after=0.4,
    minutes=9,
    feeling=4,
    forecast=65,
    ratings="3 3 3 3 . 3 4 4 2 -",
    people={"Halszka Dębniak": "HR, runs the first calls"},
    questions=(
        Asked(
            "Tell me about yourself.",
            3,
            category="tell_me_about_yourself",
            competencies="communication",
            said="School, first job, second job, the depot. She waited for me to arrive somewhere.",
            better_answer="Begin with what I do now and why I am looking; the rest on request.",
            reaction=Reaction.MOVED_ON,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "Why us?",
            2,
            category="motivation_company",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.DID_NOT_KNOW,
            said="Something about food being meaningful. I had read one page of their site.",
            better_answer="They deliver to 300 village shops before seven. That is a planning job.",
            reaction=Reaction.NONE,
        ),
        Asked(
            "Why did you leave your last firm?",
            4,
            category="leaving_reason",
            said="The team was moved to another country. I was asked to come along and said no.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.SHORT,
        ),
        Asked(
            "How is your Polish?",
            3,
            category="logistics_visa_notice",
            said="Good enough for a warehouse, not for a contract.",
            reaction=Reaction.MOVED_ON,
            surprised=True,
        ),
        Asked(
            "Which tools do you use day to day?",
            4,
            category="technical_knowledge",
            competencies="technical_depth data_driven",
            said="SQL, spreadsheets, a bit of Python. Said honestly that the Python is a bit.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Said that Wiesław calls within five days, about the case",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Halszka Dębniak",
        ),
        Theirs(
            "moved_on_fast",
            "Next question before I had quite finished, twice",
            reading=Reading.NEUTRAL,
            strength=1,
            during=1,
        ),
        Mine(
            "pace",
            "Fast at first, slower once I stood up",
            effect=CueEffect.NEUTRAL,
            part=Part.OPENING,
        ),
    ),
    lessons=(
        Learned(
            "they ask why them",
            "I name one thing of theirs that I used or visited, then the job",
            after=2,
        ),
        Learned(
            "the call opens with who I am",
            "I start with the last job and stop after ninety seconds",
            after=1,
        ),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "by {until} at the latest", until_days=5, asked=True),
    notes=Notes(
        best_moment="The honest answer about leaving. Short, and she wrote it down.",
        worst_moment="The silence after 'why us'.",
        worked="Standing up while talking. Notes on the table, not on the screen.",
        did_not_work="I had not looked at what they actually sell.",
        their_doubt="Whether I would stay in Vienna in the end.",
        interviewer_would_say="Polite, long-winded, knows the trade.",
        my_questions="Asked how many people are in planning. Four.",
    ),
)

MEETING = Meeting(
    firm=MLYN,
    stage=Stage.PHONE_SCREEN,
    day=-118,
    start="11:00",
    minutes=25,
    format=Format.PHONE,
    structure=Structure.SEMI,
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU),
        Marked(StepKind.LINKEDIN, Mark.SKIPPED, "One call. I would not know what to say."),
    ),
    ending=Ending(Outcome.ADVANCED, 4),
)
