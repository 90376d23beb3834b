"""Ferries from Dublin: a query in a shared editor."""

from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
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
)
from afterview.sample.firms import DRAIGHNEAIN
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
    hours_after=0.6,
    minutes=10,
    feeling=4,
    forecast=70,
    ratings="4 4 3 4 4 4 4 4 3 .",
    people={"Caoimhe Ní Dhuibh": "analytics lead"},
    questions=(
        Asked(
            "Why ferries?",
            4,
            category="motivation_company",
            said="Took the morning boat once. Nine cars on a deck for two hundred.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "Which sailings lost money two weeks running? Here is the schema.",
            4,
            category="coding_hands_on",
            competencies="technical_depth problem_solving",
            said="Started from the timetable this time, so that empty sailings stay in.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Now without the window function.",
            3,
            category="coding_hands_on",
            competencies="technical_depth",
            said="Self join, one wrong sign. Found it when I read it aloud.",
            reaction=Reaction.PROBED,
            surprised=True,
        ),
        Asked(
            "A colleague's query is right and takes an hour. What do you say to them?",
            4,
            category="behavioural",
            competencies="collaboration mentoring",
            story="shift leads' training",
            said="That it is right. Then we look at it together.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What do you do when a number from finance and yours do not match?",
            4,
            category="technical_knowledge",
            competencies="data_driven",
            said="Find one sailing where they differ and count the tickets.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "Anything you would like to ask?",
            4,
            category="my_questions",
            said="Which report do you not believe yourself?",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "Your weakness, and no perfectionism please.",
            3,
            category="weaknesses",
            competencies="communication",
            said="I explain for too long. Then I explained it for too long.",
            better_answer="One sentence, and what I do about it: I ask whether that was it.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "'You talk to Padraic next, I'll send you two times for it'",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Caoimhe Ní Dhuibh",
        ),
        Theirs(
            "deep_follow_ups",
            "Wanted to hear about the empty deck to the end",
            reading=Reading.POSITIVE,
            during=1,
        ),
        Mine(
            "voice_volume",
            "Read the query aloud, it steadied me",
            effect=CueEffect.HELPED,
            during=3,
        ),
    ),
    lessons=(
        Learned(
            "they ask why them",
            "I name one thing of theirs that I used or visited, and then the job",
            after=1,
        ),
        Learned(
            "a query has to be written live", "I say what one row of the result is, first", after=2
        ),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "in four days at most", until_days=4, asked=True),
    notes=Notes(
        best_moment="Nine cars.",
        worst_moment="The sign.",
        worked="Reading aloud what I had typed.",
        did_not_work="Lost five minutes on names of columns.",
        their_doubt="Speed, perhaps.",
        interviewer_would_say="Thinks in sailings. Good.",
        my_questions="Which report do you not believe yourself? The one on car decks.",
        thanks_remark="She learned the timetable by heart as a child, her father was a purser.",
    ),
)

MEETING = Meeting(
    firm=DRAIGHNEAIN,
    stage=Stage.CODING,
    day=-62,
    start="11:00",
    minutes=60,
    format=Format.VIDEO_LIVE,
    structure=Structure.SEMI,
    booked=6,
    review=_REVIEW,
    after=(Marked(StepKind.LINKEDIN, Mark.DONE, days_later=2),),
    ending=Ending(Outcome.ADVANCED, 3),
)
