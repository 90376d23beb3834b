from io import BytesIO

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.tables import to_csv

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|cmd", "%0A=1")


def read_back(written: bytes) -> pd.DataFrame:
    return pd.read_csv(BytesIO(written), keep_default_na=False, encoding="utf-8-sig", dtype="str")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_calculate_stays_text(text: str) -> None:
    frame = pd.DataFrame({"question": [text]}, dtype="str")
    assert read_back(to_csv(frame))["question"].to_list() == [f"'{text}"]


def test_a_column_that_is_named_like_a_formula_stays_text_too() -> None:
    assert list(read_back(to_csv(pd.DataFrame({"=1": [1]})))) == ["'=1"]


def test_numbers_stay_numbers_and_what_is_missing_an_empty_cell() -> None:
    frame = pd.DataFrame({"change": [-1.5, None], "n": [3, 4]})
    assert to_csv(frame).decode("utf-8-sig") == "change,n\n-1.5,3\n,4\n"


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0")), min_size=1))
def test_any_text_comes_back_but_for_the_apostrophe(texts: list[str]) -> None:
    frame = pd.DataFrame({"text": pd.Series(texts, dtype="str"), "n": 1})
    back = read_back(to_csv(frame))["text"].to_list()
    assert [each.removeprefix("'") for each in back] == [each.removeprefix("'") for each in texts]
