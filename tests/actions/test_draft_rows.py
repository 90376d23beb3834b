"""The rows of a draft's lists: added from several tabs, removed, brought back and moved."""

import threading
from collections.abc import Callable
from uuid import UUID

import pytest

from afterview.actions.draft_rows import add_lines, add_row, bring_back_row, move_row, remove_row
from afterview.actions.drafts import discard_draft, start_review
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from tests.builders import NOW
from tests.doing import begun, finished, held, history, typed


@pytest.fixture
def draft_id(db: Database) -> UUID:
    return start_review(db, zone="UTC", now=NOW)


def texts(db: Database, draft_id: UUID, kind: str, name: str) -> list[str]:
    draft = held(db, draft_id)
    return [draft.row_text(kind, row, name) for row in draft.rows(kind)]


def five_questions(db: Database, draft_id: UUID) -> list[str]:
    return [add_row(db, draft_id, "question", {"text": text}, now=NOW) for text in "abcde"]


def order(db: Database, draft_id: UUID) -> str:
    return "".join(texts(db, draft_id, "question", "text"))


def test_a_row_comes_last_with_its_values(db: Database, draft_id: UUID) -> None:
    five_questions(db, draft_id)
    row = add_row(db, draft_id, "question", {"text": "f", "handled": 4}, now=NOW)
    assert order(db, draft_id) == "abcdef"
    assert held(db, draft_id).fields[f"question.{row}.handled"] == 4


def test_rows_added_from_many_tabs_at_once_are_all_kept(db: Database, draft_id: UUID) -> None:
    at_once = threading.Barrier(2)

    def add(tab: str) -> None:
        at_once.wait()
        for number in range(10):
            add_row(db, draft_id, "question", {"text": f"{tab}{number}"}, now=NOW)

    tabs = [threading.Thread(target=add, args=(tab,)) for tab in "xy"]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    kept = texts(db, draft_id, "question", "text")
    assert [text for text in kept if text[0] == "x"] == [f"x{number}" for number in range(10)]
    assert [text for text in kept if text[0] == "y"] == [f"y{number}" for number in range(10)]
    assert len(kept) == 20


def test_a_removed_row_comes_back_where_it_stood(db: Database, draft_id: UUID) -> None:
    rows = five_questions(db, draft_id)
    remove_row(db, draft_id, "question", rows[2], now=NOW)
    assert order(db, draft_id) == "abde"
    bring_back_row(db, draft_id, "question", rows[2], 2, now=NOW)
    assert order(db, draft_id) == "abcde"
    bring_back_row(db, draft_id, "question", rows[2], 2, now=NOW)
    assert order(db, draft_id) == "abcde"


def test_a_removed_row_comes_back_last_where_the_list_has_become_shorter(
    db: Database, draft_id: UUID
) -> None:
    rows = five_questions(db, draft_id)
    for row in rows[2:]:
        remove_row(db, draft_id, "question", row, now=NOW)
    bring_back_row(db, draft_id, "question", rows[4], 4, now=NOW)
    assert order(db, draft_id) == "abe"


@pytest.mark.parametrize(
    ("row", "by", "expected"),
    [(0, 1, "bacde"), (4, -1, "abced"), (0, -1, "abcde"), (4, 1, "abcde"), (1, 9, "acdeb")],
)
def test_a_row_moves_and_stays_at_an_end(
    db: Database, draft_id: UUID, row: int, by: int, expected: str
) -> None:
    rows = five_questions(db, draft_id)
    move_row(db, draft_id, "question", rows[row], by, now=NOW)
    assert order(db, draft_id) == expected


def test_a_row_that_another_tab_removed_does_not_move(db: Database, draft_id: UUID) -> None:
    rows = five_questions(db, draft_id)
    remove_row(db, draft_id, "question", rows[0], now=NOW)
    move_row(db, draft_id, "question", rows[0], 1, now=NOW)
    assert order(db, draft_id) == "bcde"


def test_lines_become_rows_and_leave_the_box_empty(db: Database, draft_id: UUID) -> None:
    typed(db, draft_id, {"question.to_add": "Why us?\n\n  Why now? \nWhy us?"})
    assert add_lines(db, draft_id, "question.to_add", now=NOW) == 3
    assert texts(db, draft_id, "question", "text") == ["Why us?", "Why now?", "Why us?"]
    assert held(db, draft_id).fields["question.to_add"] == ""
    assert add_lines(db, draft_id, "question.to_add", now=NOW) == 0
    assert "Why us?\n\n  Why now? \nWhy us?" in history(db, draft_id, "question.to_add")


def test_lines_about_people_and_cues_know_their_parts(db: Database, draft_id: UUID) -> None:
    lines = {
        "person.to_add": "Zoë O'Connor, staff engineer\nLi Wěi",
        "cue.interviewer.to_add": "looked at his watch",
        "cue.mine.to_add": "fidgeted",
    }
    typed(db, draft_id, lines)
    assert [add_lines(db, draft_id, name, now=NOW) for name in lines] == [2, 1, 1]
    assert texts(db, draft_id, "person", "name") == ["Zoë O'Connor", "Li Wěi"]
    assert texts(db, draft_id, "person", "role") == ["staff engineer", ""]
    assert texts(db, draft_id, "cue", "word") == ["looked at his watch", "fidgeted"]
    assert texts(db, draft_id, "cue", "side") == ["interviewer", "mine"]


def test_lines_added_from_two_tabs_at_once_become_rows_once(db: Database, draft_id: UUID) -> None:
    typed(db, draft_id, {"question.to_add": "\n".join("abcdefgh")})
    at_once = threading.Barrier(2)

    def add() -> None:
        at_once.wait()
        add_lines(db, draft_id, "question.to_add", now=NOW)

    tabs = [threading.Thread(target=add) for _ in range(2)]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert order(db, draft_id) == "abcdefgh"


def test_half_a_character_in_a_row_is_replaced(db: Database, draft_id: UUID) -> None:
    add_row(db, draft_id, "cue", {"word": "smiled \ud83d"}, now=NOW)
    assert texts(db, draft_id, "cue", "word") == ["smiled \ufffd"]


CHANGES: dict[str, Callable[[Database, UUID], object]] = {
    "add": lambda db, draft: add_row(db, draft, "question", {"text": "x"}, now=NOW),
    "add lines": lambda db, draft: add_lines(db, draft, "question.to_add", now=NOW),
    "remove": lambda db, draft: remove_row(db, draft, "question", "x", now=NOW),
    "bring back": lambda db, draft: bring_back_row(db, draft, "question", "x", 0, now=NOW),
    "move": lambda db, draft: move_row(db, draft, "question", "x", 1, now=NOW),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_draft_put_away_in_another_tab_changes_no_more(
    db: Database, change: Callable[[Database, UUID], object]
) -> None:
    done, discarded = begun(db), begun(db)
    finished(db, done)
    discard_draft(db, discarded, now=NOW)
    for draft_id in (done, discarded, db.new_id()):
        with pytest.raises(ChangedElsewhere):
            change(db, draft_id)
