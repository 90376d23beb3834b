"""What there is to see of each kind, counted where it stands."""

from typing import Final

from afterview.domain.kept import KINDS
from afterview.store.database import Cursor

_IN_SIGHT: Final = """
select 'application', count(*) from application where removed_at is null
union all select 'interview', count(*) from interview where removed_at is null
union all select 'review', count(*) from review where removed_at is null
union all select 'question', count(*) from question
union all select 'lesson', count(*) from lesson where removed_at is null
union all select 'contact', count(*) from contact where removed_at is null
union all select 'letter', count(*) from letter where removed_at is null
union all select 'story', count(*) from story where removed_at is null
union all select 'draft', count(*) from draft where removed_at is null and finished_at is null
"""


def in_sight_now(cursor: Cursor) -> dict[str, int]:
    """How much of each kind there is to see, as ``domain.kept.in_sight`` counts a snapshot."""
    found = dict(cursor.execute(_IN_SIGHT).fetchall())
    return {kind: found[kind] for kind in KINDS}
