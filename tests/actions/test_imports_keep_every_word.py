"""Whatever stands in a cell: it never raises, and its words are found again in the store."""

import csv
import io

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.imports import undo
from afterview.imports.mapping import Mapping, RowIs
from afterview.imports.read_lines import read_lines
from afterview.imports.stage_words import exact_stage
from afterview.imports.status import read_status
from afterview.imports.table import table_of
from afterview.imports.uses import USES, Meaning, Use
from afterview.imports.words import is_nothing
from afterview.store import applications
from afterview.store.database import Database
from tests.actions.importing import brought_in, by_company, rounds
from tests.builders import LATER

USUAL = (
    *(
        "Applied",
        "Rejcted after onsite",
        "ghosted",
        "Offer!!",
        "applied - no response",
        "rejected?",
    ),
    *("-", "N/A", "null", "2026-03-02", "8-Jul", "Before 2025-01-24", "2026-01-02, 2026-01-09"),
    *("45678", "07/08/2026", "31/02/2026", "Y", "N", "passed", '["Applied","Phone screen"]'),
    *("Applied > Phone > Onsite", "14:00", "2026-05-04T14:00:00Z", "Phone screen", "Onsite 3 May"),
    *("=1+1", "'=1+1", "+49 30 1234", "../../etc/passwd", "@me", '"', "x\r\ny", "Łódź 水車"),
)
CELLS = st.one_of(
    st.sampled_from(USUAL),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12),
)
HEADER = ["Company", "Role", "Date applied", "Status", "Phone screen", "History", "Source", "Next"]
ROWS = st.lists(st.lists(CELLS, min_size=8, max_size=8), min_size=1, max_size=4)


def written(rows: list[list[str]]) -> str:
    """The table as CSV, every cell in quotation marks."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([HEADER, *rows])
    return out.getvalue()


def is_told_by_a_field(column: str, cell: str) -> bool:
    """Whether the cell is one whose whole meaning a field without words can hold."""
    if column == "Status":
        return read_status(cell).is_sure
    if column == "Phone screen":
        return exact_stage(cell) is not None
    return False


def found_again(db: Database) -> str:
    """All words of all applications and interviews, and each day as it is usually written."""
    held: list[str] = []
    with db.read() as cursor:
        every = applications.every(cursor)
    for one in every:
        details = one.details
        held += [one.company, one.role, details.source, details.link, details.note]
        held += [details.salary, details.next_action]
        held += [f"{details.applied_on}", f"{details.next_action_on}"]
    for met in rounds(db):
        held += [met.note, f"{met.starts_locally():%Y-%m-%d}"]
    return "\n".join(held)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS)
def test_every_word_is_found_again_and_undoing_leaves_nothing(
    db: Database, rows: list[list[str]]
) -> None:
    for row in rows:
        row[0] = row[0].strip() if not is_nothing(row[0].strip()) else "Ash"
    done = brought_in(db, written(rows))
    kept = found_again(db)
    for row in rows:
        for column, cell in zip(HEADER, row, strict=True):
            words = _as_read(cell)
            if not is_nothing(words) and not is_told_by_a_field(column, words):
                assert words in kept, (column, words)
    assert done.run_id is not None
    undo(db, done.run_id, now=LATER)
    assert by_company(db) == {}
    assert rounds(db) == []


def _as_read(cell: str) -> str:
    """The cell without outer blanks, nor the mark that our own export puts before a formula."""
    cell = cell.strip()
    guarded = cell[:1] == "'" and cell[1:2] in tuple("=+-@\uff1d\uff0b\uff0d\uff20")
    return cell[1:].strip() if guarded else cell


@settings(max_examples=150)
@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=200),
    chosen=st.lists(st.sampled_from(USES), min_size=200, max_size=200),
    row_is=st.sampled_from(RowIs),
)
def test_any_text_is_read_under_any_mapping(text: str, chosen: list[Use], row_is: RowIs) -> None:
    table = table_of(f"Company,Role\n{text}".encode(), name="x")
    uses = (Use(Meaning.COMPANY), *chosen[1 : len(table.header)])
    for line in read_lines(table, Mapping(uses, row_is)):
        assert line.digest
