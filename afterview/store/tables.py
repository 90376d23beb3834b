"""The tables of this version, column by column; a test proves that the migrations make the same.

Closed lists come from the vocabulary, so that a word cannot be allowed here and refused there.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Side,
    Stage,
    Status,
    Structure,
    TimeFeel,
    WhyNot,
)
from afterview.store.columns import Column, Kind, Table


def _text(name: str) -> Column:
    return Column(name, Kind.TEXT)


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(_text(name) for name in names)


def _filled(name: str) -> Column:
    return Column(name, Kind.TEXT, filled=True)


def _id(name: str = "id", *, of: str | None = None, required: bool = True) -> Column:
    return Column(name, Kind.ID, required=required, refers=of)


def _word(name: str, words: Iterable[str], *, required: bool = False) -> Column:
    allowed = tuple(word.value if isinstance(word, StrEnum) else word for word in words)
    return Column(name, Kind.TEXT, required=required, allowed=allowed)


def _scale(name: str, least: int, most: int, *, required: bool = False) -> Column:
    return Column(name, Kind.NUMBER, required=required, least=least, most=most)


def _count(name: str, *, least: int) -> Column:
    return Column(name, Kind.NUMBER, least=least)


def _day(name: str) -> Column:
    return Column(name, Kind.DAY, required=False)


def _instant(name: str, *, required: bool = True) -> Column:
    return Column(name, Kind.INSTANT, required=required)


_LIFE = _word("life", ("open", "tried", "kept", "retired"), required=True)
_CREATED = _instant("created_at")
_VERSION = _count("version", least=1)
_POSITION = _count("position", least=0)
_REMOVED = _instant("removed_at", required=False)

TABLES: Final[tuple[Table, ...]] = (
    Table(
        "application",
        (_id(), _filled("company"), _filled("role"), _CREATED, _VERSION, _REMOVED),
    ),
    Table(
        "interview",
        (
            _id(),
            _id("application_id", of="application"),
            _word("stage", Stage, required=True),
            _word("format", Format),
            _word("structure", Structure),
            _word("status", Status, required=True),
            _instant("starts_at"),
            _instant("ends_at", required=False),
            Column("zone", Kind.ZONE),
            _word("outcome", Outcome, required=True),
            _day("heard_on"),
            *_texts("stated_reason", "guessed_reason"),
            _instant("outcome_recorded_at", required=False),
            _text("note"),
            _CREATED,
            _VERSION,
            _REMOVED,
        ),
        spans=(("starts_at", "ends_at"),),
    ),
    Table(
        "review",
        (
            _id(),
            _id("interview_id", of="interview"),
            _count("number", least=1),
            _scale("feeling", 1, 5),
            *_texts("best_moment", "worst_moment", "worked", "did_not_work", "their_doubt"),
            *_texts("interviewer_would_say", "my_questions", "salary_said", "thanks_remark"),
            *_texts("references_wanted", "note"),
            _word("promise_kind", PromiseKind),
            _day("promise_from_on"),
            _day("promise_until_on"),
            _text("promise_words"),
            Column("promise_asked", Kind.YES_NO, required=False),
            _instant("begun_at"),
            _instant("finished_at"),
            _instant("corrected_at", required=False),
            _REMOVED,
        ),
        spans=(("promise_from_on", "promise_until_on"),),
    ),
    Table(
        "review_version",
        (
            _id("review_id", of="review"),
            _count("number", least=1),
            _instant("finished_at"),
            _text("fields"),
        ),
        key=("review_id", "number"),
    ),
    Table(
        "forecast",
        (
            _id(),
            _id("interview_id", of="interview"),
            _id("review_id", of="review"),
            _scale("chance", 0, 100, required=True),
            _instant("stated_at"),
        ),
    ),
    Table(
        "question",
        (
            _id(),
            _id("review_id", of="review"),
            _POSITION,
            *_texts("text", "category"),
            Column("competencies", Kind.TEXTS),
            _scale("handled", 1, 5),
            _word("could_answer", CouldAnswer),
            _word("why_not", WhyNot),
            *_texts("said", "better_answer", "story"),
            _word("reaction", Reaction),
            _word("time_feel", TimeFeel),
            Column("surprised", Kind.YES_NO),
        ),
    ),
    Table(
        "cue",
        (
            _id(),
            _id("review_id", of="review"),
            _POSITION,
            _word("side", Side, required=True),
            _filled("word"),
            _text("observed"),
            _word("reading", Reading),
            _word("effect", CueEffect),
            _scale("strength", 1, 3),
            _word("part", Part),
            _id("question_id", of="question", required=False),
            _id("attendance_id", of="attendance", required=False),
        ),
    ),
    Table(
        "rating",
        (
            _id("review_id", of="review"),
            _word("dimension", (each.key for each in DIMENSIONS), required=True),
            Column("observed", Kind.YES_NO),
            _scale("score", 1, 5),
        ),
        key=("review_id", "dimension"),
        told=(("observed", "score"),),
    ),
    Table(
        "lesson",
        (_id(), *_texts("if_text", "then_text"), _LIFE, _CREATED, _VERSION, _REMOVED),
    ),
    Table(
        "lesson_source",
        (
            _id(),
            _id("lesson_id", of="lesson"),
            _id("review_id", of="review"),
            _POSITION,
            _id("question_id", of="question", required=False),
            *_texts("if_text", "then_text"),
            _instant("met_at"),
        ),
    ),
    Table(
        "contact",
        (_id(), _filled("name"), *_texts("role", "company"), _CREATED, _VERSION, _REMOVED),
    ),
    Table(
        "attendance",
        (
            _id(),
            _id("interview_id", of="interview"),
            _id("contact_id", of="contact"),
            _POSITION,
            *_texts("name", "role"),
        ),
    ),
    Table(
        "draft",
        (
            _id(),
            _id("interview_id", of="interview", required=False),
            _id("review_id", of="review", required=False),
            _instant("begun_at"),
            _instant("saved_at"),
            _instant("finished_at", required=False),
            _REMOVED,
        ),
    ),
    Table(
        "draft_field",
        (_id("draft_id", of="draft"), *_texts("field", "value")),
        key=("draft_id", "field"),
    ),
    Table(
        "draft_edit",
        (
            Column("revision", Kind.LONG_NUMBER),
            _id("draft_id", of="draft"),
            *_texts("field", "value"),
            _instant("typed_at"),
        ),
        key=("revision",),
    ),
)
