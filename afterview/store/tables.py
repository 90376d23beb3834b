"""The tables of this version, column by column; a test proves that the migrations make the same.

Closed lists come from the vocabulary, so that a word cannot be allowed here and refused there.
"""

from typing import Final

from afterview.domain.application import Phase, Resolution
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.lesson_life import Life
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
from afterview.store.aftermath_tables import AFTERMATH
from afterview.store.columns import (
    Column,
    Kind,
    Table,
    count,
    day,
    filled,
    id_of,
    instant,
    json_text,
    own_id,
    scale,
    text,
    texts,
    word,
)
from afterview.store.import_tables import IMPORT
from afterview.store.prepare_tables import PREPARE

_CREATED = instant("created_at")
_VERSION = count("version", least=1)
_POSITION = count("position", least=0)
_REMOVED = instant("removed_at", required=False)

TABLES: Final[tuple[Table, ...]] = (
    Table(
        "application",
        (
            own_id(),
            *(filled("company"), filled("role")),
            word("phase", Phase, required=True),
            word("resolution", Resolution),
            word("furthest_stage", Stage),
            day("applied_on"),
            *texts("source", "link", "advert", "salary", "next_action"),
            day("next_action_on"),
            Column("public_sector", Kind.YES_NO),
            text("note"),
            *(_CREATED, _VERSION, _REMOVED),
        ),
    ),
    Table(
        "interview",
        (
            own_id(),
            id_of("application"),
            word("stage", Stage, required=True),
            word("format", Format),
            word("structure", Structure),
            word("status", Status, required=True),
            instant("starts_at"),
            instant("ends_at", required=False),
            Column("zone", Kind.ZONE),
            word("outcome", Outcome, required=True),
            day("heard_on"),
            *texts("stated_reason", "guessed_reason"),
            instant("outcome_recorded_at", required=False),
            text("note"),
            _CREATED,
            _VERSION,
            _REMOVED,
        ),
        spans=(("starts_at", "ends_at"),),
    ),
    Table(
        "review",
        (
            own_id(),
            id_of("interview"),
            count("number", least=1),
            scale("feeling", 1, 5),
            *texts("best_moment", "worst_moment", "worked", "did_not_work", "their_doubt"),
            *texts("interviewer_would_say", "my_questions", "salary_said", "thanks_remark"),
            *texts("references_wanted", "note"),
            word("promise_kind", PromiseKind),
            day("promise_from_on"),
            day("promise_until_on"),
            text("promise_words"),
            Column("promise_asked", Kind.YES_NO, required=False),
            instant("begun_at"),
            instant("finished_at"),
            instant("corrected_at", required=False),
            _REMOVED,
        ),
        spans=(("promise_from_on", "promise_until_on"),),
    ),
    Table(
        "review_version",
        (
            id_of("review"),
            count("number", least=1),
            instant("finished_at"),
            json_text("fields"),
        ),
        key=("review_id", "number"),
    ),
    Table(
        "forecast",
        (
            own_id(),
            id_of("interview"),
            id_of("review"),
            scale("chance", 0, 100, required=True),
            instant("stated_at"),
        ),
    ),
    Table(
        "question",
        (
            own_id(),
            id_of("review"),
            _POSITION,
            *texts("text", "category"),
            Column("competencies", Kind.TEXTS),
            scale("handled", 1, 5),
            word("could_answer", CouldAnswer),
            word("why_not", WhyNot),
            *texts("said", "better_answer", "story"),
            word("reaction", Reaction),
            word("time_feel", TimeFeel),
            Column("surprised", Kind.YES_NO),
        ),
    ),
    Table(
        "cue",
        (
            own_id(),
            id_of("review"),
            _POSITION,
            word("side", Side, required=True),
            filled("word"),
            text("observed"),
            word("reading", Reading),
            word("effect", CueEffect),
            scale("strength", 1, 3),
            word("part", Part),
            id_of("question", required=False),
            id_of("attendance", required=False),
        ),
    ),
    Table(
        "rating",
        (
            id_of("review"),
            word("dimension", (each.key for each in DIMENSIONS), required=True),
            Column("observed", Kind.YES_NO),
            scale("score", 1, 5),
        ),
        key=("review_id", "dimension"),
        told=(("observed", "score"),),
    ),
    Table(
        "lesson",
        (
            *(own_id(), *texts("if_text", "then_text"), word("stage", Stage)),
            *texts("category", "company"),
            word("life", Life, required=True),
            word("chosen_life", Life),
            instant("life_chosen_at", required=False),
            *(_CREATED, _VERSION, _REMOVED),
        ),
    ),
    Table(
        "lesson_source",
        (
            own_id(),
            id_of("lesson"),
            id_of("review"),
            _POSITION,
            id_of("question", required=False),
            *texts("if_text", "then_text"),
            instant("met_at"),
        ),
    ),
    Table(
        "contact",
        (
            *(own_id(), filled("name")),
            *texts("role", "company", "email", "linkedin", "note"),
            *(_CREATED, _VERSION, _REMOVED),
        ),
    ),
    Table(
        "attendance",
        (
            own_id(),
            id_of("interview"),
            id_of("contact"),
            _POSITION,
            *texts("name", "role"),
        ),
    ),
    Table(
        "draft",
        (
            own_id(),
            id_of("interview", required=False),
            id_of("review", required=False),
            instant("begun_at"),
            instant("saved_at"),
            instant("finished_at", required=False),
            _REMOVED,
        ),
    ),
    Table(
        "draft_field",
        (id_of("draft"), *(text("field"), json_text("value"))),
        key=("draft_id", "field"),
    ),
    Table(
        "draft_edit",
        (
            Column("revision", Kind.LONG_NUMBER),
            id_of("draft"),
            *(text("field"), json_text("value")),
            instant("typed_at"),
        ),
        key=("revision",),
    ),
    *AFTERMATH,
    *PREPARE,
    *IMPORT,
)
