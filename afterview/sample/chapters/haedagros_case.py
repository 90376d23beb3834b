"""Greenhouses in Iceland, the case: a proper guess at last."""

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
from afterview.sample.firms import HAEDAGROS
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
    hours_after=1.1,
    minutes=11,
    feeling=4,
    forecast=65,
    ratings="4 4 4 3 3 4 4 4 3 3",
    people={"Þórdís Bjargmundsdóttir": "head of distribution"},
    questions=(
        Asked(
            "What brings you to us, of all places?",
            4,
            category="motivation_company",
            said="A tomato of theirs in a shop in Tromsø, in January. Who plans that?",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "How many tomatoes can we promise for week 3?",
            4,
            category="case_estimation",
            competencies="problem_solving data_driven",
            said="Plants, trusses, light, loss. Low and high. Said which one I doubt.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "The ship is full. What stays on the quay?",
            3,
            category="case_estimation",
            competencies="customer strategy",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.RAMBLED,
            said="What keeps longest. Took me three minutes and a detour to cucumbers.",
            better_answer="What keeps longest and pays least. One sentence.",
            reaction=Reaction.PUSHED_BACK,
            time_feel=TimeFeel.LONG,
        ),
        Asked(
            "Tell me about a forecast you got badly wrong.",
            3,
            category="failure",
            competencies="data_driven",
            story="peak forecast",
            said="18 %, 40 drivers, two weeks. Then what we changed.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How do you work when there is no plan?",
            4,
            category="behavioural",
            competencies="ambiguity",
            story="scanner pilot",
            said="Pick a day on which we decide whether to go on, and write it on the wall.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "What are your salary expectations?",
            2,
            category="salary",
            could_answer=CouldAnswer.YES,
            why_not=WhyNot.BLANKED,
            said="Asked how they pay in general. She waited. I said 58.",
            better_answer="Wait as well.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Walk me through the last report that you built.",
            4,
            category="resume_walkthrough",
            competencies="communication delivery",
            story="depot dashboard",
            said="40 minutes down to 15, nine spreadsheets gone. Then how.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Two talks, both booked while we spoke: the team and then the design one",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
        ),
        Theirs("pushed_back", "'Cucumbers? Why?'", reading=Reading.NEUTRAL, strength=1, during=3),
        Mine("camera_line", "Arrow next to the lens, still", effect=CueEffect.HELPED),
        Mine("pace", "Ran off at the ship", effect=CueEffect.HURT, strength=1, during=3),
    ),
    lessons=(
        Learned("they wait after the salary question", "I wait as well, and count to ten", after=6),
        Learned(
            "something has to stay behind", "I name the rule first and the goods after it", after=3
        ),
    ),
    trials=(
        Tried("salary comes up", done=True, helped=Helped.YES),
        Tried("I am asked for an estimate", done=True, helped=Helped.UNCLEAR),
    ),
    promise=Promised(PromiseKind.WITHIN_DAYS, "a few days", until_days=4, asked=True),
    notes=Notes(
        best_moment="Low and high, and which one I doubt.",
        worst_moment="Cucumbers.",
        worked="Assumptions on paper before the first sum.",
        did_not_work="She can wait longer than I can.",
        their_doubt="The dark months.",
        interviewer_would_say="Knows how to guess properly.",
        my_questions="What do you throw away in a good week?",
        salary_said="58.000 €",
        thanks_remark="She talks to the bumblebees when nobody is in the house.",
    ),
)

MEETING = Meeting(
    firm=HAEDAGROS,
    stage=Stage.CASE,
    day=-27,
    start="09:00",
    minutes=45,
    format=Format.VIDEO_LIVE,
    structure=Structure.SEMI,
    booked=6,
    review=_REVIEW,
    after=(Sent(LetterKind.THANK_YOU),),
    ending=Ending(Outcome.ADVANCED, 4),
)
