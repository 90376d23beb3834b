"""What letters need to know of the person once: the name below them, the length of a note."""

from functools import partial

import streamlit as st

from afterview.actions.preferences import prefer
from afterview.domain.letter import LetterKind
from afterview.domain.preferences import Preferences
from afterview.store.database import Database
from afterview.ui import preference_fields
from afterview.ui.aftermath.kept_text import KeptTexts
from afterview.ui.linked_in import search_address


def draw(db: Database, texts: KeptTexts, preferred: Preferences, kind: LetterKind) -> None:
    """The person's name for the end of every letter, and the limit of LinkedIn notes."""
    preference_fields.name(texts, preferred.my_name, partial(prefer, db))
    if kind is LetterKind.LINKEDIN_NOTE:
        preference_fields.note_limit(
            preferred.linkedin_limit, partial(prefer, db), key="letters.limit"
        )


def look_up(name: str) -> None:
    """A link that looks for the person on LinkedIn, in the browser."""
    if name.strip():
        st.link_button("Look them up on LinkedIn", search_address(name), icon=":material/search:")
