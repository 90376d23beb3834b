"""Widgets bound to the fields of a draft: what is typed is stored at once, and survives anything.

Each widget gets its value from the database on every run. It is stored twice: by its callback,
which runs before any change of page, and by ``settle`` after the widgets, which alone sees what a
browser brings along after the server was restarted. ``settle`` compares with what this session
showed last, never with the database, so an idle tab cannot undo the edits of another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from afterview.actions.drafts import Clash, edit_draft
from afterview.domain.draft import Draft, Value
from afterview.domain.problem import Problem
from afterview.errors import AfterviewError
from afterview.store import drafts
from afterview.store.database import Database
from afterview.ui import keeper, shell, state
from afterview.ui.codec import Codec, Shown


@dataclass(frozen=True, slots=True)
class Bound:
    """A widget that was drawn: its key, its value as a field's, and how it holds one."""

    key: str
    value: Value
    codec: Codec[Any]


class DraftForm:
    """The form of one draft in one run of the script."""

    def __init__(self, db: Database, draft: Draft, problems: Sequence[Problem]) -> None:
        """``problems`` are said beside their fields."""
        self.db = db
        self.draft = draft
        self.state = state.of_draft(draft.id)
        self.problems: Mapping[str, list[str]] = _by_field(problems)
        self._bound: dict[str, Bound] = {}
        for key, value in self.state.put.items():
            st.session_state[key] = value
        self.state.put.clear()

    def key(self, field: str) -> str:
        """The key of the field's widget."""
        return f"review.{self.draft.id.hex}.{field}"

    def held(self, field: str) -> Value:
        """What the database holds in the field."""
        return self.draft.fields.get(field)

    def bind(
        self, field: str, draw: Callable[[str, Callable[[], None]], Shown], codec: Codec[Shown]
    ) -> Value:
        """Draw a widget by ``draw(key, on_change)``; what it holds now, as the field's value."""
        key = self.key(field)

        def stored() -> None:
            self._store_change(field, codec.read(st.session_state[key]))

        value = codec.read(draw(key, stored))
        self._bound[field] = Bound(key, value, codec)
        return value

    def put(self, field: str, value: Value) -> None:
        """Store a value that a button chose, and let the field's widget show it; for callbacks."""
        self._store({field: value})
        if field in self._bound:
            self.state.put[self.key(field)] = self._bound[field].codec.show(value)

    def settle(self) -> None:
        """Store what the callbacks missed; show what another tab or an earlier visit stored."""
        changes: dict[str, Value] = {}
        for field, bound in self._bound.items():
            held = self.draft.fields.get(field, bound.codec.default)
            if _same(bound.value, held):
                self.state.baseline[field] = held
            elif self._is_edit(field, bound):
                changes[field] = bound.value
            else:
                self.state.baseline[field] = held
                self.state.put[bound.key] = bound.codec.show(held)
        if changes:
            self._store(changes)
        if self.state.put:
            st.rerun()
        self._take_leftovers()

    def _is_edit(self, field: str, bound: Bound) -> bool:
        """Whether the widget's value was typed here, or is only an old tab's copy."""
        if field in self.state.baseline:
            return not _same(bound.value, self.state.baseline[field])
        if _same(bound.value, bound.codec.default):
            return False
        with self.db.read() as cursor:
            return not drafts.was_typed(cursor, self.draft.id, field, bound.value)

    def _store_change(self, field: str, value: Value) -> None:
        """Store one field from a callback; before the first run there is nothing to compare."""
        if field in self.state.baseline and not _same(value, self.state.baseline[field]):
            self._store({field: value})

    def _store(self, changes: Mapping[str, Value]) -> None:
        """Store, or keep the reason why not: the words stay in the page and in the browser."""
        seen = {field: self.state.baseline.get(field) for field in changes}
        try:
            clashes = edit_draft(self.db, self.draft.id, changes, seen=seen, now=shell.now())
        except AfterviewError as error:
            self.state.not_saved = str(error)
            return
        self.state.not_saved = ""
        self.state.baseline |= changes
        self._note(clashes)

    def _note(self, clashes: Sequence[Clash]) -> None:
        for clash in clashes:
            if clash.theirs not in (None, ""):
                self.state.clashes[clash.field] = clash.theirs

    def _take_leftovers(self) -> None:
        """Store words that only the browser had, where nothing newer stands against them."""
        texts = {
            bound.key: (field, _text(self.state.baseline.get(field)))
            for field, bound in self._bound.items()
            if bound.codec.is_text
        }
        found = keeper.keep(self.draft.id, texts, settled=self.state.settled)
        self.state.settled = []
        for field, leftover in found.items():
            self._take(field, leftover)
        if found:
            st.rerun()

    def _take(self, field: str, leftover: keeper.Leftover) -> None:
        held = self.state.baseline.get(field)
        with self.db.read() as cursor:
            known = drafts.was_typed(cursor, self.draft.id, field, leftover.text)
        if not known and leftover.base == _text(held):
            self._store({field: leftover.text})
            if self.state.not_saved:
                return
            self.state.put[self.key(field)] = leftover.text
        elif not known:
            self.state.clashes[field] = leftover.text
        self.state.settled.append(field)


def _by_field(problems: Sequence[Problem]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for problem in problems:
        found.setdefault(problem.field, []).append(problem.message)
    return found


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _same(one: Value, other: Value) -> bool:
    """Equal, where an empty field and one never touched are the same."""
    return (None if one in ("", []) else one) == (None if other in ("", []) else other)
