"""A bad technical round, told on a phone in the car park, with the app dying in the middle."""

from collections.abc import Generator

import pytest
from playwright.sync_api import Browser

from tests.browser.devices import PHONE, context_of
from tests.browser.reading import InterviewPage
from tests.browser.server import Server, mortal_server
from tests.browser.telling import IF, PEOPLE, QUESTIONS, THEN, Told, finish, tell, tell_cue
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

SECOND_ROUND = Told(
    company="Nordhavn Maritime A/S",
    role="Senior Data Engineer",
    stage="Technical",
    day="13/10/2026",
    start="14:00",
    end="15:10",
    met="In person",
)
CV = "Walk me through your CV"
DESIGN = (
    "Design the ingestion for 40,000 AIS messages/second; "
    "what happens when a consumer falls behind?"
)
MANAGER = "Tell me about a time you disagreed with your manager"
SQL = "What does `SELECT a, COUNT(*) FROM t GROUP BY 1 HAVING COUNT(*)>1 ORDER BY 2 DESC` do?"
WHY = "Why shipping?"
FROZE = (
    "I froze, then talked about Kafka lag for five minutes and never said back-pressure; "
    "pushed back twice"
)
BOTTLENECK = "I first say the requirements and the bottleneck out loud before any tool"
SALARY = '62.000 kr./md. (they said "$$ is flexible")'
OUT_OF_TIME = "I never asked anything about the team; out of time."
SOEREN, ZOE = "Søren Ødegård-Nuñez", "Zoë O'Connor"


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    with mortal_server(tmp_path_factory.mktemp("car_park") / "afterview.duckdb") as server:
        yield server


def tell_the_core(visitor: Visitor) -> None:
    visitor.press("Review an interview")
    tell(visitor, SECOND_ROUND)
    visitor.write(
        PEOPLE,
        "Søren Ødegård-Nuñez, head of data, would be my boss\n"
        "Zoë O'Connor, staff engineer\n"
        "Li Wěi (李伟), HR, walked me in",
    )
    visitor.press("Add people")
    visitor.pick("How do you feel about it?", "2")
    visitor.write("Chance of getting through, in %", "25")
    visitor.write(QUESTIONS, f"{CV}\n{DESIGN}\n{MANAGER}\n{SQL}\n{WHY}")
    visitor.press("Add questions")
    for number, handled in enumerate("42353", start=1):
        visitor.pick(f"How I handled question {number}", handled)


def tell_the_answers(visitor: Visitor) -> None:
    more = {number: f"More about question {number}" for number in (1, 2, 3, 4)}
    visitor.unfold(more[1])
    visitor.inside(more[1]).write("What I said", "fine, a bit long")
    visitor.inside(more[1]).pick("Length of my answer", "Too long")
    visitor.inside(more[2]).pick("Their reaction", "Pushed back")
    visitor.unfold(more[3])
    visitor.inside(more[3]).write("Story I used", "the warehouse-migration story, no numbers")
    visitor.unfold(more[4])
    visitor.inside(more[4]).write("What I said", "easy")


def tell_what_comes_of_it(visitor: Visitor) -> None:
    visitor.pick("When will you hear?", "Exact date")
    visitor.write_day("They named this day", "23/10/2026")
    visitor.write("In their words", "we decide by the 23rd")
    visitor.press("Another lesson")
    visitor.write(f"{IF} (lesson 1)", "a design question comes")
    visitor.write(f"{THEN} (lesson 1)", BOTTLENECK)
    visitor.choose("It comes from this question (lesson 1)", DESIGN[:40])
    visitor.write(f"{IF} (lesson 2)", "I tell a story")
    visitor.write(f"{THEN} (lesson 2)", "it has one number in it")


