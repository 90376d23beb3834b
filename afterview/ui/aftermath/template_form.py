"""The template of a kind of letter: change it, see what it gives, go back to the original.

What is typed shows at once and is in use only once the person says so; until then the browser
keeps it.
"""

from collections.abc import Callable
from uuid import NAMESPACE_OID, uuid5

import streamlit as st

from afterview.actions.letter_templates import own_template, preview, template_of
from afterview.domain.interview import Interview
from afterview.domain.letter import LetterKind, Wording
from afterview.errors import AfterviewError
from afterview.letters.facts import FIELDS
from afterview.letters.template import TemplateProblem
from afterview.store.database import Database
from afterview.ui import keeper, menu, safe_text, shell, state
from afterview.ui.aftermath.step_words import LETTER_NAMES

_BACK = ":material/arrow_back:"
_FOUND = "template.found"
_SETTLED = "template.settled"


def draw(db: Database, interview: Interview, kind: LetterKind) -> None:
    """The form, with the letter that it would give for the interview it was opened from."""
    if st.button("Back to the letters", key="template.back", type="tertiary", icon=_BACK):
        menu.go("next_steps", id=interview.id.hex, letter=kind.value)
    safe_text.title(f"Template: {LETTER_NAMES[kind]}")
    stored = template_of(db, kind)
    if _key(kind, "body") not in st.session_state:
        st.session_state[_key(kind, "seen")] = stored
    st.session_state.update(st.session_state.pop(_FOUND, {}))
    subject = stored.subject
    if kind is not LetterKind.LINKEDIN_NOTE:
        st.session_state.setdefault(_key(kind, "subject"), stored.subject)
        subject = st.text_input("Subject", key=_key(kind, "subject"))
    st.session_state.setdefault(_key(kind, "body"), stored.body)
    body = st.text_area("Text", key=_key(kind, "body"), height="content")
    changed = Wording(subject, body)
    if stored != st.session_state.setdefault(_key(kind, "seen"), stored):
        safe_text.warn(
            "Another tab changed the template that is in use. If you use this one, it takes the "
            "place of that."
        )
    with st.container(horizontal=True):
        st.button(
            "Use this template",
            key="template.save",
            type="primary",
            disabled=changed == stored,
            on_click=_save,
            args=(db, kind, changed),
        )
        st.button(
            "Go back to the original",
            key="template.original",
            on_click=_original,
            args=(db, kind),
        )
    _preview(db, interview, kind, changed)
    with st.expander("What a template may name", type="compact"):
        safe_text.table(
            {f"{{{{ {name} }}}}": said for name, said in FIELDS.items()}, about="Fields"
        )
    _while_typing(kind, stored)


def _while_typing(kind: LetterKind, stored: Wording) -> None:
    """Show what is typed without waiting for the field to be left, and what an earlier tab typed.

    The browser keeps its copy as long as the template in use has other words.
    """
    texts = {_key(kind, "subject"): stored.subject, _key(kind, "body"): stored.body}
    found = keeper.keep(
        uuid5(NAMESPACE_OID, f"template.{kind}"),
        {key: (key, text) for key, text in texts.items() if key in st.session_state},
        settled=st.session_state.pop(_SETTLED, []),
    )
    if found:
        st.session_state[_FOUND] = {key: one.text for key, one in found.items()}
        st.rerun()


def _key(kind: LetterKind, part: str) -> str:
    return f"template.{part}.{kind}"


def _preview(db: Database, interview: Interview, kind: LetterKind, template: Wording) -> None:
    safe_text.heading("What it gives")
    try:
        letter = preview(db, interview.id, kind, template)
    except (TemplateProblem, AfterviewError) as error:
        safe_text.problem(str(error))
        return
    with st.container(border=True, key="card-preview"):
        safe_text.labelled("Subject", letter.subject)
        safe_text.as_typed(letter.body)


def _save(db: Database, kind: LetterKind, wording: Wording) -> None:
    def save() -> str:
        problem = own_template(db, kind, wording, now=shell.now())
        st.session_state.pop(_key(kind, "seen"), None)
        return problem

    _tried(save, done="The template is in use for letters that you have not changed yet.")


def _original(db: Database, kind: LetterKind) -> None:
    def restore() -> str:
        problem = own_template(db, kind, None, now=shell.now())
        st.session_state[_SETTLED] = [_key(kind, "subject"), _key(kind, "body")]
        for part in ("subject", "body", "seen"):
            st.session_state.pop(_key(kind, part), None)
        return problem

    _tried(restore, done="The original is in use again.")


def _tried(action: Callable[[], str], *, done: str) -> None:
    try:
        problem = action()
    except AfterviewError as error:
        problem = str(error)
    state.leave_word(problem or done, is_bad=bool(problem))
