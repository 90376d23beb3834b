from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from afterview.domain.card import Card
from afterview.domain.practice_plan import Plan, Practised, Rehearsal
from afterview.domain.rehearsal_rule import NEW_A_DAY
from tests.builders import an_interview, utc

NOW = utc("2026-06-10 09:00")
DAY = timedelta(days=1)


def a_card(words: str, weakness: float = 2) -> Card:
    none: frozenset[str] = frozenset()
    return Card(UUID(int=1), words, words, "", "", frozenset(), none, weakness)


def new(words: str, weakness: float = 2) -> Practised:
    return Practised(a_card(words, weakness))


def known(words: str, *, answered_at: datetime, faded_at: datetime) -> Practised:
    return Practised(a_card(words), answered_at, answered_at, faded_at)


def plan(cards: Sequence[Practised], *rehearsals: Rehearsal) -> Plan:
    return Plan(cards, rehearsals, NOW, "Europe/Vienna")


def for_round(*words: str, moment: datetime) -> Rehearsal:
    return Rehearsal(an_interview(), (moment,), frozenset(words))


def words(cards: Sequence[Practised]) -> list[str]:
    return [one.card.words for one in cards]


def test_a_card_comes_back_on_the_day_whatever_the_hour() -> None:
    tonight = known("tonight", answered_at=NOW - DAY, faded_at=NOW + timedelta(hours=12))
    tomorrow = known("tomorrow", answered_at=NOW - DAY, faded_at=NOW + timedelta(hours=14))
    found = plan([tonight, tomorrow])
    assert words(found.due()) == ["tonight"]
    assert found.next_at() == utc("2026-06-10 22:00")


def test_what_fits_the_next_interview_comes_first_then_the_weakest() -> None:
    cards = [new("a", 3), new("b", 0), new("c", 1), new("d", 2)]
    found = plan(cards, for_round("a", "d", moment=NOW + DAY))
    assert words(found.due()) == ["d", "a", "b", "c"]


def test_a_rehearsal_brings_only_the_cards_that_fit() -> None:
    far = NOW + 20 * DAY
    cards = [
        known("fits", answered_at=NOW - DAY, faded_at=far),
        known("does not", answered_at=NOW - DAY, faded_at=far),
    ]
    found = plan(cards, for_round("fits", moment=NOW - timedelta(minutes=1)))
    assert words(found.due()) == ["fits"]
    assert found.next_at() == utc("2026-06-29 22:00")


def test_a_rehearsal_is_due_from_its_very_instant() -> None:
    card = known("fits", answered_at=NOW - DAY, faded_at=NOW + 20 * DAY)
    found = plan([card], for_round("fits", moment=NOW + timedelta(seconds=1)))
    assert found.due() == ()
    assert replace(found, now=NOW + timedelta(seconds=1)).due() == (card,)


def test_no_more_than_ten_cards_are_begun_on_a_day() -> None:
    fresh = [new(f"{number:02}", number) for number in range(15)]
    found = plan(fresh)
    assert words(found.due()) == [f"{number:02}" for number in range(NEW_A_DAY)]
    assert found.next_at() == utc("2026-06-10 22:00")
    begun = [known(f"k{n}", answered_at=NOW, faded_at=NOW + 5 * DAY) for n in range(4)]
    assert len(plan([*fresh, *begun]).due()) == NEW_A_DAY - 4
    earlier = [known(f"k{n}", answered_at=NOW - DAY, faded_at=NOW + 5 * DAY) for n in range(4)]
    assert len(plan([*fresh, *earlier]).due()) == NEW_A_DAY


def test_without_cards_nothing_comes() -> None:
    assert plan([]).due() == ()
    assert plan([]).next_at() is None
    assert plan([]).weakest(5) == ()


def test_the_weakest_come_due_or_not() -> None:
    away = known("away", answered_at=NOW, faded_at=NOW + 30 * DAY)
    assert words(plan([new("b", 3), away, new("a", 0)]).weakest(2)) == ["a", "away"]
