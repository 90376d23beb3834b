from datetime import date
from time import perf_counter
from uuid import UUID

from afterview.actions.aftermath import every_aftermath
from afterview.actions.brief import (
    choose,
    lessons_due,
    prepare,
    take_back,
    without_people,
)
from afterview.actions.letters import letters_of, mark_sent
from afterview.actions.preferences import prefer
from afterview.actions.stories import add_story, name_story
from afterview.brief.brief import Ahead
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.letter import LetterKind
from afterview.domain.story import Story
from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from afterview.store.same_questions import fold
from tests.actions.briefed import (
    DESIGN,
    NOW,
    OUT_LOUD,
    TODAY,
    WRITTEN,
    page,
    second_round,
    third_round,
)
from tests.builders import utc
from tests.doing import begun, finished, held, reviewed, typed
from tests.facts.many import lay


def test_what_was_said_at_the_firm_stands_there_as_typed(db: Database) -> None:
    said = page(db, third_round(db)).said_here
    assert [(one.label, one.text) for one in said] == [
        ("Your note", "Zoë O'Connor leads it"),
        ("Their doubt", "can he run streaming in production?"),
        ("They promised", "we decide by the 23rd"),
        ("Salary", '62.000 kr./md. (they said "$$ is flexible")'),
        ("They asked", "Walk me through your CV"),
        ("They asked", DESIGN),
    ]
    assert {one.held_on for one in said[1:]} == {date(2026, 10, 13)}


def test_whom_the_note_names_stands_first(db: Database) -> None:
    people = page(db, third_round(db)).people
    assert [one.name for one in people] == ["Zoë O'Connor", "Søren Ødegård-Nuñez"]
    assert people[0].known[0] == "You met in a technical round on 13 October."


def test_the_steps_still_open_there_are_told_and_those_elsewhere_are_not(db: Database) -> None:
    ahead = third_round(db)
    reviewed(db, {"company": "Elsewhere", "day": "2026-11-02"}, people=["Ada"], now=NOW)
    steps = page(db, ahead, now=utc("2026-10-14 09:00")).steps
    assert steps
    assert all(": " in step.text for step in steps)
    assert not any(step.text.startswith("Keep searching") for step in steps)
    assert not page(db, Ahead("Unheard-of", "", None)).steps


def test_an_empty_search_has_the_checklist_alone(db: Database) -> None:
    brief = page(db, Ahead("", "", None))
    assert (brief.lessons, brief.questions, brief.stories, brief.strengths) == ((),) * 4
    assert brief.checklist


def pinned(name: str, part: BriefPart = BriefPart.LESSON) -> Chosen:
    return Chosen(part, name, BriefChoice.PINNED)


def test_what_is_pinned_left_out_or_ticked_holds_for_that_round_alone(db: Database) -> None:
    ahead = third_round(db)
    first, second = page(db, ahead).lessons
    choose(db, ahead, pinned(second.id.hex), now=NOW)
    choose(db, ahead, Chosen(BriefPart.LESSON, first.id.hex, BriefChoice.LEFT_OUT), now=NOW)
    choose(db, ahead, Chosen(BriefPart.CHECK, "camera", BriefChoice.TICKED), now=NOW)
    chosen = prepare(db, ahead, now=NOW, today=TODAY)
    assert [(one.id, one.is_pinned) for one in chosen.brief.lessons] == [(second.id, True)]
    assert [check.key for check in chosen.brief.checklist if check.is_ticked] == ["camera"]
    assert [one.text for one in chosen.left_out] == [f"If a design question comes, then {OUT_LOUD}"]
    elsewhere = page(db, Ahead(ahead.company, ahead.role, ahead.stage))
    assert [one.id for one in elsewhere.lessons] == [first.id, second.id]


def test_a_choice_can_be_changed_and_taken_back(db: Database) -> None:
    ahead = third_round(db)
    first, second = page(db, ahead).lessons
    choose(db, ahead, Chosen(BriefPart.LESSON, second.id.hex, BriefChoice.LEFT_OUT), now=NOW)
    choose(db, ahead, pinned(second.id.hex), now=NOW)
    assert page(db, ahead).lessons[0].id == second.id
    take_back(db, ahead, BriefPart.LESSON, second.id.hex)
    take_back(db, ahead, BriefPart.LESSON, second.id.hex)
    assert page(db, ahead).lessons[0].id == first.id


