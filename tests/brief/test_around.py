from collections.abc import Collection, Iterable
from uuid import UUID

import pytest

from afterview.brief.brief import Ahead, BriefStory
from afterview.brief.checklist import MOST, checklist
from afterview.brief.here import people, said_here
from afterview.brief.stories import stories_in_order
from afterview.domain.known_here import (
    KnownStory,
    MeetingOf,
    PersonHere,
    RoundHere,
    SentTo,
    Telling,
)
from afterview.domain.letter import LetterKind
from afterview.domain.vocabulary import Format, Reaction, Stage
from tests.brief.known import DESIGN_ROUND, TODAY, day

EVERY_ROUND = [(stage, form) for stage in [None, *Stage] for form in [None, *Format]]


@pytest.mark.parametrize(("stage", "form"), EVERY_ROUND)
def test_every_round_has_three_to_seven_things_to_have_ready(
    stage: Stage | None, form: Format | None
) -> None:
    checks = checklist(Ahead("", "", stage, format=form), ticked=frozenset({"when"}))
    keys = [check.key for check in checks]
    assert 3 <= len(checks) <= MOST
    assert len(set(keys)) == len(keys)
    assert [check.key for check in checks if check.is_ticked] == ["when"]


def test_the_phone_wants_three_reasons_on_a_card_and_video_the_line_of_the_camera() -> None:
    phone = checklist(Ahead("", "", Stage.PHONE_SCREEN, format=Format.PHONE))
    video = checklist(Ahead("", "", Stage.SYSTEM_DESIGN, format=Format.VIDEO_LIVE))
    in_person = checklist(Ahead("", "", Stage.FINAL, format=Format.IN_PERSON))
    assert any("three reasons" in check.text for check in phone)
    assert {"camera", "light", "link"} <= {check.key for check in video}
    assert {"way", "ask_for"} <= {check.key for check in in_person}


def test_a_round_tells_its_doubt_first_and_what_they_asked_last() -> None:
    told = RoundHere(
        Stage.FINAL,
        TODAY,
        asked=("why us", "why now"),
        their_doubt="streaming",
        promised=" ",
        salary_said="62.000",
        note="bring the card",
    )
    assert [(one.label, one.text) for one in said_here([told])] == [
        ("Their doubt", "streaming"),
        ("Salary", "62.000"),
        ("Your note", "bring the card"),
        ("They asked", "why us"),
        ("They asked", "why now"),
    ]


def person(number: int, name: str, *met_on: str, **known: str) -> PersonHere:
    met = tuple(MeetingOf(Stage.TECHNICAL, day(on), ("nodding_theirs",)) for on in met_on)
    return PersonHere(UUID(int=number), name, known.get("role", ""), known.get("note", ""), met)


def test_whom_the_note_names_stands_first_then_whom_you_met_last() -> None:
    found = (
        person(1, "Ada Lind"),
        person(2, "Bo Berg", "2026-10-01"),
        person(3, "Cy Dahl", "2026-10-13"),
        person(4, "Søren Ødegård-Nuñez"),
    )
    ordered = people(found, noted="SØREN and somebody; ada's day off", today=TODAY)
    assert [one.name for one in ordered] == [
        "Ada Lind",
        "Søren Ødegård-Nuñez",
        "Cy Dahl",
        "Bo Berg",
    ]


def test_what_is_known_of_somebody_is_told_in_sentences() -> None:
    met = (
        MeetingOf(Stage.TECHNICAL, day("2026-10-13"), ("leaned in", "looked at his watch twice")),
        MeetingOf(Stage.PHONE_SCREEN, day("2026-09-01")),
    )
    thanks = SentTo(LetterKind.THANK_YOU, day("2026-10-14"))
    known = PersonHere(UUID(int=1), "Ada Lind", "boss", "likes birds", met, (thanks,))
    [told] = people((known,), noted="", today=TODAY)
    assert told.known == (
        "You met 2 times, last in a technical round on 13 October.",
        "You noticed: leaned in, looked at his watch twice.",
        "Thank-you note sent on 14 October.",
    )
    [stranger] = people((person(2, "Bo Berg"),), noted="", today=TODAY)
    assert stranger.known == ("You have not met yet.",)


def told(handled: int | None = None, **known: object) -> Telling:
    values = {
        "company": "Elsewhere",
        "stage": Stage.FINAL,
        "held_on": day("2026-10-13"),
        "reaction": None,
        "is_here": False,
        **known,
    }
    return Telling(handled=handled, **values)  # type: ignore[arg-type]  # a field each


def in_order(
    found: Iterable[KnownStory], pinned: Collection[str] = frozenset()
) -> tuple[BriefStory, ...]:
    return stories_in_order(found, DESIGN_ROUND, today=TODAY, pinned=pinned, left_out=frozenset())


def titles(*found: KnownStory) -> list[str]:
    return [one.title for one in in_order(found)]


def test_stories_that_landed_stand_first_those_told_here_last() -> None:
    assert titles(
        KnownStory("a", "told here", told=(told(5, is_here=True),)),
        KnownStory("b", "never told", situation="a quay"),
        KnownStory("c", "landed once", told=(told(4),)),
        KnownStory("d", "landed where it counts", told=(told(4, stage=Stage.CODING),)),
        KnownStory("e", "written down", told=(told(2, reaction=Reaction.NOTED), told(5))),
        KnownStory("f", "fell flat", told=(told(3),)),
    ) == ["written down", "landed where it counts", "landed once", "never told", "told here"]


def test_a_story_says_where_it_landed() -> None:
    [story] = in_order(
        [KnownStory("e", "pilot", told=(told(5, reaction=Reaction.NOTED), told(1, is_here=True)))]
    )
    assert story.landed == (
        "Told in a final round at Elsewhere on 13 October: handled 5 of 5, they wrote it down. "
        "Told here on 13 October."
    )


def test_a_pinned_story_stands_there_though_it_fell_flat() -> None:
    flat = KnownStory("f", "fell flat", told=(told(3),))
    assert not in_order([flat])
    [story] = in_order([flat], pinned={"f"})
    assert story.is_pinned
