"""The letters of a step: one card each, and what they all need to know."""

from functools import partial

import streamlit as st

from afterview.actions.drafts import correct_review
from afterview.actions.letters import bring_back_letter, letters_of
from afterview.actions.preferences import preferences_of
from afterview.domain.interview import Interview
from afterview.domain.letter import LetterKind
from afterview.errors import AfterviewError
from afterview.store import letters, reviews
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.aftermath import reference_adder, signature
from afterview.ui.aftermath.kept_text import KeptTexts
from afterview.ui.aftermath.letter_card import LetterCard
from afterview.ui.aftermath.step_words import LETTER_NAMES
from afterview.ui.attempt import tried
from afterview.ui.interviews import next_card

_BACK = ":material/arrow_back:"
_BY_HAND = "Nothing is sent from here: copy the text, or open it in your own mail program."
_BY_PASTING = "Nothing is sent from here: copy the text, and paste it into your invitation."


def draw(db: Database, interview: Interview, kind: LetterKind) -> None:
    """The page of one kind of letter about an interview."""
    if st.button("Its next steps", key="letters.back", type="tertiary", icon=_BACK):
        menu.go("next_steps", id=interview.id.hex)
    safe_text.title(LETTER_NAMES[kind])
    names = interview.occasion.company, interview.occasion.role
    safe_text.strong(" · ".join(map(safe_text.shortened, names)))
    safe_text.quiet(_BY_PASTING if kind is LetterKind.LINKEDIN_NOTE else _BY_HAND)
    preferred = preferences_of(db)
    try:
        written = letters_of(db, interview.id, kind, now=shell.now())
    except AfterviewError as error:
        safe_text.warn(str(error))
        return
    texts = KeptTexts(interview.id)
    if not written:
        _nobody(db, interview, kind)
    for letter in written:
        LetterCard(db, texts, letter).draw(note_limit=preferred.linkedin_limit)
    _left_out(db, interview, kind)
    if kind is LetterKind.REFERENCE_PACKET:
        safe_text.quiet("The packet says that your CV is attached: add it before you send it.")
        reference_adder.draw(db)
    signature.draw(db, texts, preferred, kind)
    if st.button("Change the template", key="letters.template", type="tertiary"):
        menu.go("next_steps", id=interview.id.hex, template=kind.value)
    texts.keep()


def _left_out(db: Database, interview: Interview, kind: LetterKind) -> None:
    with db.read() as cursor:
        gone = [one for one in letters.discarded(cursor, interview.id) if one.kind is kind]
    for letter in gone:
        with st.container(horizontal=True, vertical_alignment="center"):
            safe_text.quiet(f"Left out: the letter to {safe_text.shortened(letter.to_name)}")
            st.button(
                "Bring it back",
                key=f"letter.back.{letter.id.hex}",
                type="tertiary",
                on_click=tried,
                args=(partial(bring_back_letter, db, letter.id),),
            )


def _nobody(db: Database, interview: Interview, kind: LetterKind) -> None:
    if kind is LetterKind.REFERENCE_PACKET:
        safe_text.say("Nobody is noted yet who speaks for you. Add them here, one at a time.")
    elif kind is LetterKind.REFERENCE_RESULT:
        safe_text.say(
            "None of your references was told of this application, so there is nothing to tell."
        )
    else:
        safe_text.say(
            "No name was noted for this interview. Correct the review and add who was there; "
            "each of them gets a draft here."
        )
        _way_to_names(db, interview)


def _way_to_names(db: Database, interview: Interview) -> None:
    with db.read() as cursor:
        stored = reviews.find(cursor, interview.id)
    if stored is not None and st.button("Correct the review", key="letters.correct"):
        next_card.open_begun(lambda: correct_review(db, stored.id, now=shell.now()))
