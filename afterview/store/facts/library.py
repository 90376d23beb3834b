"""The list of interviews as the library shows it, searched and filtered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.store.database import Cursor

_LINES = Path(__file__).with_name("interview_lines.sql").read_text("utf-8")


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One interview in the list; ``n_questions`` counts those of its review."""

    id: UUID
    company: str
    role: str
    stage: Stage
    status: Status
    outcome: Outcome
    starts_at: datetime
    zone: str
    reviewed: bool
    feeling: int | None
    n_questions: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; each empty part leaves it as wide as it was."""

    words: str = ""
    stages: Sequence[Stage] = ()
    outcomes: Sequence[Outcome] = ()
    companies: Sequence[str] = ()


def interview_lines(cursor: Cursor, wanted: Wanted) -> tuple[InterviewLine, ...]:
    """The interviews that fit, the latest first.

    Every word searched for has to occur somewhere in the interview, its people, questions,
    lessons, cues or notes; case and accents make no difference.
    """
    rows = cursor.execute(
        _LINES,
        {
            "words": wanted.words.split(),
            "stages": [stage.value for stage in wanted.stages],
            "outcomes": [outcome.value for outcome in wanted.outcomes],
            "companies": list(wanted.companies),
        },
    ).fetchall()
    return tuple(
        InterviewLine(
            id=row[0],
            company=row[1],
            role=row[2],
            stage=Stage(row[3]),
            status=Status(row[4]),
            outcome=Outcome(row[5]),
            starts_at=row[6],
            zone=row[7],
            reviewed=row[8],
            feeling=row[9],
            n_questions=row[10],
        )
        for row in rows
    )
