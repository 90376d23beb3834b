from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.preferences import prefer
from afterview.domain.draft import Fields
from afterview.store.database import Database
from tests.doing import planned
from tests.ui.rounds import AHEAD, reviewed
from tests.ui.screen import app, headings, interviews_page, labels, seen, tap, tap_named, words

BRIEF = "pages/prepare/brief.py"
DESIGN_ROUND: Fields = {**AHEAD, "stage": "system_design", "format": "video_live"}
DESIGN = ("a design question comes", "I say the bottleneck first")
STORY = ("I tell a story", "it has one number in it")
HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"


def brief_page(**address: str) -> AppTest:
    """The Brief page at an address; ``__`` in a name stands for a dot."""
    screen = app().switch_page(BRIEF)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


def learned(db: Database) -> None:
    reviewed(
        db,
        {"their_doubt": "streaming", "worked": "the pauses"},
        lessons=[STORY, DESIGN],
        people=["Ada Lind, boss"],
        questions=["Design a queue"],
    )


def choose(screen: AppTest, number: int, option: str) -> AppTest:
    """The screen after an option of the menu of a line was chosen, counted from 0."""
    return seen(screen.menu_button[number].click(option).run())


def lesson_lines(screen: AppTest) -> list[str]:
    return [line for line in words(screen).splitlines() if line.startswith("If ")]


def test_without_anything_planned_it_asks_what_to_prepare_for() -> None:
    screen = brief_page()
    assert "No interview is planned" in words(screen)
    assert "No lesson applies yet" in words(screen)
    assert tap(screen, "brief.plan").query_params["plan"] == "new"


