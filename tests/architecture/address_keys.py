"""The rule about the address: the key of a widget that is bound to it has a dot.

That tells it from what chooses the object or the form that is shown (``ui/address.py``). A key is
followed through constants, imports and arguments of functions, up to the words that it is.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.architecture.tree import Module, imports

SHOWING = ("afterview/ui/", "pages/")


@dataclass(frozen=True, slots=True)
class Key:
    """What gives a key, and the module in which that stands."""

    module: Module
    given: ast.expr


def without_a_dot(modules: Sequence[Module]) -> list[str]:
    """Every key bound to the address that has no dot, or that cannot be followed to its words."""
    showing = [module for module in modules if str(module.path).startswith(SHOWING)]
    return [
        end.module.at(end.given, f"{ast.unparse(end.given)} is bound to the address without a dot")
        for module in showing
        for call in _calls(module)
        if _argument(call, "bind") is not None
        for end in _ends(Key(module, _argument(call, "key") or call), showing)
        if not _has_dot(end.given)
    ]


def _has_dot(given: ast.expr) -> bool:
    match given:
        case ast.Constant(value=str(words)):
            return "." in words
        case ast.JoinedStr(values=parts):
            return any(_has_dot(part) for part in parts)
        case _:
            return False


def _ends(key: Key, modules: Sequence[Module]) -> list[Key]:
    """Where its words stand, as many as there are callers that give it; itself where nowhere."""
    match key.given:
        case ast.Name(id=name):
            further = _constants(key.module, name) or _arguments(key, name, modules)
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            origins = {dotted for _, dotted in imports(key.module)}
            named = [each for each in modules if each.dotted in origins]
            owners = [each for each in named if each.dotted.rpartition(".")[2] == owner]
            further = [found for each in owners for found in _constants(each, name)]
        case _:
            further = []
    return [end for step in further for end in _ends(step, modules)] or [key]


def _constants(module: Module, name: str) -> list[Key]:
    """What the name stands for at the top of the module."""
    found = []
    for node in module.tree.body:
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                pairs = list(zip(names, values, strict=True))
            case (
                ast.Assign(targets=[one], value=value)
                | ast.AnnAssign(target=one, value=ast.expr() as value)
            ):
                pairs = [(one, value)]
            case _:
                continue
        found += [Key(module, value) for one, value in pairs if ast.unparse(one) == name]
    return found


def _arguments(key: Key, name: str, modules: Sequence[Module]) -> list[Key]:
    """What is given for the parameter of this name of the function in which the key stands."""
    functions = [each for each in ast.walk(key.module.tree) if isinstance(each, ast.FunctionDef)]
    around = [each for each in functions if key.given in ast.walk(each)]
    if not around:
        return []
    function = around[-1]
    names = [each.arg for each in function.args.args]
    place = names.index(name) if name in names else None
    callers = [key.module] if function.name.startswith("_") else modules
    return [
        Key(module, given)
        for module in callers
        for call in _calls(module)
        if ast.unparse(call.func).rpartition(".")[2] == function.name
        if (given := _argument(call, name, place)) is not None
    ]


def _calls(module: Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


def _argument(call: ast.Call, name: str, place: int | None = None) -> ast.expr | None:
    if place is not None and place < len(call.args):
        return call.args[place]
    return next((word.value for word in call.keywords if word.arg == name), None)