def tell_the_body_language(visitor: Visitor) -> None:
    visitor.unfold("Body language, theirs and mine")
    visitor.write("Something else they did, in your words", "looked at his watch twice")
    visitor.press("Add what they did")
    watch, design = "looked at his watch twice", DESIGN[:40]
    tell_cue(visitor, watch, whose=SOEREN, question=design)
    theirs = {
        "Crossed their arms": {"whose": SOEREN, "saw": "after question 2", "question": design},
        "Nodded": {"whose": ZOE, "saw": "nodded a lot"},
        "Leaned in": {"whose": ZOE, "question": MANAGER[:40]},
        "Took notes": {"whose": ZOE, "when": "All the way"},
    }
    mine = {
        "Fidgeting": {"did": "fidgeted with the pen"},
        "Pace": {"did": "spoke too fast"},
        "Eye contact": {"did": "OK"},
    }
    for word, told in {**theirs, **mine}.items():
        visitor.mark(word)
        tell_cue(visitor, word, **told)


def tell_the_rest(visitor: Visitor) -> None:
    visitor.unfold("Moments: best, worst, their doubt")
    visitor.write("What worked", "the SQL and the CV")
    visitor.write("What did not work", "system design under pressure")
    visitor.write("Their biggest doubt about me", "can he run streaming in production?")
    visitor.unfold("Salary, thank-you, references, notes")
    visitor.write("What I asked them", OUT_OF_TIME)
    visitor.write("Salary: what was said", SALARY)
    visitor.write("Anything else", "Second round, on site in Aarhus.")


def test_all_of_it_comes_out_word_for_word_though_the_app_died_halfway(
    browser: Browser, server: Server
) -> None:
    with context_of(browser, PHONE, zone="Europe/Copenhagen") as profile:
        visitor = Visitor(profile.new_page(), server.address, touch=True)
        visitor.open()
        tell_the_core(visitor)
        visitor.unfold("More about question 2")
        visitor.inside("More about question 2").write("What I said", FROZE)

        server.kill()
        server.start()
        visitor.page.reload()
        visitor.wait_until_drawn()
        visitor.unfold("More about question 2")
        visitor.holds("What I said", FROZE)

        tell_the_answers(visitor)
        tell_what_comes_of_it(visitor)
        tell_the_body_language(visitor)
        tell_the_rest(visitor)
        finish(visitor)
        everything_is_there(InterviewPage.of(visitor))
        for line in (
            "Feeling: Not great (2 of 5).",
            "Forecast: 25 % to get through.",
            "On Fri 23 October 2026.",
        ):
            visitor.sees(line)


def everything_is_there(page: InterviewPage) -> None:
    assert page.typed == (
        "head of data, would be my boss",
        "staff engineer",
        "HR, walked me in",
        CV,
        "fine, a bit long",
        DESIGN,
        FROZE,
        MANAGER,
        "the warehouse-migration story, no numbers",
        SQL,
        "easy",
        WHY,
        "we decide by the 23rd",
        f"If a design question comes, then {BOTTLENECK}",
        "If I tell a story, then it has one number in it",
        "the SQL and the CV",
        "system design under pressure",
        "can he run streaming in production?",
        "after question 2",
        "nodded a lot",
        "fidgeted with the pen",
        "spoke too fast",
        "OK",
        OUT_OF_TIME,
        SALARY,
        "Second round, on site in Aarhus.",
    )
    assert {
        SECOND_ROUND.company,
        SECOND_ROUND.role,
        SOEREN,
        ZOE,
        "Li Wěi (李伟)",
        *(f"Question {n}: {handled} of 5" for n, handled in enumerate("42353", start=1)),
        *("looked at his watch twice", "Crossed their arms", "Nodded", "Leaned in", "Took notes"),
        *("Fidgeting", "Pace", "Eye contact"),
    } <= set(page.names)
    assert {
        "Technical · In person",
        "Tue 13 October 2026, 14:00 to 15:10 (Europe/Copenhagen) · 1 h 10 min",
        "Length of my answer: Too long",
        "Their reaction: Pushed back",
        "From question 2",
        f"During: question 3, {MANAGER}",
        "When: All the way",
    } <= set(page.facts)
    assert page.facts.count(f"Whose: {SOEREN}") == 2
    assert page.facts.count(f"Whose: {ZOE}") == 3
