from datetime import date
from uuid import UUID

import pytest

from afterview.domain.application import Phase
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.web_address import web_address
from tests.doing import planned
from tests.ui.applying import added, known, page
from tests.ui.rounds import AHEAD, recorded, reviewed
from tests.ui.screen import tap, texts, words

HOSTILE = "  ![x](http://127.0.0.1/p.png) :red[y] $a$ <b>\n\n- *z* \u202egnp\u202c \\* `c`"


@pytest.mark.parametrize("asked", [UUID(int=5).hex, "nonsense"])
def test_an_application_that_is_gone_says_so_and_leads_to_the_board(asked: str) -> None:
    screen = page(id=asked)
    assert "There is no such application here" in words(screen)
    assert "Nothing here yet" in words(tap(screen, "applications.all"))


def test_every_text_stands_there_as_it_was_typed(db: Database) -> None:
    texts_of_it = {"source", "link", "advert", "salary", "next_action", "note"}
    one = added(
        db, dict.fromkeys(texts_of_it, HOSTILE), company=HOSTILE, role=HOSTILE, phase=Phase.PLANNED
    )
    shown = [text.removeprefix("\u2060") for text in texts(page(id=one.hex))]
    assert shown == [HOSTILE] * 8
    assert "Next: " in words(page())


def test_what_is_known_is_told_and_an_advert_is_folded(db: Database) -> None:
    one = added(
        db,
        {
            "applied_on": date(2026, 10, 1),
            "source": "a friend",
            "salary": "52 to 58 k",
            "public_sector": True,
            "advert": "We want\nyou",
            "next_action_on": date(2099, 3, 2),
        },
    )
    screen = page(id=one.hex)
    said = words(screen)
    for line in (
        "Applied: Thu 1 October 2026",
        "Found through: a friend",
        "Salary range: 52 to 58 k",
        "Public sector: yes, so where no day was named a follow-up waits 7 working days",
        "Planned for Mon 2 March 2099",
        "We want\nyou",
    ):
        assert line in said
    assert [part.label for part in screen.expander] == ["The advert, 11 characters"]


@pytest.mark.parametrize(
    "link",
    [
        "https://jobs.example/42?a=b#c",
        "http://127.0.0.1:8000/",
        "HTTPS://EXAMPLE.ORG",
        " https://example.org/ ",
    ],
)
def test_an_address_of_the_web_becomes_a_button(db: Database, link: str) -> None:
    screen = page(id=added(db, {"link": link}).hex)
    [button] = screen.get("link_button")
    assert button.proto.url == link.strip()
    assert link.strip() in [text.strip("\u2060 ") for text in texts(screen)]


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//example.org",
        "www.example.org",
        "https://",
        "https://[1",
        "https://a b",
        "https://a\u202eb",
    ],
)
def test_anything_else_stays_text(db: Database, link: str) -> None:
    assert web_address(link) is None
    screen = page(id=added(db, {"link": link}).hex)
    assert not screen.get("link_button")
    assert link in texts(screen)


def test_its_interviews_stand_in_order_and_open(db: Database) -> None:
    later = planned(db, {**AHEAD, "stage": "final"})
    sooner = reviewed(db, {"stage": "phone_screen"})
    recorded(db, sooner, Outcome.ADVANCED)
    screen = page(id=known(db)[0].hex)
    assert "As far as: Phone screen" in words(screen)
    rounds = [str(button.key) for button in screen.button if str(button.key)[:6] == "round."]
    assert rounds == [f"round.{sooner.hex}", f"round.{later.hex}"]
    screen = tap(screen, f"round.{later.hex}")
    assert screen.query_params["id"] == later.hex
    assert "Final round" in words(screen)


def test_planning_an_interview_begins_with_its_company_and_role(db: Database) -> None:
    reviewed(db)
    screen = tap(page(id=known(db)[0].hex), "application.plan")
    assert screen.title[0].value == "Plan an interview"
    assert [field.value for field in screen.text_input[:2]] == [
        "Nordhavn Maritime A/S",
        "Senior Data Engineer",
    ]


def test_planning_the_first_interview_names_the_application_in_the_address(db: Database) -> None:
    one = added(db)
    screen = tap(page(id=one.hex), "application.plan")
    assert screen.query_params["application"] == one.hex
