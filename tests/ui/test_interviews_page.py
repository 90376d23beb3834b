from uuid import UUID

from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.state import WORD_STANDS, Word
from tests.builders import utc
from tests.doing import planned
from tests.ui.rounds import AHEAD, HELD, corrected, recorded, reviewed
from tests.ui.screen import headings, interviews_page, labels, ratings, tap, texts, words

HOSTILE = "  ![x](http://127.0.0.1/p.png) :red[y] $a$ <b>\n\n- *z* \u202egnp\u202c \\* `c`"


def test_an_empty_list_invites_and_offers_one_thing_to_do() -> None:
    screen = interviews_page()
    assert "Nothing here yet" in words(screen)
    assert screen.button(key="start.review").label == "Review an interview"
    assert [button.proto.type for button in screen.button].count("primary") == 1


def test_what_lies_ahead_stands_on_top_and_the_next_one_first(db: Database) -> None:
    reviewed(db, {"company": "Behind"})
    planned(db, {**AHEAD, "company": "Later", "day": "2099-12-01"})
    planned(db, {**AHEAD, "company": "Sooner"})
    screen = interviews_page()
    assert headings(screen) == ["Coming up", "So far"]
    assert labels(screen)[1:] == ["Sooner", "Later", "Behind"]


def test_a_card_says_how_it_stands_in_words(db: Database) -> None:
    reviewed(db, {"feeling": 4})
    planned(db, {**HELD, "company": "Silent Ltd", "zone": "Asia/Tokyo"})
    planned(db, AHEAD)
    said = words(interviews_page())
    for word in ("Felt good", "1 question", "Waiting to hear", "Review to write", "Planned"):
        assert word in said
    assert "Tue 13 October 2020, 14:00 (Asia/Tokyo)" in said


def test_the_search_looks_into_questions_and_says_how_many_of_how_many(db: Database) -> None:
    reviewed(db, {"company": "One"}, questions=("Wie groß ist Łódź?",))
    reviewed(db, {"company": "Two"})
    screen = interviews_page()
    screen.text_input(key="interviews.words").set_value("LODZ gross").run()
    assert "1 of 2 interviews" in words(screen)
    assert "One" in labels(screen)
    assert "Two" not in labels(screen)


def test_where_nothing_fits_one_tap_shows_everything_again(db: Database) -> None:
    reviewed(db)
    screen = interviews_page(interviews__words="zebra", interviews__stage="Technical")
    assert "Nothing fits. Try fewer words, or look without the filters." in words(screen)
    screen = tap(screen, "interviews.clear")
    assert "1 interview" in words(screen)
    assert screen.text_input(key="interviews.words").value == ""


def test_the_address_holds_search_and_filters(db: Database) -> None:
    reviewed(db, {"company": "One", "stage": "panel"})
    reviewed(db, {"company": "Two"})
    screen = interviews_page(interviews__stage="Panel")
    assert screen.multiselect(key="interviews.stage").value == ["panel"]
    assert "Only Panel." in words(screen)
    assert labels(screen)[1:] == ["One"]


def test_a_long_list_comes_in_pages_and_a_new_search_begins_at_the_first(db: Database) -> None:
    for number in range(31):
        planned(db, {**HELD, "day": f"2020-10-{number + 1:02}", "company": f"Firm {number}"})
    screen = interviews_page(interviews__page="2")
    assert labels(screen)[1:] == ["Firm 0"]
    screen.text_input(key="interviews.words").set_value("firm").run()
    assert len(labels(screen)) == 31


def test_a_tap_on_a_card_opens_the_interview_at_its_address(db: Database) -> None:
    one = reviewed(db)
    screen = tap(interviews_page(), f"open.{one.hex}")
    assert screen.query_params["id"] == one.hex
    assert screen.title[0].value.startswith("Nordhavn Maritime")


def test_an_interview_that_is_gone_says_so_and_leads_to_the_list() -> None:
    screen = interviews_page(id=UUID(int=5).hex)
    assert "There is no such interview here" in words(screen)
    assert "Nothing here yet" in words(tap(screen, "interviews.all"))


