"""What was pinned, left out or ticked by hand for the brief of one round.

A choice is stored under the name that its line had then, and read under the one it has now: a
question may have been put to another since, a story written down or named.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.store.database import Cursor
from afterview.store.stories import STORY_NAMES

_CHOICES: Final = STORY_NAMES + Path(__file__).with_name("brief_choices.sql").read_text("utf-8")
_MOVE: Final = """
update brief_choice set chosen = $to
where part = $part and chosen = $name and occasion not in (
    select occasion from brief_choice where part = $part and chosen = $to)
returning occasion
"""
_MOVE_BACK: Final = """
update brief_choice set chosen = $name
where part = $part and chosen = $to and list_contains($occasions, occasion)
returning occasion
"""


def of_occasion(cursor: Cursor, occasion: str) -> tuple[Chosen, ...]:
    """What is chosen for a round, the earliest choice first; of two about the same the later."""
    latest: dict[tuple[BriefPart, str], Chosen] = {}
    for part, name, choice, _ in _rows(cursor, occasion):
        one = Chosen(BriefPart(part), name, BriefChoice(choice))
        latest.pop((one.part, name), None)
        latest[one.part, name] = one
    return tuple(latest.values())


def save(cursor: Cursor, occasion: str, chosen: Chosen, *, now: datetime) -> None:
    """Store a choice, in place of another one about the same."""
    cursor.execute(
        "insert into brief_choice (occasion, part, chosen, choice, chosen_at) "
        "values ($occasion, $part, $chosen, $choice, $now) on conflict (occasion, part, chosen) "
        "do update set choice = excluded.choice, chosen_at = excluded.chosen_at",
        {
            "occasion": occasion,
            "part": chosen.part,
            "chosen": chosen.name,
            "choice": chosen.choice,
            "now": now,
        },
    )


def remove(cursor: Cursor, occasion: str, part: BriefPart, name: str) -> None:
    """Take a choice back; nothing where there is none."""
    for of_part, now_called, _, chosen in _rows(cursor, occasion):
        if of_part == part and name in (now_called, chosen):
            cursor.execute(
                "delete from brief_choice "
                "where occasion = $occasion and part = $part and chosen = $chosen",
                {"occasion": occasion, "part": part, "chosen": chosen},
            )


def move(cursor: Cursor, part: BriefPart, *, name: str, to: str) -> tuple[str, ...]:
    """Let every choice about one be about another; the occasions of those that moved.

    A choice stays behind where its round has one about the other already.
    """
    named = {"part": part, "name": name, "to": to}
    return tuple(row[0] for row in cursor.execute(_MOVE, named).fetchall())


def move_back(
    cursor: Cursor, part: BriefPart, *, name: str, to: str, occasions: Sequence[str]
) -> bool:
    """Undo ``move`` in these occasions; whether a choice came back."""
    named = {"part": part, "name": name, "to": to, "occasions": list(occasions)}
    return bool(cursor.execute(_MOVE_BACK, named).fetchall())


def in_mind(cursor: Cursor, company: str, role: str, stage: str) -> str:
    """The occasion of a round that is only had in mind: the plain words of what it is."""
    rows = cursor.execute(
        "select concat_ws('|', plain_words($company), plain_words($role), $stage)",
        {"company": company, "role": role, "stage": stage},
    ).fetchall()
    return str(rows[0][0])


def _rows(cursor: Cursor, occasion: str) -> list[tuple[str, str, str, str]]:
    """Part, present name, choice and stored name of each choice, the earliest first."""
    return cursor.execute(_CHOICES, {"occasion": occasion}).fetchall()
