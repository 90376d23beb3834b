"""The list of lessons: searched, narrowed, counted; and the evidence for one of them."""

from datetime import timedelta
from uuid import UUID

import pytest

from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.actions.lessons import choose_life
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from afterview.store.facts.lessons import (
    LessonChoices,
    LessonLine,
    WantedLessons,
    evidence,
    lesson_choices,
    lesson_line,
    lesson_lines,
)
from tests.builders import LATER, NOW, utc
from tests.doing import begun, finished, held, reviewed, typed
from tests.learning import NO_HELP, NOT_COME, NOT_DONE, YES, learned_in, lesson, tried, written

SLOW = ("es laut wird", "atme ich und zähle Łódź")


def lines(db: Database, wanted: WantedLessons | None = None) -> list[LessonLine]:
    with db.read() as cursor:
        return list(lesson_lines(cursor, wanted or WantedLessons()))


def choices(db: Database) -> LessonChoices:
    with db.read() as cursor:
        return lesson_choices(cursor)


def found(db: Database, wanted: WantedLessons | None = None) -> list[UUID]:
    return [line.lesson.id for line in lines(db, wanted)]


def one_line(db: Database, lesson_id: UUID) -> LessonLine:
    with db.read() as cursor:
        line = lesson_line(cursor, lesson_id)
    assert line is not None
    return line


def test_a_line_counts_interviews_and_what_came_of_it(db: Database) -> None:
    reviewed(db, {"day": "2026-10-01"}, lessons=[SLOW])
    lesson_id = learned_in(db, reviewed(db, {"day": "2026-10-02"}, lessons=[SLOW]))
    days = zip(range(3, 8), (YES, NO_HELP, NOT_DONE, NOT_COME, YES), strict=True)
    for day, said in days:
        tried(db, lesson_id, said, day=f"2026-10-0{day}")
    line = one_line(db, lesson_id)
    assert (line.n_met, line.n_came, line.n_done, line.n_helped) == (2, 4, 3, 2)
    assert line.lesson == lesson(db, lesson_id)


def test_it_was_met_last_when_an_interview_met_it_or_its_moment_came(db: Database) -> None:
    lesson_id = learned_in(db, reviewed(db, {"day": "2026-10-02"}, lessons=[SLOW]))
    assert one_line(db, lesson_id).last_at == utc("2026-10-02 12:00")
    tried(db, lesson_id, NOT_COME, day="2026-10-12")
    assert one_line(db, lesson_id).last_at == utc("2026-10-02 12:00")
    tried(db, lesson_id, NOT_DONE, day="2026-10-11")
    assert one_line(db, lesson_id).last_at == utc("2026-10-11 12:00")


def test_one_that_no_interview_met_counts_from_when_it_was_written(db: Database) -> None:
    line = one_line(db, written(db, "I breathe"))
    assert (line.n_met, line.last_at) == (0, NOW)


def test_the_one_met_last_comes_first(db: Database) -> None:
    old = written(db, "I breathe", now=NOW - timedelta(days=9))
    new = written(db, "I wait", now=NOW)
    met = learned_in(db, reviewed(db, {"day": "2026-10-10"}, lessons=[SLOW]))
    assert found(db) == [new, met, old]


@pytest.mark.parametrize(
    "words", ["ATME zahle", "lodz", "suedhafen", "warum hafen", "erzähl laut", "system design"]
)
def test_the_search_looks_into_words_questions_companies_and_where_it_applies(
    db: Database, words: str
) -> None:
    written(db, "I breathe")
    draft_id = begun(db, {"company": "Suedhafen"}, questions=["Warum?"], lessons=[SLOW])
    [question], [row] = held(db, draft_id).rows("question"), held(db, draft_id).rows("lesson")
    typed(db, draft_id, {f"question.{question}.text": "Warum? Erzähl!"})
    typed(db, draft_id, {f"lesson.{row}.question_id": question})
    lesson_id = learned_in(db, finished(db, draft_id))
    with db.write() as cursor:
        cursor.execute(
            "update lesson set stage = 'system_design' where id = $id", {"id": lesson_id}
        )
    assert found(db, WantedLessons(words)) == [lesson_id]


