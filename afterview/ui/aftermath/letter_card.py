"""One letter: to change, copy, take to one's own mail program, and mark as sent."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from afterview.actions.letters import change_letter, discard_letter, mark_sent, redraft_letter
from afterview.domain.letter import Letter, LetterKind
from afterview.domain.spoken import on_day
from afterview.errors import ChangedElsewhere
from afterview.letters.limits import count
from afterview.letters.mail import eml, mailto
from afterview.store import letters
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.aftermath import signature
from afterview.ui.aftermath.kept_text import KeptTexts, Store
from afterview.ui.attempt import tried
from afterview.ui.copy_button import copy_button

_NOBODY = "To whom you know there"
_TWO_TABS = (
    "This text was changed in another tab meanwhile. Copy your words, then reload the page to see "
    "the other ones."
)


@dataclass(frozen=True, slots=True)
class LetterCard:
    """A letter on the page whose typed fields are ``texts``."""

    db: Database
    texts: KeptTexts
    letter: Letter

    @property
    def name(self) -> str:
        """What tells this card's widgets from those of others."""
        return self.letter.id.hex

    def draw(self, *, note_limit: int) -> None:
        """The whole card; ``note_limit`` is the most characters of a LinkedIn note."""
        letter = self.letter
        is_note = letter.kind is LetterKind.LINKEDIN_NOTE
        with st.container(border=True, key=f"card-letter-{self.name}"):
            to_name = f"To {safe_text.shortened(letter.to_name)}" if letter.to_name else _NOBODY
            safe_text.subheading(to_name)
            if not is_note:
                self._line("Their e-mail address", "to_email", letter.to_email)
                self._line("Subject", "subject", letter.wording.subject)
            self._body(note_limit)
            if is_note:
                signature.look_up(letter.to_name)
            else:
                self._ways_out()
            self._sent()

    def _body(self, note_limit: int) -> None:
        body = self.texts.field(
            f"{self.name}.body",
            self.letter.wording.body,
            self._storing("body"),
            lambda key, changed: st.text_area("Text", key=key, on_change=changed, height="content"),
        )
        counted = count(self.letter.kind, body, note_limit=note_limit)
        (safe_text.problem if counted.is_over else safe_text.quiet)(counted.sentence)
        copy_button(
            "Copy the text",
            field_key=self.texts.key(f"{self.name}.body"),
            text=body,
            key=f"letter.copy.{self.name}",
        )

    def _line(self, label: str, part: str, stored: str) -> None:
        self.texts.field(
            f"{self.name}.{part}",
            stored,
            self._storing(part),
            lambda key, changed: st.text_input(label, key=key, on_change=changed),
        )

    def _storing(self, part: str) -> Store:
        def store(value: str, shown: str) -> None:
            newest = self._newest()
            if _parts(newest)[part] != shown:
                raise ChangedElsewhere(_TWO_TABS)
            change_letter(self.db, newest, {part: value}, now=shell.now())

        return store

    def _newest(self) -> Letter:
        """The letter with the changes that this run has made to its other parts."""
        with self.db.read() as cursor:
            return letters.find(cursor, self.letter.id) or self.letter

    def _ways_out(self) -> None:
        letter = self.letter
        with st.container(horizontal=True):
            st.link_button(
                "Open in my mail program",
                mailto(letter.to_email, letter.wording),
                icon=":material/mail:",
            )
            st.download_button(
                "Save as a mail draft",
                lambda: eml(
                    letter.to_name, letter.to_email, letter.wording, date=letter.changed_at
                ),
                file_name=f"{letter.kind.value}.eml",
                mime="message/rfc822",
                key=f"letter.eml.{self.name}",
                on_click="ignore",
            )

    def _sent(self) -> None:
        sent_at = self.letter.sent_at
        if sent_at is not None:
            safe_text.done(f"You sent it on {on_day(shell.local_day(sent_at))}.")
        with st.container(horizontal=True):
            if sent_at is not None:
                self._button("It was not sent after all", "unsent", self._mark)
                return
            self._button("I have sent it", "sent", self._mark, weight="secondary")
            self._button("Draft it anew", "redraft", self._redraft)
            self._button("Leave it out", "discard", self._discard)

    def _button(
        self, text: str, does: str, action: Callable[[], None], *, weight: str = "tertiary"
    ) -> None:
        st.button(
            safe_text.escaped(text),
            key=f"letter.{does}.{self.name}",
            type="secondary" if weight == "secondary" else "tertiary",
            on_click=tried,
            args=(action,),
        )

    def _mark(self) -> None:
        is_sent = self.letter.sent_at is None
        mark_sent(self.db, self._newest(), sent=is_sent, now=shell.now())

    def _redraft(self) -> None:
        redraft_letter(self.db, self._newest(), now=shell.now())
        self.texts.forget(f"{self.name}.subject", f"{self.name}.body")

    def _discard(self) -> None:
        discard_letter(self.db, self.letter.id, now=shell.now())


def _parts(letter: Letter) -> dict[str, str]:
    return {
        "subject": letter.wording.subject,
        "body": letter.wording.body,
        "to_email": letter.to_email,
    }
