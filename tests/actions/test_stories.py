import pytest

from afterview.actions.stories import (
    add_story,
    bring_back_story,
    change_story,
    name_story,
    remove_story,
    unname_story,
)
from afterview.domain.story import Story
from afterview.errors import ChangedElsewhere
from afterview.store import stories
from afterview.store.database import Database
from tests.builders import utc

NOW = utc("2026-10-30 07:00")
TYPED = "  *Nine* spreadsheets\n\n:red[three] owners  "


def added(db: Database, title: str, told: str = "") -> Story:
    story = Story(db.new_id(), title, TYPED, TYPED, TYPED, "40 min", ("delivery", "Own"))
    assert add_story(db, story, told=told, now=NOW) == []
    return story


def every(db: Database) -> list[Story]:
    with db.read() as cursor:
        return list(stories.every(cursor))


def names(db: Database, story: Story) -> tuple[str, ...]:
    with db.read() as cursor:
        return stories.names(cursor, story.id)


def test_a_story_is_kept_exactly_as_typed(db: Database) -> None:
    depot = added(db, "Depot dashboard")
    assert every(db) == [depot]


@pytest.mark.parametrize("title", ["", "  ", "\n"])
def test_a_title_is_all_that_has_to_be_there(db: Database, title: str) -> None:
    [problem] = add_story(db, Story(db.new_id(), title), now=NOW)
    assert problem.field == "title"
    assert every(db) == []


def test_two_stories_of_one_title_could_not_be_told_apart(db: Database) -> None:
    depot = added(db, "Dépôt")
    [problem] = add_story(db, Story(db.new_id(), "DEPOT!"), now=NOW)
    assert "Another story has this title" in problem.message
    assert change_story(db, Story(depot.id, "Dépôt!", version=1)) == []
    assert names(db, depot) == ()
    other = added(db, "Other")
    assert change_story(db, Story(other.id, "depot", version=1)) != []


def test_under_a_new_title_the_old_one_stays_a_name(db: Database) -> None:
    depot = added(db, "Depot", told="the spreadsheets")
    assert change_story(db, Story(depot.id, "Dashboard", version=1)) == []
    assert names(db, depot) == ("depot", "the spreadsheets")


def test_a_story_changed_in_another_tab_is_not_replaced(db: Database) -> None:
    depot = added(db, "Depot")
    assert change_story(db, Story(depot.id, "Mine", version=1)) == []
    with pytest.raises(ChangedElsewhere, match="another tab"):
        change_story(db, Story(depot.id, "Theirs", version=1))
    assert [story.title for story in every(db)] == ["Mine"]
    assert names(db, depot) == ("depot",)


def test_a_deleted_story_comes_back_with_its_names(db: Database) -> None:
    depot = added(db, "Depot", told="the spreadsheets")
    remove_story(db, depot.id, now=NOW)
    assert every(db) == []
    with pytest.raises(ChangedElsewhere):
        name_story(db, "x", depot.id)
    bring_back_story(db, depot.id)
    assert [story.title for story in every(db)] == ["Depot"]
    assert names(db, depot) == ("the spreadsheets",)


def test_a_name_is_given_and_taken_away_whatever_its_case(db: Database) -> None:
    depot, strike = added(db, "Depot"), added(db, "Strike")
    name_story(db, "The Spreadsheets", depot.id)
    name_story(db, "the spreadsheets!", strike.id)
    name_story(db, "?!", strike.id)
    assert (names(db, depot), names(db, strike)) == ((), ("the spreadsheets",))
    unname_story(db, "THE spreadsheets")
    assert names(db, strike) == ()
