import pytest

from afterview.actions.people import (
    remove_contact,
)
from afterview.store.database import Database
from tests.ui.people import everybody, noted, people_page
from tests.ui.rounds import WRITTEN, reviewed
from tests.ui.screen import seen, tap, words


def test_a_likely_pair_is_a_hint_and_leads_to_the_preview(db: Database) -> None:
    noted(db, "Ada", company="Nordhavn")
    two = noted(db, "Ada Lind", company="nordhavn", email="ada@firm.example")
    screen = people_page(id=everybody(db)["Ada"].id.hex)
    assert "Ada Lind · nordhavn may be the same person." in words(screen)
    screen = tap(screen, "person.both")
    assert screen.query_params["same"] == two.hex
    assert "Filled in: e-mail ada@firm.example" in words(screen)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ann", "North"), ("Joanna", "North")),
        (("Ann", "North"), ("Ann Lee", "South")),
        (("Ann", ""), ("Ann Lee", "")),
    ],
)
def test_others_are_not_proposed(
    db: Database, one: tuple[str, str], other: tuple[str, str]
) -> None:
    for name, company in (one, other):
        noted(db, name, company=company)
    assert len(people_page().expander) == 0


def test_the_same_name_at_another_firm_is_proposed(db: Database) -> None:
    noted(db, "Ada Lind", company="North")
    noted(db, "ADA LIND", company="South")
    assert [part.label for part in people_page().expander] == ["Noted twice? 1 to look at"]


def test_merging_keeps_one_and_old_addresses_lead_to_it(db: Database) -> None:
    met = reviewed(db, people=("Ada",))
    full = noted(db, "Ada Lind", company="Nordhavn Maritime A/S")
    short = everybody(db)["Ada"].id
    screen = people_page(id=short.hex, same=full.hex)
    screen.radio[0].set_value(full).run()
    assert "To the one who stays: 1 interview." in words(screen)
    screen = tap(screen, "merge.yes")
    assert screen.query_params["id"] == full.hex
    assert "They are one person now." in words(screen)
    assert f"met.{met.hex}" in [button.key for button in screen.button]
    assert list(everybody(db)) == ["Ada Lind"]
    screen.query_params["id"] = short.hex
    assert seen(screen.run()).title[0].value == "Ada Lind"


def test_merging_says_what_goes_into_the_note(db: Database) -> None:
    one = noted(db, "Ada Lind", email="old@firm.example", note="a")
    other = noted(db, "Ada Lind", email="new@firm.example", note="b")
    said = words(people_page(id=one.hex, same=other.hex))
    assert "Into the note, since there is another one: e-mail new@firm.example" in said
    assert "Both notes stay" in said


def test_merging_with_somebody_who_went_meanwhile_says_so(db: Database) -> None:
    one, other = noted(db, "Ada"), noted(db, "Bo")
    screen = people_page(id=one.hex, same=other.hex)
    remove_contact(db, other, now=WRITTEN)
    seen(screen.button(key="merge.yes").click().run())
    assert set(everybody(db)) == {"Ada"}
