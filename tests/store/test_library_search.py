"""The list of interviews: found by any of its words, whatever the case and the accents."""

from collections.abc import Callable
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.drafts import correct_review
from afterview.actions.interviews import (
    bring_back_interview,
    record_outcome,
    remove_interview,
)
from afterview.domain.draft import NOTES
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.store.database import Database
from afterview.store.facts.library import InterviewLine, Wanted, interview_lines
from tests.builders import LATER, STARTED_AT
from tests.doing import finished, interview, planned, review_of, reviewed, typed

NORDHAVN = {"company": "Nordhavn Maritime A/S", "role": "Senior Data Engineer"}
CAFE = {"company": "Kaffeerösterei Löwenzahn GmbH & Co. KG", "role": "Teamleitung Filiale"}


def lines(db: Database, wanted: Wanted) -> list[InterviewLine]:
    with db.read() as cursor:
        return list(interview_lines(cursor, wanted))


def found(db: Database, words: str) -> list[UUID]:
    return [line.id for line in lines(db, Wanted(words))]


def decide(db: Database, interview_id: UUID, outcome: Outcome, **reasons: str) -> None:
    said = {"stated_reason": "", "guessed_reason": "", **reasons}
    stored = interview(db, interview_id)
    assert record_outcome(db, stored, outcome, heard_on=None, **said, now=LATER) == []


