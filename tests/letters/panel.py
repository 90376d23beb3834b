"""A video panel of four with one name missed, and letters about it; a test changes what matters."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from afterview.domain.interview import Interview
from afterview.domain.letter import LetterKind, Wording
from afterview.domain.review import Notes, Person, Promise, Question, Review
from afterview.domain.vocabulary import PromiseKind, Stage
from afterview.letters.compose import compose
from afterview.letters.facts import Facts
from afterview.letters.gather import Extra, facts_for
from tests.builders import an_interview, an_occasion, utc

OCCASION = an_occasion(
    company="BrightPath Learning (Pty) Ltd",
    role="Product Manager: Assessments & Insights",
    stage=Stage.FINAL,
    starts_at=utc("2026-10-29 07:30"),
    ends_at=utc("2026-10-29 09:00"),
    zone="Africa/Johannesburg",
)
THANDI, RAHUL, AMS, MISSED = (
    Person(UUID(int=101), "Thandi Mokoena", "CPO"),
    Person(UUID(int=102), "Rahul Iyer"),
    Person(UUID(int=103), 'Dr. Anne-Marie "Ams" van der Merwe'),
    Person(UUID(int=104), "someone whose name I missed"),
)
PEOPLE = (THANDI, RAHUL, AMS, MISSED)
PIETER = Person(UUID(int=201), "Pieter Naudé")
GRACE = Person(UUID(int=202), "Prof. Grace Achieng'")
REMARK = "Rahul's remark about paper tests in rural schools stuck with me"
MY_NAME = "Sam Dlamini"
IN_TWO_WEEKS = Promise(
    PromiseKind.WITHIN_DAYS, None, date(2026, 11, 12), "You'll hear within two weeks."
)
NOT_ASKED = Promise(PromiseKind.NONE, asked=False)
QUESTIONS = (
    Question(UUID(int=1), "product sense case (cut churn in the teacher app)", handled=5),
    Question(UUID(int=2), "a launch that failed", handled=4, story="the offline-sync story"),
    Question(UUID(int=3), "metrics for assessments", handled=4),
    Question(UUID(int=4), "stakeholder conflict", handled=4),
    Question(UUID(int=5), "what would you do in the first 90 days?", handled=5),
    Question(UUID(int=6), "salary expectation", handled=3, said="I gave a number first"),
)
NOTES = Notes(
    thanks_remark=REMARK,
    references_wanted="they want two by Monday: my old boss Pieter Naudé and Prof. Grace Achieng'",
)


def a_panel(**changes: Any) -> Review:  # noqa: ANN401 - a field each
    """The review of the panel, changed."""
    plain = Review(
        occasion=OCCASION, people=PEOPLE, questions=QUESTIONS, promise=IN_TWO_WEEKS, notes=NOTES
    )
    return replace(plain, **changes)


def the_interview(**changes: Any) -> Interview:  # noqa: ANN401 - a field each
    """The interview with the panel, held and open, changed."""
    return an_interview(**{"occasion": OCCASION, **changes})


def known(person: Person | None, review: Review | None, **extra: Any) -> Facts:  # noqa: ANN401 - a field each
    """The facts for a letter to one of the panel; the place is the one in the list of people."""
    people = () if review is None else review.people
    number = people.index(person) + 1 if person in people else 1
    more = Extra(**{"my_name": MY_NAME, **extra})
    return facts_for(the_interview(), review, person=person, number=number, extra=more)


def a_letter(
    kind: LetterKind,
    person: Person | None,
    review: Review | None = None,
    **extra: Any,  # noqa: ANN401 - a field each
) -> Wording:
    """A letter from the built-in template; without a review given, it is about the panel."""
    return compose(kind, known(person, a_panel() if review is None else review, **extra))


FULL = Facts(
    number=1,
    person_name="Thandi Mokoena",
    greeting_name="Thandi",
    company="Nordhavn",
    role="Analyst",
    stage="Final round",
    day="Thursday 29 October",
    callback="Your remark about paper tests stuck with me.",
    why_role="I want to work on something that schools use",
    ask_when="May I ask when you expect to decide?",
    promised="by Thursday 12 November",
    promise_words="You'll hear within two weeks.",
    wrote_on="Thursday 19 November",
    call_at="14:00 (Vienna time)",
    my_phone="+43 1 000",
    my_name="Sam Dlamini",
    met_people="- Thandi Mokoena, CPO\n- Rahul Iyer",
    came_up="- a launch that failed",
    points="- the offline-sync story",
    firm_profile="It makes tests for schools",
    advert="https://jobs.example/1",
    likely_time="by Monday 2 November",
    channel="by phone",
    ending="They have made me an offer.",
)
"""Facts with nothing missing."""
