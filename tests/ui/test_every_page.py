import pytest

from afterview.store.database import Database
from tests.ui.data import data_page
from tests.ui.rounds import reviewed
from tests.ui.screen import interviews_page, place


@pytest.mark.parametrize("parameter", ["show", "backup", "person", "interview", "all"])
def test_each_part_of_your_data_is_read_from_its_top(parameter: str) -> None:
    assert place(data_page(**{parameter: "1"})) == f"data {parameter}=1"
    assert place(data_page()) == "data"


def test_narrowing_a_list_leaves_the_page_where_it_is(db: Database) -> None:
    one = reviewed(db)
    assert place(interviews_page(interviews__words="nord")) == "interviews"
    assert place(interviews_page(id=one.hex)) == f"interviews id={one.hex}"
