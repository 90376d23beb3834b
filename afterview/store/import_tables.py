"""The tables of imports; ``store.tables`` puts them with the others.

What a line became is named without a reference: it may be erased for good, and is still not
brought in again.
"""

from typing import Final

from afterview.domain.application import Phase, Resolution
from afterview.domain.vocabulary import Stage
from afterview.store.columns import (
    Column,
    Kind,
    Table,
    count,
    filled,
    id_of,
    instant,
    json_text,
    own_id,
    text,
    word,
)

IMPORT: Final[tuple[Table, ...]] = (
    Table(
        "import_run",
        (own_id(), text("file_name"), instant("imported_at"), instant("undone_at", required=False)),
    ),
    Table(
        "import_line",
        (
            filled("digest"),
            id_of("import_run"),
            count("line", least=1),
            Column("application_id", Kind.ID),
        ),
        key=("digest",),
    ),
    Table(
        "import_made",
        (
            Column("made_id", Kind.ID),
            id_of("import_run"),
            word("kind", ("application", "interview"), required=True),
        ),
        key=("made_id",),
    ),
    Table(
        "import_change",
        (
            id_of("import_run"),
            Column("application_id", Kind.ID),
            word("phase", Phase, required=True),
            word("resolution", Resolution),
            word("furthest_stage", Stage),
            count("note_length", least=0),
            count("version", least=1),
        ),
        key=("import_run_id", "application_id"),
    ),
    Table(
        "import_mapping",
        (filled("header"), json_text("mapping"), instant("chosen_at")),
        key=("header",),
    ),
)
