"""Door fittings near Linz: two hours, well liked, and no reason given."""

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
from afterview.sample.firms import KAEFERBOECK
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
    hours_after=3.4,
    minutes=11,
    feeling=4,
    forecast=70,
    ratings="3 3 2 3 3 3 4 4 2 4",
    people={
        "Ing. Gottfried Käferböck jun.": "managing director",
        "Mag. Rosemarie Seidl-Ömer": "head of HR",
    },
    questions=(
        Asked(
            "Erzählen Sie ein bisschen von sich.",
            3,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Better than in Kraków, still five minutes. He looked at the window.",
            better_answer="Last job, one result, why here. Ninety seconds.",
            reaction=Reaction.MOVED_ON,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "Was hat in Ihrem letzten Job nicht funktioniert?",
            4,
            category="failure",
            competencies="data_driven delivery",
            story="peak forecast",
            said="The November forecast was 18 % too low. We paid 40 agency drivers for two weeks.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "Und was haben Sie danach anders gemacht?",
            3,
            category="failure",
            competencies="delivery",
            story="peak forecast",
            said="Forecast every week instead of once, and the depot leads sign it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How would you explain a median to a foreman?",
            4,
            category="situational",
            competencies="communication mentoring",
            story="shift leads' training",
            said="Line them up by height and take the one in the middle. Fourteen of them got it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Wie viele Beschläge verlassen uns wohl am Tag?",
            2,
            category="case_estimation",
            competencies="problem_solving",
            could_answer=CouldAnswer.NO,
            why_not=WhyNot.DID_NOT_KNOW,
            said="Guessed 5,000. It is 60,000.",
            better_answer="Windows in a house, houses in a year, their share. Any of it aloud.",
            reaction=Reaction.MOVED_ON,
            surprised=True,
        ),
        Asked(
            "Gehaltsvorstellung?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="Four thousand gross. He nodded far too quickly.",
            better_answer="Their collective agreement has a table. Look it up, name a line of it.",
            reaction=Reaction.NOTED,
        ),
        Asked("Haben Sie gut hergefunden?", 5, category="Small talk", said="Ja. Zu früh sogar."),
        Asked(
            "Was haben Sie gegen Pakete?",
            4,
            category="leaving_reason",
            said="Nothing. The work moved abroad and I did not.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "warm",
            "Coffee, cake, a tour of the hall",
            reading=Reading.POSITIVE,
            strength=3,
            whose="Mag. Rosemarie Seidl-Ömer",
            part=Part.OPENING,
        ),
        Theirs("nodded", "Both of them, at the median", reading=Reading.POSITIVE, during=4),
        Theirs(
            "clock_often",
            "His watch, at least four times in the last part",
            reading=Reading.NEGATIVE,
            strength=1,
            whose="Ing. Gottfried Käferböck jun.",
            part=Part.CLOSING,
        ),
        Mine("handshake", "Cold hands from the train", effect=CueEffect.NEUTRAL, strength=1),
        Mine("dress_fit", "The only jacket in the building", effect=CueEffect.NOT_NOTICED),
    ),
    lessons=(
        Learned("I tell a story", "the number comes in the first two sentences", after=2),
        Learned(
            "somebody shows me around", "I ask one question at each stop and keep one for later"
        ),
    ),
    promise=Promised(PromiseKind.IN_TOUCH, "Wir melden uns auf jeden Fall.", asked=False),
    notes=Notes(
        best_moment="The foreman question. I have really done that.",
        worst_moment="The nod after four thousand.",
        worked="The failure, told without excuses.",
        did_not_work="Ran out of questions after the tour; asked about parking.",
        their_doubt="Whether I would take the train every day. I wondered too.",
        interviewer_would_say="Pleasant, a bit academic, affordable.",
        my_questions="Parking. And who plans the night shift.",
        salary_said="4.000 € brutto x 14",
        thanks_remark="His grandfather's first door handle hangs in the stairwell.",
    ),
)

MEETING = Meeting(
    firm=KAEFERBOECK,
    stage=Stage.HIRING_MANAGER,
    day=-103,
    start="13:00",
    minutes=110,
    format=Format.IN_PERSON,
    structure=Structure.UNSTRUCTURED,
    booked=8,
    note="Train 10:40, change in Linz. Ask for the tour.",
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU),
        Marked(
            StepKind.FOLLOW_UP, Mark.SKIPPED, "They said: in any case. So they will.", days_later=8
        ),
        Marked(
            StepKind.THANKS_AFTER_NO,
            Mark.SKIPPED,
            "Two lines without a reason, so none from me.",
            days_later=15,
        ),
    ),
    ending=Ending(Outcome.REJECTED, 13, stated="no_reason", guessed="communication"),
)
