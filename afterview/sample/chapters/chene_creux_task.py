"""A dairy in France, the task: one good page, and then the role was gone."""

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
from afterview.sample.firms import CHENE_CREUX
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
    hours_after=6.0,
    minutes=10,
    feeling=4,
    forecast=65,
    ratings="4 4 4 4 3 3 4 4 3 3",
    people={
        "Solène Guérinot": "supply chain manager",
        "Jean-Baptiste L'Huissier-Noël": "controller",
    },
    questions=(
        Asked(
            "Take us through your order proposal for the 14 shops.",
            4,
            category="presentation_followup",
            competencies="communication data_driven",
            said="One page, the proposal on top. Said what I left out.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "How much would we throw away with it?",
            3,
            category="case_estimation",
            competencies="problem_solving data_driven",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.RAMBLED,
            said="Two assumptions aloud, then I drifted into summer and winter.",
            better_answer="About 4 %, because of the two assumptions; winter is a footnote.",
            reaction=Reaction.PUSHED_BACK,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "Why did you not use last year's promotions?",
            4,
            category="presentation_followup",
            competencies="data_driven",
            said="Three of them had the wrong week in the file. Showed it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How long did this take you?",
            4,
            category="presentation_followup",
            said="Six hours, and two more because I wanted to. He liked that or he did not.",
            reaction=Reaction.NONE,
        ),
        Asked(
            "What would you build if you had a month?",
            3,
            category="system_design_architecture",
            competencies="ambiguity strategy",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.RAMBLED,
            said="Asked who would use it. Then built far too much of it.",
            better_answer="The order page for one shop manager. Nothing else in month one.",
            reaction=Reaction.PROBED,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "The sales people want to see it, she looks for a day",
            reading=Reading.POSITIVE,
            part=Part.CLOSING,
            whose="Solène Guérinot",
        ),
        Theirs(
            "neutral_face",
            "Nothing at all for fifty minutes",
            reading=Reading.NEUTRAL,
            part=Part.THROUGHOUT,
            whose="Jean-Baptiste L'Huissier-Noël",
        ),
        Mine("interruptions", "Spoke into his question twice", effect=CueEffect.HURT, during=2),
        Mine("posture", "Sat back for once", effect=CueEffect.HELPED, strength=1),
    ),
    lessons=(
        Learned(
            "I notice that I have talked for a minute",
            "I stop and ask whether this is what they meant",
            after=2,
        ),
        Learned("I get a task to take home", "I write down what I left out, and why", after=1),
    ),
    promise=Promised(
        PromiseKind.WINDOW, "between {from} and {until}", from_days=4, until_days=10, asked=True
    ),
    notes=Notes(
        best_moment="The wrong weeks in their own file.",
        worst_moment="Summer and winter.",
        worked="One page. What I left out.",
        did_not_work="Built a palace when asked for a month.",
        their_doubt="Whether I know when to stop.",
        interviewer_would_say="Careful with our numbers, careless with our time.",
        my_questions="What would you do with the 4 %?",
        thanks_remark="The controller used to deliver milk by bicycle.",
    ),
)

MEETING = Meeting(
    firm=CHENE_CREUX,
    stage=Stage.TAKE_HOME,
    day=-66,
    start="10:00",
    minutes=55,
    format=Format.VIDEO_LIVE,
    structure=Structure.SEMI,
    booked=6,
    review=_REVIEW,
    after=(Sent(LetterKind.THANK_YOU), Marked(StepKind.LINKEDIN, Mark.DONE, days_later=14)),
    ending=Ending(Outcome.ROLE_CLOSED, 12, stated="role_cancelled", guessed="role_cancelled"),
)
