"""A cooperative in Québec, the recruiter: a range, just like that."""

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
from afterview.sample.firms import ERABLE
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
    hours_after=0.4,
    minutes=7,
    feeling=4,
    forecast=75,
    ratings="3 4 4 3 . 4 4 4 3 -",
    people={"Geneviève Thibodeau-Roy": "recruiter"},
    questions=(
        Asked(
            "Présentez-vous en deux minutes?",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Half in French, half in English. She did not mind, I did.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How would you work with a team six hours behind you?",
            4,
            category="situational",
            competencies="collaboration",
            said="Late shift twice a week, the rest in writing. I know night shifts.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What number do you have in mind?",
            3,
            category="salary",
            said="Asked for their range. She gave it! Then I said the bottom of it.",
            better_answer="Ask, wait, and answer with the upper third.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Do you need a permit?",
            3,
            category="logistics_visa_notice",
            said="Yes, and I do not know how long that takes.",
            better_answer="Look it up before. It is one page.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Why did you leave?",
            4,
            category="leaving_reason",
            said="Two sentences. Enough.",
            reaction=Reaction.MOVED_ON,
            time_feel=TimeFeel.RIGHT,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Marc-Antoine, the week after next, she holds a slot",
            reading=Reading.POSITIVE,
            strength=2,
            part=Part.CLOSING,
        ),
        Theirs(
            "warm", "Sugar jokes from the first minute", reading=Reading.POSITIVE, part=Part.OPENING
        ),
        Theirs(
            "sold_the_role",
            "The lake, the canteen, the four-day summer weeks",
            reading=Reading.POSITIVE,
            part=Part.MY_QUESTIONS,
        ),
        Mine("sound", "The dog next door", effect=CueEffect.NOT_NOTICED, strength=1),
    ),
    lessons=(
        Learned(
            "salary comes up",
            "I ask what they have budgeted for the role, then I stop talking",
            after=3,
        ),
        Learned("they tell me a range", "I name a figure in its upper third", after=3),
    ),
    promise=Promised(
        PromiseKind.WINDOW,
        "the week after next, so {from} to {until}",
        from_days=9,
        until_days=13,
        asked=True,
    ),
    notes=Notes(
        best_moment="She gave the range, just like that.",
        worst_moment="Taking the bottom of it.",
        worked="Asking first.",
        did_not_work="Answering first.",
        their_doubt="The distance.",
        interviewer_would_say="Would do it, from over there.",
        my_questions="Who is awake when something breaks at six in the morning?",
        salary_said="70 to 82 k CAD; I said 70 would be fine. Why?",
    ),
)

MEETING = Meeting(
    firm=ERABLE,
    stage=Stage.RECRUITER_SCREEN,
    day=-57,
    start="10:00",
    minutes=30,
    format=Format.PHONE,
    structure=Structure.SEMI,
    booked=4,
    review=_REVIEW,
    after=(Marked(StepKind.LINKEDIN, Mark.SKIPPED, "She has 12,000 contacts already."),),
    ending=Ending(Outcome.ADVANCED, 11),
)
