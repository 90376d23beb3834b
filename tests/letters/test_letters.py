"""What the letters of one panel say, and that no two of them are alike."""

import re
from dataclasses import replace
from itertools import combinations
from typing import Any
from uuid import UUID

import pytest

from afterview.domain.interview import Result
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes, Person, Promise, Question
from afterview.domain.vocabulary import Outcome, PromiseKind
from afterview.letters.compose import compose
from afterview.letters.gather import Extra, facts_for
from afterview.letters.limits import FEWEST_WORDS, MOST_WORDS, TOO_MANY_WORDS, count, words
from tests.builders import an_occasion, utc
from tests.letters.panel import (
    AMS,
    FULL,
    GRACE,
    IN_TWO_WEEKS,
    MISSED,
    NOT_ASKED,
    PIETER,
    QUESTIONS,
    RAHUL,
    THANDI,
    a_letter,
    a_panel,
    known,
    the_interview,
)

SIX = tuple(
    Person(UUID(int=300 + n), name)
    for n, name in enumerate(("Ada", "Björk", "Chidi", "Dao", "Esi", "Finn"), start=1)
)
MANY_QUESTIONS = tuple(Question(UUID(int=n), f"question {n}") for n in range(1, 20))


def sentences(body: str) -> set[str]:
    """The sentences between greeting and closing."""
    middle = "\n\n".join(body.split("\n\n")[1:-1])
    return {each.strip() for each in re.split(r"(?<=[.?!])\s+", middle)}


@pytest.mark.parametrize(
    ("person", "greeting", "own"),
    [
        (THANDI, "Dear Thandi,", "product sense case (cut churn in the teacher app)"),
        (RAHUL, "Dear Rahul,", "paper tests in rural schools"),
        (AMS, "Dear Dr. van der Merwe,", "what would you do in the first 90 days?"),
    ],
)
def test_a_thank_you_holds_what_it_should(person: Person, greeting: str, own: str) -> None:
    letter = a_letter(LetterKind.THANK_YOU, person)
    assert letter.body.startswith(f"{greeting}\n\n")
    for part in (
        "hank",
        "on Thursday 29 October",
        "the role of Product Manager: Assessments & Insights at BrightPath Learning (Pty) Ltd",
        own,
        "by Thursday 12 November",
        "look forward to",
    ):
        assert part in letter.body
    assert letter.body.endswith(",\nSam Dlamini")
    assert FEWEST_WORDS <= words(letter.body) <= MOST_WORDS
    assert "salary" not in letter.body.casefold()


def test_somebody_without_a_name_is_still_greeted() -> None:
    assert a_letter(LetterKind.THANK_YOU, MISSED).body.startswith("Hello,\n\n")
    assert a_letter(LetterKind.THANK_YOU, None).body.startswith("Hello,\n\n")


@pytest.mark.parametrize("promise", [None, IN_TWO_WEEKS, NOT_ASKED])
def test_no_sentence_of_one_thank_you_stands_in_another(promise: Promise | None) -> None:
    review = a_panel(people=SIX, promise=promise, questions=MANY_QUESTIONS, notes=Notes())
    letters = [a_letter(LetterKind.THANK_YOU, person, review).body for person in SIX]
    for one, other in combinations(letters, 2):
        assert not sentences(one) & sentences(other)


def test_even_in_a_panel_of_thirty_no_two_thank_yous_are_alike() -> None:
    bodies = {
        compose(LetterKind.THANK_YOU, replace(FULL, number=number)).body for number in range(1, 31)
    }
    assert len(bodies) == 30


@pytest.mark.parametrize("number", range(1, 7))
@pytest.mark.parametrize("missing", ["", "promised", "callback", "day"])
def test_a_usual_thank_you_has_60_to_120_words(number: int, missing: str) -> None:
    none: dict[str, Any] = {"why_role": "", **({missing: ""} if missing else {})}
    facts = replace(FULL, number=number, **none)
    assert FEWEST_WORDS <= words(compose(LetterKind.THANK_YOU, facts).body) <= MOST_WORDS


def test_a_thank_you_that_would_be_long_does_without_the_company() -> None:
    facts = replace(FULL, why_role="", role="Head of the work with all the schools of the north")
    assert "Nordhavn" in compose(LetterKind.THANK_YOU, replace(facts, callback="")).body
    longer = replace(facts, callback="It is good to know how you see it. " * 4)
    assert "Nordhavn" not in compose(LetterKind.THANK_YOU, longer).body


@pytest.mark.parametrize("kind", [LetterKind.FOLLOW_UP, LetterKind.SECOND_FOLLOW_UP])
@pytest.mark.parametrize("missing", ["", "promised", "wrote_on", "day"])
def test_a_usual_follow_up_has_60_to_120_words(kind: LetterKind, missing: str) -> None:
    none: dict[str, Any] = {missing: ""} if missing else {}
    facts = replace(FULL, **none)
    assert FEWEST_WORDS <= words(compose(kind, facts).body) <= MOST_WORDS