def test_every_text_of_a_review_stands_there_as_it_was_typed(db: Database) -> None:
    one = reviewed(
        db,
        {"company": HOSTILE, "worked": HOSTILE, "promise_words": HOSTILE, "note": "x" * 100_000},
        questions=(HOSTILE,),
        lessons=((HOSTILE, HOSTILE),),
    )
    screen = interviews_page(id=one.hex)
    shown = [text.removeprefix("\u2060") for text in texts(screen)]
    assert shown.count(HOSTILE) == 4
    assert any(text.count(HOSTILE) == 2 for text in shown)
    assert "x" * 100_000 in shown


def test_what_was_left_empty_is_left_out(db: Database) -> None:
    screen = interviews_page(id=reviewed(db).hex)
    assert [part.value for part in screen.subheader] == ["Questions handled"]


def test_the_whole_review_is_told_in_words(db: Database) -> None:
    one = reviewed(
        db,
        {
            "end": "15:00",
            "feeling": 2,
            "forecast": 25,
            "rating.composure": 1,
            "rating.presence": "not_observed",
            "promise_kind": "within_days",
            "promise_days": 10,
        },
        lessons=(("they ask for a number", "ask for the range first"),),
        people=("Zoë O'Connor, staff engineer",),
    )
    screen = interviews_page(id=one.hex)
    said = words(screen)
    for sentence in (
        "Tue 13 October 2020, 14:00 to 15:00 (Europe/Copenhagen) · 1 h",
        "Written 3 hours after: same day.",
        "Feeling: Not great (2 of 5).",
        "Forecast: 25 % to get through.",
        "By Fri 23 October 2020.",
        "Zoë O'Connor",
        "staff engineer",
    ):
        assert sentence in said
    assert ratings(screen) == [
        "1 of 5: Froze and did not recover",
        "Not observed",
    ]


def test_the_first_forecast_counts_and_a_later_one_is_listed(db: Database) -> None:
    one = reviewed(db, {"forecast": 40})
    corrected(db, one, {"forecast": 60})
    said = words(interviews_page(id=one.hex))
    assert "Forecast: 40 % to get through." in said
    assert "This one counts." in said
    assert "60 %." in said


def test_an_earlier_version_stays_readable(db: Database) -> None:
    one = reviewed(db, {"worked": "The first wording"})
    corrected(db, one, {"worked": "The second wording"})
    screen = interviews_page(id=one.hex)
    assert "The first wording" not in texts(screen)
    screen.session_state["version.1"] = True
    assert "The first wording" in texts(screen.run())


def test_a_lesson_met_again_says_how_often(db: Database) -> None:
    lesson = ("they ask for a number", "ask for the range first")
    reviewed(db, lessons=(lesson,))
    again = reviewed(db, {"day": "2020-11-02"}, lessons=(lesson,), now=utc("2020-11-02 18:00"))
    assert "Met 2 times" in words(interviews_page(id=again.hex))


def test_a_planned_interview_leads_to_its_review(db: Database) -> None:
    one = planned(db, HELD)
    screen = interviews_page(id=one.hex)
    assert "The review is still to write." in words(screen)
    screen = tap(screen, "interview.review")
    assert "draft" in screen.query_params


def test_a_finished_review_can_be_corrected(db: Database) -> None:
    screen = tap(interviews_page(id=reviewed(db).hex), "interview.correct")
    assert screen.title[0].value == "Correct your review"


def test_the_word_that_the_form_left_stands_until_it_was_read(db: Database) -> None:
    screen = interviews_page(id=reviewed(db).hex)
    word = Word("Your review is saved.", is_bad=False)
    screen.session_state["afterview.word"] = word
    assert word.text in words(screen.run())
    assert word.text in words(screen.run())
    assert word.said_at is not None
    word.said_at -= WORD_STANDS
    assert word.text not in words(screen.run())


def test_a_round_that_was_won_leads_to_planning_the_next_one(db: Database) -> None:
    one = reviewed(db)
    recorded(db, one, Outcome.ADVANCED)
    screen = tap(interviews_page(id=one.hex), "interview.next_round")
    assert screen.title[0].value == "Plan an interview"
    assert screen.text_input[0].value == "Nordhavn Maritime A/S"
    assert screen.text_input[1].value == "Senior Data Engineer"


def test_a_next_round_that_is_planned_already_is_named_instead(db: Database) -> None:
    one = reviewed(db)
    recorded(db, one, Outcome.ADVANCED)
    planned(db, {**AHEAD, "stage": "final"})
    screen = interviews_page(id=one.hex)
    assert "The next round here: Final round" in words(screen)
    assert "Plan the next round" not in labels(screen)
