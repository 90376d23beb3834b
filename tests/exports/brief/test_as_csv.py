from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.brief.as_csv import COLUMNS, as_csv
from afterview.exports.brief.legible import legible
from tests.exports.brief import readers
from tests.exports.brief.briefs import a_brief, a_lesson, realistic
from tests.strategies import NASTY


def test_every_part_of_the_brief_has_its_rows() -> None:
    rows = readers.table(as_csv(realistic()))
    assert tuple(rows.columns) == COLUMNS
    assert rows["part"].value_counts().to_dict() == {
        "lesson": 5,
        "question": 5,
        "have ready": 4,
        "said here": 3,
        "my question": 3,
        "person": 2,
        "strength": 2,
        "open step": 2,
        "story": 1,
    }


def test_a_row_says_what_is_known_of_its_thing() -> None:
    rows = readers.table(as_csv(realistic()))
    question = rows[rows["part"] == "question"].iloc[0]
    assert (question["handled"], question["interviews"]) == ("2", "1")
    step = rows[rows["part"] == "open step"].iloc[0]
    assert date.fromisoformat(step["on"]) == date(2026, 10, 14)
    ready = rows[rows["part"] == "have ready"]["ticked"]
    assert ready.to_list() == ["yes", "no", "no", "no"]


def test_the_file_is_one_that_excel_reads() -> None:
    content = as_csv(realistic())
    assert content.startswith(b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n")
    assert content.count(b"\r\n") == len(readers.table(content)) + 1


def test_what_a_spreadsheet_would_calculate_stays_text() -> None:
    formulas = ["=1+1", '=HYPERLINK("x")', "+1", "-1", "@SUM(1)", "\t=1", " =1", "|cmd", "%0A"]
    brief = a_brief(*(a_lesson(if_text=text, then_text=text, why=(text,)) for text in formulas))
    rows = readers.table(as_csv(brief))
    for column in ("text", "more", "why"):
        assert rows[column].to_list() == [f"'{text}" for text in formulas]


@given(st.lists(st.sampled_from(NASTY) | st.text(), min_size=1, max_size=4))
def test_any_text_comes_back_but_for_the_apostrophe(texts: list[str]) -> None:
    typed = [legible(text) for text in texts]
    rows = readers.table(as_csv(a_brief(*(a_lesson(then_text=text) for text in typed))))
    assert [readers.unguarded(each) for each in rows["more"]] == [
        readers.unguarded(each) for each in typed
    ]
