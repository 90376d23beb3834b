"""A dairy in France, on the phone: a jar on the desk."""

from afterview.domain.lesson_life import Helped
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
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
from afterview.sample.firms import CHENE_CREUX
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
    hours_after=1.6,
    minutes=8,
    feeling=5,
    forecast=75,
    ratings="4 4 3 4 . 4 5 4 3 -",
    people={"Solène Guérinot": "supply chain manager"},
    questions=(
        Asked(
            "Why yoghurt, after parcels?",
            4,
            category="motivation_role",
            said="A parcel can wait a day. Milk decides for itself.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Tell me about something that failed.",
            4,
            category="failure",
            competencies="data_driven",
            story="peak forecast",
            said="18 % too low, 40 drivers from an agency. Number first this time.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "What have you heard about us?",
            4,
            category="motivation_company",
            said="The glass jars they take back. I had one on the desk.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Where do you see yourself in three years?",
            3,
            category="career_goals",
            said="Still with numbers, with one or two people to teach. A bit of a shrug.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "And the money?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="52. I had the sentence in front of me and did not read it out.",
            better_answer="What have you set aside for it?",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Who are you? In French, if you like.",
            3,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Two sentences in French, the rest in English. She was patient.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Sends the task in three days, Jean-Baptiste reads it",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Solène Guérinot",
        ),
        Theirs(
            "smiled",
            "Laughed about the jar",
            reading=Reading.POSITIVE,
            part=Part.THEIR_QUESTIONS,
            during=3,
        ),
        Theirs(
            "ran_over",
            "Fifteen minutes, about the jars",
            reading=Reading.POSITIVE,
            part=Part.CLOSING,
        ),
        Mine("voice_variety", "Walked up and down", effect=CueEffect.HELPED),
    ),
    lessons=(
        Learned(
            "salary comes up",
            "I ask what they have budgeted for the role, and then stop talking",
            after=5,
        ),
        Learned("they ask about three years", "I name one skill and not a title", after=4),
    ),
    trials=(Tried("I tell a story", done=True, helped=Helped.YES),),
    promise=Promised(PromiseKind.EXACT_DATE, "the task comes by {until}", until_days=3, asked=True),
    notes=Notes(
        best_moment="The jar on the desk.",
        worst_moment="52.",
        worked="Something of theirs in my hand.",
        did_not_work="Salary, again.",
        their_doubt="French. I understand more than I can say.",
        my_questions="What spoils first, and who notices?",
        salary_said="52.000 €; she said 'ah, très bien', which cannot be good",
        thanks_remark="She grew up above the old dairy and still wakes at four.",
    ),
    correction=Corrected(
        7.5, {"interviewer_would_say": "Would fit in. Should be able to read the labels, though."}
    ),
)

MEETING = Meeting(
    firm=CHENE_CREUX,
    stage=Stage.PHONE_SCREEN,
    day=-81,
    start="11:30",
    minutes=40,
    format=Format.PHONE,
    structure=Structure.UNSTRUCTURED,
    review=_REVIEW,
    after=(Sent(LetterKind.THANK_YOU),),
    ending=Ending(Outcome.ADVANCED, 3),
)
