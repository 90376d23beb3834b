"""What is erased is looked for in the bytes of every file under the folder of the database."""

import threading
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from afterview.actions.backups import back_up, check, restore
from afterview.actions.drafts import review_interview
from afterview.actions.erase import Reach, erase_everything, erase_interview, erase_person
from afterview.actions.people import add_contact
from afterview.domain.contact import Contact
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.erase_person import Somebody
from afterview.store.snapshot import read_snapshot, to_snapshot
from afterview.store.start import close, opened
from tests.builders import NOW
from tests.doing import begun, finished, held, interview, planned, review_of, reviewed, typed
from tests.store.sample_rows import document

EVERYWHERE = Reach(backups=True, set_aside=True)
NAME = "Zoë Quackenbush-O'Neill"


def found_in_files(db: Database, text: str) -> list[str]:
    """The files in which the text stands, in UTF-8 or UTF-16, or with JSON's escapes."""
    escaped = text.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
    forms = [text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), escaped]
    files = [path for path in db.path.parent.rglob("*") if path.is_file()]
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]


def stored(db: Database) -> bytes:
    with db.read() as cursor:
        return to_snapshot(cursor, made_at=NOW)


def somebody(contact: Contact) -> Somebody:
    return Somebody(contact.id, contact.name, contact.company)


def contact_of(db: Database, name: str) -> Somebody:
    with db.read() as cursor:
        return next(somebody(one) for one in contacts.every(cursor) if one.name == name)


def met(db: Database, **fields: str) -> UUID:
    """A review in which the person was met, with what was typed before."""
    return reviewed(db, fields, people=(f"{NAME}, Head of Ducks", "Bo Berg"))


def test_a_person_is_in_no_file_once_the_backups_are_chosen_too(db: Database) -> None:
    interview_id = met(db)
    back_up(db, now=NOW)
    assert "afterview.duckdb" in " ".join(found_in_files(db, NAME))
    erase_person(db, contact_of(db, NAME), words=(), reach=EVERYWHERE)
    assert found_in_files(db, NAME) == []
    assert found_in_files(db, "Head of Ducks") == []
    assert [person.name for person in review_of(db, interview_id).review.people] == ["Bo Berg"]
    assert check(db).is_sound


def test_without_the_backups_only_they_still_know_the_person(db: Database) -> None:
    met(db)
    backup = back_up(db, now=NOW)
    erase_person(db, contact_of(db, NAME), words=(), reach=Reach())
    names = found_in_files(db, NAME)
    assert backup.path.name in names
    assert all(name.endswith(".json") for name in names)


def test_a_person_goes_from_an_unfinished_draft_too_and_the_draft_can_be_finished(
    db: Database,
) -> None:
    met(db)
    draft_id = begun(db, {"role": "Other"}, people=(f"{NAME}, Head of Ducks", "Cy Cole"))
    erase_person(db, contact_of(db, NAME), words=(), reach=EVERYWHERE)
    assert NAME.encode() not in stored(db)
    people = review_of(db, finished(db, draft_id)).review.people
    assert [person.name for person in people] == ["Cy Cole"]


def test_free_text_keeps_the_name_unless_it_is_asked_for(db: Database) -> None:
    interview_id = met(db, worked=f"{NAME} laughed; ZOË even clapped. Zoëlogy is another word.")
    contact = contact_of(db, NAME)
    erase_person(db, contact, words=(), reach=EVERYWHERE)
    assert NAME in review_of(db, interview_id).review.notes.worked
    erase_person(db, contact, words=[NAME, "Zoë"], reach=EVERYWHERE)
    assert review_of(db, interview_id).review.notes.worked == (
        "… laughed; … even clapped. Zoëlogy is another word."
    )
    assert found_in_files(db, NAME) == []
    assert check(db).is_sound


@pytest.mark.parametrize("name", ['Al "Ace" B\\ird', "Łódź ﬁ 名前", "a.b*(c"])
def test_any_name_can_be_taken_out_of_texts(db: Database, name: str) -> None:
    interview_id = reviewed(db, {"note": f"met {name}."}, people=(name,))
    erase_person(db, contact_of(db, name), words=[name], reach=EVERYWHERE)
    assert found_in_files(db, name) == []
    assert review_of(db, interview_id).review.notes.note == "met …."


def test_somebody_else_of_the_same_name_elsewhere_stays(db: Database) -> None:
    met(db)
    other = Contact(db.new_id(), NAME, company="Elsewhere")
    assert add_contact(db, other, now=NOW) == []
    with db.read() as cursor:
        [here] = [one for one in contacts.every(cursor) if one.id != other.id and one.name == NAME]
    erase_person(db, somebody(here), words=(), reach=EVERYWHERE)
    assert contact_of(db, NAME).id == other.id
    assert check(db).is_sound


