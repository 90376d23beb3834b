"""The tables of what prepares for an interview; ``store.tables`` puts them with the others."""

from typing import Final

from afterview.domain.brief_choice import BriefChoice, BriefPart
from afterview.domain.lesson_life import Helped
from afterview.store.columns import (
    Column,
    Kind,
    Table,
    count,
    filled,
    id_of,
    instant,
    own_id,
    scale,
    text,
    texts,
    word,
)

PREPARE: Final[tuple[Table, ...]] = (
    Table(
        "lesson_trial",
        (
            id_of("review"),
            id_of("lesson"),
            Column("came", Kind.YES_NO),
            Column("done", Kind.YES_NO, required=False),
            word("helped", Helped),
            instant("answered_at"),
        ),
        key=("review_id", "lesson_id"),
    ),
    Table(
        "same_question",
        (filled("words"), filled("as_words"), instant("decided_at")),
        key=("words",),
    ),
    Table(
        "other_question",
        (filled("words"), filled("other_words"), instant("decided_at")),
        key=("words", "other_words"),
    ),
    Table(
        "answer",
        (
            *(own_id(), filled("question"), filled("text")),
            *(instant("written_at"), instant("removed_at", required=False)),
        ),
    ),
    Table(
        "story",
        (
            *(own_id(), filled("title")),
            *texts("situation", "action", "result", "figure"),
            Column("competencies", Kind.TEXTS),
            instant("created_at"),
            count("version", least=1),
            instant("removed_at", required=False),
        ),
    ),
    Table("story_name", (filled("words"), id_of("story")), key=("words",)),
    Table(
        "card_grade",
        (
            own_id(),
            id_of("lesson", required=False),
            text("question"),
            scale("grade", 1, 4, required=True),
            text("answer"),
            instant("graded_at"),
        ),
    ),
    Table(
        "brief_choice",
        (
            filled("occasion"),
            word("part", BriefPart, required=True),
            filled("chosen"),
            word("choice", BriefChoice, required=True),
            instant("chosen_at"),
        ),
        key=("occasion", "part", "chosen"),
    ),
)
