"""What imports bring in, whole columns at a time: there may be tens of thousands of lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby, islice
from operator import itemgetter
from typing import Final, TypeAlias
from uuid import UUID

from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.interview import Interview, local
from afterview.domain.vocabulary import Stage
from afterview.store.columns import Table
from afterview.store.database import Cursor
from afterview.store.tables import TABLES

Name: TypeAlias = tuple[str, str]
"""Company and role, as typed."""
AT_ONCE: Final = 5_000
_TABLES: Final = {table.name: table for table in TABLES}

_KNOWN: Final = """
with wanted as (
    select unnest($companies::varchar[]) as company, unnest($roles::varchar[]) as role,
           unnest($groups::integer[]) as number
)
select w.number, a.id, a.company, a.role, a.phase, a.resolution, a.furthest_stage, a.applied_on,
       a.source, a.link, a.advert, a.salary, a.next_action, a.next_action_on, a.public_sector,
       a.note, a.version,
       exists (select 1 from import_line l where l.application_id = a.id) as was_imported
from application a
join wanted w on name_key(a.company) = name_key(w.company) and name_key(a.role) = name_key(w.role)
where a.removed_at is null
qualify row_number() over (partition by w.number order by a.created_at, a.id) = 1
"""


@dataclass(frozen=True, slots=True)
class Twin:
    """An application of the list that lines speak of, its rounds by stage and day with notes."""

    application: Application
    rounds: Mapping[tuple[Stage, date], str]
    was_imported: bool


def groups(cursor: Cursor, names: Sequence[Name]) -> list[int]:
    """For each company and role a number, the same for those that are alike."""
    distinct = list(dict.fromkeys(names))
    rows = cursor.execute(
        "select dense_rank() over (order by name_key(company), name_key(role)) from ("
        "select unnest($companies::varchar[]) as company, unnest($roles::varchar[]) as role, "
        "unnest(range($n)) as place) order by place",
        {
            "companies": [company for company, _ in distinct],
            "roles": [role for _, role in distinct],
            "n": len(distinct),
        },
    ).fetchall()
    numbers = {name: int(row[0]) for name, row in zip(distinct, rows, strict=True)}
    return [numbers[name] for name in names]


def twins(cursor: Cursor, wanted: Mapping[int, Name]) -> dict[int, Twin]:
    """The applications of the list for these names, by the number of each."""
    rows = cursor.execute(
        _KNOWN,
        {
            "companies": [company for company, _ in wanted.values()],
            "roles": [role for _, role in wanted.values()],
            "groups": list(wanted),
        },
    ).fetchall()
    met = _rounds(cursor, [row[1] for row in rows])
    return {row[0]: Twin(_application(row[1:17]), met.get(row[1], {}), row[17]) for row in rows}


def _rounds(cursor: Cursor, ids: Sequence[UUID]) -> dict[UUID, dict[tuple[Stage, date], str]]:
    rows = cursor.execute(
        "select application_id, stage, starts_at, zone, note from interview "
        "where removed_at is null and application_id in (select unnest($ids::uuid[])) "
        "order by application_id, created_at, id",
        {"ids": list(ids)},
    ).fetchall()
    return {
        named: {(Stage(row[1]), local(row[2], row[3]).date()): row[4] for row in found}
        for named, found in groupby(rows, itemgetter(0))
    }


def _application(row: tuple) -> Application:  # type: ignore[type-arg]  # a row is read only here
    return Application(
        id=row[0],
        company=row[1],
        role=row[2],
        phase=Phase(row[3]),
        resolution=Resolution(row[4]) if row[4] else None,
        furthest_stage=Stage(row[5]) if row[5] else None,
        details=Details(*row[6:15]),
        version=row[15],
    )


def brought_in(cursor: Cursor, digests: Sequence[str]) -> frozenset[str]:
    """Those of the lines that an import has brought in."""
    rows = cursor.execute(
        "select digest from import_line where digest in (select unnest($digests::varchar[]))",
        {"digests": list(digests)},
    ).fetchall()
    return frozenset(row[0] for row in rows)


def new_ids(cursor: Cursor, n: int) -> list[UUID]:
    """Fresh ids, in the order in which they sort."""
    rows = cursor.execute("select uuidv7() from range($n)", {"n": n}).fetchall()
    return sorted(row[0] for row in rows)


def add_applications(
    cursor: Cursor, applications: Sequence[Application], *, now: datetime
) -> Iterator[int]:
    """Store new applications; gives how many are stored, now and then."""
    yield from _add(
        cursor,
        _TABLES["application"],
        ({**_application_row(one), "created_at": now, "removed_at": None} for one in applications),
    )


def add_interviews(
    cursor: Cursor, interviews: Sequence[Interview], *, now: datetime
) -> Iterator[int]:
    """Store new interviews; gives how many are stored, now and then."""
    yield from _add(
        cursor,
        _TABLES["interview"],
        ({**_interview_row(one), "created_at": now, "removed_at": None} for one in interviews),
    )


def add_rows(cursor: Cursor, table: str, rows: Iterator[Mapping[str, object]]) -> None:
    """Store the rows of an import's own table."""
    for _ in _add(cursor, _TABLES[table], rows):
        pass


def _add(cursor: Cursor, table: Table, rows: Iterator[Mapping[str, object]]) -> Iterator[int]:
    """Bound by column: row by row takes a multiple of the time."""
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    values = ", ".join(
        f"unnest(${number}::{column.kind.sql}[])"
        for number, column in enumerate(table.columns, start=1)
    )
    added = 0
    while some := list(islice(rows, AT_ONCE)):
        bound = [[row[column.name] for row in some] for column in table.columns]
        cursor.execute(f'insert into "{table.name}" ({names}) select {values}', bound)
        added += len(some)
        yield added


def _application_row(application: Application) -> dict[str, object]:
    details = application.details
    return {
        "id": application.id,
        "company": application.company,
        "role": application.role,
        "phase": application.phase.value,
        "resolution": application.resolution and application.resolution.value,
        "furthest_stage": application.furthest_stage and application.furthest_stage.value,
        "applied_on": details.applied_on,
        "source": details.source,
        "link": details.link,
        "advert": details.advert,
        "salary": details.salary,
        "next_action": details.next_action,
        "next_action_on": details.next_action_on,
        "public_sector": details.public_sector,
        "note": details.note,
        "version": application.version,
    }


def _interview_row(interview: Interview) -> dict[str, object]:
    occasion, result = interview.occasion, interview.result
    return {
        "id": interview.id,
        "application_id": interview.application_id,
        "stage": occasion.stage.value,
        "format": occasion.format and occasion.format.value,
        "structure": occasion.structure and occasion.structure.value,
        "status": interview.status.value,
        "starts_at": occasion.starts_at,
        "ends_at": occasion.ends_at,
        "zone": occasion.zone,
        "outcome": result.outcome.value,
        "heard_on": result.heard_on,
        "stated_reason": result.stated_reason,
        "guessed_reason": result.guessed_reason,
        "outcome_recorded_at": result.recorded_at,
        "note": interview.note,
        "version": interview.version,
    }
