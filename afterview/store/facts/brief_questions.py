"""What is known of every question met, as seen from one round."""

from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final

from afterview.domain.evidence import Met, QuestionEvidence
from afterview.domain.scales import WELL_FROM
from afterview.store.database import Cursor
from afterview.store.facts.brief_lessons import met_in
from afterview.store.facts.question_bank import question_bank

_FOLDER: Final = Path(__file__).parent
_MET: Final = "\n".join(
    (_FOLDER / name).read_text("utf-8") for name in ("question_bank_met.sql", "brief_questions.sql")
)


def question_evidence(cursor: Cursor, *, company: str, role: str) -> tuple[QuestionEvidence, ...]:
    """Every question of the bank with each time that it was asked, by its plain words.

    ``company`` and ``role`` are those of the round ahead, empty where unknown.
    """
    rows = cursor.execute(
        _MET,
        {
            "only": [],
            "well_from": WELL_FROM,
            "company": company.strip(),
            "role": role.strip(),
        },
    ).fetchall()
    met: dict[str, tuple[Met, ...]] = {
        words: tuple(met_in(row[1:]) for row in of_one)
        for words, of_one in groupby(rows, key=itemgetter(0))
    }
    return tuple(
        QuestionEvidence(
            words=known.words,
            text=known.text,
            category=known.category,
            answer=known.answer,
            handled=known.last_handled,
            met=met.get(known.words, ()),
            n_met=known.n_met,
        )
        for known in question_bank(cursor)
    )
