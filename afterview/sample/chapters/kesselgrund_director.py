"""A water board in Germany, the director: an offer, and the salary once more."""

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
from afterview.sample.firms import KESSELGRUND
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
    hours_after=0.9,
    minutes=10,
    feeling=4,
    forecast=85,
    ratings="4 4 4 4 . 4 4 4 4 4",
    people={
        "Hartmut Eßlinger-Voß": "director",
        "Dr. Ilse Thormählen": "head of network operations",
    },
    questions=(
        Asked(
            "Wo sehen Sie sich in fünf Jahren?",
            4,
            category="career_goals",
            competencies="strategy",
            said="Somebody in the control room who reads the report without me.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What would you say to the mayor when the numbers are bad?",
            4,
            category="situational",
            competencies="communication leadership",
            said="The bad one first, then since when, then what it costs to wait.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What was your worst day in the last job?",
            4,
            category="failure",
            competencies="delivery",
            story="peak forecast",
            said="The Tuesday on which I saw that we were 18 % too low. And the call after it.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "What do you expect to earn with us?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="Step 3. I had a card with step 4 on it in my pocket.",
            better_answer="Step 4, because of six years in operations.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Who may we call about you?",
            4,
            category="logistics_visa_notice",
            said="Two names, both know. Asked for three days so that I can tell them.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Tell me who you are, without what it says in here.",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Somebody who gets up at night to see why a number is wrong.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "HR calls my references this week, contract goes to the council after that",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Hartmut Eßlinger-Voß",
        ),
        Theirs(
            "asked_terms",
            "Notice, start, references",
            reading=Reading.POSITIVE,
            strength=2,
            part=Part.CLOSING,
            whose="Hartmut Eßlinger-Voß",
        ),
        Theirs(
            "clock_once",
            "The church bell, and everybody looked up",
            reading=Reading.NEUTRAL,
            strength=1,
            part=Part.MY_QUESTIONS,
        ),
        Mine("voice_volume", "Normal, for a room that size", effect=CueEffect.NEUTRAL, strength=1),
        Mine("handshake", "Dry this time", effect=CueEffect.HELPED, strength=1),
    ),
    lessons=(
        Learned("salary comes up", "I ask what is budgeted for the role and stop talking", after=4),
        Learned(
            "I carry a number in my pocket", "I put the card on the table before we start", after=4
        ),
    ),
    trials=(
        Tried("they wait after the salary question", came=False),
        Tried("salary comes up", done=False),
    ),
    promise=Promised(
        PromiseKind.EXACT_DATE, "you have it in writing by {until}", until_days=10, asked=True
    ),
    notes=Notes(
        best_moment="The mayor.",
        worst_moment="Step 3, with step 4 in my pocket.",
        worked="Short. Every answer under two minutes.",
        did_not_work="Money, for the fourth month.",
        their_doubt="How long I stay.",
        interviewer_would_say="Reliable. Easy to sign.",
        my_questions="What would you stop doing if you could? The paper copies.",
        salary_said="step 3",
        references_wanted="Two, by phone: the old depot head and the union rep.",
        thanks_remark="He keeps a jar of river water on the desk, from 1997.",
    ),
)

MEETING = Meeting(
    firm=KESSELGRUND,
    stage=Stage.EXECUTIVE,
    day=-9,
    start="11:00",
    minutes=50,
    format=Format.IN_PERSON,
    structure=Structure.UNSTRUCTURED,
    booked=5,
    note="Card with the step. Jacket.",
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU, not_to=("Dr. Ilse Thormählen",)),
        Marked(StepKind.LINKEDIN, Mark.SKIPPED, "He is not on it."),
        Sent(LetterKind.REFERENCE_PACKET, days_later=2),
        Sent(LetterKind.REFERENCE_RESULT, days_later=7, not_to=("Senad Brandlhofer",)),
    ),
    ending=Ending(Outcome.OFFER, 5),
)
