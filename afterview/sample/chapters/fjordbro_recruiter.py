"""Parcel lockers in Denmark, the recruiter: a good start, but for the salary."""

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
)
from afterview.sample.firms import FJORDBRO
from afterview.sample.told import (
    Asked,
    Ending,
    Learned,
    Meeting,
    Mine,
    Promised,
    Sent,
    Theirs,
    Told,
)

_REVIEW = Told(
    hours_after=1.2,
    minutes=8,
    feeling=4,
    forecast=75,
    ratings="4 3 3 3 . 4 4 4 3 4",
    people={"Maja Brøndum-Løkke": "recruiter"},
    questions=(
        Asked(
            "So, who are you?",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="Six years of parcels, mostly finding out why they were not where they should be.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Why do you want to work at Fjordbro?",
            4,
            category="motivation_company",
            said="Used one of their lockers in Odense on holiday. It was full. Said so.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What are your salary expectations?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            said="Named what I earned, plus ten per cent, in euros. She converted it for me.",
            better_answer="Ask what the role is budgeted at, then say where in that I see myself.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "When could you start?",
            5,
            category="logistics_visa_notice",
            said="First of next month.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Are you fine with English as the working language?",
            5,
            category="logistics_visa_notice",
            said="Yes, six years with drivers from nine countries.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "smiled",
            "Laughed about the full locker",
            reading=Reading.POSITIVE,
            whose="Maja Brøndum-Løkke",
            during=2,
        ),
        Theirs(
            "asked_terms",
            "Salary and start date, from a list",
            reading=Reading.NEUTRAL,
            strength=1,
            during=3,
        ),
        Mine("smile", "Came by itself", effect=CueEffect.HELPED, strength=1),
    ),
    lessons=(
        Learned(
            "salary comes up", "I ask what is budgeted for the role, and stop talking", after=3
        ),
    ),
    promise=Promised(
        PromiseKind.EXACT_DATE, "you hear from me by {until}", until_days=6, asked=True
    ),
    notes=Notes(
        best_moment="The locker in Odense.",
        worst_moment="My own voice saying the number.",
        worked="One true, small thing about their product.",
        did_not_work="Salary. Again the first to speak.",
        their_doubt="None that I saw; she only sorts.",
        interviewer_would_say="Easy to talk to, cheap.",
        my_questions="What happened to the last person in the role? Moved to pricing.",
        salary_said="54.000 € a year from me; she wrote it down and said nothing",
        thanks_remark="She also rents out a locker in her own stairwell.",
    ),
)

MEETING = Meeting(
    firm=FJORDBRO,
    stage=Stage.RECRUITER_SCREEN,
    day=-113,
    start="14:00",
    minutes=30,
    format=Format.VIDEO_LIVE,
    structure=Structure.STRUCTURED,
    booked=3,
    review=_REVIEW,
    after=(Sent(LetterKind.THANK_YOU),),
    ending=Ending(Outcome.ADVANCED, 6),
)
