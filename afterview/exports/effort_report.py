"""The report of a search as a PDF to print, and as CSV."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from afterview.domain.effort import Effort, EffortLine
from afterview.domain.wording import label
from afterview.errors import Refused
from afterview.exports.brief.glyphs import named, replaced, without_glyph
from afterview.exports.whole_csv import rows_to_csv

_SOURCE: Final = Path(__file__).with_name("effort_report.typ")
_NOTHING: Final = _SOURCE.with_name("nothing")
"""No such folder: the source uses no packages, and none are fetched."""
_ROUNDS: Final = 5
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
    from typst import Fonts, TypstError, compile  # noqa: A004, PLC0415 - only a PDF needs it

    page = json.dumps(_page(effort), ensure_ascii=False)
    missing: dict[str, None] = {}
    fonts = Fonts(include_system_fonts=True)
    for _ in range(_ROUNDS):
        try:
            content = compile(
                _SOURCE,
                root=_SOURCE.parent,
                font_paths=fonts,
                format="pdf",
                pdf_standards=["ua-1"],
                sys_inputs={"page": replaced(page, missing)},
                package_path=_NOTHING,
                package_cache_path=_NOTHING,
                timestamp=int(made_at.replace(tzinfo=UTC).timestamp()),
            )
        except TypstError as error:
            lacking = without_glyph(error.diagnostic)
            if not lacking or missing.keys() >= {*lacking}:
                raise Refused("This can't be made into a PDF. Take the CSV instead.") from error
            missing.update(dict.fromkeys(lacking))
        else:
            return bytes(content or b""), _warning(missing)
    raise Refused("This can't be made into a PDF. Take the CSV instead.")


def _warning(missing: dict[str, None]) -> str:
    if not missing:
        return ""
    return f"The fonts on this computer lack {named(missing)}; the CSV has them."


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
