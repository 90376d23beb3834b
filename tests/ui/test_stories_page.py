from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.store import stories
from afterview.store.database import Database
from tests.doing import begun, held
from tests.ui.bank import asked, question_of, stories_page, story
from tests.ui.rounds import WRITTEN
from tests.ui.screen import app, cards, headings, labels, seen, tap, tap_named, texts, words

HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"


def typed(screen: AppTest, name: str, text: str) -> None:
    """Type into a field of the form."""
    [field] = [
        each for each in (*screen.text_input, *screen.text_area) if f"{each.key}".endswith(name)
    ]
    field.set_value(text)


def titles(db: Database) -> list[str]:
    with db.read() as cursor:
        return [each.title for each in stories.every(cursor)]


def test_an_empty_list_invites_to_write_one_down() -> None:
    screen = stories_page()
    assert "No stories yet" in words(screen)
    assert tap(screen, "stories.add").query_params["add"] == "1"


def test_a_card_says_how_often_it_was_told_and_what_it_shows(db: Database) -> None:
    story(db, "Depot dashboard")
    story(db, "The strike")
    asked(db, {"story": "depot dashboard"}, day="2020-10-12")
    asked(db, {"story": "Depot Dashboard"})
    said = words(stories_page())
    assert "2 stories" in said
    assert "Told 2 times, last Tue 13 October 2020" in said
    assert "Not told in an interview yet" in said


def test_told_three_times_in_one_loop_is_a_calm_hint(db: Database) -> None:
    depot = story(db, "Depot")
    for day in ("2020-10-11", "2020-10-12", "2020-10-13"):
        asked(db, {"story": "depot"}, {"story": "Depot", "text": "How?"}, day=day)
    hint = "Told in 3 interviews at Nordhavn Maritime. They may compare notes"
    assert hint in words(stories_page())
    assert hint in words(stories_page(id=depot.hex))


def test_a_competency_that_no_story_shows_is_named_with_its_n(db: Database) -> None:
    story(db, "Depot")
    asked(
        db,
        {"text": "Why?", "competencies": ["strategy"]},
        {"text": "How?", "competencies": ["strategy", "delivery"]},
    )
    missing = "Strategy (2 questions) and Getting things done (1 question)"
    assert f"Worth a story next, as they ask about it: {missing}." in words(stories_page())


def test_a_story_is_written_down_with_all_its_parts(db: Database) -> None:
    screen = tap(stories_page(), "stories.add")
    typed(screen, "title", f"Depot {HOSTILE}")
    typed(screen, "situation", "  Nine spreadsheets\n\nthree owners")
    typed(screen, "result", "Shorter mornings")
    screen.multiselect[0].set_value(["delivery", "My own word"]).run()
    assert "A number makes it stick" in words(screen)
    typed(screen, "figure", "40 minutes down to 15")
    assert "A number makes it stick" not in words(seen(screen.run()))
    screen = tap(screen, "story.save")
    assert "Added." in words(screen)
    assert titles(db) == [f"Depot {HOSTILE}"]
    assert screen.title[0].value.startswith("Depot")
    assert f"Depot {HOSTILE}" in words(screen)
    assert "Getting things done My own word" in words(screen)
    assert "\u2060  Nine spreadsheets\n\nthree owners" in texts(screen)
    assert "40 minutes down to 15" in texts(screen)


def test_without_a_title_the_form_stays_with_every_word(db: Database) -> None:
    screen = tap(stories_page(), "stories.add")
    typed(screen, "action", "I asked around")
    screen = tap(seen(screen.run()), "story.save")
    assert "The title is empty" in words(screen)
    assert "I asked around" in [each.value for each in screen.text_area]
    assert titles(db) == []


def test_a_story_is_changed_and_keeps_its_tellings(db: Database) -> None:
    depot = story(db, "Depot")
    asked(db, {"story": "depot", "handled": 4, "reaction": "noted"})
    screen = tap(stories_page(id=depot.hex), "story.change")
    typed(screen, "title", "Dashboard")
    screen = tap(seen(screen.run()), "story.save")
    assert titles(db) == ["Dashboard"]
    assert "Told once, Tue 13 October 2020" in words(screen)


