from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.brief.scoring import applies, lesson_score, question_score
from afterview.domain.evidence import LessonEvidence, Met
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Format, Stage
from tests.brief.known import DESIGN, DESIGN_ROUND, TODAY, a_lesson, a_question, day, met

UNRATED_OLD = 12.0 + 4.0  # never rated, never done; met too long ago to count as lately
OLD = "2026-01-01"


@given(
    handled=st.sampled_from([None, 1, 2, 3, 4, 5]),
    days=st.integers(0, 400),
    done=st.none() | st.integers(0, 400),
    life=st.sampled_from([Life.OPEN, Life.TRIED, Life.KEPT]),
    stage=st.none() | st.sampled_from(Stage),
)
def test_no_lesson_stands_there_without_a_reason(
    handled: int | None, days: int, done: int | None, life: Life, stage: Stage | None
) -> None:
    known = a_lesson(
        met(str(TODAY - timedelta(days=days)), handled=handled, stage=Stage.TAKE_HOME),
        done_on=None if done is None else TODAY - timedelta(days=done),
        life=life,
    )
    assert lesson_score(known, replace(DESIGN_ROUND, stage=stage), today=TODAY).why


def test_a_lesson_that_nothing_speaks_for_says_that_it_applies_anywhere() -> None:
    known = a_lesson(met(handled=5), done_on=TODAY)
    assert lesson_score(known, DESIGN_ROUND, today=TODAY).why == ("It applies anywhere.",)


def score(known: LessonEvidence) -> float:
    return lesson_score(known, DESIGN_ROUND, today=TODAY).total


@pytest.mark.parametrize(
    ("known", "points"),
    [
        (a_lesson(), 0),
        (a_lesson(stage=Stage.SYSTEM_DESIGN), 36),
        (a_lesson(company="Nordhavn", is_for_here=True), 36),
        (a_lesson(category=DESIGN), 36),
        (a_lesson(category="salary"), 0),
        (a_lesson(if_text="a Design question comes"), 36),
        (a_lesson(if_text="they designate me"), 0),
        (a_lesson(then_text="I design"), 0),
        (a_lesson(met(OLD, category=DESIGN)), 24),
        (a_lesson(met(OLD, stage=Stage.SYSTEM_DESIGN)), 24),
        (a_lesson(met(OLD, stage=Stage.CODING)), 12),
        (a_lesson(met(OLD, is_same_role=True)), 12),
        (a_lesson(met(OLD, is_here=True)), 5),
        (a_lesson(met(OLD, stage=Stage.SYSTEM_DESIGN, category=DESIGN, is_here=True)), 24 + 5),
        (a_lesson(met(OLD), met(OLD)), 4),
        (a_lesson(met(OLD), met(OLD), met(OLD)), 8),
    ],
)
def test_fit_firm_and_recurrence_have_the_points_of_the_table(
    known: LessonEvidence, points: float
) -> None:
    assert score(known) == UNRATED_OLD + points


@pytest.mark.parametrize(
    ("handled", "open_points", "kept_points"),
    [(1, 30, 15), (2, 24, 12), (3, 12, 6), (4, 4, 2), (5, 0, 0), (None, 12, 6)],
)
def test_weakness_counts_by_the_last_rating_and_half_where_kept(
    handled: int | None, open_points: float, kept_points: float
) -> None:
    for life, points in ((Life.OPEN, open_points), (Life.TRIED, open_points)):
        assert score(a_lesson(met(OLD, handled=handled), life=life)) == points + 4
    assert score(a_lesson(met(OLD, handled=handled), life=Life.KEPT)) == kept_points + 4


def test_only_the_latest_rating_counts() -> None:
    times = (met("2026-03-01", handled=4), met("2026-02-01", handled=1))
    assert score(a_lesson(*times)) == score(a_lesson(*reversed(times)))
    told = " ".join(why(a_lesson(*times)))
    assert "a question that you handled 4 of 5 at Elsewhere on 1 March." in told


@pytest.mark.parametrize(
    ("done", "points"),
    [(None, 4), ("2026-01-02", 4), ("2026-08-06", 4), ("2026-08-07", 0), ("2026-11-04", 0)],
)
def test_what_was_never_done_or_not_for_90_days_is_due(done: str | None, points: float) -> None:
    known = a_lesson(met(OLD), done_on=None if done is None else day(done))
    assert score(known) == 12 + points


def test_what_was_met_again_after_it_was_done_is_a_little_due() -> None:
    again = a_lesson(met("2026-11-03"), done_on=day("2026-11-02"))
    before = a_lesson(met("2026-11-03"), done_on=day("2026-11-03"))
    assert score(again) - score(before) == pytest.approx(3)


def test_recency_fades_over_180_days() -> None:
    lately = score(a_lesson(met("2026-11-04")))
    halfway = score(a_lesson(met("2026-08-06")))
    assert lately - UNRATED_OLD == 6
    assert halfway - UNRATED_OLD == 3
    assert score(a_lesson(met("2026-05-08"))) == UNRATED_OLD


