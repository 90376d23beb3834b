from pathlib import Path

import pytest

from afterview.store.start import close, opened
from tests.store.faults.chance import seeded
from tests.store.faults.killing import FEW, MANY, killed_at_random
from tests.store.faults.processes import child
from tests.store.faults.saving import flaws, last_saved


@pytest.mark.parametrize(
    "kills", [FEW, pytest.param(MANY, marks=pytest.mark.long)], ids=["few", "many"]
)
def test_no_acknowledged_save_is_lost_however_often_the_app_is_killed(
    path: Path, kills: int
) -> None:
    chance = seeded(20261013)
    stored = 0
    for _ in range(kills):
        with child("save", path) as process:
            acknowledged = max(stored, killed_at_random(process, chance))
        database = opened(path)
        stored = last_saved(database)
        assert acknowledged <= stored <= acknowledged + 1
        assert flaws(database) == []
        close(path)
    assert stored > kills
