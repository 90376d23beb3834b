"""Names and questions as the database compares them."""

from collections.abc import Iterable, Sequence

from afterview.store.database import Cursor


def alike(cursor: Cursor, names: Iterable[str], name: str) -> frozenset[str]:
    """Those of ``names`` that are ``name``, whatever the case, accents and outer blanks."""
    found = cursor.execute(
        "select one from (select unnest($names) as one) where alike(one, $name)",
        {"names": sorted(set(names)), "name": name},
    ).fetchall()
    return frozenset(row[0] for row in found)


def plain(cursor: Cursor, texts: Sequence[str]) -> list[str]:
    """The plain words of each text."""
    found = cursor.execute(
        "select list_transform($texts::varchar[], lambda one: plain_words(one))",
        {"texts": [*texts]},
    ).fetchall()
    return [*found[0][0]]
