"""The rules of the house that a linter does not know, one function each.

A rule takes one module and gives back its breaches as sentences with file and line.
"""

import ast
import re

from tests.architecture.tree import Module, imports

LONGEST = 250
CLOCK_READERS = ("afterview/ui/shell.py", "afterview/cli/", "afterview/web/")
CLOCK = frozenset({"now", "today", "utcnow"})
EDGE = frozenset({"shell.now", "shell.today"})
SQL = re.compile(
    r"\s*(select\b.+\bfrom|insert into|update \w+ set|delete from|with \w+ as"
    r"|(create|drop|alter) table)\b",
    re.DOTALL,
)


def length(module: Module) -> list[str]:
    """A file over 250 lines holds two ideas."""
    lines = len(module.text.splitlines())
    return [f"{module.path}: {lines} lines; {LONGEST} at most"] if lines > LONGEST else []


def flat_page(module: Module) -> list[str]:
    """A file directly in ``pages/`` wakes Streamlit's legacy menu, which runs it without app.py."""
    flat = len(module.path.parts) == 2 and module.path.parts[0] == "pages"
    return [f"{module.path}: pages stand in section folders"] if flat else []


def clock(module: Module) -> list[str]:
    """The day and the time come in from the edge; nothing deep inside reads them."""
    if _is_test(module) or str(module.path).startswith(CLOCK_READERS):
        return []
    return [
        module.at(node, f"{ast.unparse(node.func)} reads the clock; take the time as an argument")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _reads_the_clock(node.func)
    ]


def _reads_the_clock(called: ast.expr) -> bool:
    if not isinstance(called, ast.Attribute):
        return False
    name = ast.unparse(called)
    return (called.attr in CLOCK and name not in EDGE) or name in {"time.time", "time.time_ns"}


def sql(module: Module) -> list[str]:
    """All SQL stands in ``afterview/store``."""
    if _is_test(module) or str(module.path).startswith("afterview/store/"):
        return []
    return [
        module.at(node, "SQL outside of the store")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_sql(node.value)
    ]


def _is_sql(text: str) -> bool:
    first = text.split(maxsplit=1)[:1]
    # "Select one from the list" is a sentence: SQL begins all small or all large.
    return any(word in {word.lower(), word.upper()} for word in first) and bool(
        SQL.match(text.lower())
    )


def raw_html(module: Module) -> list[str]:
    """Nothing asks Streamlit to let HTML or scripts through."""
    return [
        module.at(node.value, f"{node.arg} is never used")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.keyword) and (node.arg or "").startswith("unsafe_allow_")
    ]


def streamlit_by_name(module: Module) -> list[str]:
    """Streamlit is ``st`` everywhere, so that each call of it can be told by its name."""
    if _is_test(module):
        return []
    return [
        module.at(node, f"{name} hides that it is Streamlit's; write import streamlit as st")
        for node, name in imports(module)
        if isinstance(node, ast.ImportFrom) and node.module == "streamlit"
    ]


def _is_test(module: Module) -> bool:
    return module.path.parts[0] in {"tests", "bench"}
