"""Measuring instruments from Japan: a calm hour, then no new posts."""

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
from afterview.sample.firms import SUISHAGOYA
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
    hours_after=1.5,
    minutes=11,
    feeling=3,
    forecast=60,
    ratings="4 3 4 4 3 3 3 4 3 4",
    people={
        "森川 梢 (Morikawa Kozue)": "service parts, head office",
        "Benedikt Aschauer": "runs the Vienna office",
    },
    questions=(
        Asked(
            "Please introduce yourself and your last achievement.",
            4,
            category="tell_me_about_yourself",
            competencies="communication data_driven",
            story="returns backlog",
            said="11,400 to 900 in five weeks, in the second sentence.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "How many spare sensors should lie in Vienna?",
            3,
            category="case_estimation",
            competencies="problem_solving",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.OUT_OF_TIME,
            said="Installed base, failures a year, days from Tokyo. Stopped at the third step.",
            better_answer="Say a first number early, refine it afterwards.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "How would 4,000 gauges report their state once a day?",
            3,
            category="system_design_architecture",
            competencies="technical_depth ambiguity",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.DID_NOT_KNOW,
            said="Who reads it, how old. Then one path in, double ones refused. Weak on storage.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What do you do if you do not understand an instruction?",
            4,
            category="situational",
            competencies="communication",
            said="Say it back in my words and ask if that is it.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Why did your scanner trial stop?",
            4,
            category="failure",
            competencies="innovation data_driven",
            story="scanner pilot",
            said="3 % and not 10 % after eight weeks at two sites.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What are your salary expectations?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="Asked for the range; Mr Aschauer said they have none. So I said 55.",
            better_answer="If there is no range: what did the last person get?",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Where do you want to be in three years?",
            3,
            category="career_goals",
            said="Better at building, not only at reading. One skill, no title.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "neutral_face",
            "Could read nothing, for an hour",
            reading=Reading.NEUTRAL,
            part=Part.THROUGHOUT,
            whose="森川 梢 (Morikawa Kozue)",
        ),
        Theirs(
            "took_notes",
            "By hand, a full page for the first answer",
            reading=Reading.NEUTRAL,
            whose="森川 梢 (Morikawa Kozue)",
            during=1,
        ),
        Theirs(
            "leaned_in",
            "At the scanner trial",
            reading=Reading.POSITIVE,
            strength=1,
            whose="Benedikt Aschauer",
            during=5,
        ),
        Mine("pace", "Slow enough for two languages", effect=CueEffect.HELPED, strength=3),
    ),
    lessons=(
        Learned(
            "an estimate takes longer than two minutes",
            "I give a first number and refine it",
            after=2,
        ),
        Learned(
            "they say that there is no range", "I ask what the last person in the role got", after=6
        ),
    ),
    trials=(Tried("I tell a story", done=True, helped=Helped.YES),),
    promise=Promised(PromiseKind.IN_TOUCH, "Head office will decide.", asked=True),
    notes=Notes(
        best_moment="The first minute. Rehearsed, and it showed in a good way.",
        worst_moment="55.",
        worked="Pauses. Nobody minded them.",
        did_not_work="Never said a number for the sensors.",
        their_doubt="Whether one person in Vienna is enough, which is not about me.",
        interviewer_would_say="Calm. Incomplete.",
        my_questions="What happens in the night when Tokyo is awake?",
        salary_said="55.000 €",
        thanks_remark="Ms Morikawa walked past a real water mill on her way to work.",
    ),
)

MEETING = Meeting(
    firm=SUISHAGOYA,
    stage=Stage.TECHNICAL,
    day=-43,
    start="16:30",
    minutes=60,
    format=Format.VIDEO_LIVE,
    structure=Structure.STRUCTURED,
    booked=8,
    note="Early: half past eight or half past nine here.",
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU),
        Sent(LetterKind.FOLLOW_UP, days_later=11),
        Sent(LetterKind.LINKEDIN_NOTE, days_later=14, not_to=("森川 梢 (Morikawa Kozue)",)),
    ),
    ending=Ending(Outcome.ON_HOLD, 12, stated="No new posts before the next half-year."),
)
