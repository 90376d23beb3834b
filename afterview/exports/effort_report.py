"""The report of a search as a PDF to print, and as CSV."""

from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from afterview.domain.effort import Effort, EffortLine
from afterview.domain.wording import label
from afterview.exports.typesetting import compiler, typeset, warning_of
from afterview.exports.whole_csv import rows_to_csv

_SOURCE: Final = Path(__file__).with_name("effort_report.typ")
_COLUMNS: Final = ("company", "role", "applied_on", "source", "stands", "day", "round", "outcome")


def effort_csv(effort: Effort) -> bytes:
    """A line for each round, and one for each application without any."""
    rows = [
        {**_of_application(line), **of_round}
        for line in effort.lines
        for of_round in _of_rounds(line) or [dict.fromkeys(("day", "round", "outcome"), "")]
    ]
    return rows_to_csv(_COLUMNS, rows)


def effort_pdf(effort: Effort, *, made_at: datetime) -> tuple[bytes, str]:
    """The PDF, and a sentence on signs that no font here has, empty where all are there.

    ``made_at`` is naive UTC. Raises ``Refused`` where no PDF can be made of it.
    """
    pdf = typeset(
        _page(effort),
        lambda page: compiler(_SOURCE, page),
        made_at=made_at,
        refusal="This can't be made into a PDF. Take the CSV instead.",
    )
    return pdf.content, warning_of(pdf.missing, "The CSV has them.")


def _page(effort: Effort) -> dict[str, Any]:
    return {
        "name": effort.name.strip(),
        "period": f"{_said(effort.first_on)} to {_said(effort.last_on)}",
        "totals": [{"what": what, "n": str(n)} for what, n in effort.totals()],
        "weeks": [
            [f"{_said(week.first_on)} to {_said(week.last_on)}", str(week.n_sent), str(week.n_held)]
            for week in effort.weeks()
        ],
        "lines": [
            {
                **_of_application(line),
                "applied_on": "" if line.applied_on is None else _said(line.applied_on),
                "rounds": [
                    f"{_said(each.day)}, {label(each.stage)}: {each.standing()}"
                    for each in line.rounds
                ],
            }
            for line in effort.lines
        ],
    }


def _of_application(line: EffortLine) -> dict[str, str]:
    return {
        "company": line.company,
        "role": line.role,
        "applied_on": "" if line.applied_on is None else line.applied_on.isoformat(),
        "source": line.source,
        "stands": line.standing(),
    }


def _of_rounds(line: EffortLine) -> list[dict[str, str]]:
    return [
        {
            "day": each.day.isoformat(),
            "round": label(each.stage),
            "outcome": each.standing(),
        }
        for each in line.rounds
    ]


def _said(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
