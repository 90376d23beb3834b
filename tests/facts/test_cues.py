"""Body language: how the interviewer's cues were read, and how rounds with each cue ended."""

from functools import partial

from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.store.facts.trends.cues import cue_balance, cue_outcomes, interviews_with_cue
from tests.builders import utc
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, Row, ended, rows, seen, told

BALANCE = ("n_positive", "n_neutral", "n_negative", "n_own", "n")
COUNTS = ("n_with", "through_with", "n_without", "through_without")


def cue(word: str, reading: str | None = None, side: str = "interviewer") -> Row:
    return {"side": side, "word": word, "reading": reading}


def mine(word: str, effect: str | None) -> Row:
    return {"side": "mine", "word": word, "effect": effect}


def test_a_cue_counts_as_it_was_read_whatever_the_vocabulary_says(db: Database) -> None:
    cues = [cue("named_next_step", "negative"), cue("took_notes", "positive")]
    interview_id = told(db, FIRST, cues=[*cues, cue("interrupted", "neutral")])
    frame = seen(db, cue_balance)
    assert rows(frame, "interview_id", "held_on") == [(str(interview_id), FIRST)]
    assert rows(frame, *BALANCE) == [(1, 1, 1, 3, 1)]


def test_a_cue_without_a_reading_counts_as_the_vocabulary_has_it(db: Database) -> None:
    told(db, FIRST, cues=[cue("named_next_step"), cue("ended_early"), cue("took_notes")])
    told(db, SECOND, cues=[cue("smiled"), cue("looked_away"), cue("hummed a song")])
    assert rows(seen(db, cue_balance), *BALANCE) == [(1, 1, 1, 0, 1), (0, 3, 0, 0, 1)]


def test_red_flags_and_my_own_cues_are_no_part_of_the_balance(db: Database) -> None:
    flags = [cue("misread_cv"), cue("late by an hour", "red_flag")]
    told(db, FIRST, cues=[*flags, cue("smile", side="mine")])
    told(db, SECOND, cues=[*flags, cue("interrupted")])
    assert rows(seen(db, cue_balance), "held_on", *BALANCE) == [(SECOND, 0, 0, 1, 0, 1)]


def test_rounds_with_a_cue_are_counted_beside_all_resolved_ones_without(db: Database) -> None:
    warm, smile = cue("warm"), cue("smile", side="mine")
    told(db, FIRST, cues=[warm, warm, smile], outcome=Outcome.ADVANCED)
    told(db, SECOND, cues=[warm], outcome=Outcome.REJECTED)
    told(db, THIRD, outcome=Outcome.OFFER)
    told(db, FOURTH, cues=[warm], outcome=Outcome.GHOSTED)
    assert rows(seen(db, cue_outcomes), "side", "word", *COUNTS) == [
        ("interviewer", "warm", 3, 1, 1, 1),
        ("mine", "smile", 1, 1, 3, 1),
    ]


def test_rounds_that_tell_nothing_are_left_out(db: Database) -> None:
    undecided = (Outcome.WITHDREW_ME, Outcome.ROLE_CLOSED, Outcome.ON_HOLD, Outcome.UNKNOWN, None)
    for place, outcome in enumerate(undecided):
        told(db, f"2026-09-{place + 1:02}", cues=[cue("warm")], outcome=outcome)
    assert seen(db, cue_outcomes).empty


def test_one_word_in_two_spellings_is_one_cue_and_in_one_round_one(db: Database) -> None:
    told(db, FIRST, cues=[cue("Écrit tout"), cue("écrit tout ")], outcome=Outcome.ADVANCED)
    told(db, SECOND, cues=[cue("écrit tout")], outcome=Outcome.REJECTED)
    assert rows(seen(db, cue_outcomes), "word", *COUNTS) == [("écrit tout", 2, 1, 0, 0)]


def test_one_of_my_own_that_helped_is_another_than_the_same_that_hurt(db: Database) -> None:
    told(db, FIRST, cues=[mine("posture", "helped")], outcome=Outcome.ADVANCED)
    told(db, SECOND, cues=[mine("posture", "hurt")], outcome=Outcome.REJECTED)
    told(db, THIRD, cues=[mine("posture", "hurt"), mine("pace", None)], outcome=Outcome.GHOSTED)
    assert rows(seen(db, cue_outcomes), "word", "effect", *COUNTS) == [
        ("posture", "hurt", 2, 0, 1, 1),
        ("pace", "", 1, 0, 2, 1),
        ("posture", "helped", 1, 1, 2, 0),
    ]


def test_what_was_not_noticed_is_no_cue_and_its_round_is_one_without(db: Database) -> None:
    told(db, FIRST, cues=[mine("posture", "not_noticed")], outcome=Outcome.ADVANCED)
    told(db, SECOND, cues=[mine("posture", "hurt")], outcome=Outcome.REJECTED)
    assert rows(seen(db, cue_outcomes), "effect", *COUNTS) == [("hurt", 1, 0, 1, 1)]


def test_cues_written_down_once_the_end_was_known_count_on_neither_side(db: Database) -> None:
    before = told(db, FIRST, cues=[cue("warm")])
    ended(db, before, Outcome.ADVANCED, now=utc("2026-09-20 08:00"))
    after = told(db, SECOND, cues=[cue("warm")], written="2026-09-21 08:00")
    ended(db, after, Outcome.REJECTED, now=utc("2026-09-21 08:00"))
    assert rows(seen(db, cue_outcomes), "word", *COUNTS) == [("warm", 1, 1, 0, 0)]


def test_the_label_of_a_built_in_cue_is_that_cue(db: Database) -> None:
    told(db, FIRST, cues=[mine("eye_contact", "helped")], outcome=Outcome.ADVANCED)
    told(db, SECOND, cues=[mine("eye  Contact", "helped")], outcome=Outcome.REJECTED)
    found = rows(seen(db, cue_outcomes), "word", "effect", "n_with", "through_with")
    assert found == [("eye_contact", "helped", 2, 1)]


def test_the_interviews_with_a_cue_are_those_that_its_hit_rate_counts(db: Database) -> None:
    hurt = [mine("Own Word", "hurt")]
    second = told(db, SECOND, {"stage": "final"}, cues=hurt, outcome=Outcome.REJECTED)
    first = told(db, FIRST, cues=[mine("own word", "hurt")], outcome=Outcome.ADVANCED)
    told(db, THIRD, cues=[mine("own word", "helped")], outcome=Outcome.ADVANCED)
    told(db, FOURTH, cues=hurt)
    whose = partial(interviews_with_cue, side="mine", word="own word", effect="hurt")
    assert rows(seen(db, whose), "interview_id", "held_on", "company", "stage") == [
        (str(first), FIRST, "Nordhavn Maritime A/S", "technical"),
        (str(second), SECOND, "Nordhavn Maritime A/S", "final"),
    ]
