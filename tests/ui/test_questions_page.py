from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.domain.card import Recall
from afterview.domain.draft import Fields
from afterview.store import practice
from afterview.store.database import Database
from afterview.store.facts.question_bank import question_bank
from afterview.store.practice import Grade
from tests.ui.bank import asked, question_of, questions_page, story
from tests.ui.rounds import WRITTEN
from tests.ui.screen import headings, labels, seen, tap, tap_named, texts, words

HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"
SALARY: Fields = {"text": "What are your salary expectations?", "category": "salary"}


def shown(screen: AppTest) -> list[str]:
    """The questions of the cards, in order."""
    return [key.removeprefix("open.") for key in _keys(screen) if key.startswith("open.")]


def answered(screen: AppTest) -> AppTest:
    """The screen with the form for the next version of the answer."""
    return tap(screen, "question.answer")


def bank(db: Database) -> set[str]:
    with db.read() as cursor:
        return {one.words for one in question_bank(cursor)}


def _keys(screen: AppTest) -> list[str]:
    return [str(button.key) for button in screen.button]


def test_an_empty_list_invites_to_review() -> None:
    screen = questions_page()
    assert "No questions yet" in words(screen)
    assert "Review an interview" in labels(screen)


def test_a_card_says_how_often_it_was_met_and_how_it_went_last(db: Database) -> None:
    asked(db, {**SALARY, "handled": 4}, day="2020-10-12")
    asked(db, {**SALARY, "handled": 1, "better_answer": "The range first"})
    asked(db, {"text": HOSTILE})
    said = words(questions_page())
    assert "2 questions" in said
    assert "Asked in 2 interviews, last Tue 13 October 2020" in said
    assert "Last time handled 1 of 5: no answer (mean 2.5, n = 2)" in said
    assert "Salary Better answer" in said
    assert HOSTILE in said
    assert "Not rated yet" in said
    assert "No better answer yet" in said


def test_the_weakest_comes_first_until_another_order_is_chosen(db: Database) -> None:
    weak = asked(db, {"text": "Why now?", "handled": 1}, day="2020-10-12")
    late = asked(db, {"text": "Why us?", "handled": 5})
    ids = [question_of(db, weak), question_of(db, late)]
    screen = questions_page()
    assert shown(screen) == ids
    screen.selectbox(key="questions.sorting").select_index(1).run()
    assert shown(screen) == ids[::-1]


def test_search_and_filters_live_in_the_address(db: Database) -> None:
    salary = asked(db, {**SALARY, "handled": 1}, company="Łódź Works")
    asked(db, {"text": "Why us?", "handled": 5})
    for address in (
        {"questions__words": "SALARY lodz"},
        {"questions__category": "Salary"},
        {"questions__company": "Łódź Works"},
        {"questions__handled": "Handled 1 or 2 of 5 last time"},
    ):
        screen = questions_page(**address)
        assert shown(screen) == [question_of(db, salary)], address
        assert "1 of 2 questions" in words(screen)
    screen = questions_page(questions__words="zebra")
    assert "Every word has to occur" in words(screen)
    assert len(shown(tap(screen, "questions.clear"))) == 2


def test_where_nothing_went_low_no_word_blames(db: Database) -> None:
    asked(db, {"text": "Why us?", "handled": 5})
    screen = questions_page(questions__handled="Handled 1 or 2 of 5 last time")
    assert "No question was handled 1 or 2 of 5 the last time." in words(screen)
    assert "poorly" not in words(screen)


def test_a_story_told_too_often_says_so_beside_its_question(db: Database) -> None:
    story(db, "Depot")
    for day in ("2020-10-11", "2020-10-12", "2020-10-13"):
        interview_id = asked(db, {"story": "depot"}, day=day)
    screen = questions_page(q=question_of(db, interview_id))
    assert "Depot" in labels(screen)
    assert "Told in 3 interviews at Nordhavn Maritime. They may compare notes" in words(screen)


def test_a_long_list_comes_in_pages(db: Database) -> None:
    rows: list[Fields] = [
        {"text": f"Question {number:02} of the day?", "handled": 3} for number in range(31)
    ]
    asked(db, *rows)
    assert len(shown(questions_page())) == 30
    assert len(shown(questions_page(questions__page="2"))) == 1


def test_a_pair_becomes_one_and_two_again(db: Database) -> None:
    asked(db, SALARY, {"text": "So, your salary expectations"})
    screen = questions_page()
    assert "The same question? 1 to look at" in [part.label for part in screen.expander]
    screen = tap_named(screen, "They are one")
    assert len(bank(db)) == len(shown(screen)) == 1
    assert "and “What are your salary expectations?”" in words(screen)
    screen = tap(screen, "questions.undo")
    assert len(bank(db)) == len(shown(screen)) == 2
    assert "They are two questions again." in words(screen)
    assert "questions.undo" not in _keys(screen)


def test_a_pair_that_is_two_is_asked_about_no_more_until_that_is_undone(db: Database) -> None:
    interview_id = asked(db, SALARY, {"text": "So, your salary expectations"})
    screen = tap_named(questions_page(), "They are two")
    assert len(screen.expander) == 0
    assert len(tap(screen, "questions.undo").expander) == 1
    tap_named(questions_page(), "They are two")
    one = questions_page(q=question_of(db, interview_id))
    one.session_state["question.apart"] = True
    one = tap_named(seen(one.run()), "Ask me again")
    assert "The same question?" in words(one)