def test_it_is_for_the_next_planned_interview_with_the_best_lesson_first(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    planned(db, {**AHEAD, "day": "2099-11-01", "company": "Elsewhere"})
    screen = brief_page()
    said = words(screen)
    assert "Tue 13 October 2099, 14:00 (Europe/Copenhagen)" in said
    assert lesson_lines(screen)[0] == "If a design question comes, then I say the bottleneck first"
    assert "It says “design”, and ahead is a system design round." in said


def test_the_parts_stand_in_the_order_in_which_they_are_read(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    assert headings(brief_page()) == [
        "Lessons to take in",
        "Questions likely to come",
        "What they said before",
        "Who you know there",
        "Your strengths",
        "Have ready",
    ]


def test_from_today_it_takes_one_tap_and_from_the_interview_too(db: Database) -> None:
    learned(db)
    interview_id = planned(db, DESIGN_ROUND)
    for screen in (
        tap(app(), "today.brief"),
        tap(interviews_page(id=interview_id.hex), "interview.brief"),
    ):
        assert screen.query_params["for"] == interview_id.hex
        assert lesson_lines(screen)[0].startswith("If a design question comes")


def test_another_planned_round_is_a_tap_away(db: Database) -> None:
    planned(db, DESIGN_ROUND)
    other = planned(db, {**AHEAD, "day": "2099-11-01", "company": "Elsewhere", "stage": "panel"})
    screen = tap(brief_page(), f"brief.for.{other.hex}")
    assert screen.query_params["for"] == other.hex
    assert "Sun 1 November 2099, 14:00" in words(screen)
    assert "Nordhavn Maritime A/S · System design" in labels(screen)


def test_a_round_in_mind_lives_in_the_address(db: Database) -> None:
    learned(db)
    planned(db, {**AHEAD, "company": "Elsewhere", "stage": "panel"})
    screen = brief_page(brief__company="Nordhavn Maritime A/S", brief__stage="System design")
    assert lesson_lines(screen)[0].startswith("If a design question comes")
    assert "streaming" in words(screen)
    assert words(screen).count("2099") == 1


def test_typing_a_company_leaves_the_interview_of_the_address(db: Database) -> None:
    learned(db)
    elsewhere = planned(db, {**AHEAD, "company": "Elsewhere"})
    screen = brief_page(**{"for": elsewhere.hex})
    assert "streaming" not in words(screen)
    screen.text_input(key="brief.company").set_value("nordhavn maritime a/s").run()
    assert "for" not in screen.query_params
    assert "streaming" in words(seen(screen))


def test_an_interview_that_is_gone_is_told(db: Database) -> None:
    planned(db, DESIGN_ROUND)
    screen = brief_page(**{"for": UUID(int=5).hex})
    assert "There is no such interview here" in words(screen)
    assert "2099" in words(tap(screen, "brief.next"))


def test_all_of_it_is_a_switch_in_the_address(db: Database) -> None:
    moments = ["rain falls", "doors open", "clocks tick", "somebody sighs", "tea is poured"]
    reviewed(db, lessons=[(moment, moment[::-1]) for moment in moments])
    planned(db, DESIGN_ROUND)
    short = brief_page()
    assert len(lesson_lines(short)) == 3
    assert "more would fit this round less" in words(short)
    whole = brief_page(brief__all="true")
    assert len(lesson_lines(whole)) == 5
    assert "more would fit" not in words(whole)


def test_names_of_people_can_be_left_out(db: Database) -> None:
    learned(db)
    planned(db, {**DESIGN_ROUND, "note": "Ada leads"})
    assert "Ada Lind" in labels(brief_page())
    screen = brief_page(brief__nameless="true")
    assert "Ada" not in words(screen)
    assert "Ada Lind" not in labels(screen)
    assert "boss leads" in words(screen)


def test_names_stay_out_from_the_start_where_that_is_preferred(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    prefer(db, "without_names", value=True)
    assert "Ada Lind" not in labels(brief_page())


def test_a_person_is_a_tap_away(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    assert tap_named(brief_page(), "Ada Lind").title[0].value == "Ada Lind"


def test_what_was_typed_is_shown_as_typed(db: Database) -> None:
    reviewed(db, {"their_doubt": HOSTILE}, lessons=[(HOSTILE, HOSTILE)], questions=[HOSTILE])
    planned(db, DESIGN_ROUND)
    said = words(brief_page())
    assert f"If {HOSTILE}, then {HOSTILE}" in said
    assert said.count(HOSTILE) >= 5


def test_a_lesson_is_pinned_and_unpinned_by_its_menu(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    screen = choose(brief_page(), 1, "Pin it to the top")
    assert lesson_lines(screen)[0].startswith("If I tell a story")
    assert "Pinned" in words(screen)
    screen = choose(screen, 0, "Unpin it")
    assert lesson_lines(screen)[0].startswith("If a design question comes")


def test_what_was_left_out_can_be_brought_back(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    screen = choose(brief_page(), 0, "Leave it out here")
    assert lesson_lines(screen)[0].startswith("If I tell a story")
    assert "Left out by hand: 1" in [part.label for part in screen.expander]
    screen = tap_named(screen, "Bring it back")
    assert lesson_lines(screen)[0].startswith("If a design question comes")
    assert not any("Left out" in part.label for part in screen.expander)


@pytest.mark.parametrize("times", [1, 2])
def test_a_tick_of_the_checklist_is_kept(db: Database, times: int) -> None:
    planned(db, DESIGN_ROUND)
    for _ in range(times):
        screen = brief_page()
        [camera] = [box for box in screen.checkbox if "camera" in box.label]
        (camera.uncheck() if camera.value else camera.check()).run()
    ticked = [box.value for box in brief_page().checkbox if "camera" in box.label]
    assert ticked == [times == 1]


def test_only_the_files_that_can_be_made_of_it_are_offered(db: Database) -> None:
    def offered() -> set[str]:
        keys = (one.key or "" for one in brief_page().get("download_button"))
        return {key.removeprefix("brief.save.") for key in keys}

    assert offered() == {"pdf", "html", "md", "txt", "csv"}
    learned(db)
    planned(db, DESIGN_ROUND)
    assert offered() == {"pdf", "html", "ics", "md", "txt", "csv", "anki", "apkg"}


def test_the_warning_of_the_pdf_is_told_before_it_is_made(db: Database) -> None:
    reviewed(db, lessons=[("it begins", "I write \U0010fffd")])
    assert "lack \U0010fffd, so the PDF" in words(brief_page())


def test_no_key_of_a_widget_holds_a_word_that_was_typed(db: Database) -> None:
    learned(db)
    planned(db, DESIGN_ROUND)
    screen = choose(brief_page(), 2, "Leave it out here")
    keys = [str(each.key) for each in [*screen.menu_button, *screen.button, *screen.checkbox]]
    assert any(key.startswith("brief.back.question.") for key in keys)
    assert not [key for key in keys if "design a" in key.casefold() or "nordhavn" in key.casefold()]


def test_whom_the_note_of_the_interview_names_will_be_met(db: Database) -> None:
    learned(db)
    planned(db, {**DESIGN_ROUND, "note": "with Ada"})
    assert "Who you will meet" in headings(brief_page())
    assert "Who you know there" not in headings(brief_page())
