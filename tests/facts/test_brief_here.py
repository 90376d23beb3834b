from dataclasses import replace
from datetime import date
from uuid import UUID

from afterview.actions.letters import letters_of, mark_sent
from afterview.actions.people import change_contact, remove_contact
from afterview.actions.stories import add_story, name_story
from afterview.brief.stories import stories_in_order
from afterview.domain.draft import Fields
from afterview.domain.known_here import Rated
from afterview.domain.letter import LetterKind
from afterview.domain.story import Story
from afterview.domain.vocabulary import Stage
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.facts.brief_here import (
    interviews_here,
    people_here,
    rounds_here,
)
from afterview.store.facts.brief_questions import question_evidence
from afterview.store.facts.brief_stories import known_stories
from afterview.store.facts.brief_strengths import latest_ratings, my_questions, worked
from tests.brief.known import DESIGN_ROUND
from tests.builders import LATER, NOW
from tests.doing import begun, finished, held, planned, reviewed, typed

HERE = "NORDHAVN maritime a/s"
ELSEWHERE: Fields = {"company": "Elsewhere"}


def told(db: Database, story: str, fields: Fields | None = None, **asked: object) -> None:
    """A review whose one question was answered with a story."""
    draft_id = begun(db, fields, questions=["Tell me a story"])
    [row] = held(db, draft_id).rows("question")
    answers = {"story": story, **asked}
    typed(db, draft_id, {f"question.{row}.{name}": value for name, value in answers.items()})  # type: ignore[misc]  # values of a field
    finished(db, draft_id)


def test_rounds_are_those_of_the_firm_however_it_is_written_and_in_the_past(db: Database) -> None:
    reviewed(db, {"their_doubt": "streaming"}, questions=["Why us?", "Why now?"])
    reviewed(db, {**ELSEWHERE, "their_doubt": "the dark"})
    ahead = planned(db, {"day": "2026-11-09"})
    with db.read() as cursor:
        [one] = rounds_here(cursor, HERE, ahead=ahead, now=LATER)
        assert len(interviews_here(cursor, HERE)) == 2
    assert (one.stage, one.held_on) == (Stage.TECHNICAL, date(2026, 10, 13))
    assert (one.asked, one.their_doubt) == (("Why us?", "Why now?"), "streaming")


