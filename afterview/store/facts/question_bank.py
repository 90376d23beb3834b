"""The questions met in all reviews, each once, with how it went and the best answer so far.

A question is known by its plain words: case, accents and punctuation make no difference, and what
the person said is one question goes by the words of the one that leads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final
from uuid import UUID

from afterview.domain.scales import POOR_UP_TO, WELL_FROM
from afterview.domain.vocabulary import Stage
from afterview.store.database import Cursor

_FOLDER: Final = Path(__file__).parent
_MET: Final = (_FOLDER / "question_bank_met.sql").read_text("utf-8")
_BANK: Final = (_FOLDER / "question_bank.sql").read_text("utf-8")
_LISTED: Final = (_FOLDER / "question_bank_listed.sql").read_text("utf-8")
_ONE_OF: Final = """
select coalesce(s.as_words, w.words)
from (select plain_words(text) as words from question where id = $id) w
left join same_question s on s.words = w.words
where w.words <> ''
"""
_OFTEN: Final = """
select words from met group by words
order by count(distinct interview_id) desc, max(starts_at) desc, words limit $most
"""
_CHOICES: Final = """
select count(*), coalesce(list(distinct category) filter (category <> ''), []),
       coalesce(list_distinct(flatten(list(companies))), [])
from fitting
"""


class Handling(StrEnum):
    """How it went the last time: poorly, or never judged."""

    LOW = "low"
    UNRATED = "unrated"


class Sorting(StrEnum):
    """Which question stands first."""

    WEAKEST = "weakest"
    LATEST = "latest"
    OFTEN = "often"


@dataclass(frozen=True, slots=True)
class WantedQuestions:
    """What the bank is narrowed to; each empty part leaves it as wide as it was.

    ``only`` are questions by their plain words; ``most`` is how many come at most, after the
    first ``skipped``.
    """

    words: str = ""
    categories: Sequence[str] = ()
    companies: Sequence[str] = ()
    handling: Handling | None = None
    sorting: Sorting = Sorting.WEAKEST
    only: Sequence[str] = ()
    most: int | None = None
    skipped: int = 0


EVERY_QUESTION: Final = WantedQuestions()


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One question, from all the times that it was asked.

    ``words`` are its plain words, ``text`` its latest wording as typed, ``category`` the latest
    that was given. ``n_met`` counts the interviews that asked it, ``last_met_at`` is when the
    latest began (naive UTC, in ``last_zone``). ``last_handled`` is the latest of ``n_handled``
    ratings from 1 to 5, ``mean_handled`` their mean. ``answer`` is the latest better answer, from
    a review or written on its own; else the latest that was said and handled 4 or 5; else empty.
    ``stories`` are as typed; ``latest_id`` is the row of the latest time.
    """

    words: str
    text: str
    category: str
    competencies: tuple[str, ...]
    n_met: int
    last_met_at: datetime
    last_zone: str
    last_handled: int | None
    mean_handled: float | None
    n_handled: int
    answer: str
    answered_at: datetime | None
    has_better_answer: bool
    companies: tuple[str, ...]
    stages: tuple[Stage, ...]
    stories: tuple[str, ...]
    latest_id: UUID


@dataclass(frozen=True, slots=True)
class BankChoices:
    """How many questions the bank has, and what it can be narrowed to."""

    n_questions: int
    categories: tuple[str, ...]
    companies: tuple[str, ...]


def question_bank(
    cursor: Cursor, wanted: WantedQuestions = EVERY_QUESTION
) -> tuple[BankQuestion, ...]:
    """The questions that fit, in the order asked for.

    Every word searched for has to occur somewhere in what is known of a question; case and accents
    make no difference.
    """
    rows = cursor.execute(f"{_MET},\n{_BANK}\n{_LISTED}", _bound(wanted, listed=True)).fetchall()
    return tuple(
        BankQuestion(
            words=row[0],
            text=row[1],
            category=row[2],
            competencies=tuple(row[3]),
            n_met=row[4],
            last_met_at=row[5],
            last_zone=row[6],
            last_handled=row[7],
            mean_handled=row[8],
            n_handled=row[9],
            answer=row[10],
            answered_at=row[11],
            has_better_answer=row[12],
            companies=tuple(row[13]),
            stages=tuple(Stage(stage) for stage in row[14]),
            stories=tuple(row[15]),
            latest_id=row[16],
        )
        for row in rows
    )


def n_questions(cursor: Cursor, wanted: WantedQuestions = EVERY_QUESTION) -> int:
    """How many questions fit, wherever the list is cut."""
    found = cursor.execute(f"{_MET},\n{_BANK}\nselect count(*) from fitting", _bound(wanted))
    return int(found.fetchall()[0][0])


def words_met(cursor: Cursor, *, most: int) -> tuple[str, ...]:
    """The plain words of the questions, in the order of ``Sorting.OFTEN``; at most so many."""
    bound = {"only": [], "well_from": WELL_FROM, "most": most}
    rows = cursor.execute(f"{_MET}\n{_OFTEN}", bound).fetchall()
    return tuple(row[0] for row in rows)


def bank_choices(cursor: Cursor) -> BankChoices:
    """The categories and companies that the questions of the bank have, in order."""
    sql = f"{_MET},\n{_BANK}\n{_CHOICES}"
    n, categories, companies = cursor.execute(sql, _bound(EVERY_QUESTION)).fetchall()[0]
    return BankChoices(n, tuple(sorted(categories)), tuple(sorted(companies)))


def words_of(cursor: Cursor, question_id: UUID) -> str | None:
    """The plain words by which a question of some review is known, None where there is none."""
    rows = cursor.execute(_ONE_OF, {"id": question_id}).fetchall()
    return rows[0][0] if rows else None


def _bound(wanted: WantedQuestions, *, listed: bool = False) -> dict[str, object]:
    bound: dict[str, object] = {
        "only": list(wanted.only),
        "searched": wanted.words.split(),
        "categories": list(wanted.categories),
        "companies": list(wanted.companies),
        "handling": wanted.handling,
        "poor_up_to": POOR_UP_TO,
        "well_from": WELL_FROM,
    }
    if listed:
        bound |= {"sorting": wanted.sorting, "most": wanted.most, "skipped": wanted.skipped}
    return bound
