from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.people import (
    ask_reference,
)
from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.domain.reference import Answer
from afterview.store import letters
from afterview.store.database import Database
from tests.builders import utc
from tests.ui.people import agreed, everybody, noted, people_page
from tests.ui.rounds import WRITTEN, reviewed
from tests.ui.screen import cards, headings, labels, tap, texts, words

HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"


def links(screen: AppTest) -> dict[str, str]:
    """Where each link button leads."""
    return {one.proto.label: one.proto.url for one in screen.get("link_button")}


def test_an_empty_list_invites_to_add_somebody() -> None:
    screen = people_page()
    assert "Nobody here yet" in words(screen)
    assert screen.button(key="people.add").label == "Add somebody"


def test_a_line_says_who_they_are_and_how_often_they_were_met(db: Database) -> None:
    reviewed(db, people=("Zoë O'Connor, staff engineer",))
    reviewed(db, {"day": "2020-11-02"}, people=("Zoe O'Connor",), now=utc("2020-11-02 18:00"))
    said = words(people_page())
    assert "staff engineer · Nordhavn Maritime A/S" in said
    assert "Met 2 times, last Mon 2 November 2020" in said


def test_a_line_says_the_answer_of_a_reference(db: Database) -> None:
    agreed(db, noted(db, "Ada Lind"))
    said = words(people_page())
    assert "Reference: agreed" in said
    assert "Not met in an interview" in said


@pytest.mark.parametrize("searched", ["odegard", "LODZ", "former boss", "ødegård bridges"])
def test_the_search_looks_into_name_firm_relation_and_note(db: Database, searched: str) -> None:
    one = noted(db, "Søren Ødegård", company="Łódź Works", note="talks of bridges")
    ask_reference(db, one, Answer.ASKED, relation="My former boss", answered_on=None, now=WRITTEN)
    noted(db, "Ada Lind")
    screen = people_page()
    screen.text_input(key="people.words").set_value(searched).run()
    assert cards(screen) == [one.hex]
    assert "1 of 2 people" in words(screen)


def test_the_address_holds_search_and_filter(db: Database) -> None:
    agreed(db, noted(db, "Ada Lind"))
    noted(db, "Bo Berg")
    screen = people_page(people__references="true")
    assert screen.toggle(key="people.references").value
    assert cards(screen) == [everybody(db)["Ada Lind"].id.hex]


def test_where_nobody_fits_one_tap_shows_everybody_again(db: Database) -> None:
    noted(db, "Ada Lind")
    screen = people_page(people__words="zebra")
    assert "Nobody fits." in words(screen)
    assert len(cards(tap(screen, "people.clear"))) == 1


def test_without_references_the_filter_says_how_to_get_one(db: Database) -> None:
    noted(db, "Ada Lind")
    assert "No reference yet. Open somebody" in words(people_page(people__references="true"))


def test_a_long_list_comes_in_pages(db: Database) -> None:
    for number in range(31):
        noted(db, f"Person {number:02}")
    assert cards(people_page(people__page="2")) == [everybody(db)["Person 30"].id.hex]


def test_a_tap_opens_one_person_with_all_that_was_typed(db: Database) -> None:
    noted(db, HOSTILE, role=HOSTILE, company=HOSTILE, note=f"  {HOSTILE}\n\nsecond line")
    one = everybody(db)[HOSTILE].id
    screen = tap(people_page(), f"open.{one.hex}")
    assert screen.query_params["id"] == one.hex
    assert words(screen).count(HOSTILE) == 4
    assert f"\u2060  {HOSTILE}\n\nsecond line" in texts(screen)


def test_the_links_lead_where_they_say(db: Database) -> None:
    one = noted(
        db,
        "Zoë O'Connor",
        company="R&D, Łódź",
        email="z?o+e@firm.example",
        linkedin="https://www.linkedin.com/in/zoe",
    )
    assert links(people_page(id=one.hex)) == {
        "Write an e-mail": "mailto:z%3Fo%2Be@firm.example",
        "Open their LinkedIn page": "https://www.linkedin.com/in/zoe",
        "Look up on LinkedIn": "https://www.linkedin.com/search/results/people/?keywords="
        "Zo%C3%AB%20O%27Connor%20R%26D%2C%20%C5%81%C3%B3d%C5%BA",
    }


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "linkedin.com/in/x", "http://[x"])
def test_only_a_whole_web_address_becomes_a_link(db: Database, typed: str) -> None:
    one = noted(db, "Ada Lind", linkedin=typed)
    screen = people_page(id=one.hex)
    assert list(links(screen)) == ["Look up on LinkedIn"]
    assert typed in texts(screen)


def test_where_you_met_opens_the_interview(db: Database) -> None:
    met = reviewed(db, people=("Ada Lind",))
    screen = people_page(id=everybody(db)["Ada Lind"].id.hex)
    assert "Tue 13 October 2020, 14:00 (Europe/Copenhagen)" in words(screen)
    assert "Technical · Nordhavn Maritime A/S" in labels(screen)
    screen = tap(screen, f"met.{met.hex}")
    assert screen.query_params["id"] == met.hex
    assert screen.title[0].value.startswith("Nordhavn")


def test_letters_say_when_each_was_marked_as_sent(db: Database) -> None:
    one = noted(db, "Ada Lind")
    for sent_at in (utc("2020-10-14 09:00"), None):
        wording = Wording("Thank you", "Dear Ada,\n\n*thanks*")
        letter = Letter(
            id=db.new_id(),
            kind=LetterKind.THANK_YOU,
            interview_id=None,
            contact_id=one,
            to_name="Ada Lind",
            to_email="",
            wording=wording,
            made_at=WRITTEN,
            changed_at=WRITTEN,
            sent_at=sent_at,
            version=1,
        )
        with db.write() as cursor:
            letters.save(cursor, letter)
    screen = people_page(id=one.hex)
    names = [part.label for part in screen.expander]
    assert names == [
        "Thank\\-you note\\, sent Wed 14 October 2020",
        "Thank\\-you note\\, not marked as sent",
    ]
    with db.read() as cursor:
        first = letters.to_contact(cursor, one)[0]
    screen.session_state[f"letter.{first.id.hex}"] = True
    assert "Dear Ada,\n\n*thanks*" in texts(screen.run())


def test_somebody_who_is_gone_says_so_and_leads_to_the_list() -> None:
    screen = people_page(id=UUID(int=5).hex)
    assert "There is no such person here" in words(screen)
    assert "Nobody here yet" in words(tap(screen, "people.all"))


def test_the_parts_of_a_page_stand_in_order(db: Database) -> None:
    screen = people_page(id=noted(db, "Ada Lind").hex)
    assert headings(screen) == ["Reference", "Where you met", "Letters to them"]
