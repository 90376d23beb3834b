"""Those who speak for the person in the sample search, and what they were told."""

from afterview.domain.reference import Answer
from afterview.sample.firms import DRAIGHNEAIN, FJORDBRO, KAEFERBOECK, TALLBACKEN, VRABCI
from afterview.sample.sought import Speaker, Spoken

_DEPOT = "Paketdienst Blitzgrau GmbH"

SPEAKERS = (
    Speaker(
        name="Traude Kumpfhuber",
        role="depot head until the move, retired",
        company=_DEPOT,
        email="traude@kumpfhuber.example",
        relation="My boss at the depot for four years; the dashboard was her idea, then mine.",
        answer=Answer.AGREED,
        day=-122,
        spoken=(
            Spoken(FJORDBRO, -93, -80),
            Spoken(VRABCI, -61, -12),
            Spoken(DRAIGHNEAIN, -54, -43),
        ),
    ),
    Speaker(
        name="Senad Brandlhofer",
        role="union rep",
        company=_DEPOT,
        email="senad.brandlhofer@blitzgrau.example",
        relation="Sat across the table when I counted the overtime, and used my figures.",
        answer=Answer.AGREED,
        day=-105,
        spoken=(Spoken(KAEFERBOECK, -102), Spoken(TALLBACKEN, -79, -66)),
    ),
    Speaker(
        name="Mag. Leonore Zwirnpointner",
        role="controlling",
        company=_DEPOT,
        email="zwirnpointner@blitzgrau.example",
        relation="Took the forecast over from me and knows what was wrong with it.",
        answer=Answer.ASKED,
        day=-5,
    ),
)
