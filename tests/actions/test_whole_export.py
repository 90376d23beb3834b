import csv
import io
import json
import zipfile

from afterview.actions.backups import restore
from afterview.actions.whole_export import whole_csv, whole_snapshot, whole_zip
from afterview.store.database import Database
from afterview.store.snapshot import read_snapshot
from afterview.store.tables import TABLES
from tests.builders import NOW
from tests.store.sample_rows import document, sample


def test_what_is_taken_out_as_json_can_be_restored(db: Database) -> None:
    restore(db, read_snapshot(document()), now=NOW)
    content = whole_snapshot(db, now=NOW)
    restore(db, read_snapshot(document({name: [] for name in sample()})), now=NOW)
    restore(db, read_snapshot(content), now=NOW)
    assert json.loads(whole_snapshot(db, now=NOW))["tables"] == sample()


def test_each_table_is_one_csv_with_all_its_rows(db: Database) -> None:
    restore(db, read_snapshot(document()), now=NOW)
    files = whole_csv(db)
    assert set(files) == {f"{table.name}.csv" for table in TABLES}
    for name, rows in sample().items():
        read = [*csv.DictReader(io.StringIO(files[f"{name}.csv"].decode("utf-8-sig"), newline=""))]
        assert len(read) == len(rows)
        assert {*read[0]} == {*rows[0]}


def test_the_zip_holds_the_same_files(db: Database) -> None:
    restore(db, read_snapshot(document()), now=NOW)
    with zipfile.ZipFile(io.BytesIO(whole_zip(db, now=NOW))) as whole:
        assert {name: whole.read(name) for name in whole.namelist()} == whole_csv(db)
