"""A cooperative in Québec: what 'remote' meant, written down two days late."""

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
    hours_after=50.0,
    minutes=9,
    feeling=3,
    forecast=80,
    ratings="3 4 4 3 - 4 4 5 4 3",
    people={
        "Marc-Antoine Désy": "member of the board, dairy farmer",
        "Geneviève Thibodeau-Roy": "recruiter",
    },
    questions=(
        Asked(
            "What does a cooperative owe a member who delivers bad milk?",
            4,
            category="culture_values",
            competencies="customer ambiguity",
            said="The truth on the same day, and the price that was agreed for it.",
            reaction=Reaction.NOTED,
            surprised=True,
        ),
        Asked(
            "When did you do something that was not your job?",
            5,
            category="behavioural",
            competencies="collaboration delivery",
            story="returns backlog",
            said="Put on gloves and sorted with them for two nights. 600 parcels, mine.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "Would you come and live here?",
            3,
            category="logistics_visa_notice",
            could_answer=CouldAnswer.PARTLY,
            said="For a year. He looked at her, she looked at her paper.",
            reaction=Reaction.PROBED,
            surprised=True,
        ),
        Asked(
            "Is there someone at home who would have to come along?",
            3,
            category="illegal_or_unfair",
            said="Said that I would rather not. He said of course. Cold for a minute.",
            reaction=Reaction.MOVED_ON,
        ),
        Asked(
            "What would you ask one of our farmers?",
            4,
            category="culture_values",
            competencies="customer",
            said="Which form they throw away.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "role_unclear",
            "Remote in the advert, 'here' in every second sentence",
            reading=Reading.RED_FLAG,
            strength=3,
            part=Part.THROUGHOUT,
            whose="Marc-Antoine Désy",
        ),
        Theirs(
            "kept_eye_contact",
            "Straight into the lens, like a newsreader",
            reading=Reading.POSITIVE,
            strength=1,
            whose="Marc-Antoine Désy",
        ),
        Mine("gestures", "Hands under the table", effect=CueEffect.NEUTRAL, strength=1),
    ),
    lessons=(
        Learned(
            "the advert says remote", "I ask in the first call what that means in days", after=3
        ),
        Learned(
            "a question is none of their business", "I say so once, kindly, and go on", after=4
        ),
    ),
    promise=Promised(PromiseKind.IN_TOUCH, "on vous revient", asked=False),
    notes=Notes(
        best_moment="Two nights with gloves.",
        worst_moment="Understanding what 'here' meant.",
        worked="Stayed calm at the question about home.",
        did_not_work="Should have asked about 'remote' in the first call.",
        their_doubt="That I would never move. They are right.",
        interviewer_would_say="Decent. Will not come.",
        my_questions="How often would I be at the lake? 'Well, at the start, always.'",
        note="Two days late with this. I did not want to write it down.",
    ),
)

MEETING = Meeting(
    firm=ERABLE,
    stage=Stage.CULTURE_VALUES,
    day=-38,
    start="09:30",
    minutes=45,
    format=Format.VIDEO_LIVE,
    structure=Structure.UNSTRUCTURED,
    booked=7,
    review=_REVIEW,
    after=(
        Marked(
            StepKind.THANK_YOU, Mark.SKIPPED, "Two days late already, and I will not go on with it."
        ),
    ),
    ending=Ending(
        Outcome.WITHDREW_ME, 6, guessed="They want somebody who lives there.", heard=False
    ),
)