@pytest.mark.parametrize(
    ("typed_words", "searched"),
    [
        ("Søren Ødegård-Nuñez", "soren odegard-nunez"),
        ("Søren Ødegård-Nuñez", "SØREN ØDEGÅRD"),
        ("Soren Odegard", "søren ødegård"),
        ("Łódź, Gdańsk", "lodz gdansk"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("GROẞE", "große"),
        ("Ærø og Fyn", "aero"),
        ("Cœur", "coeur"),
        ("Þór og Ðísa", "thor disa"),
        ("Đặng Thị Hương", "dang huong"),
        ("ΣΟΦΟΣ", "σοφός"),
        ("Wach\u017ftube", "WACHSTUBE"),
        ("I\u0307stanbul ISPARTA", "istanbul \u0131sparta"),
        ("cafe\u0301 (two characters)", "café"),
        ("café (one character)", "cafe\u0301"),
        ("李伟", "李伟"),
        ("מרחבא", "מרחבא"),
        ("Привет, ЁЛКА", "привет ёлка"),
        ("före\x00efter", "efter"),
        ("back-pressure", "pressure"),
    ],
)
def test_case_and_accents_make_no_difference(db: Database, typed_words: str, searched: str) -> None:
    interview_id = planned(db, {"note": typed_words})
    planned(db, {"note": "something else"})
    assert found(db, searched) == [interview_id]


def test_every_word_has_to_occur_though_not_in_one_place(db: Database) -> None:
    interview_id = reviewed(
        db, NORDHAVN, questions=["Why shipping?"], lessons=[("asked", "name the bottleneck")]
    )
    assert found(db, "bottleneck  NORDHAVN\tshipping") == [interview_id]
    assert found(db, "bottleneck\u00a0shipping\u3000") == [interview_id]
    assert found(db, "bottleneck Südhafen") == []


def test_nothing_searched_for_finds_everything_the_latest_first(db: Database) -> None:
    early = reviewed(db, {"day": "2026-10-01"})
    late = reviewed(db, {"day": "2026-10-12"})
    for words in ("", "  ", "\t\n", "\u00a0"):
        assert found(db, words) == [late, early]


def test_each_text_of_a_review_is_searched(db: Database) -> None:
    fields = {name: f"x{name}x" for name in (*NOTES, "promise_words", "company", "role")}
    interview_id = reviewed(db, fields)
    planned(db)
    for word in fields.values():
        assert found(db, word) == [interview_id]


def test_each_text_of_a_question_is_searched_once_it_is_finished(db: Database) -> None:
    interview_id = reviewed(db)
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    [question] = review_of(db, interview_id).review.questions
    words = {name: f"x{name}x" for name in ("text", "said", "better_answer", "story")}
    typed(db, draft_id, {f"question.{question.id}.{name}": words[name] for name in words})
    assert [found(db, word) for word in words.values()] == [[]] * 4
    finished(db, draft_id, now=LATER)
    assert [found(db, word) for word in words.values()] == [[interview_id]] * 4


def test_people_and_lessons_are_searched(db: Database) -> None:
    interview_id = reviewed(
        db, people=["Zoë O'Connor, staff engineer"], lessons=[("on the phone", "three reasons")]
    )
    for words in ("zoe", "o'connor", "staff", "phone", "reasons"):
        assert found(db, words) == [interview_id]


def test_cues_are_searched_as_they_are_read(db: Database) -> None:
    interview_id = reviewed(db, {"cue.mine.to_add": "leaned_in\nplayed with the pen"})
    for words in ("leaned in", "pen", "leaned_in"):
        assert found(db, words) == [interview_id]


def test_stage_note_and_reasons_are_searched(db: Database) -> None:
    interview_id = planned(db, {"stage": "system_design", "note": "bring the portfolio"})
    decide(db, interview_id, Outcome.REJECTED, stated_reason="Røntgen", guessed_reason="too slow")
    for words in ("system design", "system_design", "portfolio", "rontgen", "slow"):
        assert found(db, words) == [interview_id]


def test_signs_that_mean_something_to_a_database_are_only_signs(db: Database) -> None:
    signs = ["%", "_", "100%", "a_b", "'", "''", '"', "\\", "$words", "(", ".*", "[a-z]"]
    for sign in signs:
        assert found(db, sign) == []
    for sign in signs:
        interview_id = planned(db, {"note": f"here: {sign}!"})
        assert interview_id in found(db, sign)
        assert found(db, f"{sign}!") == [interview_id]


def test_words_that_were_corrected_away_are_not_found(db: Database) -> None:
    interview_id = reviewed(db, {"worked": "the SQL"}, lessons=[("so", "zeppelin")])
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    [lesson] = review_of(db, interview_id).review.lessons
    typed(db, draft_id, {"worked": "", f"lesson.{lesson.id}.then_text": "balloon"})
    finished(db, draft_id, now=LATER)
    assert (found(db, "sql"), found(db, "zeppelin")) == ([], [])
    assert found(db, "balloon") == [interview_id]


def test_a_deleted_interview_is_not_found_until_it_is_back(db: Database) -> None:
    interview_id = reviewed(db, {"note": "zeppelin"})
    remove_interview(db, interview_id, now=LATER)
    assert (found(db, "zeppelin"), found(db, "")) == ([], [])
    bring_back_interview(db, interview_id)
    assert found(db, "zeppelin") == found(db, "") == [interview_id]


def test_filters_narrow_and_add_up(db: Database) -> None:
    nordhavn = reviewed(db, {**NORDHAVN, "stage": "technical"})
    final = reviewed(db, {**NORDHAVN, "stage": "final"})
    cafe = planned(db, {**CAFE, "stage": "phone_screen"})
    decide(db, nordhavn, Outcome.REJECTED)

    def ids(**wanted: object) -> set[UUID]:
        return {line.id for line in lines(db, Wanted(**wanted))}  # type: ignore[arg-type]

    assert ids(stages=[Stage.FINAL]) == {final}
    assert ids(stages=[Stage.FINAL, Stage.TECHNICAL]) == {final, nordhavn}
    assert ids(outcomes=[Outcome.REJECTED]) == {nordhavn}
    assert ids(outcomes=[Outcome.PENDING]) == {final, cafe}
    assert ids(companies=[CAFE["company"]]) == {cafe}
    assert ids(companies=[NORDHAVN["company"]], outcomes=[Outcome.PENDING]) == {final}
    assert ids(words="teamleitung", stages=[Stage.FINAL]) == set()
    assert ids(companies=["%"]) == set()


def test_a_line_says_how_the_interview_stands(db: Database) -> None:
    reviewed(db, {**NORDHAVN, "feeling": 2}, questions=["Why us?", "Why now?"])
    [line] = lines(db, Wanted())
    assert line == InterviewLine(
        id=line.id,
        company="Nordhavn Maritime A/S",
        role="Senior Data Engineer",
        stage=Stage.TECHNICAL,
        status=Status.COMPLETED,
        outcome=Outcome.PENDING,
        starts_at=STARTED_AT,
        zone="Europe/Copenhagen",
        reviewed=True,
        feeling=2,
        n_questions=2,
    )


def test_a_planned_interview_is_a_line_without_review(db: Database) -> None:
    planned(db, CAFE)
    [line] = lines(db, Wanted())
    assert (line.status, line.reviewed, line.feeling, line.n_questions) == (
        *(Status.SCHEDULED, False, None, 0),
    )


# The micro sign and the n with an apostrophe are written in capitals with other letters.
LATIN = st.characters(max_codepoint=0x17F, categories=["L", "N"], exclude_characters="µŉ")
SHOUTED: dict[str, Callable[[str], str]] = {
    "as typed": str,
    "lower": str.lower,
    "upper": str.upper,
    "title": str.title,
}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(LATIN, min_size=1, max_size=12),
    st.sampled_from(list(SHOUTED)),
)
def test_any_latin_word_is_found_however_it_is_written(
    db: Database, word: str, writing: str
) -> None:
    interview_id = planned(db, {"note": f"({word})"})
    assert interview_id in found(db, SHOUTED[writing](word))
