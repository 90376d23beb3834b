"""What the person said of questions that look alike: which are one, and which are two.

A question is known by its plain words. Those that are one all point at their lead, which itself
points nowhere.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
returning words, other_words, decided_at
"""
_RENAMED_APART = """
delete from other_question where $words in (words, other_words)
returning words, other_words, decided_at
"""


@dataclass(frozen=True, slots=True, order=True)
class KeptApart:
    """That two questions are two, and when (naive UTC) the person said so."""

    one: str
    other: str
    decided_at: datetime


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


def take_out(cursor: Cursor, words: str, *, lead: str, along: Sequence[str] = ()) -> None:
    """Let a question stand by itself again.

    Those that come ``along`` go with it, unless they left ``lead`` since.
    """
    cursor.execute("delete from same_question where words = $words", {"words": words})
    cursor.execute(
        "update same_question set as_words = $words "
        "where list_contains($along, words) and as_words = $lead",
        {"words": words, "lead": lead, "along": list(along)},
    )


def rename(cursor: Cursor, words: str, new: str) -> None:
    """Let what was said of a question go by its new words; what was said of these stands."""
    for pair in _kept(cursor.execute(_RENAMED_APART, {"words": words}).fetchall()):
        other = pair.other if pair.one == words else pair.one
        if other != new:
            keep_apart(cursor, new, other, now=pair.decided_at)
    if lead_of(cursor, words) == words:
        _rename_lead(cursor, words, new)
    else:
        _rename_follower(cursor, words, new)


def _rename_lead(cursor: Cursor, words: str, new: str) -> None:
    """Let those that went with ``words`` go with ``new``, or with the lead of that."""
    known_as = lead_of(cursor, new)
    lead = new if known_as == words else known_as
    cursor.execute("delete from same_question where words = $lead", {"lead": lead})
    cursor.execute(
        "update same_question set as_words = $lead where as_words = $words",
        {"words": words, "lead": lead},
    )


def _rename_follower(cursor: Cursor, words: str, new: str) -> None:
    """Let ``new`` go where ``words`` went, unless the person said otherwise of ``new``."""
    rows = cursor.execute(
        "delete from same_question where words = $words returning as_words, decided_at",
        {"words": words},
    ).fetchall()
    for lead, decided_at in rows:
        are_two = any(lead in pair for pair in apart(cursor, new))
        if lead_of(cursor, new) == new != lead and not are_two:
            fold(cursor, new, lead, now=decided_at)


def keep_apart(cursor: Cursor, one: str, other: str, *, now: datetime) -> None:
    """Note that two questions are two, however much they look alike."""
    cursor.execute(
        "insert into other_question (words, other_words, decided_at) values ($one, $other, $now) "
        "on conflict do nothing",
        {"one": min(one, other), "other": max(one, other), "now": now},
    )


def forget_apart(cursor: Cursor, one: str, other: str) -> tuple[KeptApart, ...]:
    """Forget that two questions, or any that go with them, are two; what is forgotten comes back.

    It comes back in order.
    """
    forgotten = cursor.execute(_JOIN_AGAIN, {"one": one, "other": other}).fetchall()
    return tuple(sorted(_kept(forgotten)))


def apart(cursor: Cursor, words: str | None = None) -> tuple[tuple[str, str], ...]:
    """The pairs that are two, by their leads, the smaller words first; of one question or of all.

    Pairs that have become one since are left out.
    """
    rows = cursor.execute(_APART, {"words": words}).fetchall()
    return tuple((one, other) for one, other in rows)


def _kept(rows: Iterable[tuple[str, str, datetime]]) -> list[KeptApart]:
    return [KeptApart(*row) for row in rows]
