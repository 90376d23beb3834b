"""House insurance in Prague, across the hall: two bosses, then silence."""

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
from afterview.sample.firms import VRABCI
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
    Tried,
)

_REVIEW = Told(
    hours_after=1.0,
    minutes=8,
    feeling=3,
    forecast=60,
    ratings="3 4 3 3 3 3 2 4 4 .",
    people={"Radka Zemanová": "product owner, online claims", "Ondřej Štěrba": "head of claims"},
    questions=(
        Asked(
            "How would you explain a delay of three days to my people?",
            4,
            category="situational",
            competencies="communication customer",
            said="What is late, until when, what they can tell the customer. In that order.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Your numbers say that our form is bad. What then?",
            3,
            category="conflict",
            competencies="conflict influence_without_authority",
            said="Would watch five people use it. She said they had done that.",
            better_answer="Ask what she has tried, before I bring an idea.",
            reaction=Reaction.PUSHED_BACK,
        ),
        Asked(
            "How would you lay out a daily report for us and for claims?",
            3,
            category="system_design_architecture",
            competencies="technical_depth customer",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.OUT_OF_TIME,
            said="Asked who reads it when. Good. Never got to where it comes from.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.SHORT,
        ),
        Asked(
            "Which decision of yours did colleagues dislike?",
            4,
            category="behavioural",
            competencies="leadership conflict",
            story="scanner pilot",
            said="Stopping the pilot. Two sites had already painted the walls for it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Can you start before the season?",
            5,
            category="logistics_visa_notice",
            said="Yes.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "Why us and not a bank?",
            4,
            category="motivation_company",
            said="Hail is real. And I had met the woman who does it.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "closed her laptop",
            "Shut it, then talked about the form for five minutes",
            reading=Reading.POSITIVE,
            strength=2,
            whose="Radka Zemanová",
            during=2,
        ),
        Theirs(
            "smiled",
            "Often, also when she disagreed",
            reading=Reading.POSITIVE,
            whose="Radka Zemanová",
            part=Part.THROUGHOUT,
        ),
        Theirs(
            "phone_or_email",
            "Read something during my answer",
            reading=Reading.NEGATIVE,
            strength=2,
            whose="Ondřej Štěrba",
            during=4,
        ),
        Theirs(
            "role_unclear",
            "She said 'with us', he said 'with me'",
            reading=Reading.RED_FLAG,
            part=Part.MY_QUESTIONS,
        ),
        Mine("eye_contact", "Held it with both", effect=CueEffect.HELPED, strength=1),
    ),
    lessons=(
        Learned(
            "ten minutes are left and they still ask", "I say that I have two questions of mine"
        ),
        Learned("somebody defends their work", "I ask what they have tried already", after=2),
    ),
    trials=(Tried("I tell a story", done=True, helped=Helped.UNCLEAR),),
    promise=Promised(PromiseKind.IN_TOUCH, "ozveme se", asked=True),
    notes=Notes(
        best_moment="The delay of three days.",
        worst_moment="Advice that she had not asked for.",
        worked="My two questions came in time.",
        did_not_work="Brought a solution to somebody who knows the problem better.",
        their_doubt="Whose side I would be on.",
        interviewer_would_say="Useful, if somebody decides where to put them.",
        my_questions="Who decides when you two disagree? Long pause.",
    ),
)

MEETING = Meeting(
    firm=VRABCI,
    stage=Stage.CROSS_FUNCTIONAL,
    day=-47,
    start="14:00",
    minutes=45,
    format=Format.VIDEO_LIVE,
    structure=Structure.UNSTRUCTURED,
    booked=6,
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU),
        Sent(LetterKind.FOLLOW_UP, days_later=12),
        Sent(LetterKind.SECOND_FOLLOW_UP, days_later=23),
    ),
    ending=Ending(Outcome.GHOSTED, 32, guessed="internal_candidate", heard=False),
)
