"""What was pinned, left out or ticked by hand for the brief of one round."""

from datetime import datetime

from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.store.database import Cursor


def of_occasion(cursor: Cursor, occasion: str) -> tuple[Chosen, ...]:
    """What is chosen for a round, the earliest choice first."""
    rows = cursor.execute(
        "select part, chosen, choice from brief_choice where occasion = $occasion "
        "order by chosen_at, part, chosen",
        {"occasion": occasion},
    ).fetchall()
    return tuple(Chosen(BriefPart(part), name, BriefChoice(choice)) for part, name, choice in rows)


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
    cursor.execute(
        "delete from brief_choice where occasion = $occasion and part = $part and chosen = $name",
        {"occasion": occasion, "part": part, "name": name},
    )


def in_mind(cursor: Cursor, company: str, role: str, stage: str) -> str:
    """The occasion of a round that is only had in mind: the plain words of what it is."""
    rows = cursor.execute(
        "select concat_ws('|', plain_words($company), plain_words($role), $stage)",
        {"company": company, "role": role, "stage": stage},
    ).fetchall()
    return str(rows[0][0])