@pytest.mark.parametrize("kind", [LetterKind.THANK_YOU, LetterKind.FOLLOW_UP])
@pytest.mark.parametrize("long", ["word " * 20_000, "a " * 50_000, "x" * 100_000])
def test_endless_texts_do_not_make_a_letter_too_long(kind: LetterKind, long: str) -> None:
    occasion = an_occasion(company=long, role=long)
    questions = tuple(replace(question, text=long + question.text) for question in QUESTIONS)
    review = a_panel(occasion=occasion, questions=questions, notes=Notes(thanks_remark=long))
    facts = facts_for(
        the_interview(occasion=occasion),
        review,
        person=RAHUL,
        number=2,
        extra=Extra(my_name=long),
    )
    body = compose(kind, facts).body
    assert "…" in body
    assert not count(kind, body).is_over, words(body)
    assert words(body) < TOO_MANY_WORDS
    assert len(body) < 1_500


@pytest.mark.parametrize(
    ("promise", "asks"),
    [
        (NOT_ASKED, True),
        (Promise(None, asked=False), True),
        (Promise(PromiseKind.NONE, asked=True), False),
        (Promise(PromiseKind.NONE), False),
        (replace(IN_TWO_WEEKS, asked=False), False),
        (IN_TWO_WEEKS, False),
        (None, False),
    ],
)
def test_it_asks_when_they_decide_where_that_was_not_asked_and_is_not_known(
    promise: Promise | None, *, asks: bool
) -> None:
    body = a_letter(LetterKind.THANK_YOU, THANDI, a_panel(promise=promise)).body
    assert ("May I ask when you expect to decide?" in body) is asks


def test_a_reason_of_ones_own_is_told() -> None:
    body = a_letter(LetterKind.THANK_YOU, RAHUL, why_role="my mother teaches in one.").body
    assert "My own reason comes down to this: my mother teaches in one.\n" in body


@pytest.mark.parametrize(
    ("person", "greeting"), [(PIETER, "Dear Pieter,"), (GRACE, "Dear Prof. Achieng',")]
)
def test_a_reference_gets_all_that_they_need(person: Person, greeting: str) -> None:
    letter = a_letter(
        LetterKind.REFERENCE_PACKET, person, advert="https://jobs.example/7", firm_profile="Tests"
    )
    assert letter.subject == "Would you speak for me? Product Manager: Assessments & Insights"
    assert letter.body.startswith(f"{greeting}\n\n")
    for part in (
        "do you have time for it?",
        "They will probably be in touch by Monday 2 November, by phone or e-mail.",
        "The role: Product Manager: Assessments & Insights\nThe advert: https://jobs.example/7\n",
        "The firm: BrightPath Learning (Pty) Ltd. Tests\n",
        "Whom I met:\n- Thandi Mokoena, CPO\n- Rahul Iyer\n",
        '- Dr. Anne-Marie "Ams" van der Merwe\n\n',
        "- what would you do in the first 90 days?\n- a launch that failed\n",
        "stress:\n- the offline-sync story, which I told for “a launch",
        "My CV is attached",
    ):
        assert part in letter.body
    assert "salary" not in letter.body
    assert "name I missed" not in letter.body


def test_what_mentions_the_reference_comes_first() -> None:
    questions = (*QUESTIONS, Question(UUID(int=9), "growing a team", said="Pieter let me hire two"))
    facts = known(PIETER, a_panel(questions=questions))
    assert facts.came_up.splitlines()[0] == "- growing a team"
    assert known(GRACE, a_panel(questions=questions)).came_up.splitlines()[0] != "- growing a team"


def test_their_doubt_is_the_first_thing_to_stress_unless_points_are_given() -> None:
    review = a_panel(notes=Notes(their_doubt="can he run it in production?"))
    first = known(PIETER, review).points.splitlines()[0]
    assert first == "- their doubt, as far as I could tell: “can he run it in production?”"
    assert known(PIETER, review, points=("calm", "fast")).points == "- calm\n- fast"


@pytest.mark.parametrize(
    ("wanted", "time", "channel"),
    [
        ("two by Thursday, by phone", "by Thursday 5 November", "by phone"),
        ("before friday please, e-mail", "before Friday 30 October", "by e-mail"),
        ("by 3 November, a letter or a call", "by 3 November", "by phone or in writing"),
        ("next week", "next week", "by phone or e-mail"),
        ("soon", "", "by phone or e-mail"),
        ("", "", "by phone or e-mail"),
    ],
)
def test_when_and_how_references_are_asked_is_read_from_the_note(
    wanted: str, time: str, channel: str
) -> None:
    facts = known(PIETER, a_panel(notes=Notes(references_wanted=wanted)))
    assert (facts.likely_time, facts.channel) == (time, channel)


def test_a_missed_call_is_asked_for_narrowly() -> None:
    letter = a_letter(
        LetterKind.MISSED_CALL, RAHUL, call_at=utc("2026-11-03 12:00"), my_phone="+27 11 000"
    )
    assert letter.subject.startswith("Our call at 14:00 (Johannesburg time)")
    assert "You can reach me on +27 11 000." in letter.body


@pytest.mark.parametrize("outcome", Outcome)
def test_references_hear_how_it_ended(outcome: Outcome) -> None:
    interview = the_interview(result=Result(outcome))
    body = compose(
        LetterKind.REFERENCE_RESULT, facts_for(interview, None, person=PIETER, number=1)
    ).body
    is_open = outcome in {Outcome.PENDING, Outcome.UNKNOWN}
    assert ("how it went.\n" in body) is is_open


@pytest.mark.parametrize("kind", LetterKind)
def test_without_a_review_every_letter_can_still_be_drafted(kind: LetterKind) -> None:
    facts = facts_for(the_interview(), None, person=RAHUL, number=1)
    assert "Dear Rahul," in compose(kind, facts).body
