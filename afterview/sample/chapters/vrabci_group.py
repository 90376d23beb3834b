"""House insurance in Prague: a day in a group that went better than it felt."""

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
from afterview.sample.firms import VRABCI
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
    hours_after=2.5,
    minutes=13,
    feeling=2,
    forecast=60,
    ratings="3 3 3 3 2 3 3 3 2 3",
    people={"Ondřej Štěrba": "head of claims", "Ludmila Křížková": "HR, kept the time"},
    questions=(
        Asked(
            "In fours: how many hail claims does one bad afternoon bring us?",
            2,
            category="case_estimation",
            competencies="problem_solving collaboration",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.RAMBLED,
            said="Wrote the assumptions on the flip chart. Then argued about one of them.",
            better_answer="Give the doubtful one a low and a high value and go on.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "What did your group do badly?",
            5,
            category="behavioural",
            competencies="collaboration communication",
            said="Said that I had held us up, and for how long. Seven minutes.",
            reaction=Reaction.NOTED,
            surprised=True,
        ),
        Asked(
            "Tell me about yourself.",
            4,
            category="tell_me_about_yourself",
            competencies="communication",
            said="The ninety seconds. Third time, now it sits.",
            reaction=Reaction.MOVED_ON,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "Here are forty claims. Which three would you open first?",
            3,
            category="domain",
            competencies="data_driven problem_solving",
            said="The two with round sums. The third was a guess and I said so.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "When did you last change your mind because of a number?",
            4,
            category="behavioural",
            competencies="data_driven innovation",
            story="scanner pilot",
            said="We hoped for 10 % and saw 3 % after eight weeks, so I asked to stop it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What do you want to know from us?",
            3,
            category="my_questions",
            said="How many claims are looked at by nobody. They had to think.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "Would you come in on a Saturday after a storm?",
            4,
            category="logistics_visa_notice",
            said="Yes, if I hear it on Friday.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Said on the way out that four of us come back, and on which day we hear",
            reading=Reading.POSITIVE,
            strength=2,
            part=Part.CLOSING,
            whose="Ondřej Štěrba",
        ),
        Theirs("smiled", "At the forty claims", reading=Reading.POSITIVE, whose="Ondřej Štěrba"),
        Theirs(
            "took_notes",
            "From a chair in the corner, without looking up",
            reading=Reading.NEGATIVE,
            strength=1,
            whose="Ludmila Křížková",
            during=1,
        ),
        Theirs(
            "introduced_me",
            "Took me across the hall to the woman who does the hail",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Ondřej Štěrba",
        ),
        Mine("interruptions", "Cut off the quiet one in our group", effect=CueEffect.HURT),
        Mine("nodding", "Too much, says my neck", effect=CueEffect.NEUTRAL, strength=1),
    ),
    lessons=(
        Learned(
            "I'm asked for an estimate", "I say my assumptions aloud before the first sum", after=1
        ),
        Learned(
            "a group argues about one figure",
            "I write a low and a high one and propose to move on",
            after=1,
        ),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "ten days, no longer", until_days=10, asked=True),
    notes=Notes(
        best_moment="Saying what I had done badly, to the minute.",
        worst_moment="The quiet one gave up.",
        worked="Short answers. One number each.",
        did_not_work="Wanted to be right about hail.",
        their_doubt="Whether I can let go.",
        interviewer_would_say="Stubborn, then honest about it.",
        my_questions="Claims that nobody looks at. About a third, it turns out.",
        thanks_remark="Ondřej keeps the largest hailstone in the canteen freezer.",
    ),
)

MEETING = Meeting(
    firm=VRABCI,
    stage=Stage.ONSITE_LOOP,
    day=-71,
    start="09:00",
    minutes=270,
    format=Format.GROUP,
    structure=Structure.STRUCTURED,
    booked=9,
    note="Night train back. Comfortable shoes.",
    review=_REVIEW,
    after=(
        Marked(
            StepKind.THANK_YOU,
            Mark.SKIPPED,
            "Said it to him in the canteen, next to the hailstone.",
        ),
    ),
    ending=Ending(Outcome.ADVANCED, 9),
)