def test_an_interview_goes_with_all_that_was_written_of_it(db: Database) -> None:
    gone = reviewed(
        db,
        {"role": "Zookeeper", "note": "a quokka in the lift"},
        questions=("Why do wombats dig?",),
        lessons=(("asked of wombats", "draw a burrow"),),
        people=("Ada Lind",),
    )
    kept = reviewed(db, {"note": "a kangaroo"})
    back_up(db, now=NOW)
    erase_interview(db, gone, with_application=True, reach=EVERYWHERE)
    for text in ("quokka", "wombats", "draw a burrow", "Zookeeper"):
        assert found_in_files(db, text) == []
    assert found_in_files(db, "Ada Lind") != []
    assert review_of(db, kept).review.notes.note == "a kangaroo"
    assert check(db).is_sound


def test_an_application_with_another_round_stays(db: Database) -> None:
    gone = planned(db, {"note": "a quokka"})
    kept = planned(db, {"day": "2026-10-20"})
    erase_interview(db, gone, with_application=True, reach=EVERYWHERE)
    assert interview(db, kept).occasion.company
    assert found_in_files(db, "quokka") == []


def test_a_lesson_met_elsewhere_too_stays(db: Database) -> None:
    lesson = ("asked for a range", "ask for theirs first")
    gone = reviewed(db, lessons=(lesson,))
    kept = reviewed(db, {"day": "2026-10-12"}, lessons=(lesson,))
    erase_interview(db, gone, with_application=False, reach=EVERYWHERE)
    assert [one.then_text for one in review_of(db, kept).review.lessons] == [lesson[1]]
    assert check(db).is_sound


def test_a_draft_that_corrects_the_review_goes_with_it(db: Database) -> None:
    gone = reviewed(db)
    draft_id = review_interview(db, gone, now=NOW)
    typed(db, draft_id, {"note": "a quokka"})
    erase_interview(db, gone, with_application=False, reach=EVERYWHERE)
    assert found_in_files(db, "quokka") == []
    assert check(db).is_sound


def test_everything_goes_with_backups_and_damaged_files(db: Database) -> None:
    met(db)
    for days in range(3):
        back_up(db, now=NOW + timedelta(days=days))
    aside = db.path.with_name(f"{db.path.name}.damaged-20261013T163000Z")
    aside.write_text(NAME)
    erase_everything(db)
    assert found_in_files(db, NAME) == []
    assert found_in_files(db, "Nordhavn") == []
    assert not any(check(db).counts.values())
    assert not aside.exists()


def test_the_app_goes_on_with_the_new_file_and_finds_it_after_a_restart(db: Database) -> None:
    met(db)
    erase_everything(db)
    kept = reviewed(db, {"note": "a kangaroo"})
    close(db.path)
    assert review_of(opened(db.path), kept).review.notes.note == "a kangaroo"


def test_a_long_text_in_compressed_blocks_is_gone_too(db: Database) -> None:
    words = "the quick quokka jumps " * 4000
    gone = reviewed(db, {"note": words, "worked": words[::-1]})
    db.checkpoint()
    erase_interview(db, gone, with_application=True, reach=EVERYWHERE)
    close(db.path)
    opened(db.path)
    assert found_in_files(db, "quokka") == []
    assert found_in_files(db, "okkauq") == []


def test_a_damaged_backup_cannot_be_cleaned_and_goes(db: Database) -> None:
    met(db)
    backup = back_up(db, now=NOW)
    backup.path.write_bytes(backup.path.read_bytes()[:-10])
    erase_person(db, contact_of(db, NAME), words=(), reach=EVERYWHERE)
    assert not backup.path.exists()
    assert found_in_files(db, NAME) == []


def test_a_sample_of_every_table_is_erased_without_a_loose_end(db: Database) -> None:
    restore(db, read_snapshot(document()), now=NOW)
    with db.read() as cursor:
        everybody = contacts.every(cursor)
    for contact in everybody:
        erase_person(db, somebody(contact), words=[contact.name], reach=EVERYWHERE)
        assert check(db).is_sound, check(db).problems
    with db.read() as cursor:
        [(interview_id,)] = cursor.execute("select id from interview limit 1").fetchall()
    erase_interview(db, interview_id, with_application=True, reach=EVERYWHERE)
    assert check(db).is_sound, check(db).problems


def test_a_file_that_is_not_ours_is_left_alone(db: Database, tmp_path: Path) -> None:
    mine = tmp_path / "my own notes.txt"
    mine.write_text("mine")
    erase_everything(db)
    assert mine.read_text() == "mine"


def test_what_is_saved_while_something_is_erased_is_not_lost(db: Database) -> None:
    met(db)
    contact = contact_of(db, NAME)
    made: list[UUID] = []
    stop = threading.Event()

    def save_on() -> None:
        while not stop.is_set():
            made.append(begun(db, {"note": f"number {len(made)}"}))

    saver = threading.Thread(target=save_on)
    saver.start()
    for _ in range(3):
        erase_person(db, contact, words=(), reach=Reach())
    stop.set()
    saver.join()
    close(db.path)
    again = opened(db.path)
    assert [held(again, one).text("note") for one in made] == [
        f"number {n}" for n in range(len(made))
    ]
    assert made
