"""Greenhouses in Iceland, the team: like at work, with one gap."""

from afterview.domain.lesson_life import Helped
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Stage,
    Structure,
    WhyNot,
)
from afterview.sample.firms import HAEDAGROS
from afterview.sample.told import (
    Asked,
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
    hours_after=8.2,
    minutes=9,
    feeling=4,
    forecast=65,
    ratings="4 4 4 4 3 4 4 4 4 .",
    people={
        "Kjartan Snæland": "analyst, would sit opposite",
        "Eyrún Mistberg": "driver planning",
        "Þórdís Bjargmundsdóttir": "head of distribution, at the end",
    },
    questions=(
        Asked(
            "So what do you actually do all day?",
            4,
            category="resume_walkthrough",
            competencies="communication",
            story="depot dashboard",
            said="Find out why a thing is not where it should be, and print the age beside it.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What was the dumbest thing you ever put live?",
            5,
            category="failure",
            competencies="technical_depth",
            said="A report that mailed itself to 400 drivers, twice. At five.",
            reaction=Reaction.NOTED,
            surprised=True,
        ),
        Asked(
            "Eyrún's plan and your forecast say different things. Whose goes on the wall?",
            4,
            category="conflict",
            competencies="collaboration conflict",
            said="Hers, with my number next to it and a day on which we look who was right.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How would you store a reading that comes three days late?",
            3,
            category="system_design_architecture",
            competencies="technical_depth",
            could_answer=CouldAnswer.PARTLY,
            why_not=WhyNot.DID_NOT_KNOW,
            said="Time it happened, time it came. No idea what that does to last week's report.",
            better_answer="Say whether yesterday's page may change. Ask them which they want.",
            reaction=Reaction.PROBED,
        ),
        Asked(
            "What should they ask you in the design talk?",
            3,
            category="my_questions",
            said="About late readings, I said, now that I know I have to think about them.",
            reaction=Reaction.NOTED,
            surprised=True,
        ),
        Asked(
            "And why not stay in Vienna?",
            3,
            category="motivation_role",
            said="The tomato again. It is true, but it is getting old.",
            reaction=Reaction.MOVED_ON,
        ),
    ),
    cues=(
        Theirs(
            "deep_follow_ups",
            "Three times back to the age beside the number",
            reading=Reading.POSITIVE,
            whose="Kjartan Snæland",
            during=1,
        ),
        Theirs(
            "introduced_me",
            "Turned the camera round to show me to the packing hall",
            reading=Reading.POSITIVE,
            strength=2,
            part=Part.CLOSING,
            whose="Eyrún Mistberg",
        ),
        Mine("smile", "At the 400 drivers", effect=CueEffect.HELPED, strength=1, during=2),
        Mine("interruptions", "Once, and said sorry", effect=CueEffect.NEUTRAL, strength=1),
    ),
    lessons=(
        Learned(
            "something can come late", "I ask whether yesterday's page may still change", after=4
        ),
    ),
    trials=(Tried("I notice that I have talked for a minute", done=True, helped=Helped.YES),),
    promise=Promised(
        PromiseKind.WITHIN_DAYS, "after both talks, a week at most", until_days=9, asked=True
    ),
    notes=Notes(
        best_moment="Whose goes on the wall.",
        worst_moment="Late readings.",
        worked="Talked like at work and not like at an interview.",
        did_not_work="The one question that I could have seen coming.",
        their_doubt="Whether I can build and not only read.",
        interviewer_would_say="One of us, with a gap.",
        my_questions="When did the plan last save your day?",
        thanks_remark="Eyrún plans the drives around one driver's choir practice.",
    ),
)

MEETING = Meeting(
    firm=HAEDAGROS,
    stage=Stage.PEER_TEAM,
    day=-2,
    start="09:30",
    at_home=True,
    minutes=60,
    format=Format.VIDEO_LIVE,
    structure=Structure.UNSTRUCTURED,
    booked=8,
    review=_REVIEW,
    after=(
        Sent(LetterKind.THANK_YOU, not_to=("Þórdís Bjargmundsdóttir",)),
        Marked(StepKind.LINKEDIN, Mark.SNOOZED, until_days=4),
    ),
)
