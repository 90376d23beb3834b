"""Which part may import which: the table, and what breaks it.

A row may import only rows above it, its own modules, the standard library, and the libraries
named in it.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from tests.architecture.tree import Module, imports

OUTSIDE = frozenset(
    {
        "http",
        "io",
        "os",
        "pathlib",
        "random",
        "shutil",
        "socket",
        "subprocess",
        "tempfile",
        "urllib",
    }
)


@dataclass(frozen=True, slots=True)
class Layer:
    """One row: the part, the parts it may import, and its libraries."""

    name: str
    may: tuple[str, ...] = ()
    libraries: frozenset[str] = frozenset()
    pure: bool = False  # a function of its arguments: no file, no network, no chance


DOMAIN = "afterview.domain"
ERRORS = "afterview.errors"
STORE = "afterview.store"
WRITTEN = ("afterview.letters", "afterview.brief", "afterview.analytics")
FORMATS = ("afterview.exports", "afterview.imports")
BELOW_ACTIONS = (DOMAIN, ERRORS, *WRITTEN, STORE, *FORMATS)
ON_SCREEN = (
    DOMAIN,
    ERRORS,
    "afterview.analytics",
    "afterview.charts",
    "afterview.store.facts",
    "afterview.actions",
    "afterview.ui",
)
LAYERS = (
    Layer("afterview.__init__"),
    Layer(DOMAIN, pure=True),
    Layer(ERRORS, pure=True),
    Layer("afterview.letters", (DOMAIN,), frozenset({"jinja2"})),
    Layer("afterview.brief", (DOMAIN,), pure=True),
    Layer("afterview.analytics", (DOMAIN,), frozenset({"numpy", "pandas"}), pure=True),
    Layer(STORE, (DOMAIN, ERRORS), frozenset({"duckdb", "pandas"})),
    Layer("afterview.charts", (DOMAIN,), frozenset({"pandas", "altair"}), pure=True),
    Layer(
        "afterview.exports",
        (DOMAIN, ERRORS, "afterview.brief"),
        frozenset({"genanki", "icalendar", "pandas", "typst", "vl_convert"}),
    ),
    Layer("afterview.imports", (DOMAIN, ERRORS, "afterview.brief"), frozenset({"rapidfuzz"})),
    Layer("afterview.actions", BELOW_ACTIONS, frozenset({"fsrs", "holidays", "rapidfuzz"})),
    Layer("afterview.sample", (*BELOW_ACTIONS, "afterview.actions")),
    Layer("afterview.web", (ERRORS, STORE), frozenset({"streamlit", "starlette"})),
    Layer(
        "afterview.ui",
        (*BELOW_ACTIONS, "afterview.charts", "afterview.actions"),
        frozenset({"streamlit", "pandas"}),
    ),
    Layer("pages", ON_SCREEN, frozenset({"streamlit"})),
    Layer("app", ON_SCREEN, frozenset({"streamlit"})),
    Layer(
        "afterview.cli",
        (*BELOW_ACTIONS, "afterview.actions", "afterview.sample", "afterview.web"),
    ),
    Layer("afterview.__main__", ("afterview.cli",)),
)
OURS = frozenset({"afterview", "app", "bench", "pages", "tests"})


def layer_of(module: Module) -> Layer | None:
    """The row that the module belongs to; none for tests and benches, which may import all."""
    return next((layer for layer in LAYERS if _within(module.dotted, layer.name)), None)


def crossings(module: Module) -> list[str]:
    """Every import that the table does not allow, as sentences with file and line."""
    layer = layer_of(module)
    if layer is None:
        homeless = module.path.parts[0] == "afterview"
        return [f"{module.path}: stands in no layer of the table"] if homeless else []
    return [
        module.at(node, f"{layer.name} may not import {name}")
        for node, name in imports(module)
        if not _allowed(layer, name)
    ]


def upward() -> Iterator[str]:
    """Every arrow of the table itself that does not point to a row above."""
    for place, layer in enumerate(LAYERS):
        above = [other.name for other in LAYERS[:place]]
        for name in layer.may:
            if not any(_within(name, other) for other in above):
                yield f"{layer.name} -> {name}"


def _allowed(layer: Layer, name: str) -> bool:
    root = name.partition(".")[0]
    if root in OURS:
        # Pages share nothing with each other: what two of them need lives in afterview/ui.
        own = () if layer.name == "pages" else (layer.name,)
        return any(_within(name, part) for part in (*layer.may, *own))
    if root in sys.stdlib_module_names:
        return not (layer.pure and root in OUTSIDE)
    return root in layer.libraries


def _within(name: str, part: str) -> bool:
    return name == part or name.startswith(f"{part}.")
