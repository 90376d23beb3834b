"""The tables of what follows an interview; ``store.tables`` puts them beside the others."""

from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.reference import Answer
from afterview.domain.steps import Mark, StepKind
from afterview.store.columns import (
    Table,
    count,
    day,
    filled,
    id_of,
    instant,
    json_text,
    own_id,
    text,
    texts,
    word,
)

CALLED_FOR: Final = (StepKind.REFERENCES, StepKind.MISSED_CALL)
"""Steps that only the person can call for."""

AFTERMATH: Final[tuple[Table, ...]] = (
    Table(
        "reference",
        (
            id_of("contact"),
            text("relation"),
            word("answer", Answer, required=True),
            day("answered_on"),
            instant("created_at"),
        ),
        key=("contact_id",),
    ),
    Table(
        "reference_told",
        (
            id_of("contact"),
            id_of("application"),
            instant("told_at"),
            instant("result_told_at", required=False),
        ),
        key=("contact_id", "application_id"),
    ),
    Table(
        "step_mark",
        (
            id_of("interview"),
            word("kind", StepKind, required=True),
            word("mark", Mark, required=True),
            text("reason"),
            day("until_on"),
            instant("marked_at"),
        ),
        key=("interview_id", "kind"),
    ),
    Table(
        "step_call",
        (id_of("interview"), word("kind", CALLED_FOR, required=True), instant("called_at")),
        key=("interview_id", "kind"),
    ),
    Table(
        "letter",
        (
            own_id(),
            word("kind", LetterKind, required=True),
            id_of("interview", required=False),
            id_of("contact", required=False),
            *texts("to_name", "to_email", "subject", "body"),
            *(instant("made_at"), instant("changed_at"), instant("sent_at", required=False)),
            count("version", least=1),
            instant("removed_at", required=False),
        ),
    ),
    Table(
        "letter_template",
        (word("kind", LetterKind, required=True), *texts("subject", "body"), instant("changed_at")),
        key=("kind",),
    ),
    Table("preference", (filled("name"), json_text("value")), key=("name",)),
    Table(
        "calendar_event",
        (filled("uid"), count("sequence", least=0), text("digest"), instant("changed_at")),
        key=("uid",),
    ),
)
