"""The better answer as it grew: the newest version first, and the way to write the next."""

from functools import partial
from uuid import UUID

import streamlit as st

from afterview.actions.questions import bring_back_answer, remove_answer
from afterview.domain.spoken import on_day
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.question_bank_whole import AnswerVersion, WholeQuestion
from afterview.ui import menu, safe_text, shell, way_back
from afterview.ui.attempt import tried
from afterview.ui.way_back import WayBack


def draw(db: Database, question: WholeQuestion) -> None:
    """The newest version, those before it, and the button for the next."""
    with st.container(border=True, key="card-answer"):
        safe_text.heading("My better answer")
        if question.versions:
            _version(db, question.versions[0])
        elif question.known.answer:
            safe_text.quiet("None written yet. This is what you said when it went well:")
            safe_text.as_typed(question.known.answer)
        else:
            safe_text.quiet("None written yet. A few key words now save a silence later.")
        if st.button(
            "Write the next version" if question.versions else "Write a better answer",
            key="question.answer",
            icon=":material/edit:",
            type="primary",
        ):
            menu.go("questions", q=question.known.latest_id.hex, answer="1")
        _earlier(db, question.versions[1:])


def _earlier(db: Database, versions: tuple[AnswerVersion, ...]) -> None:
    """The versions before the newest, drawn once they are asked for."""
    if not versions:
        return
    part = st.expander(
        f"How it grew: {len(versions):d} before this", key="question.earlier", on_change="rerun"
    )
    if part.open:
        with part:
            for version in versions:
                _version(db, version)


def _version(db: Database, version: AnswerVersion) -> None:
    with st.container(gap="xsmall"):
        safe_text.as_typed(version.text)
        day = on_day(shell.local_day(version.written_at))
        if version.interview_id is None:
            safe_text.quiet(f"Written {day}")
        elif version.stage is not None:
            where = f"{label(version.stage)}, {safe_text.shortened(version.company)}"
            safe_text.quiet(f"Written {day}, in the review of {where}")
        if version.written_id is not None:
            st.button(
                "Delete this version",
                key=f"version.{version.written_id.hex}",
                type="tertiary",
                icon=":material/delete:",
                on_click=tried,
                args=(partial(_remove, db, version.written_id),),
            )


def _remove(db: Database, answer_id: UUID) -> None:
    remove_answer(db, answer_id, now=shell.now())
    back = WayBack(
        "Deleted: a version of your answer",
        lambda db: bring_back_answer(db, answer_id),
        "The version is back.",
    )
    way_back.remember("questions", back)