def test_people_are_those_of_the_firm_with_letters_and_meetings(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind, boss"])
    reviewed(db, {"day": "2026-10-12"}, people=["Ada Lind"])
    reviewed(db, ELSEWHERE, people=["Bo Berg"])
    [letter] = letters_of(db, interview_id, LetterKind.THANK_YOU, now=LATER)
    mark_sent(db, letter, sent=True, now=LATER)
    with db.read() as cursor:
        [ada] = people_here(cursor, HERE, zone="Europe/Copenhagen", ahead=None)
        assert set(contacts.names_of_people(cursor)) == {"Ada Lind", "Bo Berg"}
    assert (ada.name, ada.role) == ("Ada Lind", "boss")
    assert [one.held_on.day for one in ada.met] == [13, 12]
    assert [(one.kind, one.sent_on.day) for one in ada.letters] == [(LetterKind.THANK_YOU, 14)]
    remove_contact(db, ada.contact_id, now=LATER)
    with db.read() as cursor:
        assert people_here(cursor, HERE, zone="UTC", ahead=None) == ()
        assert "Ada Lind" in contacts.names_of_people(cursor)


def test_somebody_of_an_agency_who_was_met_here_is_known_here(db: Database) -> None:
    reviewed(db, people=["Ada Lind"])
    with db.read() as cursor:
        [ada] = contacts.every(cursor)
    assert change_contact(db, replace(ada, company="Agency")) == []
    with db.read() as cursor:
        assert [one.name for one in people_here(cursor, HERE, zone="UTC", ahead=None)] == [
            "Ada Lind"
        ]
        assert people_here(cursor, "Elsewhere", zone="UTC", ahead=None) == ()


def test_whom_the_interview_ahead_has_already_is_planned_and_not_met(db: Database) -> None:
    reviewed(db, {"day": "2026-10-12"}, people=["Ada Lind"])
    ahead = reviewed(db, people=["Ada Lind", "Bo Berg"])
    with db.read() as cursor:
        ada, bo = people_here(cursor, HERE, zone="UTC", ahead=ahead)
        [*others] = people_here(cursor, HERE, zone="UTC", ahead=None)
    assert (ada.is_planned, [one.held_on.day for one in ada.met]) == (True, [12])
    assert (bo.is_planned, bo.met) == (True, ())
    assert not any(one.is_planned for one in others)


def test_a_question_knows_every_time_it_was_asked(db: Database) -> None:
    reviewed(db, {"day": "2026-10-12"}, questions=["Why us?"])
    reviewed(db, ELSEWHERE, questions=["WHY US"])
    with db.read() as cursor:
        [one] = question_evidence(cursor, company=HERE, role="")
    assert (one.words, one.text, one.n_met) == ("why us", "WHY US", 2)
    assert [(met.company, met.is_here) for met in one.met] == [
        ("Elsewhere", False),
        ("Nordhavn Maritime A/S", True),
    ]


def test_a_story_of_the_bank_is_found_by_its_title_and_by_its_names(db: Database) -> None:
    told(db, "The  PILOT", handled=4)
    told(db, "scanners", {"day": "2026-10-12"}, reaction="noted")
    told(db, "Overtime figures", ELSEWHERE)
    pilot = Story(UUID(int=4), "The pilot!", "a quay", figure="40 min")
    assert add_story(db, pilot, now=NOW) == []
    name_story(db, "Scanners", pilot.id)
    with db.read() as cursor:
        of_bank, of_reviews = known_stories(cursor, HERE)
    assert (of_bank.key, of_bank.title, of_bank.figure) == (pilot.id.hex, "The pilot!", "40 min")
    assert [(one.held_on.day, one.handled) for one in of_bank.told] == [(13, 4), (12, None)]
    assert all(one.is_here for one in of_bank.told)
    assert (of_reviews.key, of_reviews.title) == ("overtime figures", "Overtime figures")
    assert not of_reviews.told[0].is_here


def test_a_title_alone_makes_a_story_of_the_bank_worth_having_ready(db: Database) -> None:
    told(db, "Pilot", handled=2)
    told(db, "Overtime figures", handled=2)
    assert add_story(db, Story(UUID(int=4), "Pilot"), now=NOW) == []
    with db.read() as cursor:
        found = known_stories(cursor, "")
    assert [(one.title, one.is_in_bank) for one in found] == [
        ("Pilot", True),
        ("Overtime figures", False),
    ]
    worth = stories_in_order(found, DESIGN_ROUND, today=NOW.date(), pinned=(), left_out=())
    assert [one.title for one in worth] == ["Pilot"]


def test_a_story_never_told_stands_there_as_well(db: Database) -> None:
    assert add_story(db, Story(UUID(int=4), "Pilot"), now=NOW) == []
    with db.read() as cursor:
        [one] = known_stories(cursor, "")
    assert (one.title, one.told) == ("Pilot", ())


def rated(db: Database, dimension: str, score: int, fields: Fields | None = None) -> None:
    name = f"rating.{dimension}"
    reviewed(db, {name: score, **(fields or {})})


def test_the_ratings_of_the_latest_reviews_have_the_latest_first(db: Database) -> None:
    rated(db, "evidence", 5)
    rated(db, "evidence", 4, {"day": "2026-10-12"})
    rated(db, "delivery", 3, {"day": "2026-10-11", "worked": "the pauses"})
    with db.read() as cursor:
        assert latest_ratings(cursor, reviews=2) == (Rated("evidence", (5, 4)),)
        assert [one.dimension for one in latest_ratings(cursor, reviews=3)] == [
            "delivery",
            "evidence",
        ]
        [pauses] = worked(cursor)
    assert (pauses.text, pauses.held_on.day) == ("the pauses", 11)


def test_my_questions_are_those_that_went_well_elsewhere_and_were_not_asked_here(
    db: Database,
) -> None:
    for number, (text, score, fields) in enumerate(
        (
            ("Who decides?", 5, ELSEWHERE),
            ("How is the weather?", 2, ELSEWHERE),
            ("Who gets woken?", 4, ELSEWHERE),
            ("who gets woken", 5, {}),
            ("What is next?", 5, {}),
        )
    ):
        rated(
            db,
            "my_questions",
            score,
            {**fields, "day": f"2026-10-{number + 1:02}", "my_questions": text},
        )
    with db.read() as cursor:
        assert my_questions(cursor, HERE, rated_from=4) == ("Who decides?",)
        assert set(my_questions(cursor, "", rated_from=4)) >= {"Who decides?", "What is next?"}


def test_my_questions_that_were_not_rated_come_after_those_that_were(db: Database) -> None:
    reviewed(db, {**ELSEWHERE, "day": "2026-10-09", "my_questions": "Who stays?"})
    rated(db, "my_questions", 4, {**ELSEWHERE, "day": "2026-10-01", "my_questions": "Who decides?"})
    rated(db, "my_questions", 2, {**ELSEWHERE, "day": "2026-10-02", "my_questions": "Is it warm?"})
    with db.read() as cursor:
        assert my_questions(cursor, HERE, rated_from=4) == ("Who decides?", "Who stays?")
