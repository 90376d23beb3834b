"""Which names of companies and roles are one for an import, in a table and in the list."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from uuid import UUID

from afterview.store.database import Cursor

Name: TypeAlias = tuple[str, str]
"""Company and role, as typed."""
_MARKS: Final = (
    ".,;:!?\"'()[]{}\u00a1\u00bf\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u2039\u203a"
    "\u3001\u3002\u300c\u300d\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f"
)
"""Stops, commas, brackets and quotation marks; the signs of C++, C# and R&D are none of them."""
_BLANKS: Final = r"\s\p{Z}"
_BESIDE: Final = f"[{re.escape(_MARKS)}{_BLANKS}]*"
_BETWEEN: Final = f"{_BESIDE}[{_BLANKS}]{_BESIDE}"

_GROUPS: Final = """
with typed as (
    select unnest($companies::varchar[]) as company, unnest($roles::varchar[]) as role,
           unnest(range($n)) as place
),
listed as (
    select id, company, role, created_at from application where removed_at is null
),
named as (
    select company as name from typed union select role from typed
    union select company from listed union select role from listed
),
keyed as (
    -- A name of marks alone keeps them.
    select name, key,
           coalesce(nullif(trim(regexp_replace(' ' || key || ' ', $between, ' ', 'g')), ''), key)
               as loose
    from (select name, name_key(name) as key from named)
),
there as (
    select l.id, l.created_at, c.key as company, r.key as role,
           c.loose as loose_company, r.loose as loose_role
    from listed l join keyed c on c.name = l.company join keyed r on r.name = l.role
),
same as (
    select company, role, first(id order by created_at, id) as id from there group by all
),
nearly as (
    select loose_company, loose_role, first(id order by created_at, id) as id
    from there group by all
),
found as (
    select t.place, coalesce(s.id, n.id) as twin, c.loose as company, r.loose as role
    from typed t join keyed c on c.name = t.company join keyed r on r.name = t.role
    left join same s on s.company = c.key and s.role = r.key
    left join nearly n on n.loose_company = c.loose and n.loose_role = r.loose
)
select dense_rank() over (order by twin, if(twin is null, company, ''), if(twin is null, role, '')),
       twin
from found
order by place
"""


@dataclass(frozen=True, slots=True)
class Groups:
    """For each name the number of its group, and the application of the list that a group is."""

    numbers: list[int]
    twins: Mapping[int, UUID]


def groups(cursor: Cursor, names: Sequence[Name]) -> Groups:
    """The groups of companies and roles that are one but for case, accents and punctuation.

    Where the list has two that differ by punctuation alone, each name goes to its own.
    """
    distinct = list(dict.fromkeys(names))
    rows = cursor.execute(
        _GROUPS,
        {
            "companies": [company for company, _ in distinct],
            "roles": [role for _, role in distinct],
            "n": len(distinct),
            "between": _BETWEEN,
        },
    ).fetchall()
    numbers = {name: int(row[0]) for name, row in zip(distinct, rows, strict=True)}
    twins = {int(number): twin for number, twin in rows if twin is not None}
    return Groups([numbers[name] for name in names], twins)
