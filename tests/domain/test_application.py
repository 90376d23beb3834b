from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.application import (
    ENDINGS,
    STAGES_IN_ORDER,
    Application,
    Phase,
    Resolution,
    further,
    with_outcome,
    with_round,
)
from afterview.domain.vocabulary import Outcome, Stage

APPLIED = Application(UUID(int=8), "Nordhavn Maritime A/S", "Senior Data Engineer")
CLOSED = replace(
    APPLIED, phase=Phase.CLOSED, resolution=Resolution.REJECTED, furthest_stage=Stage.PANEL
)


def test_every_stage_has_its_place_in_the_order() -> None:
    assert sorted(STAGES_IN_ORDER) == sorted(Stage)


@given(
    st.sampled_from(Phase),
    st.lists(
        st.tuples(st.sampled_from(Stage), st.booleans(), st.sampled_from(Outcome)), max_size=8
    ),
)
def test_the_furthest_stage_never_falls_back(
    phase: Phase, course: list[tuple[Stage, bool, Outcome]]
) -> None:
    application = replace(APPLIED, phase=phase)
    for stage, held, outcome in course:
        moved = with_round(application, stage, held=held)
        moved = with_outcome(moved, before=Outcome.PENDING, after=outcome)
        assert further(application.furthest_stage, moved.furthest_stage) == moved.furthest_stage
        assert (moved.resolution is not None) <= (moved.phase is Phase.CLOSED)
        application = moved
    held_stages = [stage for stage, held, _ in course if held]
    expected = max(held_stages, key=STAGES_IN_ORDER.index, default=None)
    assert application.furthest_stage is expected


def test_nothing_is_before_every_stage() -> None:
    assert further(None, None) is None
    assert further(None, Stage.INFORMAL_COFFEE) is Stage.INFORMAL_COFFEE
    assert further(Stage.INFORMAL_COFFEE, None) is Stage.INFORMAL_COFFEE
    assert further(Stage.FINAL, Stage.PHONE_SCREEN) is Stage.FINAL


@pytest.mark.parametrize("phase", [Phase.PLANNED, Phase.APPLIED, Phase.IN_PROCESS])
@pytest.mark.parametrize("held", [True, False])
def test_a_round_brings_it_into_the_process(phase: Phase, *, held: bool) -> None:
    moved = with_round(replace(APPLIED, phase=phase), Stage.TECHNICAL, held=held)
    assert moved.phase is Phase.IN_PROCESS
    assert moved.furthest_stage is (Stage.TECHNICAL if held else None)


def test_booking_a_round_opens_a_closed_one_again() -> None:
    moved = with_round(CLOSED, Stage.FINAL, held=False)
    assert (moved.phase, moved.resolution) == (Phase.IN_PROCESS, None)
    assert moved.furthest_stage is Stage.PANEL


def test_a_round_that_was_held_before_it_closed_leaves_it_closed() -> None:
    moved = with_round(CLOSED, Stage.FINAL, held=True)
    assert (moved.phase, moved.resolution) == (Phase.CLOSED, Resolution.REJECTED)
    assert moved.furthest_stage is Stage.FINAL


@pytest.mark.parametrize(
    ("outcome", "resolution"),
    [
        (Outcome.REJECTED, Resolution.REJECTED),
        (Outcome.WITHDREW_ME, Resolution.WITHDREW),
        (Outcome.ROLE_CLOSED, Resolution.ROLE_CLOSED),
        (Outcome.GHOSTED, Resolution.NO_RESPONSE),
    ],
)
def test_an_ending_closes_it_and_taking_it_back_opens_it(
    outcome: Outcome, resolution: Resolution
) -> None:
    ended = with_outcome(APPLIED, before=Outcome.PENDING, after=outcome)
    assert (ended.phase, ended.resolution) == (Phase.CLOSED, resolution)
    again = with_outcome(ended, before=outcome, after=Outcome.PENDING)
    assert (again.phase, again.resolution) == (Phase.IN_PROCESS, None)


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - set(ENDINGS)))
def test_any_other_outcome_leaves_it_as_it_stands(outcome: Outcome) -> None:
    assert with_outcome(APPLIED, before=Outcome.PENDING, after=outcome) == APPLIED


def test_an_ending_that_the_person_chose_stays() -> None:
    declined = replace(CLOSED, resolution=Resolution.OFFER_DECLINED)
    assert with_outcome(declined, before=Outcome.REJECTED, after=Outcome.OFFER) == declined
