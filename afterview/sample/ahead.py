"""What is still open in the sample search: a coffee to write up, four plans, and two drafts."""

from afterview.domain.vocabulary import Format, Stage, Structure
from afterview.sample.firms import HAEDAGROS, INCIKOEY, KESSELGRUND, KOEHID, SUISHAGOYA
from afterview.sample.told import LeftOpen, Meeting

COFFEE = Meeting(
    firm=SUISHAGOYA,
    stage=Stage.INFORMAL_COFFEE,
    day=-1,
    start="16:30",
    minutes=45,
    at_home=True,
    format=Format.IN_PERSON,
    structure=Structure.UNSTRUCTURED,
    booked=6,
    note="Benedikt Aschauer's idea. The post is still frozen; coffee is not.",
)

PLANNED = (
    Meeting(
        firm=HAEDAGROS,
        stage=Stage.SYSTEM_DESIGN,
        day=1,
        start="10:00",
        minutes=60,
        at_home=True,
        format=Format.VIDEO_LIVE,
        structure=Structure.SEMI,
        booked=9,
        note="Kjartan and somebody from the platform side. Water. Late readings!",
    ),
    Meeting(
        firm=KESSELGRUND,
        stage=Stage.REFERENCE_CHECK,
        day=4,
        start="11:30",
        minutes=20,
        format=Format.PHONE,
        booked=7,
        note="HR calls me first, then the old depot head and the union rep. Tell both.",
    ),
    Meeting(
        firm=INCIKOEY,
        stage=Stage.HIRING_MANAGER,
        day=6,
        start="15:00",
        minutes=45,
        format=Format.VIDEO_LIVE,
        structure=Structure.SEMI,
        booked=8,
        note="Look something of theirs up in a shop first.",
    ),
    Meeting(
        firm=HAEDAGROS,
        stage=Stage.FINAL,
        day=13,
        start="09:00",
        minutes=90,
        format=Format.IN_PERSON,
        structure=Structure.UNSTRUCTURED,
        booked=17,
        note="Provisional: only if both talks go well. They book the flight.",
    ),
)

DRAFTS = (
    LeftOpen(
        day=-3,
        start="12:25",
        minutes=6,
        fields={
            "company": INCIKOEY.company,
            "role": INCIKOEY.role,
            "stage": Stage.PHONE_SCREEN.value,
            "format": Format.PHONE.value,
            "feeling": 4,
            "forecast": 60,
            "question.to_add": (
                "How did you end up in planning?\n"
                "Why textiles?\n"
                "What do you do when a supplier is silent?\n"
                "And the salary?"
            ),
            "person.to_add": "Şebnem Ilgazer, recruiter",
            "worked": "Asked for the range and she gave one. Said nothing for a while after it.",
            "salary_said": "Range in euros, she said it twice: 48 to 57.",
        },
    ),
    LeftOpen(
        day=-1,
        start="20:05",
        minutes=1,
        fields={
            "company": KOEHID.company,
            "stage": Stage.RECRUITER_SCREEN.value,
            "feeling": 3,
        },
    ),
)
