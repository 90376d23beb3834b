"""One step: when, why, and what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypeAlias

import streamlit as st

from afterview.actions.aftermath import Aftermath
from afterview.actions.drafts import review_interview
from afterview.actions.steps import mark_step, reopen_step
from afterview.domain.letter import LetterKind
from afterview.domain.step import OPEN, Mark, Standing, Step, StepKind
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.aftermath.step_words import ACTIONS, LETTERS, when
from afterview.ui.attempt import tried
from afterview.ui.interviews.next_card import open_begun

Weight: TypeAlias = Literal["primary", "secondary", "tertiary"]
_LATER = {1: "Tomorrow", 3: "In 3 days", 7: "In a week"}
_DONE_BY_ITSELF = (StepKind.REVIEW, StepKind.SEARCH)


def draw(db: Database, after: Aftermath, step: Step, *, primary: bool, of_whom: str = "") -> None:
    """The card of a step; ``of_whom`` names the interview where several are on the page."""
    card = StepCard(db, after, step)
    with st.container(border=True, key=f"card-step-{card.key}", gap="xsmall"):
        safe_text.strong(label(step.kind))
        if of_whom:
            safe_text.say(of_whom)
        safe_text.quiet(when(step, after.situation.zone, today=shell.today()))
        safe_text.say(step.why)
        with st.container(horizontal=True):
            if step.standing in OPEN:
                card.ways_on(primary=primary)
            else:
                card.ways_back()


@dataclass(frozen=True, slots=True)
class StepCard:
    """What can be done about one step."""

    db: Database
    after: Aftermath
    step: Step

    @property
    def key(self) -> str:
        """What tells this card's widgets from those of others."""
        return f"{self.after.interview.id.hex}.{self.step.kind}"

    def ways_on(self, *, primary: bool) -> None:
        """What to do now; where that is too early or too much, it can be done all the same."""
        kind = self.step.kind
        weight: Weight = "primary" if primary else "secondary"
        if kind is StepKind.LEAVE_IT:
            self._mark_button("Leave it, move on", weight=weight)
            self._write("Write once more all the same", letter=LetterKind.SECOND_FOLLOW_UP)
            return
        if self.after.too_early(kind, today=shell.today()):
            self._write("Write it now all the same")
        elif kind in LETTERS:
            self._write(ACTIONS[kind], weight=weight)
        else:
            self._go(weight)
        if kind not in _DONE_BY_ITSELF:
            self._mark_button("Done")
        if self.step.standing is Standing.SNOOZED:
            self._reopen_button()
        elif kind is not StepKind.REVIEW:
            self._not_now()

    def ways_back(self) -> None:
        """What can still be done about a step that is done, skipped or closed."""
        if self.after.situation.mark_on(self.step.kind) is not None:
            self._reopen_button()
        if self.step.kind in LETTERS:
            is_closed = self.step.standing is Standing.CLOSED
            self._write("Write it all the same" if is_closed else "See what was written")

    def _reopen_button(self) -> None:
        st.button(
            "Open it again",
            key=f"step.reopen.{self.key}",
            type="tertiary",
            on_click=tried,
            args=(self._reopen,),
        )

    def _go(self, weight: Weight) -> None:
        if st.button(ACTIONS[self.step.kind], key=f"step.act.{self.key}", type=weight):
            if self.step.kind is StepKind.REVIEW:
                interview_id = self.after.interview.id
                open_begun(lambda: review_interview(self.db, interview_id, now=shell.now()))
            else:
                menu.go("applications")

    def _write(
        self, text: str, *, weight: Weight = "tertiary", letter: LetterKind | None = None
    ) -> None:
        named = letter or LETTERS[self.step.kind]
        if st.button(
            safe_text.escaped(text),
            key=f"step.write.{self.key}",
            type=weight,
            icon=":material/edit:",
        ):
            menu.go("next_steps", id=self.after.interview.id.hex, letter=named.value)

    def _mark_button(self, text: str, *, weight: Weight = "secondary") -> None:
        st.button(
            safe_text.escaped(text),
            key=f"step.done.{self.key}",
            type=weight,
            on_click=tried,
            args=(lambda: self._mark(Mark.DONE),),
        )

    def _not_now(self) -> None:
        with st.popover("Not now", key=f"step.not_now.{self.key}"):
            safe_text.quiet("Remind me again")
            with st.container(horizontal=True, gap="small"):
                for days, text in _LATER.items():
                    st.button(
                        safe_text.escaped(text),
                        key=f"step.later.{days}.{self.key}",
                        on_click=tried,
                        args=(self._snoozing(days),),
                    )
            st.text_input("Or skip it: why?", key=f"step.reason.{self.key}", placeholder="Optional")
            st.button("Skip it", key=f"step.skip.{self.key}", on_click=tried, args=(self._skip,))

    def _snoozing(self, days: int) -> Callable[[], None]:
        def snooze() -> None:
            mark_step(
                self.db,
                self.after.interview.id,
                self.step.kind,
                Mark.SNOOZED,
                until_on=shell.today() + timedelta(days=days),
                now=shell.now(),
            )

        return snooze

    def _skip(self) -> None:
        self._mark(Mark.SKIPPED, str(st.session_state.get(f"step.reason.{self.key}") or ""))

    def _mark(self, mark: Mark, reason: str = "") -> None:
        interview_id, kind = self.after.interview.id, self.step.kind
        mark_step(self.db, interview_id, kind, mark, reason=reason, now=shell.now())
        state.leave_word(f"{label(kind)}: {mark}. Its checklist can open it again.")

    def _reopen(self) -> None:
        reopen_step(self.db, self.after.interview.id, self.step.kind)