def test_a_round_in_mind_is_the_same_however_it_is_written(db: Database) -> None:
    second_round(db)
    ahead = Ahead("Nordhavn Maritime A/S", "Data Engineer", Stage.FINAL)
    last = page(db, ahead).lessons[-1]
    choose(db, ahead, pinned(last.id.hex), now=NOW)
    again = Ahead("nordhavn  maritime a s", "DATA ENGINEER", Stage.FINAL)
    assert page(db, again).lessons[0].id == last.id
    other = Ahead("Nordhavn Maritime A/S", "Data Engineer", Stage.PANEL)
    assert not any(one.is_pinned for one in page(db, other).lessons)


def test_lessons_due_are_the_best_that_were_written_down_by_then(db: Database) -> None:
    ahead = third_round(db)
    with db.read() as cursor:
        assert len(lessons_due(cursor, ahead, now=NOW, today=TODAY, before=NOW)) == 2
        best, _ = lessons_due(cursor, ahead, now=NOW, today=TODAY, before=NOW)
        assert lessons_due(cursor, ahead, now=NOW, today=TODAY, before=WRITTEN) == ()
    assert best.then_text == OUT_LOUD


def test_names_of_people_go_from_everywhere(db: Database) -> None:
    brief = without_people(db, page(db, third_round(db)))
    words = repr(brief)
    assert not any(name in words for name in ("Søren", "Nuñez", "Zoë", "O'Connor"))
    assert [one.name for one in brief.people] == ["staff engineer", "head of data"]
    assert brief.lessons[0].then_text == OUT_LOUD


def test_what_follows_other_firms_is_not_worked_out(db: Database) -> None:
    lay(db, 300)
    ahead = Ahead("Company 0", "", Stage.FINAL)
    page(db, ahead)
    began = perf_counter()
    page(db, ahead)
    here = perf_counter() - began
    began = perf_counter()
    every_aftermath(db, now=NOW, today=TODAY)
    assert here < perf_counter() - began


def put(db: Database, *choices: Chosen) -> Ahead:
    ahead = Ahead("Nordhavn Maritime A/S", "", Stage.FINAL)
    for hour, chosen in enumerate(choices):
        choose(db, ahead, chosen, now=utc(f"2026-11-04 {hour:02}:00"))
    return ahead


def test_a_pinned_question_that_was_put_to_another_pins_that_one(db: Database) -> None:
    reviewed(db, questions=["Why us?", "What draws you here?"])
    ahead = put(db, pinned("what draws you here", BriefPart.QUESTION))
    with db.write() as cursor:
        fold(cursor, "what draws you here", "why us", now=NOW)
    [one] = page(db, ahead).questions
    assert (one.words, one.is_pinned) == ("why us", True)
    take_back(db, ahead, BriefPart.QUESTION, "why us")
    assert not page(db, ahead).questions[0].is_pinned


def test_of_two_choices_about_what_is_one_now_the_later_one_holds(db: Database) -> None:
    reviewed(db, questions=["Why us?", "What draws you here?"])
    left_out = Chosen(BriefPart.QUESTION, "why us", BriefChoice.LEFT_OUT)
    ahead = put(db, left_out, pinned("what draws you here", BriefPart.QUESTION))
    with db.write() as cursor:
        fold(cursor, "what draws you here", "why us", now=NOW)
    assert page(db, ahead).questions[0].is_pinned
    put(db, left_out)
    assert page(db, ahead).questions[0].is_pinned


def told(db: Database, story: str) -> None:
    draft_id = begun(db, questions=["Tell me a story"])
    [row] = held(db, draft_id).rows("question")
    typed(db, draft_id, {f"question.{row}.story": story, f"question.{row}.handled": 5})
    finished(db, draft_id)


def test_a_pinned_story_stays_pinned_once_it_is_written_down_or_named(db: Database) -> None:
    told(db, "The quay")
    ahead = put(db, pinned("the quay", BriefPart.STORY))
    quay = Story(UUID(int=4), "The quay!")
    assert add_story(db, quay, now=NOW) == []
    [one] = page(db, ahead).stories
    assert (one.key, one.is_pinned) == (quay.id.hex, True)
    told(db, "Scanners")
    ahead = put(db, pinned("scanners", BriefPart.STORY))
    name_story(db, "Scanners", quay.id)
    assert page(db, ahead).stories[0].key == quay.id.hex


def test_letters_have_the_day_of_the_clock_of_the_person(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind"])
    [letter] = letters_of(db, interview_id, LetterKind.THANK_YOU, now=NOW)
    mark_sent(db, letter, sent=True, now=utc("2026-10-14 20:00"))
    prefer(db, "zone", "Pacific/Auckland")
    [ada] = page(db, Ahead("Nordhavn Maritime A/S", "", None)).people
    assert "Thank-you note sent on 15 October." in ada.known
