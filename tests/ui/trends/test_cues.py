from datetime import timedelta

from afterview.domain.draft import Fields
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.trends import cues
from tests.ui.trends.search import FIRST_ON, drawn, growing, look, said, weekly

NEXT_STEP: Fields = {"side": "interviewer", "word": "named_next_step", "reading": "positive"}
OWN: Fields = {"side": "interviewer", "word": "closed *her* laptop", "reading": "negative"}
MY_EYES: Fields = {"side": "mine", "word": "eye_contact"}
HURT: Fields = {"side": "mine", "word": "posture", "effect": "hurt"}
HELPED: Fields = {"side": "mine", "word": "posture", "effect": "helped"}


def test_few_interviews_have_a_balance_and_no_hit_rates(db: Database) -> None:
    for n in growing(db, cues=[NEXT_STEP, OWN, MY_EYES]):
        balance, hits = panels = cues.panels(look(db))
        drawn(panels)
        assert len(balance.rows) == n
        assert hits.chart is None
        missing = f"; {8 - n} to go." if n else "hit rates come with 8."
        assert hits.takeaway.endswith(missing)


def test_the_balance_is_counted_not_judged(db: Database) -> None:
    weekly(db, 6, cues=[NEXT_STEP, OWN, MY_EYES])
    [balance, _] = cues.panels(look(db))
    assert balance.takeaway == "You read 6 of 12 signs as good, 6 as bad, 0 as neither."
    assert balance.notes[:2] == [
        "12 of 12 signs by your own reading.",
        (
            "First half of the interviews: 3 good and 3 bad (n 3). Second half: 3 good and 3 bad "
            "(n 3)."
        ),
    ]


def test_it_is_said_how_many_signs_were_read_by_the_person_and_how_the_rest(db: Database) -> None:
    weekly(db, 2, cues=[NEXT_STEP, {**OWN, "reading": None}])
    [balance, _] = cues.panels(look(db))
    assert balance.notes[0] == "2 of 4 signs by your own reading, the other 2 by the usual one."


def test_a_cue_that_meant_something_is_the_takeaway(db: Database) -> None:
    weekly(db, 6, cues=[NEXT_STEP], outcome=Outcome.ADVANCED)
    later = FIRST_ON + timedelta(weeks=10)
    weekly(db, 6, cues=[MY_EYES], outcome=Outcome.REJECTED, first_on=later)
    [_, hits] = panels = cues.panels(look(db))
    drawn(panels)
    assert said(hits.takeaway).startswith(
        "“Named a next step, with who or when” meant something: rounds with it got through more "
        "often, 6 of 6 against 0 of 6 without it"
    )
    assert said(hits.notes[0]).startswith("“Eye contact (me)” meant something: rounds with it")
    assert hits.how_many == "From 12 rounds with a known end."
    assert hits.rows["So far"].tolist() == ["more often through", "less often through"]


def test_one_of_my_own_that_helped_and_the_same_that_hurt_are_two(db: Database) -> None:
    weekly(db, 6, cues=[HELPED], outcome=Outcome.ADVANCED)
    later = FIRST_ON + timedelta(weeks=10)
    weekly(db, 6, cues=[HURT], outcome=Outcome.REJECTED, first_on=later)
    [_, hits] = panels = cues.panels(look(db))
    drawn(panels)
    assert said(hits.takeaway).startswith("“Posture, helped” meant something:")
    assert said(hits.notes[0]).startswith("“Posture, hurt” meant something:")
    assert hits.rows["As you felt it"].tolist() == ["Helped", "Hurt"]


def test_cues_that_look_alike_are_drawn_apart(db: Database) -> None:
    alike: list[Fields] = [
        {"side": "interviewer", "word": "Posture, hurt"},
        {"side": "mine", "word": "posture", "effect": "hurt"},
    ]
    weekly(db, 4, cues=alike, outcome=Outcome.ADVANCED)
    weekly(db, 4, outcome=Outcome.REJECTED, first_on=FIRST_ON + timedelta(days=1))
    [_, hits] = cues.panels(look(db))
    assert hits.chart is not None
    rows = next(iter(hits.chart.to_dict()["datasets"].values()))
    assert {row["cue"] for row in rows} == {"Posture, hurt", "Posture, hurt (2)"}


def test_cues_that_told_nothing_are_said_to_have_told_nothing(db: Database) -> None:
    for start, outcome in enumerate([Outcome.ADVANCED, Outcome.REJECTED]):
        weekly(db, 3, cues=[OWN], outcome=outcome, first_on=FIRST_ON + timedelta(days=start))
        weekly(db, 3, outcome=outcome, first_on=FIRST_ON + timedelta(days=start + 2))
    [_, hits] = cues.panels(look(db))
    assert hits.takeaway == ("The one cue that could be judged has told nothing so far (n 12).")
    assert hits.rows["Through with it"].tolist() == ["3 of 6"]


def test_a_cue_seen_every_time_or_hardly_ever_is_not_judged(db: Database) -> None:
    weekly(db, 9, cues=[OWN])
    [_, hits] = cues.panels(look(db))
    assert hits.takeaway == (
        "Not enough yet for any cue: each needs 3 rounds with it and 3 without."
    )
    assert hits.rows["So far"].tolist() == ["not enough yet"]
