"""From the three debriefs and the sample search to the page before the next round."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from afterview.actions.brief import ahead_of
from afterview.brief.brief import Ahead
from afterview.domain.vocabulary import Format, Stage
from afterview.sample.fill import fill
from afterview.store import interviews
from afterview.store.database import Database
from afterview.store.start import close, opened
from tests.actions.briefed import NOW, OUT_LOUD, TODAY, page, second_round
from tests.actions.debriefs import ASKED, BRIGHTPATH, LOEWENZAHN, PANEL
from tests.builders import utc
from tests.doing import reviewed

CARD = ("it is a phone screen", "I have the three reasons on a card in front of me")
THAT_EVENING = utc("2026-11-03 17:00")


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The sample search, and beside it the three evenings."""
    path = tmp_path_factory.mktemp("brief") / "afterview.duckdb"
    db = opened(path)
    fill(db, today=TODAY)
    second_round(db)
    range_first = ("they ask for a number", "I ask for the range first")
    reviewed(
        db,
        BRIGHTPATH,
        questions=ASKED,
        people=PANEL,
        lessons=[range_first],
        now=utc("2026-10-30 05:50"),
    )
    reviewed(db, LOEWENZAHN, questions=["Warum wir?"], lessons=[CARD], now=THAT_EVENING)
    yield db
    close(path)


def of_sample(db: Database) -> Ahead:
    """The system design round that the sample has planned."""
    with db.read() as cursor:
        coming = interviews.coming(cursor, after=NOW)
    [design] = [one for one in coming if one.occasion.stage is Stage.SYSTEM_DESIGN]
    return ahead_of(design)


@pytest.mark.parametrize("where", ["the sample's round", "the same firm", "nowhere yet"])
def test_the_lesson_of_the_bad_design_question_stands_first_and_says_why(
    searched: Database, where: str
) -> None:
    ahead = {
        "the sample's round": of_sample(searched),
        "the same firm": Ahead("nordhavn maritime a/s", "", Stage.SYSTEM_DESIGN),
        "nowhere yet": Ahead("", "", Stage.SYSTEM_DESIGN),
    }[where]
    first, *others = page(searched, ahead).lessons
    assert (first.if_text, first.then_text) == ("a design question comes", OUT_LOUD)
    assert "It says “design”, and ahead is a system design round." in first.why
    assert (
        "It comes from a system design question that you handled 2 of 5 "
        "at Nordhavn Maritime A/S on 13 October." in first.why
    )
    assert all(first.score > other.score for other in others)
    assert all(lesson.why for lesson in others)


def test_it_stands_first_on_any_day_and_without_a_category(db: Database) -> None:
    fill(db, today=TODAY)
    second_round(db, category="")
    ahead = of_sample(db)
    for days_later in (0, 19, 60, 150, 400):
        now = datetime.fromordinal(TODAY.toordinal() + days_later)
        assert page(db, ahead, now=now).lessons[0].then_text == OUT_LOUD


def test_a_phone_screen_has_the_card_with_three_reasons_on_its_page(searched: Database) -> None:
    brief = page(searched, Ahead("", "", Stage.PHONE_SCREEN, format=Format.PHONE))
    assert CARD in [(one.if_text, one.then_text) for one in brief.lessons]


def test_one_page_is_short_and_the_whole_leaves_nothing_out(searched: Database) -> None:
    ahead = of_sample(searched)
    short, whole = page(searched, ahead), page(searched, ahead, whole=True)
    assert (len(short.lessons), len(short.questions), len(short.stories)) == (3, 5, 3)
    assert whole.lessons[:3] == short.lessons
    assert len(whole.lessons) + len(whole.questions) + len(whole.stories) == 11 + short.n_more
    assert (short.n_more > 30, whole.n_more) == (True, 0)


def test_a_firm_that_nobody_knows_has_a_brief_too(searched: Database) -> None:
    brief = page(searched, Ahead("Unheard-of", "", Stage.SYSTEM_DESIGN))
    assert (brief.said_here, brief.people) == ((), ())
    assert brief.lessons[0].then_text == OUT_LOUD
