"""The project's Python files as syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
PLACES = ("app.py", "afterview", "pages", "tests", "bench")


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: where it stands, what is written in it, and the tree of that."""

    path: PurePosixPath
    text: str
    tree: ast.Module

    @property
    def dotted(self) -> str:
        """The name to import it by; a package's own file keeps its ``__init__``."""
        return ".".join(self.path.with_suffix("").parts)

    def at(self, node: ast.AST, sentence: str) -> str:
        """The sentence, led by the file and the line of ``node``."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {sentence}"


def module(path: str, text: str) -> Module:
    """The module that ``text`` would be at ``path``."""
    return Module(PurePosixPath(path), text, ast.parse(text))


def every_module() -> list[Module]:
    """Every Python file of the project, in alphabetical order."""
    files = [file for place in PLACES for file in _files(ROOT / place)]
    return [module(str(file.relative_to(ROOT)), file.read_text("utf-8")) for file in sorted(files)]


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    yield from place.rglob("*.py")


def imports(module: Module) -> Iterator[tuple[ast.AST, str]]:
    """Every import anywhere in the file with the full dotted name that it brings in."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.dotted.split(".")[: -node.level] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node, f"{origin}.{alias.name}") for alias in node.names)
