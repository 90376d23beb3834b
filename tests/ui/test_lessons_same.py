"""Two lessons that are one, and one that is two; each with its way back."""

from uuid import UUID

from afterview.actions.lessons import remove_lesson, split_lesson
from afterview.store.database import Database
from tests.doing import review_of
from tests.learning import is_there, learned_in, lesson, written
from tests.ui.lessons import lessons_page
from tests.ui.rounds import WRITTEN, reviewed
from tests.ui.screen import seen, tap, texts, words

SLOW = ("it gets loud", "I slow down and breathe")


def split_source(db: Database) -> tuple[UUID, UUID]:
    """A lesson met twice, and the source that can be split off."""
    kept = learned_in(db, reviewed(db, {"day": "2020-10-01"}, lessons=[SLOW]))
    again = reviewed(db, lessons=[(SLOW[0], f"{SLOW[1]}!")])
    [source] = review_of(db, again).review.lessons
    return kept, source.id


def test_a_likely_pair_is_a_hint_on_the_list_and_leads_to_both(db: Database) -> None:
    one, other = written(db, "I slow down and breathe"), written(db, "I slow down, breathe")
    written(db, "something else entirely")
    screen = lessons_page()
    assert [part.label for part in screen.expander] == ["Noted twice? A few to look at"]
    screen = tap(screen, f"twice.{one.hex}.{other.hex}")
    assert "Which wording stays" in [radio.label for radio in screen.radio]
    assert len(lessons_page(lessons__words="slow").expander) == 0


def test_a_lesson_points_to_its_twin(db: Database) -> None:
    one, other = written(db, "I slow down and breathe"), written(db, "I slow down, breathe")
    screen = lessons_page(id=one.hex)
    assert "This one may be the same lesson:" in words(screen)
    assert tap(screen, "lesson.both").query_params["same"] == other.hex


def test_merging_keeps_the_chosen_wording_and_old_addresses_lead_to_it(db: Database) -> None:
    one = learned_in(db, reviewed(db, lessons=[SLOW]))
    other = written(db, "I wait", company="Südhafen")
    screen = lessons_page(id=one.hex, same=other.hex)
    screen.radio[0].set_value(other).run()
    said = words(screen)
    assert "To the one that stays: 1 interview." in said
    assert "It applies where the one that stays does: Südhafen." in said
    screen = tap(screen, "merge.yes")
    assert screen.query_params["id"] == other.hex
    assert "They are one lesson now." in words(screen)
    assert not is_there(db, one)
    screen.query_params["id"] = one.hex
    assert "I wait" in texts(seen(screen.run()))
    screen = tap(screen, "lessons.undo")
    assert is_there(db, one)
    assert "They are two lessons again." in words(screen)


def test_an_address_of_one_gone_is_followed_once_round_a_circle_of_merges(db: Database) -> None:
    one = learned_in(db, reviewed(db, lessons=[SLOW]))
    other = learned_in(db, reviewed(db, lessons=[("", "I wait")]))
    screen = lessons_page(id=other.hex, same=one.hex)
    screen = tap(screen, "merge.yes")
    split_lesson(db, one)
    screen.query_params.update({"id": one.hex, "same": other.hex})
    screen = tap(seen(screen.run()), "merge.yes")
    remove_lesson(db, one, now=WRITTEN)
    screen.query_params["id"] = other.hex
    assert "lesson.change" not in [button.key for button in seen(screen.run()).button]


def test_an_address_leads_to_the_other_no_more_once_the_two_are_parted_again(db: Database) -> None:
    one = learned_in(db, reviewed(db, lessons=[SLOW]))
    other = written(db, "I wait")
    screen = tap(lessons_page(id=one.hex, same=other.hex), "merge.yes")
    screen = tap(screen, "lessons.undo")
    remove_lesson(db, other, now=WRITTEN)
    screen.query_params["id"] = other.hex
    assert "There is no such lesson here" in words(seen(screen.run()))


def test_nor_does_it_once_one_of_the_two_is_split_off_again(db: Database) -> None:
    one = learned_in(db, reviewed(db, lessons=[SLOW]))
    other = learned_in(db, reviewed(db, lessons=[("", "I wait")]))
    screen = tap(lessons_page(id=one.hex, same=other.hex), "merge.yes")
    screen = tap(screen, f"split.{other.hex}")
    remove_lesson(db, other, now=WRITTEN)
    assert screen.query_params["id"] == other.hex
    assert "There is no such lesson here" in words(seen(screen.run()))


def test_merging_with_one_that_went_meanwhile_does_nothing(db: Database) -> None:
    one, other = written(db, "I slow down"), written(db, "I wait")
    written(db, "I breathe")
    screen = lessons_page(id=one.hex, same=other.hex)
    remove_lesson(db, other, now=WRITTEN)
    screen = tap(screen, "merge.yes")
    assert is_there(db, one)
    assert "They are one lesson now." not in words(screen)


def test_without_another_lesson_there_is_nothing_to_merge(db: Database) -> None:
    screen = lessons_page(id=written(db, "I slow down").hex, same="1")
    assert "There is no other lesson to merge with." in words(screen)
    assert "What came of it" in [one.value for one in tap(screen, "merge.back").header]


def test_a_source_is_split_off_and_joined_again(db: Database) -> None:
    kept, source = split_source(db)
    screen = lessons_page(id=kept.hex)
    assert [one.key for one in screen.button if str(one.key).startswith("split.")] == [
        f"split.{source.hex}"
    ]
    screen = tap(screen, f"split.{source.hex}")
    assert screen.query_params["id"] == source.hex
    assert lesson(db, source).then_text == f"{SLOW[1]}!"
    screen = tap(screen, "lessons.undo")
    assert "They are one lesson again." in words(screen)
    assert "There is no such lesson here" not in words(screen)
    assert not is_there(db, source)
    assert "lessons.undo" not in [one.key for one in screen.button]