def test_where_it_was_told_says_how_it_landed_and_opens_the_interview(db: Database) -> None:
    depot = story(db, "Depot")
    interview_id = asked(
        db, {"story": "depot", "text": "Why *us*?", "handled": 4, "reaction": "noted"}
    )
    screen = stories_page(id=depot.hex)
    assert "Where it was told, and how it landed" in headings(screen)
    said = words(screen)
    assert "Why *us*?" in said
    assert "Handled 4 of 5: answered, with proof" in said
    assert "Their reaction: wrote it down" in said
    screen = tap(screen, f"told.{question_of(db, interview_id)}")
    assert screen.query_params["id"] == interview_id.hex


def test_a_name_of_the_reviews_becomes_a_story(db: Database) -> None:
    asked(db, {"story": "the warehouse"}, day="2020-10-12")
    asked(db, {"story": "The warehouse!"})
    screen = stories_page()
    assert "You told “The warehouse!” in 2 interviews." in words(screen)
    screen = tap_named(screen, "Make it a story")
    [title] = screen.text_input[:1]
    assert title.value == "The warehouse!"
    title.set_value("Moving the warehouse")
    screen = tap(seen(screen.run()), "story.save")
    assert "Told 2 times" in words(screen)
    assert "Told, and not written down yet" not in headings(stories_page())


def test_a_name_of_the_reviews_is_a_story_that_is_there(db: Database) -> None:
    depot = story(db, "Depot")
    asked(db, {"story": "the spreadsheets"})
    screen = stories_page()
    screen.selectbox[0].select_index(0).run()
    screen = tap_named(screen, "It is this one")
    assert "“the spreadsheets” is “Depot” now" in words(screen)
    assert "Told once" in words(screen)
    screen = tap(screen, "stories.undo")
    assert "Not told in an interview yet" in words(screen)
    with db.write() as cursor:
        stories.name(cursor, "the spreadsheets", depot)
    whole = stories_page(id=depot.hex)
    whole.session_state["story.names"] = True
    whole = tap_named(seen(whole.run()), "Not this story")
    assert "Not told in an interview yet" in words(whole)
    assert "Told once" in words(tap(whole, "stories.undo"))


def test_a_deleted_story_can_be_brought_back(db: Database) -> None:
    depot = story(db, "Depot")
    screen = tap(stories_page(id=depot.hex), "story.delete")
    screen = tap(screen, "removal.yes")
    assert titles(db) == []
    screen = tap(screen, f"undo.{depot.hex}")
    assert titles(db) == ["Depot"]
    assert cards(screen) == [depot.hex]


@pytest.mark.parametrize("named", [UUID(int=5).hex, "nonsense"])
def test_a_story_that_is_gone_says_so(named: str) -> None:
    screen = stories_page(id=named)
    assert "There is no such story here" in words(screen)
    assert "No stories yet" in words(tap(screen, "stories.all"))


def test_what_another_tab_changed_is_not_replaced(db: Database) -> None:
    depot = story(db, "Depot")
    screen = stories_page(id=depot.hex, change="1")
    with db.write() as cursor:
        found = stories.find(cursor, depot)
        assert found is not None
        stories.change(cursor, found)
    typed(screen, "title", "Mine")
    screen = tap(seen(screen.run()), "story.save")
    assert "changed or deleted in another tab" in words(screen)
    assert titles(db) == ["Depot"]


def test_the_review_offers_the_stories_and_takes_any_words(db: Database) -> None:
    story(db, "Depot dashboard")
    story(db, "The strike")
    draft_id = begun(db, questions=["Why us?"], now=WRITTEN)
    [row] = held(db, draft_id).rows("question")
    screen = app().switch_page("pages/capture/review.py")
    screen.query_params["draft"] = draft_id.hex
    screen.session_state[f"more.{row}"] = True
    screen.run()
    assert {"Depot dashboard", "The strike"} <= set(labels(seen(screen)))
    screen = tap_named(screen, "Depot dashboard")
    field = f"question.{row}.story"
    assert held(db, draft_id).text(field) == "Depot dashboard"
    key = f"review.{draft_id.hex}.{field}"
    assert screen.text_input(key=key).value == "Depot dashboard"
    screen.text_input(key=key).set_value("Something *else*").run()
    assert held(db, draft_id).text(field) == "Something *else*"
    assert "Depot dashboard" not in labels(seen(screen))
