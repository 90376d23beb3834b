"""What the sample was brought in by: an import of one line, and what its columns mean."""

from tests.store.sample_aftermath import T, Tables, uid


def imported() -> Tables:
    return {
        "import_run": [
            {"id": uid(16), "file_name": "search.csv", "imported_at": T, "undone_at": None}
        ],
        "import_line": [
            {"digest": "9f2c", "import_run_id": uid(16), "line": 2, "application_id": uid(1)}
        ],
        "import_made": [{"made_id": uid(2), "import_run_id": uid(16), "kind": "interview"}],
        "import_change": [
            {
                "import_run_id": uid(16),
                "application_id": uid(1),
                "phase": "applied",
                "resolution": None,
                "furthest_stage": None,
                "note_length": 0,
                "version": 2,
            }
        ],
        "import_mapping": [{"header": "company | role", "mapping": "{}", "chosen_at": T}],
    }
