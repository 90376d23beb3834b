"""What goes with an interview: its review with every wording, drafts, letters, steps and lessons.

Works on the rows of a whole database or backup, and returns those that stay. Lessons and questions
that came up elsewhere too stay, and so do the people.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from afterview.domain.draft import row_of
from afterview.store.whole_tables import Row, Rows

Plain: TypeAlias = Callable[[Sequence[str]], Sequence[str]]
"""The plain words of each text, by which a question is known."""
_DRAFTS = ("draft_field", "draft_edit")


@dataclass(frozen=True, slots=True)
class _Gone:
    """The ids and words of all that goes."""

    interview: str
    application: str | None
    reviews: frozenset[str]
    drafts: frozenset[str]
    lessons: frozenset[str]
    questions: frozenset[str]


def without_interview(
    rows: Rows, interview_id: str, *, plain: Plain, with_application: bool
) -> dict[str, list[Row]]:
    """The rows that stay; its application goes with it only where it has no other interview."""
    gone = _gone(rows, interview_id, plain=plain, with_application=with_application)
    stays = _rules(gone)
    kept = {name: [*filter(stays.get(name), found)] for name, found in rows.items()}
    for name in _DRAFTS:
        kept[name] = [
            _unlinked(row, gone.lessons)
            for row in kept[name]
            if row_of(str(row["field"]), "trial") not in gone.lessons
        ]
    return kept


def is_its_only(rows: Rows, interview_id: str) -> bool:
    """Whether the interview's application has no other one, deleted ones included."""
    application = _application_of(rows, interview_id)
    return not any(
        row["application_id"] == application and row["id"] != interview_id
        for row in rows["interview"]
    )


def lessons_only_from(rows: Rows, interview_id: str) -> frozenset[str]:
    """The ids of the lessons that were learned in this interview and nowhere else."""
    own = _ids(rows["review"], "interview_id", {interview_id})
    here = {str(row["lesson_id"]) for row in rows["lesson_source"] if row["review_id"] in own}
    return frozenset(
        here
        - {str(row["lesson_id"]) for row in rows["lesson_source"] if row["review_id"] not in own}
    )


def _gone(rows: Rows, interview_id: str, *, plain: Plain, with_application: bool) -> _Gone:
    reviews = _ids(rows["review"], "interview_id", {interview_id})
    drafts = _ids(rows["draft"], "interview_id", {interview_id})
    own = [str(row["text"]) for row in rows["question"] if row["review_id"] in reviews]
    others = [str(row["text"]) for row in rows["question"] if row["review_id"] not in reviews]
    takes = with_application and is_its_only(rows, interview_id)
    return _Gone(
        interview_id,
        _application_of(rows, interview_id) if takes else None,
        reviews,
        drafts | _ids(rows["draft"], "review_id", reviews),
        lessons_only_from(rows, interview_id),
        frozenset(plain(own)) - frozenset(plain(others)) - {""},
    )


def _rules(gone: _Gone) -> Mapping[str, Callable[[Row], bool]]:
    def of_review(row: Row) -> bool:
        return row["review_id"] not in gone.reviews

    def of_interview(row: Row) -> bool:
        return row["interview_id"] != gone.interview

    def of_application(row: Row) -> bool:
        return gone.application is None or row["application_id"] != gone.application

    def of_draft(row: Row) -> bool:
        return row["draft_id"] not in gone.drafts

    by_review = ("review_version", "question", "cue", "rating")
    by_interview = ("review", "forecast", "attendance", "step_mark", "step_call", "letter")
    return {
        **dict.fromkeys(by_review, of_review),
        **dict.fromkeys(by_interview, of_interview),
        **dict.fromkeys(("reference_told", "import_change"), of_application),
        **dict.fromkeys(_DRAFTS, of_draft),
        "interview": lambda row: row["id"] != gone.interview,
        "application": lambda row: row["id"] != gone.application,
        "draft": lambda row: row["id"] not in gone.drafts,
        "lesson": lambda row: row["id"] not in gone.lessons,
        "lesson_source": lambda row: of_review(row) and row["lesson_id"] not in gone.lessons,
        "lesson_trial": lambda row: of_review(row) and row["lesson_id"] not in gone.lessons,
        "card_grade": lambda row: (
            row["lesson_id"] not in gone.lessons and row["question"] not in gone.questions
        ),
        "answer": lambda row: row["question"] not in gone.questions,
        "same_question": lambda row: not gone.questions & {row["words"], row["as_words"]},
        "other_question": lambda row: not gone.questions & {row["words"], row["other_words"]},
        "brief_choice": lambda row: not _chosen(row, gone),
        "calendar_event": lambda row: not str(row["uid"]).startswith(_hex(gone.interview)),
        "import_made": lambda row: row["made_id"] not in {gone.interview, gone.application},
    }


def _chosen(choice: Row, gone: _Gone) -> bool:
    """Whether something chosen by hand for a brief concerns what goes."""
    named = {*gone.lessons, *map(_hex, gone.lessons), *gone.questions}
    about = {gone.interview, _hex(gone.interview)}
    return choice["chosen"] in named or choice["occasion"] in about


def _unlinked(row: Row, lessons: Collection[str]) -> Row:
    """The draft's row without a link to a lesson that is gone."""
    field = str(row["field"])
    value = json.loads(str(row["value"]))
    if field == "trial" and isinstance(value, list):
        return {**row, "value": json.dumps([one for one in value if one not in lessons])}
    if field.startswith("lesson.") and field.endswith(".same_as") and value in lessons:
        return {**row, "value": "null"}
    return row


def _application_of(rows: Rows, interview_id: str) -> str | None:
    found = (str(row["application_id"]) for row in rows["interview"] if row["id"] == interview_id)
    return next(found, None)


def _ids(rows: Sequence[Row], column: str, values: Collection[str]) -> frozenset[str]:
    return frozenset(str(row["id"]) for row in rows if row[column] in values)


def _hex(uuid: str) -> str:
    return uuid.replace("-", "")
