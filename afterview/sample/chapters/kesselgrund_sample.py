"""A water board in Germany, the work sample: all five steps, two slides too many."""

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
from afterview.sample.firms import KESSELGRUND
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
    hours_after=17.0,
    minutes=12,
    feeling=4,
    forecast=75,
    ratings="4 4 4 4 4 4 4 4 3 4",
    people={"Dr. Ilse Thormählen": "head of network operations", "Jonas Wrede": "analyst"},
    questions=(
        Asked(
            "Show us what you found in the night flows.",
            4,
            category="presentation_followup",
            competencies="communication data_driven",
            said="One leak, one broken clock, one thing I could not explain. In that order.",
            reaction=Reaction.PROBED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "What is the thing that you could not explain?",
            4,
            category="presentation_followup",
            competencies="ambiguity",
            said="Said what I would measure next. Jonas knew it: the brewery.",
            reaction=Reaction.NOTED,
        ),
        Asked(
            "How would you build this so that it runs without you?",
            4,
            category="system_design_architecture",
            competencies="technical_depth delivery",
            said="Who, how old, where in, where kept, who hears when it is late. All five.",
            reaction=Reaction.NOTED,
            time_feel=TimeFeel.RIGHT,
        ),
        Asked(
            "How sure are you about the leak?",
            4,
            category="case_estimation",
            competencies="data_driven",
            said="Three in four, and what would make me wrong.",
            reaction=Reaction.PUSHED_BACK,
        ),
        Asked(
            "Which of your slides was unnecessary?",
            3,
            category="presentation_followup",
            said="The second. It was the fourth as well.",
            reaction=Reaction.MOVED_ON,
            surprised=True,
        ),
        Asked(
            "Who helped you with this?",
            4,
            category="presentation_followup",
            competencies="collaboration",
            said="A friend read the slides and told me to drop one. I should have asked which.",
            reaction=Reaction.NOTED,
        ),
    ),
    cues=(
        Theirs(
            "named_next_step",
            "Talk with the director on one of two days, she wrote both down for me",
            reading=Reading.POSITIVE,
            strength=3,
            part=Part.CLOSING,
            whose="Dr. Ilse Thormählen",
        ),
        Theirs("smiled", "At the one leak", reading=Reading.POSITIVE, whose="Jonas Wrede"),
        Theirs(
            "deep_follow_ups",
            "Twenty minutes on the one leak",
            reading=Reading.POSITIVE,
            whose="Jonas Wrede",
            during=1,
        ),
        Mine("posture", "Stood next to the screen, not in front of it", effect=CueEffect.HELPED),
        Mine("fidgeting", "The clicker, a little", effect=CueEffect.NOT_NOTICED, strength=1),
    ),
    lessons=(Learned("I present something", "the slide that I would miss least goes", after=5),),
    promise=Promised(
        PromiseKind.WINDOW, "between {from} and {until}", from_days=5, until_days=9, asked=True
    ),
    notes=Notes(
        best_moment="All five, without looking at my card.",
        worst_moment="Slide four.",
        worked="Saying what I did not know, before they found it.",
        did_not_work="Two slides too many.",
        their_doubt="Nobody said one. That worries me a bit.",
        interviewer_would_say="Could start on Monday, minus two slides.",
        my_questions="What did the last work sample get wrong?",
        thanks_remark="The brewery rinses at three, and everybody there knows it.",
    ),
)

MEETING = Meeting(
    firm=KESSELGRUND,
    stage=Stage.WORK_SAMPLE,
    day=-21,
    start="14:00",
    minutes=90,
    format=Format.IN_PERSON,
    structure=Structure.SEMI,
    booked=6,
    review=_REVIEW,
    after=(
        Marked(StepKind.THANK_YOU, Mark.SKIPPED, "Thanked them at the door, twice."),
        Marked(StepKind.LINKEDIN, Mark.DONE, days_later=3),
    ),
    ending=Ending(Outcome.ADVANCED, 5),
)
