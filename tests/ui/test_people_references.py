from dataclasses import replace
from datetime import date

from afterview.actions.applications import change_application
from afterview.actions.people import (
    ask_reference,
    tell_reference,
)
from afterview.domain.application import Application, Phase, Resolution
from afterview.domain.reference import Answer, Reference
from afterview.domain.vocabulary import Outcome
from afterview.store import applications, references
from afterview.store.database import Database
from tests.doing import interview
from tests.ui.people import agreed, key, noted, people_page
from tests.ui.rounds import WRITTEN, recorded, reviewed
from tests.ui.screen import begins, seen, tap, texts, words


def in_process(db: Database) -> Application:
    """The application of an interview that was held."""
    one = reviewed(db)
    with db.read() as cursor:
        found = applications.find(cursor, interview(db, one).application_id)
    assert found is not None
    assert found.phase is Phase.IN_PROCESS
    return found


def closed(db: Database, application: Application) -> None:
    """The application ends with a no, though no round says so."""
    assert (
        change_application(
            db, replace(application, phase=Phase.CLOSED, resolution=Resolution.REJECTED)
        )
        == []
    )


def test_an_answer_as_a_reference_is_stored_with_its_day(db: Database) -> None:
    one = noted(db, "Ada Lind")
    screen = tap(people_page(id=one.hex), "person.reference")
    form = f"reference-{one.hex}"
    screen.button_group(key=key("answer", form)).set_value(Answer.AGREED.value)
    screen = seen(screen.run())
    screen.date_input(key=key("answered_on", form)).set_value(date(2020, 10, 2))
    screen.text_area(key=key("relation", form)).set_value("My boss :red[x]")
    screen = tap(screen, "reference.save")
    with db.read() as cursor:
        stored = references.find(cursor, one)
    assert stored == Reference(one, Answer.AGREED, "My boss :red[x]", date(2020, 10, 2))
    assert "Agreed, on Fri 2 October 2020" in words(screen)
    assert "My boss :red[x]" in texts(screen)


def test_somebody_not_yet_asked_has_no_day_to_give(db: Database) -> None:
    screen = people_page(id=noted(db, "Ada Lind").hex, reference="1")
    assert len(screen.date_input) == 0


def test_no_reference_any_more(db: Database) -> None:
    one = noted(db, "Ada Lind")
    agreed(db, one)
    screen = tap(people_page(id=one.hex, reference="1"), "reference.drop")
    assert "Not a reference of yours." in words(screen)


def test_no_reference_any_more_leaves_no_copy_of_what_was_typed(db: Database) -> None:
    one = noted(db, "Ada Lind")
    agreed(db, one)
    screen = people_page(id=one.hex, reference="1")
    screen.text_area(key=key("relation", f"reference-{one.hex}")).set_value("My boss").run()
    assert begins(screen) == []
    assert len(begins(tap(screen, "reference.drop"))) == 1


def test_a_tick_says_that_a_reference_was_told(db: Database) -> None:
    application = in_process(db)
    one = noted(db, "Ada Lind")
    agreed(db, one)
    screen = people_page(id=one.hex)
    tick = f"told.{one.hex}.{application.id.hex}"
    assert "Told on" not in words(screen)
    assert "Told on" in words(seen(screen.checkbox(key=tick).check().run()))
    with db.read() as cursor:
        assert len(references.told_to(cursor, one)) == 1
    assert "Told on" not in words(seen(screen.checkbox(key=tick).uncheck().run()))


def test_a_result_is_to_tell_once_the_application_is_closed(db: Database) -> None:
    application = in_process(db)
    one = noted(db, "Ada Lind")
    agreed(db, one)
    tell_reference(db, one, application.id, told=True, now=WRITTEN)
    assert "does not know yet" not in words(people_page(id=one.hex))
    closed(db, application)
    assert "1 result to tell" in words(people_page())
    screen = people_page(id=one.hex)
    assert (
        "Ada Lind does not know yet how it ended: "
        "Senior Data Engineer at Nordhavn Maritime A/S (Rejected)."
    ) in words(screen)
    screen.checkbox(key=f"result.{one.hex}.{application.id.hex}").check().run()
    assert "does not know yet" not in words(seen(screen))
    assert "result to tell" not in words(people_page())


def test_an_offer_is_a_result_to_tell(db: Database) -> None:
    one = noted(db, "Ada Lind")
    agreed(db, one)
    round_id = reviewed(db)
    tell_reference(db, one, interview(db, round_id).application_id, told=True, now=WRITTEN)
    recorded(db, round_id, Outcome.OFFER)
    assert "A/S (An offer)." in words(people_page(id=one.hex))
    assert "1 result to tell" in words(people_page())


def test_an_application_closed_long_ago_is_not_offered_to_tick(db: Database) -> None:
    closed(db, in_process(db))
    one = noted(db, "Ada Lind")
    agreed(db, one)
    assert len(people_page(id=one.hex).checkbox) == 0


def test_somebody_who_declined_has_nothing_to_tick(db: Database) -> None:
    in_process(db)
    one = noted(db, "Ada Lind")
    ask_reference(db, one, Answer.DECLINED, relation="", answered_on=None, now=WRITTEN)
    assert len(people_page(id=one.hex).checkbox) == 0
