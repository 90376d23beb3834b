"""Searches with everything in them and nothing behind it, as rows of the tables.

Each is a seeker of ``tests.analytics.seekers`` who does not change, at a company of their own.
Besides the ratings each interview has a format, an hour, an age of memory, three questions of eight
kinds, signs of both sides, a forecast and an end: all drawn by chance, but that a forecast of 60 %
gets through in 60 of 100 rounds.
"""

from datetime import datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

import numpy as np

from afterview.domain.dimensions import DIMENSIONS
from afterview.store.database import Cursor, Database
from tests.analytics.seekers import Seeker, seeker

Rows = list[dict[str, Any]]
TABLES: Final = ("application", "interview", "review", "rating", "question", "cue", "forecast")
KINDS: Final = ("salary", "failure", "conflict", "domain", "strengths", "leadership", "weaknesses")
FORMATS: Final = ("phone", "video_live", "in_person")
SIGNS: Final = ("smiled", "nodded", "took_notes", "looked_away", "named_next_step", "ran_over")
MINE: Final = ("posture", "pace", "smile", "gestures", "eye_contact")
EFFECTS: Final = ("helped", "hurt", "neutral", "not_noticed")
TEXTS: Final = {
    "application": ("source", "link", "advert", "salary", "next_action", "note"),
    "interview": ("stated_reason", "guessed_reason", "note"),
    "review": (
        *("best_moment", "worst_moment", "worked", "did_not_work", "their_doubt", "salary_said"),
        *("interviewer_would_say", "my_questions", "thanks_remark", "references_wanted", "note"),
        "promise_words",
    ),
    "question": ("said", "better_answer", "story"),
    "cue": ("observed",),
}


def company(number: int) -> str:
    return f"Company {number}"


def lay(database: Database, n: int) -> None:
    """So many searches, one a company."""
    tables: dict[str, Rows] = {name: [] for name in TABLES}
    for number in range(n):
        _search(tables, number)
    with database.write() as cursor:
        for name, rows in tables.items():
            blank = dict.fromkeys(TEXTS.get(name, ()), "")
            _pour(cursor, name, [{**row, **blank} for row in rows])


def _search(tables: dict[str, Rows], number: int) -> None:
    luck = np.random.default_rng(70_000 + number)
    one = seeker(number, interviews=(12, 30), change=0.0)
    tables["application"].append(
        {
            "id": _id(luck),
            "company": company(number),
            "role": "Analyst",
            "phase": "in_process",
            "public_sector": False,
            "created_at": datetime(2026, 1, 1),  # noqa: DTZ001 - naive UTC, as it is stored
            "version": 1,
        }
    )
    for place in range(len(one.days)):
        _interview(tables, luck, one, place)


def _interview(tables: dict[str, Rows], luck: np.random.Generator, one: Seeker, place: int) -> None:
    hour = int(luck.integers(7, 19))
    starts_at = datetime.combine(one.days[place], time(hour))
    finished_at = starts_at + timedelta(hours=1 + int(luck.integers(0, 30)))
    chance = int(luck.integers(15, 86))
    ids = {"interview_id": _id(luck), "review_id": _id(luck)}
    tables["interview"].append(
        {
            "id": ids["interview_id"],
            "application_id": tables["application"][-1]["id"],
            "stage": str(luck.choice(["phone_screen", "technical", "final"])),
            "format": str(luck.choice(FORMATS)),
            "status": "completed",
            "starts_at": starts_at,
            "ends_at": starts_at + timedelta(hours=1),
            "zone": "UTC",
            "outcome": "advanced" if luck.random() < chance / 100 else "rejected",
            "outcome_recorded_at": starts_at + timedelta(days=9),
            "created_at": starts_at,
            "version": 1,
        }
    )
    begun = {"begun_at": finished_at, "finished_at": finished_at}
    tables["review"].append(
        {"id": ids["review_id"], "interview_id": ids["interview_id"], "number": 1, **begun}
    )
    tables["forecast"].append({"id": _id(luck), **ids, "chance": chance, "stated_at": finished_at})
    scores = zip(DIMENSIONS, one.ratings[place], strict=True)
    tables["rating"] += [
        {
            "review_id": ids["review_id"],
            "dimension": dimension.key,
            "observed": not np.isnan(score),
            "score": None if np.isnan(score) else int(score),
        }
        for dimension, score in scores
    ]
    _questions_and_cues(tables, luck, ids["review_id"])


def _questions_and_cues(
    tables: dict[str, Rows], luck: np.random.Generator, review_id: UUID
) -> None:
    form = luck.normal(3.1, 0.4)
    tables["question"] += [
        {
            "id": _id(luck),
            "review_id": review_id,
            "position": position,
            "text": f"Question {luck.integers(200)}",
            "category": str(kind),
            "competencies": [],
            "handled": int(np.clip(np.rint(luck.normal(form, 0.9)), 1, 5)),
            "surprised": False,
        }
        for position, kind in enumerate(luck.choice(KINDS, 3, replace=False))
    ]
    seen = [("interviewer", word) for word in SIGNS] + [("mine", word) for word in MINE]
    tables["cue"] += [
        {
            "id": _id(luck),
            "review_id": review_id,
            "position": position,
            "side": side,
            "word": word,
            "effect": str(luck.choice(EFFECTS)) if side == "mine" else None,
        }
        for position, (side, word) in enumerate(seen)
        if luck.random() < 0.4
    ]


def _pour(cursor: Cursor, table: str, rows: Rows) -> None:
    names = list(rows[0])
    columns = ", ".join(f"unnest(${name}) as {name}" for name in names)
    cursor.execute(
        f"insert into {table} by name select {columns}",
        {name: [row[name] for row in rows] for name in names},
    )


def _id(luck: np.random.Generator) -> UUID:
    return UUID(bytes=luck.bytes(16))
