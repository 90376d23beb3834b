"""Texts of letters that are stored while they are typed.

Each field shows what the database has, unless this session shows words that are not stored yet;
those are stored by the callback, again before the next drawing, and last from the browser's copy.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import UUID

import streamlit as st

from afterview.errors import AfterviewError
from afterview.ui import keeper, safe_text

Store: TypeAlias = Callable[[str, str], None]
"""Stores a text in place of the one that was shown; raises an ``AfterviewError`` if it cannot."""


@dataclass(slots=True)
class _Known:
    """What this session knows of the fields, by their widgets' keys.

    ``shown`` is what the database had; ``problems`` say why words could not be stored; ``left``
    are words of an earlier visit that stand against newer ones; ``settled`` names fields whose
    copies in the browser may go.
    """

    shown: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)
    settled: list[str] = field(default_factory=list)


class KeptTexts:
    """The typed fields of one page; ``desk`` names the page in the browser's copies."""

    def __init__(self, desk: UUID) -> None:
        """Nothing is drawn yet."""
        self.desk = desk
        self._drawn: dict[str, Store] = {}
        self._known: _Known = st.session_state.setdefault("afterview.kept_text", _Known())

    def key(self, name: str) -> str:
        """The key of the field's widget."""
        return f"kept.{self.desk.hex}.{name}"

    def field(
        self,
        name: str,
        stored: str,
        store: Store,
        draw: Callable[[str, Callable[[], None]], object],
    ) -> str:
        """Draw a text field by ``draw(key, on_change)``; what it holds now, stored or about to be.

        Why words could not be stored, and words that only the browser had, stand below it.
        """
        key = self.key(name)
        self._settle(key, stored, store)
        draw(key, lambda: self._changed(key, store))
        self._drawn[name] = store
        if key in self._known.problems:
            safe_text.warn(self._known.problems[key])
        if key in self._known.left:
            self._left(name, key, store)
        return str(st.session_state.get(key) or "")

    def keep(self) -> None:
        """Watch the fields, and take over words that only the browser had; call it last."""
        texts = {self.key(name): (name, self._known.shown[self.key(name)]) for name in self._drawn}
        found = keeper.keep(self.desk, texts, settled=self._known.settled)
        self._known.settled = []
        if found:
            self._take(found)
            st.rerun()

    def forget(self, *names: str) -> None:
        """Let fields show what the database has from now on; for callbacks that replace it."""
        for name in names:
            self._known.shown.pop(self.key(name), None)
            self._known.problems.pop(self.key(name), None)
            st.session_state.pop(self.key(name), None)

    def _settle(self, key: str, stored: str, store: Store) -> None:
        held, shown = st.session_state.get(key), self._known.shown.get(key)
        if held is None or shown is None or (held == shown and shown != stored):
            st.session_state[key] = self._known.shown[key] = stored
        elif held != shown:
            self._changed(key, store)

    def _changed(self, key: str, store: Store) -> None:
        value, shown = str(st.session_state.get(key) or ""), self._known.shown.get(key)
        if shown is None or value == shown:
            return
        try:
            store(value, shown)
        except AfterviewError as error:
            self._known.problems[key] = str(error)
        else:
            self._known.problems.pop(key, None)
            self._known.shown[key] = value

    def _take(self, found: Mapping[str, keeper.Leftover]) -> None:
        """Store what nothing newer stands against; the rest is shown, to be decided about."""
        for name, leftover in found.items():
            key = self.key(name)
            if name not in self._drawn:
                continue
            if leftover.base != self._known.shown[key]:
                self._known.left[key] = leftover.text
                continue
            try:
                self._drawn[name](leftover.text, leftover.base)
            except AfterviewError as error:
                self._known.problems[key] = str(error)
            else:
                self.forget(name)
                self._known.settled.append(name)

    def _left(self, name: str, key: str, store: Store) -> None:
        with st.container(border=True, key=f"card-left-{key}"):
            safe_text.strong("You had typed this here, and it was not stored:")
            safe_text.as_typed(self._known.left[key])
            with st.container(horizontal=True):
                st.button(
                    "Use these words", key=f"use.{key}", on_click=self._use, args=(name, store)
                )
                st.button("Drop them", key=f"drop.{key}", on_click=self._drop, args=(name,))

    def _use(self, name: str, store: Store) -> None:
        key = self.key(name)
        st.session_state[key] = self._known.left[key]
        self._changed(key, store)
        self._drop(name)

    def _drop(self, name: str) -> None:
        self._known.left.pop(self.key(name), None)
        self._known.settled.append(name)
