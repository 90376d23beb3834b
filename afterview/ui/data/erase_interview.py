"""Erasing an interview, or everything: what goes."""

import streamlit as st

from afterview.actions.backup_standing import stored_now
from afterview.actions.erase import erase_everything, erase_interview
from afterview.actions.erase_preview import of_interview
from afterview.domain.kept import in_words
from afterview.domain.spoken import counted, counts
from afterview.store import backups
from afterview.store.database import Database
from afterview.store.facts import erasable
from afterview.ui import safe_text
from afterview.ui.address import named_id
from afterview.ui.data import erasing
from afterview.ui.kept import kept

TYPED = "erase everything"


def draw(db: Database) -> None:
    """What goes with the interview, then the deed."""
    asked = named_id("interview")
    with db.read() as cursor:
        interview = erasable.interview(cursor, asked) if asked else None
    if interview is None:
        safe_text.notice("There is no such interview here any more.")
        return
    safe_text.heading(safe_text.shortened(erasing.said(interview), to=120))
    preview = kept(db, "erase.interview", asked, lambda: of_interview(db, interview.id))
    n = preview.n_gone
    rest = counts(
        [
            (n["review"], "review"),
            (n["review_version"], "wording of it"),
            (n["question"], "question"),
            (n["lesson"], "lesson"),
            (n["letter"], "letter"),
            (n["draft"], "draft"),
        ]
    )
    told = ["The interview goes with its outcome, your notes and its steps."]
    if rest:
        told.append(
            f"With it go: {', '.join(rest)}. Lessons and questions that came up elsewhere too stay."
        )
    if n["attendance"]:
        told.append("The people whom you met stay; erase them one by one where you want to.")
    for sentence in told:
        safe_text.say(sentence)
    with_application = preview.is_only and st.checkbox(
        "Also its application, which has no other interview", key="erase.application"
    )
    if with_application:
        told.append(f"So does the application: {interview.company}, {interview.role}.")
    reach = erasing.reach(db)
    erasing.ask(
        "Erase this interview",
        told,
        lambda: erase_interview(db, interview.id, with_application=with_application, reach=reach),
        about=interview.id,
    )


def draw_everything(db: Database) -> None:
    """What goes is all there is; it is asked for in typed words."""
    safe_text.heading("Everything")
    n_backups = len(backups.every(db.path))
    all_of_it = (
        f"All of it goes: {in_words(stored_now(db))}, your preferences and templates, and "
        f"{counted(n_backups, 'backup')}. You begin with an empty database."
    )
    told = [all_of_it, "Files that you exported or copied elsewhere are not touched."]
    for sentence in told:
        safe_text.say(sentence)
    typed = st.text_input(safe_text.escaped(f"Type “{TYPED}” to go on"), key="erase.typed")
    if typed.strip().lower() == TYPED:
        erasing.ask("Erase everything", told, lambda: erase_everything(db), about="all")
