"""Widgets bound to the fields of a draft: what is typed is stored at once, and survives anything.

Each widget gets its value from the database on every run. It is stored twice: by its callback,
which runs before any change of page, and by ``settle`` after the widgets, which alone sees what a
browser brings along after the server was restarted. ``settle`` compares with what this session
showed last, never with the database, so an idle tab cannot undo the edits of another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import streamlit as st

from afterview.actions.drafts import Clash, edit_draft
from afterview.domain.draft import Draft, Value
from afterview.domain.problem import Problem
from afterview.errors import AfterviewError, ChangedElsewhere
from afterview.store import drafts
from afterview.store.database import Database
from afterview.ui import keeper, shell, state
from afterview.ui.codec import Codec, Shown

ECHO_LASTS = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Bound:
    """A widget that was drawn: its key, its value, and the one that it was given to show."""

    key: str
    value: Value
    shows: Value
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
            if key in st.session_state:
                self.state.replaced[key] = (st.session_state[key], shell.now())
            st.session_state[key] = value
        self.state.put.clear()

    def key(self, field: str) -> str:
        """The key of the field's widget."""
        return f"review.{self.draft.id.hex}.{field}"

    def held(self, field: str) -> Value:
        """What the database holds in the field."""
        return self.draft.fields.get(field)

    def bind(
        self,
        field: str,
        draw: Callable[[str, Callable[[], None]], Shown],
        codec: Codec[Shown],
        *,
        among: Sequence[Value] | None = None,
    ) -> Value:
        """Draw a widget by ``draw(key, on_change)``; what it holds now, as the field's value.

        ``among`` are the only values that the widget can show. A stored value that it cannot show
        is left alone until something else is chosen.
        """
        key = self.key(field)

        def stored() -> None:
            if self._is_late_echo(key):
                st.session_state[key] = codec.show(self.state.baseline.get(field))
            self._store_change(field, codec.read(st.session_state[key]))

        held = codec.read(codec.show(self.held(field)))
        shows = held if among is None or held in among else codec.default
        value = codec.read(draw(key, stored))
        self._bound[field] = Bound(key, value, shows, codec)
        if _same(value, shows):
            self.state.baseline[field] = shows
        return value

    def put(self, field: str, value: Value) -> None:
        """Store a value that a button chose, and let the field's widget show it; for callbacks."""
        self._store({field: value})
        if field in self._bound and not self.state.not_saved:
            self.state.put[self.key(field)] = self._bound[field].codec.show(value)

    def empty(self, field: str) -> None:
        """Let a text field show nothing, as the database has it by now; for callbacks."""
        key = self.key(field)
        self.state.replaced[key] = (st.session_state[key], shell.now())
        self.state.baseline[field] = ""
        st.session_state[key] = ""

    def store_shown(self, field: str) -> None:
        """Store what the field's widget holds just now; for callbacks that go on from there."""
        if field in self._bound:
            self._store_change(
                field, self._bound[field].codec.read(st.session_state[self.key(field)])
            )

    def tried(self, action: Callable[[], object]) -> bool:
        """Do it and say whether it was done; if not, the reason stands in the bar."""
        try:
            action()
        except AfterviewError as error:
            self.state.not_saved = str(error)
            return False
        self.state.not_saved = ""
        return True

    def settle(self) -> None:
        """Store what the callbacks missed; show what another tab or an earlier visit stored."""
        changes: dict[str, Value] = {}
        for field, bound in self._bound.items():
            if _same(bound.value, bound.shows):
                continue
            if not self._is_late_echo(bound.key) and self._is_edit(field, bound):
                changes[field] = bound.value
            else:
                self.state.baseline[field] = bound.shows
                self.state.put[bound.key] = bound.codec.show(bound.shows)
        if changes:
            self._store(changes)
        if self.state.put:
            st.rerun()
        self._take_leftovers()

    def _is_late_echo(self, key: str) -> bool:
        """Whether a widget brings the value that a button has just replaced.

        A browser that has not heard of the new value yet sends the old one with its next tap.
        """
        if key not in self.state.replaced:
            return False
        old, at = self.state.replaced[key]
        return st.session_state[key] == old and shell.now() - at < ECHO_LASTS

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
        except ChangedElsewhere:
            self.state.came_too_late |= changes
            return
        except AfterviewError as error:
            self.state.not_saved = str(error)
            return
        self.state.not_saved = ""
        self.state.baseline |= changes
        self._note(clashes)

    def _note(self, clashes: Sequence[Clash]) -> None:
        for clash in clashes:
            if clash.theirs not in (None, "", [], False):
                self.state.clashes[clash.field] = clash.theirs

    def _take_leftovers(self) -> None:
        """Store words that only the browser had, where nothing newer stands against them."""
        texts = {
            bound.key: (field, _text(self.state.baseline.get(field)))
            for field, bound in self._bound.items()
            if bound.codec.is_text
        }
        with self.db.read() as cursor:
            done = drafts.done_lately(cursor)
        found = keeper.keep(self.draft.id, texts, settled=self.state.settled, done=done)
        self.state.settled = []
        for field, leftover in found.items():
            self._take(field, leftover)
        if found:
            st.rerun()

    def _take(self, field: str, leftover: keeper.Leftover) -> None:
        """The browser keeps its copy until the words are stored, or decided about."""
        held = _text(self.state.baseline.get(field, self.held(field)))
        with self.db.read() as cursor:
            known = drafts.was_typed(cursor, self.draft.id, field, leftover.text)
        if known:
            self.state.settled.append(field)
        elif leftover.base == held:
            self.state.baseline.setdefault(field, held)
            self.put(field, leftover.text)
            if not self.state.not_saved:
                self.state.replaced[self.key(field)] = (leftover.base, shell.now())
                self.state.settled.append(field)
        else:
            self.state.clashes[field] = leftover.text


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
