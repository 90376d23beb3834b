"""What the person said of questions that look alike: which are one, and which are two.

A question is known by its plain words. Those that are one all point at their lead, which itself
points nowhere.
"""

from collections.abc import Sequence
from datetime import datetime

from afterview.store.database import Cursor

_APART = """
select distinct least(one, other), greatest(one, other)
from (
    select coalesce(s.as_words, o.words) as one, coalesce(t.as_words, o.other_words) as other
    from other_question o
    left join same_question s on s.words = o.words
    left join same_question t on t.words = o.other_words
)
where one <> other and ($words is null or $words in (one, other))
order by all
"""
_JOIN_AGAIN = """
delete from other_question
where coalesce((select as_words from same_question s where s.words = other_question.words),
               other_question.words) in ($one, $other)
  and coalesce((select as_words from same_question s where s.words = other_question.other_words),
               other_question.other_words) in ($one, $other)
"""


def lead_of(cursor: Cursor, words: str) -> str:
    """The words by which a question is known: its own, or those of the one that it goes with."""
    rows = cursor.execute(
        "select as_words from same_question where words = $words", {"words": words}
    ).fetchall()
    return rows[0][0] if rows else words


def fold(cursor: Cursor, words: str, lead: str, *, now: datetime) -> tuple[str, ...]:
    """Let a question go with ``lead``; those that went with it move along, and come back in order.

    Both must lead themselves.
    """
    moved = cursor.execute(
        "update same_question set as_words = $lead where as_words = $words returning words",
        {"words": words, "lead": lead},
    ).fetchall()
    cursor.execute(
        "insert into same_question (words, as_words, decided_at) values ($words, $lead, $now)",
        {"words": words, "lead": lead, "now": now},
    )
    return tuple(sorted(row[0] for row in moved))


def take_out(cursor: Cursor, words: str, *, along: Sequence[str] = ()) -> None:
    """Let a question stand by itself again, and those that come ``along`` go with it."""
    cursor.execute("delete from same_question where words = $words", {"words": words})
    cursor.execute(
        "update same_question set as_words = $words where list_contains($along, words)",
        {"words": words, "along": list(along)},
    )


def keep_apart(cursor: Cursor, one: str, other: str, *, now: datetime) -> None:
    """Note that two questions are two, however much they look alike."""
    cursor.execute(
        "insert into other_question (words, other_words, decided_at) values ($one, $other, $now) "
        "on conflict do nothing",
        {"one": min(one, other), "other": max(one, other), "now": now},
    )


def forget_apart(cursor: Cursor, one: str, other: str) -> None:
    """Forget that two questions, or any that go with them, are two."""
    cursor.execute(_JOIN_AGAIN, {"one": one, "other": other})


def apart(cursor: Cursor, words: str | None = None) -> tuple[tuple[str, str], ...]:
    """The pairs that are two, by their leads, the smaller words first; of one question or of all.

    Pairs that have become one since are left out.
    """
    rows = cursor.execute(_APART, {"words": words}).fetchall()
    return tuple((one, other) for one, other in rows)
