import time
from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from afterview.actions.stories import add_story, name_story, remove_story
from afterview.domain.draft import Fields
from afterview.domain.story import Story
from afterview.domain.story_rule import Asked
from afterview.domain.vocabulary import Reaction, Stage
from afterview.store import stories
from afterview.store.database import Cursor, Database
from afterview.store.facts.stories import (
    BankStory,
    UnknownStory,
    bank_story,
    competencies_asked,
    stories_called,
    story_bank,
    told_in,
    unknown_stories,
)
from tests.builders import utc
from tests.doing import review_of
from tests.facts.many import lay as lay_many
from tests.facts.search import FIRST, SECOND, THIRD, told

NOW = utc("2026-10-30 07:00")


def written(db: Database, title: str, *competencies: str, called: str = "") -> UUID:
    story = Story(db.new_id(), title, competencies=competencies)
    assert add_story(db, story, told=called, now=NOW) == []
    return story.id


def whole_bank(cursor: Cursor) -> tuple[BankStory, ...]:
    return story_bank(cursor, stories.every(cursor))


def used(story: str, handled: int | None = None, **more: str) -> dict[str, str | int | None]:
    return {"text": "Why us?", "story": story, "handled": handled, **more}


def probing(text: str) -> Fields:
    return {"text": text, "competencies": ["strategy"]}


def seconds(fact: Callable[[], object]) -> float:
    began = time.perf_counter()
    assert fact()
    return time.perf_counter() - began


def test_a_telling_is_found_by_the_title_whatever_its_case_and_accents(db: Database) -> None:
    depot = written(db, "Dépôt dashboard")
    first = told(db, FIRST, {"stage": "final"}, questions=[used("depot DASHBOARD!", 4)])
    told(db, SECOND, questions=[used("Another"), used("Dépôt dashboard", reaction="probed")])
    with db.read() as cursor:
        known = bank_story(cursor, depot)
        assert whole_bank(cursor) == (known,)
    assert known is not None
    late, early = known.tellings
    assert (late.reaction, late.handled, late.told) == (Reaction.PROBED, None, "Dépôt dashboard")
    assert (early.handled, early.interview_id, early.stage) == (4, first, Stage.FINAL)
    assert early.question_id == review_of(db, first).review.questions[0].id
    assert early.told_on == date(2026, 9, 1)
    assert len({use.application_id for use in known.uses}) == 1


def test_a_name_given_to_a_story_brings_its_tellings(db: Database) -> None:
    depot = written(db, "Depot dashboard")
    told(db, FIRST, questions=[used("The spreadsheets")])
    name_story(db, "the SPREADSHEETS", depot)
    with db.read() as cursor:
        [known] = whole_bank(cursor)
        assert unknown_stories(cursor) == ()
        assert stories_called(cursor, ["x", "The spreadsheets"]) == {
            "The spreadsheets": known.story
        }
        assert stories.names(cursor, depot) == ("the spreadsheets",)
    assert [telling.told for telling in known.tellings] == ["The spreadsheets"]


def test_a_title_counts_before_a_name_of_another(db: Database) -> None:
    one = written(db, "One", called="Two")
    two = written(db, "Two")
    told(db, FIRST, questions=[used("two")])
    with db.read() as cursor:
        tellings = {known.story.id: len(known.tellings) for known in whole_bank(cursor)}
    assert tellings == {one: 0, two: 1}


def test_names_that_are_no_story_come_by_how_many_interviews_told_them(db: Database) -> None:
    told(db, FIRST, questions=[used("Depot"), used("The strike"), used("?!"), used(" \n")])
    last = told(db, SECOND, questions=[used("depot!"), used("depot")])
    with db.read() as cursor:
        depot, strike = unknown_stories(cursor)
        assert told_in(cursor, depot.question_id) == "depot"
        assert told_in(cursor, UUID(int=5)) == ""
    questions = review_of(db, last).review.questions
    assert depot == UnknownStory("depot", 2, questions[1].id)
    assert (strike.told, strike.n_interviews) == ("The strike", 1)


def test_the_tellings_of_a_deleted_story_are_no_storys_again(db: Database) -> None:
    depot = written(db, "Depot", called="The old one")
    told(db, FIRST, questions=[used("Depot"), used("The old one")])
    remove_story(db, depot, now=NOW)
    with db.read() as cursor:
        assert whole_bank(cursor) == ()
        assert bank_story(cursor, depot) is None
        assert {one.told for one in unknown_stories(cursor)} == {"Depot", "The old one"}


def test_competencies_come_with_the_day_on_the_interviews_calendar(db: Database) -> None:
    late = {"zone": "Asia/Tokyo", "start": "00:30"}
    told(db, THIRD, late, questions=[{"text": "Why?", "competencies": ["strategy", "Own"]}])
    with db.read() as cursor:
        asked = competencies_asked(cursor)
    assert sorted(asked, key=lambda one: one.competency) == [
        Asked("Own", date(2026, 9, 15)),
        Asked("strategy", date(2026, 9, 15)),
    ]


def test_a_competency_comes_once_with_its_latest_day_and_its_n(db: Database) -> None:
    told(db, SECOND, questions=[probing("Why?"), probing("How?")])
    told(db, FIRST, questions=[probing("Why?")])
    with db.read() as cursor:
        assert competencies_asked(cursor) == (Asked("strategy", date.fromisoformat(SECOND), n=3),)


@pytest.mark.long
def test_sixty_thousand_tellings_stay_usable(db: Database) -> None:
    lay_many(db, 20_000)
    with db.write() as cursor:
        cursor.execute(
            "insert into story by name select md5('s' || i)::uuid as id, 'Story ' || i as title, "
            "'' as situation, '' as action, '' as result, '' as figure, [] as competencies, "
            "timestamp '2020-01-01' as created_at, 1 as version from range(200) each(i)"
        )
        cursor.execute("update question set story = 'story ' || (hash(id) % 200)")
    with db.read() as cursor:
        every = stories.every(cursor)
        took = {
            "page": seconds(lambda: story_bank(cursor, every[:30])),
            "one": seconds(lambda: bank_story(cursor, every[0].id)),
            "called": seconds(lambda: stories_called(cursor, ["story 7"])),
            "asked": seconds(lambda: competencies_asked(cursor)),
            "unknown": seconds(lambda: not unknown_stories(cursor)),
        }
    assert {name: each for name, each in took.items() if each > 1} == {}


def test_the_titles_come_with_the_one_told_last_first(db: Database) -> None:
    for title in ("Zebra", "Depot", "Årsrapport"):
        written(db, title)
    told(db, FIRST, questions=[used("zebra")])
    with db.read() as cursor:
        assert stories.titles(cursor) == ("Zebra", "Årsrapport", "Depot")
