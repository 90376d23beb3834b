"""Writing a story down, and changing it."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.stories import add_story, change_story
from afterview.domain.categories import COMPETENCIES, competency_label
from afterview.domain.story import Story, has_figure
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.mark import mark
from afterview.ui.sheet import Beside, Sheet, Stored, kept, say, text
from afterview.ui.sheet_bar import SheetBar

_BAR: Final = SheetBar("stories", "story", add="Add this story")
_PARTS: Final = {
    "situation": ("Situation", "Where and when, and what was at stake; two sentences are enough"),
    "action": ("Action", "What you did yourself, step by step"),
    "result": ("Result", "What came of it, and what you took from it"),
}
_TEXTS: Final = ("title", *_PARTS, "figure")


def draw_new(db: Database, told: str) -> None:
    """Write a story down; ``told`` is what a review called it, where it comes from one."""
    safe_text.title("Add a story")
    safe_text.quiet(
        "A title is enough to begin with. The rest can grow from interview to interview."
    )
    _draw(db, Sheet("stories", f"new-{mark(told)}", _shown(Story(db.new_id(), told))), told)


def draw_change(db: Database, story: Story) -> None:
    """Change a story."""
    safe_text.title("Change this story")
    _draw(db, Sheet("stories", story.id.hex, _shown(story), story), "")


def _shown(story: Story) -> dict[str, object]:
    shown: dict[str, object] = {name: getattr(story, name) for name in _TEXTS}
    return shown | {"competencies": list(story.competencies)}


def _draw(db: Database, fresh: Sheet[Story], told: str) -> None:
    sheet = kept(fresh, save_key=_BAR.save_key, typed=_TEXTS)
    beside = sheet.beside()
    with st.container(border=True, key="card-story-title"):
        text(sheet, "Title", "title", beside)
        if told.strip():
            safe_text.quiet(f"Your reviews call it {safe_text.quoted(told)}; they keep that name.")
    with st.container(border=True, key="card-story-parts"):
        for name, (title, hint) in _PARTS.items():
            _part(sheet, title, name, hint, beside)
        text(sheet, "The number in it", "figure", beside)
        _nudge(sheet)
    _competencies(sheet)
    _BAR.draw(sheet, partial(_store, db, sheet, told))


def _part(sheet: Sheet[Story], title: str, name: str, hint: str, beside: Beside) -> None:
    st.text_area(
        title, key=sheet.key(name), height="content", placeholder=hint, persist_state="session"
    )
    say(beside, name)


def _nudge(sheet: Sheet[Story]) -> None:
    held = sheet.read()
    result, figure = str(held["result"] or ""), str(held["figure"] or "")
    if not has_figure(result, figure):
        safe_text.quiet("A number makes it stick: how much, how many, how long, how often?")


def _competencies(sheet: Sheet[Story]) -> None:
    """What it shows, from the list or in own words."""
    held = sheet.read()["competencies"]
    own = [word for word in held if word not in COMPETENCIES] if isinstance(held, list) else []
    st.multiselect(
        "What it shows",
        [*COMPETENCIES, *own],
        format_func=competency_label,
        key=sheet.key("competencies"),
        accept_new_options=True,
        placeholder="Choose, or type your own",
        persist_state="session",
    )


def _store(db: Database, sheet: Sheet[Story], told: str) -> Stored:
    base = sheet.origin or Story(db.new_id(), "")
    held = sheet.tried
    chosen = held["competencies"]
    story = Story(
        base.id,
        **{name: str(held[name] or "") for name in _TEXTS},
        competencies=tuple(map(str, chosen)) if isinstance(chosen, list) else (),
        version=base.version,
    )
    if sheet.origin is None:
        problems = add_story(db, story, told=told, now=shell.now())
    else:
        problems = change_story(db, story)
    return problems or story.id
