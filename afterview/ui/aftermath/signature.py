"""What letters need to know of the person once: the name below them, the length of a note."""

import streamlit as st

from afterview.actions.preferences import prefer
from afterview.domain.letter import LetterKind
from afterview.domain.preferences import NOTE_LIMITS, Preferences
from afterview.store.database import Database
from afterview.ui.aftermath.kept_text import KeptTexts
from afterview.ui.attempt import tried
from afterview.ui.linked_in import search_address


def draw(db: Database, texts: KeptTexts, preferred: Preferences, kind: LetterKind) -> None:
    """The person's name for the end of every letter, and the limit of LinkedIn notes."""
    texts.field(
        "my_name",
        preferred.my_name,
        lambda value, _shown: prefer(db, "my_name", value),
        lambda key, changed: st.text_input(
            "Your name, as it stands below your letters", key=key, on_change=changed
        ),
    )
    if kind is LetterKind.LINKEDIN_NOTE:
        st.segmented_control(
            "Characters that your LinkedIn account allows in a note",
            NOTE_LIMITS,
            default=preferred.linkedin_limit,
            key="letters.limit",
            required=True,
            on_change=_limited,
            args=(db,),
        )


def look_up(name: str) -> None:
    """A link that looks for the person on LinkedIn, in the browser."""
    if name.strip():
        st.link_button("Look them up on LinkedIn", search_address(name), icon=":material/search:")


def _limited(db: Database) -> None:
    limit = int(st.session_state["letters.limit"])
    tried(lambda: prefer(db, "linkedin_limit", limit))
