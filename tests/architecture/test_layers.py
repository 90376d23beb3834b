import pytest

from tests.architecture.layers import crossings, layer_of, upward
from tests.architecture.tree import every_module, module


def test_every_import_of_the_project_is_allowed_by_the_table() -> None:
    wrong = [crossing for found in every_module() for crossing in crossings(found)]
    assert not wrong, "\n".join(wrong)


def test_every_arrow_of_the_table_points_upwards_in_it() -> None:
    assert list(upward()) == []


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("afterview/domain/lesson.py", "import pandas as pd"),
        ("afterview/domain/lesson.py", "from afterview.store import lessons"),
        ("afterview/domain/lesson.py", "from pathlib import Path"),
        ("afterview/letters/thanks.py", "import streamlit as st"),
        ("afterview/store/lessons.py", "from afterview import actions"),
        ("afterview/store/lessons.py", "from ..actions import finish_review"),
        ("afterview/charts/trend.py", "import streamlit as st"),
        ("afterview/actions/finish_review.py", "from afterview.charts import trend"),
        ("afterview/actions/finish_review.py", "def late() -> None:\n    import duckdb"),
        ("afterview/ui/shell.py", "import duckdb"),
        ("afterview/ui/shell.py", "from afterview.web import server"),
        ("afterview/web/guard.py", "from afterview.domain import lesson"),
        ("afterview/web/guard.py", "import requests"),
        ("pages/today/today.py", "from afterview.store.lessons import save"),
        ("pages/today/today.py", "from pages.library import lessons"),
        ("app.py", "import afterview.store"),
        ("afterview/cli/entry.py", "from afterview.ui import shell"),
        ("afterview/cli/entry.py", "from tests.architecture import tree"),
    ],
)
def test_an_arrow_that_the_table_lacks_is_named(path: str, line: str) -> None:
    [crossing] = crossings(module(path, line))
    assert crossing.startswith(f"{path}:")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("afterview/domain/lesson.py", "from afterview.domain.scales import RATINGS"),
        ("afterview/domain/lesson.py", "from .scales import RATINGS"),
        ("afterview/store/lessons.py", "import duckdb"),
        ("afterview/store/lessons.py", "from afterview import domain, errors"),
        ("afterview/ui/shell.py", "from afterview.actions.finish_review import finish_review"),
        ("pages/today/today.py", "from afterview.store import facts"),
        ("pages/today/today.py", "from afterview.store.facts import ratings"),
        ("tests/store/test_lessons.py", "import duckdb"),
    ],
)
def test_an_arrow_of_the_table_is_let_through(path: str, line: str) -> None:
    assert crossings(module(path, line)) == []


def test_a_module_that_stands_in_no_layer_is_named() -> None:
    assert crossings(module("afterview/misc/odds.py", "")) == [
        "afterview/misc/odds.py: stands in no layer of the table"
    ]


def test_a_layer_is_no_mere_beginning_of_a_name() -> None:
    assert layer_of(module("afterview/storeroom.py", "")) is None
