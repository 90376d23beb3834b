"""The fields of a review that are chosen: scales, pills and lists, each with its problem."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import streamlit as st

from afterview.domain.draft import NOT_OBSERVED, Draft
from afterview.domain.wording import label as word_label
from afterview.ui import safe_text
from afterview.ui.codec import STEP, WORD, WORDS
from afterview.ui.draft_form import DraftForm
from afterview.ui.draft_widgets import beside

ONE_TO_FIVE = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Words:
    """What there is to choose from, and the words on the screen for each."""

    options: Sequence[str]
    naming: Callable[[str], str]

    def has(self, held: object) -> bool:
        """Whether ``held`` is one of them."""
        return held in self.options


def words(closed: type[StrEnum]) -> Words:
    """The members of a closed list."""
    return Words([member.value for member in closed], lambda value: word_label(closed(value)))


def rows_of(draft: Draft, kind: str, name: str) -> Words:
    """The rows of a list of the draft, numbered, so that equal ones can be told apart."""
    named = {
        row: f"{number}. {safe_text.shortened(draft.row_text(kind, row, name))}"
        for number, row in enumerate(draft.rows(kind), start=1)
    }
    return Words(list(named), named.__getitem__)


def scale(form: DraftForm, label: str, field: str, anchors: Mapping[int, str]) -> None:
    """A judgement from 1 to 5 with the words for each step in view."""
    held = form.held(field)
    with st.container(key=f"scale-{field}"):
        form.bind(
            field,
            lambda key, changed: st.segmented_control(
                label,
                ONE_TO_FIVE,
                default=held if held in ONE_TO_FIVE else None,
                key=key,
                on_change=changed,
                width="stretch",
            ),
            STEP,
            among=(None, *ONE_TO_FIVE),
        )
        safe_text.quiet(" · ".join(f"{step} {anchors[step]}" for step in ONE_TO_FIVE))
    beside(form, field)


def grade(form: DraftForm, label: str, field: str, steps: Mapping[int, str]) -> None:
    """A step on a short scale whose words fit on the pills themselves."""
    _anchored(form, label, field, {step: steps[step] for step in steps})


def anchored(form: DraftForm, label: str, field: str, anchors: Sequence[str]) -> None:
    """A judgement from 1 to 5, or not observed; the anchors are the choices themselves."""
    named: dict[int | str, str] = {
        step: f"{step} · {anchor}" for step, anchor in enumerate(anchors, start=1)
    }
    _anchored(form, label, field, {**named, NOT_OBSERVED: "Not observed"})


def pick(form: DraftForm, label: str, field: str, among: Words) -> str | None:
    """One of a few words as pills; a second tap takes it back."""
    held = form.held(field)
    value = form.bind(
        field,
        lambda key, changed: st.pills(
            label,
            among.options,
            default=WORD.show(held) if among.has(held) else None,
            format_func=lambda option: safe_text.escaped(among.naming(option)),
            key=key,
            on_change=changed,
        ),
        WORD,
        among=(None, *among.options),
    )
    beside(form, field, among.naming)
    return WORD.show(value)


def choose(
    form: DraftForm, label: str, field: str, among: Words, *, hint: str = "Choose one"
) -> None:
    """One of many words, from a list that can be searched."""
    held = form.held(field)
    form.bind(
        field,
        lambda key, changed: st.selectbox(
            label,
            among.options,
            index=among.options.index(str(held)) if among.has(held) else None,
            format_func=among.naming,
            key=key,
            on_change=changed,
            placeholder=hint,
        ),
        WORD,
        among=(None, *among.options),
    )
    beside(form, field, among.naming)


def several(form: DraftForm, label: str, field: str, among: Words, *, most: int) -> None:
    """Up to ``most`` words from a list, own ones too."""
    chosen = WORDS.show(form.held(field))
    form.bind(
        field,
        lambda key, changed: st.multiselect(
            label,
            [*among.options, *(word for word in chosen if not among.has(word))],
            default=chosen,
            format_func=among.naming,
            key=key,
            on_change=changed,
            max_selections=most,
            accept_new_options=True,
            placeholder=f"Up to {most}",
        ),
        WORDS,
    )
    beside(form, field)


def choose_or_name(form: DraftForm, label: str, field: str, among: Words) -> None:
    """One of many words, or one of the person's own."""
    held = WORD.show(form.held(field))
    listed = [*among.options, *([held] if held and not among.has(held) else [])]
    form.bind(
        field,
        lambda key, changed: st.selectbox(
            label,
            listed,
            index=None if held is None else listed.index(held),
            format_func=among.naming,
            key=key,
            on_change=changed,
            placeholder="Choose one, or type your own",
            accept_new_options=True,
        ),
        WORD,
    )
    beside(form, field, among.naming)


def _anchored(form: DraftForm, label: str, field: str, options: Mapping[int | str, str]) -> None:
    held = STEP.show(form.held(field))
    with st.container(key=f"anchored-{field}"):
        form.bind(
            field,
            lambda key, changed: st.pills(
                label,
                list(options),
                default=held if held in options else None,
                format_func=lambda option: safe_text.escaped(options[option]),
                key=key,
                on_change=changed,
            ),
            STEP,
            among=(None, *options),
        )
    beside(form, field, lambda held: options.get(STEP.show(held) or 0, str(held)))
