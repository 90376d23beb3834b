from afterview.actions.draft_rows import add_row
from afterview.actions.interviews import remove_interview
from afterview.actions.lessons import choose_life
from afterview.domain.evidence import LessonEvidence
from afterview.domain.lesson_life import Life
from afterview.store.database import Database
from afterview.store.facts.brief_lessons import lesson_evidence
from tests.builders import LATER, NOW
from tests.doing import begun, finished, held, reviewed, typed
from tests.learning import NOT_DONE, YES, tried, written

BREATHE = ("it begins", "I breathe")


def evidence(db: Database, company: str = "", role: str = "") -> dict[str, LessonEvidence]:
    with db.read() as cursor:
        found = lesson_evidence(cursor, company=company, role=role)
    return {one.lesson.then_text: one for one in found}


def test_a_lesson_knows_its_question_and_whether_that_was_here(db: Database) -> None:
    draft_id = begun(db, questions=["Design it"])
    [asked] = held(db, draft_id).rows("question")
    typed(db, draft_id, {f"question.{asked}.handled": 2, f"question.{asked}.category": "case"})
    add_row(db, draft_id, "lesson", {"then_text": "I draw", "question_id": asked}, now=NOW)
    finished(db, draft_id)
    [met] = evidence(db, " NORDHAVN maritime a/s", "senior data engineer")["I draw"].met
    assert (met.company, met.category, met.handled) == ("Nordhavn Maritime A/S", "case", 2)
    assert met.held_on.isoformat() == "2026-10-13"
    assert (met.is_here, met.is_same_role) == (True, True)
    [elsewhere] = evidence(db, "Nordhavn", "Data Engineer")["I draw"].met
    assert (elsewhere.is_here, elsewhere.is_same_role) == (False, False)
    [anywhere] = evidence(db)["I draw"].met
    assert (anywhere.is_here, anywhere.is_same_role) == (False, False)


def test_the_latest_interview_stands_first(db: Database) -> None:
    for day in (11, 13, 12):
        reviewed(db, {"day": f"2026-10-{day}"}, lessons=[BREATHE])
    known = evidence(db)["I breathe"]
    assert [one.held_on.day for one in known.met] == [13, 12, 11]
    assert known.n_met == 3


def test_a_lesson_written_by_hand_was_met_nowhere(db: Database) -> None:
    written(db, "I breathe", company="Nordhavn")
    known = evidence(db, "NORDHAVN")["I breathe"]
    assert (known.met, known.n_met, known.is_for_here) == ((), 0, True)
    assert not evidence(db, "Elsewhere")["I breathe"].is_for_here


def test_the_day_on_which_it_was_done_last_is_known(db: Database) -> None:
    lesson_id = written(db, "I breathe")
    assert evidence(db)["I breathe"].done_on is None
    for day, said in (("2026-10-11", YES), ("2026-10-12", YES), ("2026-10-13", NOT_DONE)):
        tried(db, lesson_id, said, day=day)
    done_on = evidence(db)["I breathe"].done_on
    assert done_on is not None
    assert done_on.isoformat() == "2026-10-12"


def test_what_is_retired_is_left_to_rest(db: Database) -> None:
    lesson_id = written(db, "I breathe")
    choose_life(db, lesson_id, Life.RETIRED, now=LATER)
    assert evidence(db) == {}


def test_what_was_deleted_is_no_evidence(db: Database) -> None:
    first = reviewed(db, {"day": "2026-10-12"}, lessons=[BREATHE])
    reviewed(db, lessons=[BREATHE])
    assert evidence(db)["I breathe"].n_met == 2
    remove_interview(db, first, now=LATER)
    assert evidence(db)["I breathe"].n_met == 1
