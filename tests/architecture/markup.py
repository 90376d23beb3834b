"""The rule about text on the screen: what Streamlit reads as markup is fixed or made safe.

Most elements read Markdown, in their labels too: typed text would turn into images, links and
colours. Only ``afterview/ui/safe_text.py`` hands typed text to them. A number or a day may stand
in an f-string with a format that text would refuse: ``{n:d}``, ``{day:%d %B}``.
"""

import ast

from tests.architecture.tree import Module, imports

SAFE = "afterview.ui.safe_text"
READS_MARKUP = frozenset(
    {
        "badge",
        "button",
        "caption",
        "dialog",
        "download_button",
        "error",
        "exception",
        "expander",
        "form_submit_button",
        "header",
        "html",
        "info",
        "latex",
        "link_button",
        "markdown",
        "menu_button",
        "metric",
        "page_link",
        "popover",
        "progress",
        "spinner",
        "status",
        "subheader",
        "success",
        "tabs",
        "title",
        "toast",
        "warning",
        "write",
        "write_stream",
    }
)
READ_ARGUMENTS = frozenset({"body", "help", "label", "text", "title"})
COUNTED = frozenset({"int", "len", "round"})
# Formats that a number or a date takes and a text refuses.
NOT_FOR_TEXT = ("d", "e", "f", "g", "n", "%")


def typed_text(module: Module) -> list[str]:
    """Every variable that goes to an element as markup without passing ``safe_text``."""
    names = [name for _, name in imports(module)]
    shows = any(name.partition(".")[0] == "streamlit" for name in names)
    if not shows or module.path.parts[0] == "tests" or module.dotted == SAFE:
        return []
    return [
        module.at(node, f"{ast.unparse(text)} reaches {node.func.attr} as markup; use safe_text")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READS_MARKUP
        for text in _read(node, node.func.attr)
        if not _is_fixed(text, _safe_names(module))
    ]


def _read(call: ast.Call, name: str) -> list[ast.expr]:
    """The arguments of the call that Streamlit reads as markup."""
    first = 0 if name == "page_link" else 1  # which begins with a place, not with a text
    placed = call.args if name == "write" else call.args[:first]
    return [*placed, *(word.value for word in call.keywords if word.arg in READ_ARGUMENTS)]


def _safe_names(module: Module) -> frozenset[str]:
    """The names under which the file can call ``safe_text``, as they are written there."""
    return frozenset(
        alias.asname or alias.name
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if f"{node.module}.{alias.name}".startswith(SAFE)
    )


def _is_fixed(text: ast.expr, safe: frozenset[str]) -> bool:
    """Whether the expression can hold only what is written in the code, or was made safe."""
    match text:
        case ast.Constant():
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name) if name.isupper():
            return True
        case ast.Call(func=called):
            return ast.unparse(called).partition(".")[0] in safe | COUNTED
        case ast.FormattedValue(format_spec=spec) if _refuses_text(spec):
            return True
        case _:
            parts = _parts(text)
            return bool(parts) and all(_is_fixed(part, safe) for part in parts)


def _parts(text: ast.expr) -> list[ast.expr]:
    """What the expression is put together from; nothing where that cannot be told."""
    match text:
        case (
            ast.JoinedStr(values=parts)
            | ast.Dict(values=parts)
            | ast.List(elts=parts)
            | ast.Tuple(elts=parts)
        ):
            return parts
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            return [one, other]
        case (
            ast.Attribute(value=part)
            | ast.Subscript(value=part)
            | ast.FormattedValue(value=part)
            | ast.ListComp(elt=part)
        ):
            return [part]
        case _:
            return []


def _refuses_text(spec: ast.expr | None) -> bool:
    if not isinstance(spec, ast.JoinedStr):
        return False
    written = "".join(str(part.value) for part in spec.values if isinstance(part, ast.Constant))
    return written.endswith(NOT_FOR_TEXT) or "%" in written