def test_every_word_has_to_occur(db: Database) -> None:
    written(db, "I breathe")
    assert found(db, WantedLessons("breathe zebra")) == []


def test_a_wording_of_a_review_finds_the_lesson_that_it_met(db: Database) -> None:
    lesson_id = written(db, "I breathe and wait", if_text="it gets loud")
    reviewed(db, lessons=[("it gets so loud", "I breathe and wait")])
    assert found(db, WantedLessons("so loud")) == [lesson_id]


def test_the_filters_narrow_by_life_and_by_where_it_applies(db: Database) -> None:
    case = written(db, "I wait", stage=Stage.CASE, category="salary", company="Südhafen")
    panel = written(db, "I joke", stage=Stage.PANEL)
    choose_life(db, panel, Life.RETIRED, now=LATER)
    assert found(db, WantedLessons(lives=(Life.RETIRED,))) == [panel]
    assert found(db, WantedLessons(lives=(Life.OPEN, Life.KEPT))) == [case]
    assert found(db, WantedLessons(stages=(Stage.PANEL, Stage.CASE), words="wait")) == [case]
    assert found(db, WantedLessons(categories=("salary",))) == [case]
    assert found(db, WantedLessons(companies=("Südhafen",))) == [case]
    assert found(db, WantedLessons(companies=("Nordhafen",))) == []


def test_the_list_can_be_narrowed_to_all_that_its_lessons_apply_to(db: Database) -> None:
    assert choices(db) == LessonChoices(0, (), (), ())
    written(db, "I wait", stage=Stage.PANEL, category="salary", company="Südhafen")
    retired = written(db, "I joke", stage=Stage.CASE, category="salary", company="Nordhafen")
    written(db, "I breathe")
    choose_life(db, retired, Life.RETIRED, now=LATER)
    stages = tuple(stage for stage in Stage if stage in {Stage.PANEL, Stage.CASE})
    assert choices(db) == LessonChoices(3, stages, ("salary",), ("Nordhafen", "Südhafen"))
    assert choices(db).n_lessons == len(lines(db))


def test_what_is_out_of_sight_is_no_choice(db: Database) -> None:
    interview_id = reviewed(db, {"company": "Südhafen"}, lessons=[SLOW])
    before = choices(db)
    assert before.n_lessons == 1
    remove_interview(db, interview_id, now=LATER)
    assert choices(db) == LessonChoices(0, (), (), ())
    bring_back_interview(db, interview_id)
    assert choices(db) == before


def test_what_a_deleted_interview_taught_is_out_of_sight_until_it_is_back(db: Database) -> None:
    interview_id = reviewed(db, lessons=[SLOW])
    lesson_id = learned_in(db, interview_id)
    other = tried(db, lesson_id, YES)
    remove_interview(db, interview_id, now=LATER)
    assert found(db) == []
    bring_back_interview(db, interview_id)
    remove_interview(db, other, now=LATER)
    assert (one_line(db, lesson_id).n_met, one_line(db, lesson_id).n_came) == (1, 0)


def test_the_evidence_names_interviews_questions_and_what_came_of_it(db: Database) -> None:
    draft_id = begun(db, {"day": "2026-10-01"}, questions=["Why us?"], lessons=[SLOW])
    [question], [row] = held(db, draft_id).rows("question"), held(db, draft_id).rows("lesson")
    typed(db, draft_id, {f"lesson.{row}.question_id": question})
    first = finished(db, draft_id)
    lesson_id = learned_in(db, first)
    again = reviewed(db, {"day": "2026-10-05"}, lessons=[(SLOW[0], f"{SLOW[1]}!")])
    tried_in = tried(db, lesson_id, NO_HELP, day="2026-10-07")
    with db.read() as cursor:
        proof = evidence(cursor, lesson_id)
    assert [(one.round.interview_id, one.question) for one in proof.meetings] == [
        (again, ""),
        (first, "Why us?"),
    ]
    assert proof.meetings[0].then_text == f"{SLOW[1]}!"
    [trial] = proof.trials
    assert (trial.round.interview_id, trial.trial.done) == (tried_in, True)
