"""The words with which people note how an application stands, in English and a few in others."""

from enum import Enum
from typing import Final

from afterview.domain.application import Phase, Resolution
from afterview.domain.vocabulary import Outcome
from afterview.domain.wording import label
from afterview.imports.words import listed


class Verdict(Enum):
    """What a status says of an application: its phase, how it ended, and what its round brought."""

    PLANNED = (Phase.PLANNED, None, Outcome.PENDING)
    APPLIED = (Phase.APPLIED, None, Outcome.PENDING)
    IN_PROCESS = (Phase.IN_PROCESS, None, Outcome.PENDING)
    ON_HOLD = (Phase.IN_PROCESS, None, Outcome.ON_HOLD)
    OFFER = (Phase.IN_PROCESS, None, Outcome.OFFER)
    REJECTED = (Phase.CLOSED, Resolution.REJECTED, Outcome.REJECTED)
    NO_RESPONSE = (Phase.CLOSED, Resolution.NO_RESPONSE, Outcome.GHOSTED)
    WITHDREW = (Phase.CLOSED, Resolution.WITHDREW, Outcome.WITHDREW_ME)
    ROLE_CLOSED = (Phase.CLOSED, Resolution.ROLE_CLOSED, Outcome.ROLE_CLOSED)
    OFFER_ACCEPTED = (Phase.CLOSED, Resolution.OFFER_ACCEPTED, Outcome.OFFER)
    OFFER_DECLINED = (Phase.CLOSED, Resolution.OFFER_DECLINED, Outcome.OFFER)

    def __init__(self, phase: Phase, resolution: Resolution | None, outcome: Outcome) -> None:
        self.phase = phase
        self.resolution = resolution
        self.outcome = outcome

    def spoken(self) -> str:
        """How the application stands in the words of the screen, such as ``Closed · Rejected``."""
        if self.resolution is None and self.outcome is not Outcome.PENDING:
            return f"{label(self.phase)} · {label(self.outcome)}"
        return standing(self.phase, self.resolution)


def standing(phase: Phase, resolution: Resolution | None) -> str:
    """Phase and resolution in the words of the screen."""
    return label(phase) if resolution is None else f"{label(phase)} · {label(resolution)}"


_WORDS: Final[dict[Verdict, str]] = {
    Verdict.PLANNED: (
        "planned|to apply|wishlist|wish list|saved|bookmarked|interested|not applied|to do|todo"
        "|not applied yet|not yet applied|researching|want to apply|geplant|zu bewerben|a postuler"
        "|por aplicar|te solliciteren"
    ),
    Verdict.APPLIED: (
        "applied|submitted|sent|application sent|application submitted|waiting|waiting to hear"
        "|waiting for response|awaiting response|pending|under review|in review|no response yet"
        "|no reply yet|no answer yet|beworben|abgeschickt|postule|candidature envoyee|aplicado"
        "|solicitado|enviado|gesolliciteerd|verzonden|open"
    ),
    Verdict.IN_PROCESS: (
        "in progress|in process|interviewing|interview|interviews|interviewed|interview scheduled"
        "|interview stage|ongoing|in interviews|in bearbeitung|im gesprach|laufend|en cours"
        "|en proceso|entrevista|lopend|in behandeling"
    ),
    Verdict.ON_HOLD: "on hold|hold|paused|waitlisted|waitlist|wait list|pausiert|en pause",
    Verdict.OFFER: (
        "offer|offered|offer received|offer extended|received offer|got offer|got an offer"
        "|job offer|verbal offer|angebot|zusage|offre|oferta|aanbod"
    ),
    Verdict.REJECTED: (
        "rejected|rejection|reject|rejected by company|not selected|unsuccessful|denied"
        "|not moving forward|not proceeding|no longer under consideration|failed|did not pass"
        "|abgelehnt|absage|refuse|refus|rechazado|rechazada|afgewezen|afwijzing"
    ),
    Verdict.NO_RESPONSE: (
        "ghosted|ghosting|no response|no reply|no answer|never heard back|no news|no feedback"
        "|keine antwort|keine ruckmeldung|sans reponse|sin respuesta|geen reactie"
    ),
    Verdict.WITHDREW: (
        "withdrew|withdrawn|withdraw|i withdrew|withdrawn by me|candidate withdrew|not interested"
        "|zuruckgezogen|retire|retirado|teruggetrokken"
    ),
    Verdict.ROLE_CLOSED: (
        "role closed|position closed|job closed|posting closed|position filled|role filled|filled"
        "|job filled|role cancelled|role canceled|position cancelled|position canceled"
        "|job cancelled|hiring freeze|expired|stelle besetzt|poste pourvu|vacature vervuld"
    ),
    Verdict.OFFER_ACCEPTED: (
        "accepted|offer accepted|accepted offer|i accepted|hired|signed|got the job|angenommen"
        "|accepte|aceptado|aangenomen"
    ),
    Verdict.OFFER_DECLINED: (
        "offer declined|declined offer|declined the offer|offer turned down|turned down offer"
        "|turned down the offer"
    ),
}
BY_WORDS: Final[dict[str, Verdict]] = {
    word: verdict for verdict, words in _WORDS.items() for word in words.split("|")
}
WEAK: Final = (Verdict.PLANNED, Verdict.APPLIED, Verdict.IN_PROCESS)
"""Verdicts that give way to a later one which stands beside them, the first of them first."""
DOUBTING: Final = listed("not|no|maybe|perhaps|probably|likely|if|unless|hopefully|almost")
HELD: Final = listed("after|post|following|done|completed|passed|cleared|finished|held")
BEFORE: Final = frozenset(("before", "prior"))
"""Words by which a stage that is named was held, or was not."""
