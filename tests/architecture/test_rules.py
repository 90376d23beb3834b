from collections.abc import Callable

import pytest

from tests.architecture import markup, rules
from tests.architecture.tree import Module, every_module, module

RULES: list[Callable[[Module], list[str]]] = [
    rules.length,
    rules.flat_page,
    rules.clock,
    rules.sql,
    rules.raw_html,
    rules.streamlit_by_name,
    markup.typed_text,
]
ST = "import streamlit as st\n"


def name_of(value: object) -> str:
    return getattr(value, "__name__", "")


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_the_project_keeps_the_rule(rule: Callable[[Module], list[str]]) -> None:
    breaches = [breach for found in every_module() for breach in rule(found)]
    assert not breaches, "\n".join(breaches)


def test_the_rules_see_this_very_file() -> None:
    assert "tests/architecture/test_rules.py" in {str(found.path) for found in every_module()}


def test_a_file_of_251_lines_is_too_long() -> None:
    assert rules.length(module("tests/test_x.py", "\n" * 250)) == []
    assert rules.length(module("tests/test_x.py", "\n" * 251)) != []


def test_a_page_directly_in_pages_is_named() -> None:
    assert rules.flat_page(module("pages/today.py", "")) != []
    assert rules.flat_page(module("pages/today/today.py", "")) == []


@pytest.mark.parametrize("line", ["datetime.now(UTC)", "date.today()", "time.time()"])
def test_only_the_edge_reads_the_clock(line: str) -> None:
    assert rules.clock(module("afterview/domain/due.py", line)) != []
    assert rules.clock(module("pages/today/today.py", line)) != []
    assert rules.clock(module("afterview/ui/shell.py", line)) == []


def test_a_page_asks_the_edge_for_the_time() -> None:
    assert rules.clock(module("pages/today/today.py", "shell.now()")) == []


@pytest.mark.parametrize(
    "line",
    [
        "db.read('select text from lesson')",
        "q = '''\n  INSERT INTO lesson VALUES (1)'''",
        "q = 'update lesson set text = $text'",
    ],
)
def test_sql_is_named_outside_of_the_store_only(line: str) -> None:
    assert rules.sql(module("afterview/actions/keep.py", line)) != []
    assert rules.sql(module("afterview/store/lessons.py", line)) == []


def test_a_sentence_that_sounds_like_sql_is_none() -> None:
    assert rules.sql(module("pages/a/b.py", "hint = 'Select one from the list.'")) == []


def test_letting_html_through_is_named_everywhere() -> None:
    line = "st.markdown('<b>x</b>', unsafe_allow_html=True)"
    assert rules.raw_html(module("afterview/ui/safe_text.py", line)) != []


def test_a_call_of_streamlit_cannot_hide_behind_an_import() -> None:
    line = "from streamlit import markdown"
    assert rules.streamlit_by_name(module("pages/today/today.py", line)) != []


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown(note)",
        "st.write('Heard:', note)",
        "st.caption(f'Heard: {note}')",
        "st.caption(body=note)",
        "st.title('Interview at ' + company)",
        "box.markdown(lesson.text)",
        "st.button(f'Remove {question}')",
        "st.button('Remove', help=question)",
        "st.tabs([person.name for person in people])",
        "st.markdown(note.strip())",
        "st.error(str(error))",
        "st.page_link(PLACE, label=company)",
        "st.caption(f'{note:>20}')",
        "st.markdown(note if note else 'Nothing yet.')",
    ],
)
def test_typed_text_may_not_reach_markup(line: str) -> None:
    [breach] = markup.typed_text(module("pages/today/today.py", ST + line))
    assert breach.startswith("pages/today/today.py:2:")


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown('Nothing yet.')",
        "st.html(STYLES)",
        "st.text(note)",
        "st.caption(f'{len(lessons)} open')",
        "st.caption(f'{rate:.0%} on {day:%d %B}')",
        "st.caption(escaped(note))",
        "st.button(f'Remove {escaped(question)}', key=question)",
        "st.caption('Early' if n else 'Late')",
        "st.metric('Rounds', n)",
        "st.tabs([escaped(person.name) for person in people])",
        "'a title'.title()",
        "st.page_link(place.file, label='Today')",
        "st.button(PLACES[name].title)",
        "st.button({'up': 'Move it up', 'down': 'Move it down'}[way])",
    ],
)
def test_fixed_and_safe_text_is_let_through(line: str) -> None:
    using = "from afterview.ui.safe_text import escaped\n"
    assert markup.typed_text(module("pages/today/today.py", ST + using + line)) == []


def test_the_module_for_safe_text_is_the_one_that_may() -> None:
    assert markup.typed_text(module("afterview/ui/safe_text.py", ST + "st.markdown(note)")) == []
    assert markup.typed_text(module("afterview/ui/forms.py", ST + "st.markdown(note)")) != []


def test_a_name_that_only_looks_like_safe_text_does_not_count() -> None:
    line = "from afterview.ui.forms import escaped\nst.markdown(escaped(note))"
    assert markup.typed_text(module("pages/today/today.py", ST + line)) != []


def test_the_module_may_be_called_by_its_name() -> None:
    line = "from afterview.ui import safe_text\nst.caption(safe_text.escaped(note))"
    assert markup.typed_text(module("pages/today/today.py", ST + line)) == []
