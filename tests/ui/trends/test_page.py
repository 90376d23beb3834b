"""The page itself: what somebody new is told, what its cells hold, and words as they were typed."""

import json
import re
from io import BytesIO

import pandas as pd
from streamlit.testing.v1 import AppTest

from afterview.domain.draft import Fields
from afterview.domain.vocabulary import Outcome
from afterview.exports.tables import to_csv
from afterview.store.database import Database
from afterview.ui.trends import filters, over_time, questions
from tests.facts.search import told
from tests.ui.screen import app, labels, seen, tap, texts, words
from tests.ui.trends.search import look, weekly

PAGE = "pages/insights/trends.py"
HOSTILE = "$x$ :red[y] <b> ![i](http://e/i.png)"
FROM_RIGHT = "שכר \N{RIGHT-TO-LEFT OVERRIDE}abc"
CONFLICT: Fields = {"text": "When did you disagree?", "category": "conflict", "handled": 5}
_BARE = re.compile(r"(?<!\\)(\$|:red\[|<b>|!\[)")


def page(**state: bool) -> AppTest:
    """The page; ``__`` in the name of a state stands for a dot."""
    screen = app().switch_page(PAGE)
    for name, value in state.items():
        screen.session_state[name.replace("__", ".")] = value
    return seen(screen.run())


def hostile(db: Database, text: str) -> None:
    asked: Fields = {"text": text, "category": text, "handled": 1, "better_answer": text}
    weekly(db, 8, scores=(3, 4), questions=[asked, CONFLICT], cues=[{"word": text}], company=text)


def test_somebody_new_is_invited_to_review_an_interview(db: Database) -> None:
    screen = page()
    assert "From the third reviewed interview on, this page says what changes" in words(screen)
    assert not screen.header
    assert labels(screen)[-1] == "Review an interview"
    tap(screen, "start.review")
    with db.read() as cursor:
        assert cursor.execute("select count(*) from draft").fetchall() == [(1,)]


def test_the_numbers_behind_a_chart_are_cells_with_days_and_short_figures(db: Database) -> None:
    told(db, "2026-03-02", ratings={"structure": 2, "composure": 3, "evidence": 5})
    screen = page(trends__more__overall=True)
    [table] = screen.table
    [cells] = table.value.to_numpy().tolist()
    assert [cell.replace("\\", "") for cell in cells] == [
        *("02 Mar 2026", "Nordhavn Maritime A/S, Technical", "3.33", "3")
    ]


def test_what_is_drawn_of_the_dimensions_stands_below_their_sentences(db: Database) -> None:
    told(db, "2026-03-02", ratings={"structure": 2, "composure": 3})
    sentences, dots = page(trends__more__dimensions=True).table
    assert len(sentences.value) == 10
    assert sorted(dots.value["Score"]) == ["2", "3"]


def test_no_chart_names_a_background_since_its_ink_goes_by_that_of_the_theme(db: Database) -> None:
    told(db, "2026-03-02", ratings={"structure": 2})
    charts = [json.loads(chart.proto.spec) for chart in page().get("vega_lite_chart")]
    assert len(charts) >= 3
    assert all("background" not in chart for chart in charts)


def test_filters_that_leave_nothing_say_so_and_can_be_taken_away(db: Database) -> None:
    weekly(db, 1)
    screen = app().switch_page(PAGE)
    screen.query_params["trends.until"] = "2001-01-01"
    screen = seen(screen.run())
    assert "No reviewed interview fits these filters." in words(screen)
    assert "From 1 reviewed interview." in words(tap(screen, "trends.widen"))


def test_a_company_that_is_called_like_a_reason_keeps_its_name(db: Database) -> None:
    weekly(db, 1, company="no_reason", outcome=Outcome.REJECTED)
    [companies] = [one for one in page().multiselect if one.key == filters.COMPANY]
    assert companies.options == ["no_reason"]


def test_hostile_words_are_shown_as_typed_in_findings_quotes_and_cells(db: Database) -> None:
    for text in (HOSTILE, FROM_RIGHT):
        hostile(db, text)
    screen = page(trends__more__categories=True)
    said = words(screen)
    for text in (HOSTILE, FROM_RIGHT):
        assert f"“{text}”" in said
    assert {HOSTILE, FROM_RIGHT} & set(texts(screen))
    cells = [str(cell) for cell in screen.table[0].value.to_numpy().flat]
    shown = [*(one.value for one in (*screen.markdown, *screen.header, *screen.caption)), *cells]
    assert [one for one in shown if _BARE.search(one)] == []


def test_a_direction_of_writing_ends_with_the_name_that_sets_it(db: Database) -> None:
    hostile(db, FROM_RIGHT)
    quoted = [
        header.value for header in page().header if FROM_RIGHT.split(maxsplit=1)[0] in header.value
    ]
    assert quoted
    assert all(one.index("\u2068") < one.index("שכר") < one.index("\u2069") for one in quoted)


def test_the_file_of_numbers_holds_no_marks_of_ours_and_all_that_were_typed(db: Database) -> None:
    typed = "left \u2066right\u2069 \u2060join"
    weekly(db, 3, questions=[{"text": "Why?", "category": typed, "handled": 2}])
    [categories] = questions.panels(look(db))
    back = pd.read_csv(BytesIO(to_csv(categories.rows)), encoding="utf-8-sig").iloc[0]
    assert back["Kind of question"] == typed
    assert back["What it says"].startswith(f"Early: about level in “{typed}”, from 3 interviews")
    sentences = to_csv(over_time.panels(look(db))[1].rows).decode()
    assert not re.search("[\u2060\u2066-\u2069]", sentences)
