"""Bread in Portugal: nobody called."""

from afterview.domain.letter import LetterKind
from afterview.domain.vocabulary import Format, Outcome, Stage, Status
from afterview.sample.firms import PAO_VELHO
from afterview.sample.told import Ending, Meeting, Sent

MEETING = Meeting(
    firm=PAO_VELHO,
    stage=Stage.PHONE_SCREEN,
    day=-50,
    start="10:00",
    minutes=20,
    format=Format.PHONE,
    booked=5,
    status=Status.NO_SHOW_THEM,
    note="Inês Carvalhosa was to call. Waited forty minutes, wrote, heard nothing.",
    after=(Sent(LetterKind.MISSED_CALL),),
    ending=Ending(Outcome.UNKNOWN, 10, heard=False),
)