def why(known: LessonEvidence) -> tuple[str, ...]:
    return lesson_score(known, DESIGN_ROUND, today=TODAY).why


def test_every_reason_is_a_sentence_with_its_facts_the_weightiest_first() -> None:
    known = a_lesson(
        met("2026-10-13", company="Nordhavn", category=DESIGN, handled=2),
        met("2025-09-14", stage=Stage.SYSTEM_DESIGN),
        if_text="a design question comes",
    )
    assert why(known) == (
        "It says “design”, and ahead is a system design round.",
        "It comes from a system design question that you handled 2 of 5 at Nordhavn on 13 October.",
        "It came up in 2 interviews.",
        "You have not done it in an interview yet.",
    )


def test_a_day_of_another_year_is_told_with_it() -> None:
    assert "It came up last on 14 September 2025." not in why(a_lesson(met("2025-09-14")))
    assert "handled 1 of 5 at Elsewhere on 14 September 2025." in " ".join(
        why(a_lesson(met("2025-09-14", handled=1)))
    )


def test_a_format_is_named_as_well() -> None:
    on_the_phone = replace(DESIGN_ROUND, stage=None, format=Format.PHONE)
    known = a_lesson(if_text="it is a phone screen")
    assert lesson_score(known, on_the_phone, today=TODAY).fits
    assert not lesson_score(known, DESIGN_ROUND, today=TODAY).fits


@pytest.mark.parametrize(
    ("known", "is_there"),
    [
        (a_lesson(), True),
        (a_lesson(stage=Stage.SYSTEM_DESIGN), True),
        (a_lesson(stage=Stage.FINAL), False),
        (a_lesson(company="Nordhavn", is_for_here=True), True),
        (a_lesson(company="Elsewhere"), False),
        (a_lesson(category="salary"), True),
        (a_lesson(life=Life.RETIRED), False),
        (a_lesson(life=Life.KEPT), True),
    ],
)
def test_a_scope_elsewhere_and_retiring_take_a_lesson_off(
    known: LessonEvidence, *, is_there: bool
) -> None:
    assert applies(known, DESIGN_ROUND) is is_there


def test_where_stage_and_firm_are_open_no_scope_stands_against_a_lesson() -> None:
    anywhere = replace(DESIGN_ROUND, company="", stage=None)
    assert applies(a_lesson(stage=Stage.FINAL, company="Elsewhere"), anywhere)


def test_a_question_says_how_it_went_and_is_never_due() -> None:
    known = a_question(met("2026-10-13", handled=2), words="design a queue")
    found = question_score(known, DESIGN_ROUND, today=TODAY)
    assert found.why == (
        "It says “design”, and ahead is a system design round.",
        "You handled it 2 of 5 at Elsewhere on 13 October.",
    )
    assert found.fits


HANDLED = st.one_of(st.none(), st.integers(1, 5))
TIMES = st.lists(
    st.builds(
        lambda ago, handled, stage, category: met(
            (TODAY - timedelta(days=ago)).isoformat(),
            handled=handled,
            stage=stage,
            category=category,
        ),
        st.integers(0, 400),
        HANDLED,
        st.sampled_from(Stage),
        st.sampled_from(["", DESIGN, "salary", "my own word"]),
    ),
    min_size=1,
    max_size=5,
)


@given(TIMES, st.integers(2, 5))
def test_a_weaker_last_answer_never_lowers_a_score(times: list[Met], handled: int) -> None:
    first, *rest = sorted(times, key=lambda one: one.held_on, reverse=True)
    stronger = a_lesson(replace(first, handled=handled), *rest)
    weaker = a_lesson(replace(first, handled=handled - 1), *rest)
    assert score(weaker) >= score(stronger)


@given(TIMES, st.integers(1, 200))
def test_having_met_it_later_never_lowers_a_score(times: list[Met], days: int) -> None:
    earlier = [replace(one, held_on=one.held_on - timedelta(days=days)) for one in times]
    assert score(a_lesson(*times)) >= score(a_lesson(*earlier))


@given(TIMES)
def test_another_interview_of_the_same_day_and_rating_never_lowers_a_score(
    times: list[Met],
) -> None:
    assert score(a_lesson(*times, times[-1])) >= score(a_lesson(*times))


@given(TIMES)
def test_keeping_a_lesson_never_raises_its_score(times: list[Met]) -> None:
    assert score(a_lesson(*times, life=Life.KEPT)) <= score(a_lesson(*times))


@given(TIMES)
def test_the_order_of_the_evidence_makes_no_difference(times: list[Met]) -> None:
    assert score(a_lesson(*times)) == score(a_lesson(*reversed(times)))


@given(TIMES)
def test_each_reason_is_whole_and_stands_once(times: list[Met]) -> None:
    reasons = why(a_lesson(*times))
    assert len(set(reasons)) == len(reasons)
    assert all(one.endswith(".") and one[0].isupper() for one in reasons)