def test_any_row_leads_to_the_whole_question(db: Database) -> None:
    early = asked(
        db,
        {**SALARY, "handled": 2, "said": f"  {HOSTILE}\n\nx", "reaction": "pushed_back"},
        day="2020-10-12",
    )
    asked(db, {**SALARY, "text": "What are your SALARY expectations", "handled": 4})
    screen = questions_page(q=question_of(db, early))
    assert screen.title[0].value == "What are your SALARY expectations"
    said = words(screen)
    assert "Asked in 2 interviews, handled 2, 4 of 5." in said
    assert "Their reaction: pushed back" in said
    assert f"\u2060  {HOSTILE}\n\nx" in texts(screen)
    assert headings(screen) == ["My better answer", "How it went", "Where it was met"]
    assert len(screen.get("vega_lite_chart")) == 1
    screen = tap(screen, f"met.{question_of(db, early)}")
    assert screen.query_params["id"] == early.hex


def test_one_rating_is_a_sentence_without_a_chart(db: Database) -> None:
    screen = questions_page(q=question_of(db, asked(db, {**SALARY, "handled": 2})))
    assert "Asked in 1 interview, handled 2 of 5." in words(screen)
    assert len(screen.get("vega_lite_chart")) == 0


def test_what_was_folded_can_be_taken_out_later(db: Database) -> None:
    interview_id = asked(db, SALARY, {"text": "So, your salary expectations"})
    tap_named(questions_page(), "They are one")
    screen = questions_page(q=question_of(db, interview_id, 1))
    assert "One with it, as you said" in headings(screen)
    screen = tap_named(screen, "Take it out again")
    assert len(bank(db)) == 2
    screen = tap(screen, "questions.undo")
    assert len(bank(db)) == 1
    assert "They are one question again." in words(screen)


def test_any_two_can_be_made_one_by_hand(db: Database) -> None:
    interview_id = asked(db, SALARY, {"text": "And the money?"})
    screen = questions_page(q=question_of(db, interview_id))
    screen.session_state["question.same"] = True
    screen.run()
    screen.selectbox(key=f"question.other.{question_of(db, interview_id)}").select_index(0).run()
    screen = tap(seen(screen), "question.fold")
    assert len(bank(db)) == 1
    assert "One question now" in words(screen)


def test_the_next_version_begins_with_the_best_so_far_and_keeps_all(db: Database) -> None:
    interview_id = asked(db, {**SALARY, "better_answer": "The range first"})
    screen = answered(questions_page(q=question_of(db, interview_id)))
    assert screen.query_params["answer"] == "1"
    [field] = screen.text_area
    assert field.value == "The range first"
    field.set_value("  The range,\n\nthen *why*").run()
    screen = tap(screen, "answer.save")
    assert "Kept: your newest answer" in words(screen)
    assert "\u2060  The range,\n\nthen *why*" in texts(screen)
    screen.session_state["question.earlier"] = True
    assert "The range first" in texts(seen(screen.run()))
    assert "Written Tue 13 October 2020, in the review of Technical" in words(screen)


def test_an_unchanged_answer_says_so_and_stays(db: Database) -> None:
    interview_id = asked(db, {**SALARY, "better_answer": "The range first"})
    screen = tap(answered(questions_page(q=question_of(db, interview_id))), "answer.save")
    assert "kept already, word for word" in words(screen)
    assert screen.text_area[0].value == "The range first"


def test_what_went_well_is_offered_to_begin_with(db: Database) -> None:
    interview_id = asked(db, {**SALARY, "handled": 5, "said": "Sixty"})
    screen = questions_page(q=question_of(db, interview_id))
    assert "This is what you said when it went well:" in words(screen)
    assert answered(screen).text_area[0].value == "Sixty"


def test_a_version_written_here_can_be_deleted_and_brought_back(db: Database) -> None:
    interview_id = asked(db, SALARY)
    screen = answered(questions_page(q=question_of(db, interview_id)))
    screen.text_area[0].set_value("The range").run()
    screen = tap_named(tap(screen, "answer.save"), "Delete this version")
    assert "The range" not in texts(screen)
    assert "The range" in texts(tap(screen, "questions.undo"))


def test_stories_and_practice_stand_with_the_question(db: Database) -> None:
    depot = story(db, "Depot dashboard")
    interview_id = asked(
        db, {**SALARY, "story": "depot dashboard"}, {**SALARY, "story": "Something *else*"}
    )
    with db.write() as cursor:
        for recall in (Recall.AGAIN, Recall.GOOD):
            practice.add(cursor, Grade(db.new_id(), None, str(SALARY["text"]), recall, "", WRITTEN))
    screen = questions_page(q=question_of(db, interview_id))
    assert "Something *else*" in words(screen)
    assert "Practised 2 times, last Tue 13 October 2020: Good" in words(screen)
    assert "Before that: Again" in words(screen)
    screen = tap(screen, f"story.{depot.hex}")
    assert screen.title[0].value == "Depot dashboard"


def test_a_question_that_is_gone_says_so_and_leads_to_the_list(db: Database) -> None:
    asked(db, SALARY)
    for named in (UUID(int=5).hex, "nonsense"):
        screen = questions_page(q=named)
        assert "There is no such question here" in words(screen)
        assert len(shown(tap(screen, "questions.all"))) == 1
