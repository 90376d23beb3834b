"""Templates that a person may edit: fields in double braces, and "if" around what depends on one.

Nothing else is allowed: no loops, calls, attributes, filters or sums, so that a template can
neither reach out of the letter nor grow without bound. What a field holds is put in last, as it
is. A sentence or line with a field that holds nothing is left out whole.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from afterview.domain.letter import Wording
from afterview.letters.facts import FIELDS, STANDS_ALONE

LONGEST_TEMPLATE: Final = 20_000
LONGEST_LETTER: Final = 20_000
_DEEPEST: Final = 24
_MARKS: Final = re.compile("[\ue000-\ue005]")
_OPEN, _CLOSE, _OPEN_ALONE, _CLOSE_ALONE = "\ue001", "\ue002", "\ue003", "\ue004"
_MISSING, _MISSING_ALONE = "\ue000", "\ue005"
_HOLE: Final = re.compile("[\ue000\ue005]")
_TOKEN: Final = re.compile("[\ue001\ue003](\\w+)[\ue002\ue004](\\.?)")
_SENTENCE_END: Final = re.compile("(?<=[.!?…\ue004])[ \t]+|(?<=\ue005)[ \t]+(?![a-z])")
_PLAIN: Final = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.Not)
_ALLOWED: Final = (*_PLAIN, nodes.And, nodes.Or, nodes.Name)
_RULE: Final = (
    "a template can name a field, as in {{ role }}, and ask whether one is there, "
    "as in {% if role %} … {% endif %}; nothing else."
)

_HOW: Final = "Fields look like {{ role }}, and each {% if … %} needs its {% endif %}."


class TemplateProblem(ValueError):
    """What stands in the way of a template, as a sentence that names the field or the line."""


def rendered(template: Wording, values: Mapping[str, str]) -> Wording:
    """The letter; raises TemplateProblem. ``values`` has every field, "" where it is missing."""
    if len(template.subject) + len(template.body) > LONGEST_TEMPLATE:
        n = len(template.subject) + len(template.body)
        raise TemplateProblem(
            f"The template has {n:,} characters; keep it to {LONGEST_TEMPLATE:,}."
        )
    subject = filled(template.subject, values, place="the subject")
    body = filled(template.body, values, place="the text")
    if len(subject) + len(body) > LONGEST_LETTER:
        n = len(subject) + len(body)
        raise TemplateProblem(
            f"The letter would have {n:,} characters; name fewer fields, {LONGEST_LETTER:,} fit."
        )
    return Wording(" ".join(subject.split()), body)


def filled(source: str, values: Mapping[str, str], *, place: str) -> str:
    """One part of a letter; raises TemplateProblem, whose sentence names the ``place``."""
    tokens = {name: _token(name, values[name]) for name in FIELDS}
    try:
        outline = _compiled(_MARKS.sub("", source), place).render(tokens)
    except RecursionError as error:
        raise _too_deep(place) from error
    return _put_in(_without_holes(outline), values)


@lru_cache(maxsize=256)
def _compiled(source: str, place: str) -> Template:
    try:
        _check(_parsed(source, place), place)
        return _SANDBOX.from_string(source)
    except RecursionError as error:
        raise _too_deep(place) from error


def _parsed(source: str, place: str) -> nodes.Template:
    try:
        return _SANDBOX.parse(source)
    except TemplateSyntaxError as error:
        said = (error.message or "").rstrip(".")
        raise TemplateProblem(
            f"Line {error.lineno} of {place} does not add up: {said[:160]}. {_HOW}"
        ) from error
    except ValueError as error:  # a number with thousands of digits
        raise TemplateProblem(f"Something in {place} is too long to be read. {_HOW}") from error


def _check(tree: nodes.Template, place: str) -> None:
    for node, depth in _walk(tree):
        if depth > _DEEPEST:
            raise _too_deep(place)
        where = f"Line {_line(node)} of {place}"
        if isinstance(node, nodes.Name) and node.name not in FIELDS:
            raise TemplateProblem(f"{where} names “{node.name[:60]}”, {_unknown(node.name)}")
        written = isinstance(node, nodes.Const) and isinstance(node.value, str)
        if not written and not isinstance(node, _ALLOWED):
            raise TemplateProblem(f"{where} does more than a letter needs: {_RULE}")


def _line(node: nodes.Node) -> int:
    """The line of a node; a few kinds do not know theirs, but what is inside of them does."""
    inside = (child.lineno for child in node.find_all(nodes.Node))
    return node.lineno or next((line for line in inside if line), 1)


def _walk(tree: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    """Every node with its depth, in the order of the text; alternatives of one "if" are level."""
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += [(child, depth + 1) for child in reversed([*node.iter_child_nodes()])]


def _unknown(name: str) -> str:
    near = get_close_matches(name[:60], FIELDS, n=1)
    hint = f"did you mean “{near[0]}”?" if near else "pick one from the list."
    return f"which is no field; {hint}"


def _too_deep(place: str) -> TemplateProblem:
    return TemplateProblem(
        f"In {place} too much is nested; use fewer {{% if %}} inside each other."
    )


def _token(name: str, value: str) -> str | None:
    """What stands for the field until the end; both kinds of nothing are false in an "if"."""
    alone = name in STANDS_ALONE
    if not value:
        return "" if alone else None
    return f"{_OPEN_ALONE}{name}{_CLOSE_ALONE}" if alone else f"{_OPEN}{name}{_CLOSE}"


def _mark_missing(value: object) -> object:
    if value is None:
        return _MISSING
    return value or _MISSING_ALONE


def _without_holes(outline: str) -> str:
    kept: list[str] = []
    headless = False
    for line in outline.split("\n"):
        whole = _whole_sentences(line)
        if whole is None:
            headless = True
            continue
        if headless and not whole.strip() and kept and kept[-1].endswith(":"):
            kept.pop()
        headless = False
        kept.append(whole)
    text = re.sub(r"[ \t]{2,}", " ", "\n".join(kept))
    text = re.sub(r"[ \t]+([,.])(?=\s|$)", r"\1", text)
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _whole_sentences(line: str) -> str | None:
    """The line without the sentences that miss something; None where none of it is left."""
    if _HOLE.search(line) is None:
        return line
    sentences = _SENTENCE_END.split(line)
    return " ".join(each for each in sentences if _HOLE.search(each) is None) or None


def _put_in(outline: str, values: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        text, stop = values[found[1]], found[2]
        return text if text[-1] in ".!?…" else text + stop

    return _TOKEN.sub(value, outline)


_SANDBOX: Final = SandboxedEnvironment(
    undefined=StrictUndefined,
    finalize=_mark_missing,
    autoescape=False,
    keep_trailing_newline=True,
)
_SANDBOX.globals.clear()
_SANDBOX.filters.clear()
_SANDBOX.tests.clear()
