"""Body language, theirs and mine: what was observed, and apart from it how it is read."""

from collections.abc import Sequence

import streamlit as st

from afterview.actions.draft_rows import tick_cues
from afterview.domain.cue_words import FACES_PREDICT_LITTLE, CueWord, cue_label, cues_of
from afterview.domain.draft import row_field
from afterview.domain.scales import STRENGTH
from afterview.domain.vocabulary import CueEffect, Part, Reading, Side
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text, shell
from afterview.ui.draft_form import DraftForm
from afterview.ui.review_form import rows

_GROUPS = (
    ("cue-pos", "Leaning your way", ("+", "0/+")),
    ("cue-neu", "Could mean anything", ("0",)),
    ("cue-neg", "Leaning away, or a warning", ("0/-", "-", "flag")),
)


def draw(form: DraftForm) -> None:
    """Both sides; inside an expander, since the core does without."""
    safe_text.quiet(FACES_PREDICT_LITTLE)
    safe_text.subheading("The interviewers")
    for group, label, valences in _GROUPS:
        words = [one for one in cues_of(Side.INTERVIEWER) if one.valence in valences]
        _tappable(form, group, label, Side.INTERVIEWER, words)
    rows.adder(
        form,
        "Something else they did, in your words",
        "cue.interviewer.to_add",
        hint="As a camera would have seen it; one a line",
        button="Add what they did",
    )
    _rows(form, Side.INTERVIEWER)
    safe_text.subheading("Me")
    _tappable(form, "cue-mine", "What I noticed about myself", Side.MINE, cues_of(Side.MINE))
    rows.adder(
        form,
        "Something else I did, in my words",
        "cue.mine.to_add",
        hint="One a line",
        button="Add what I did",
    )
    _rows(form, Side.MINE)
    rows.undo(form, "cue")


def _tappable(
    form: DraftForm, group: str, label: str, side: Side, words: Sequence[CueWord]
) -> None:
    """Pills that add a cue at a tap and take it away at the next."""
    keys = [word.key for word in words]
    present = [key for key in keys if _rows_with(form, side, key)]
    key = f"{group}.{form.draft.id.hex}"
    # Written only where they differ: an answer would take back a tap that is on its way.
    if set(st.session_state.get(key) or []) != set(present):
        st.session_state[key] = present

    def toggled() -> None:
        def tick() -> None:
            gone = tick_cues(
                form.db,
                form.draft.id,
                side,
                offered=keys,
                ticked=st.session_state[key] or [],
                now=shell.now(),
            )
            form.state.removed |= {row: ("cue", place) for row, place in gone.items()}

        form.tried(tick)

    with st.container(key=group):
        st.pills(
            label,
            keys,
            selection_mode="multi",
            format_func=lambda word: safe_text.escaped(cue_label(word)),
            key=key,
            on_change=toggled,
        )


def _rows_with(form: DraftForm, side: Side, word: str) -> list[str]:
    return [
        row
        for row in form.draft.rows("cue")
        if form.draft.row_text("cue", row, "word") == word
        and form.draft.row_text("cue", row, "side") == side.value
    ]


def _rows(form: DraftForm, side: Side) -> None:
    for row in form.draft.rows("cue"):
        if form.draft.row_text("cue", row, "side") != side.value:
            continue
        word = cue_label(form.draft.row_text("cue", row, "word"))
        title = word if safe_text.fits_a_line(word) else safe_text.shortened(word)
        more = st.expander(
            safe_text.escaped(title), key=f"cue.{row}", on_change="rerun", type="compact"
        )
        if more.open:
            with more:
                _details(form, row, side)


def _details(form: DraftForm, row: str, side: Side) -> None:
    def field(name: str) -> str:
        return row_field("cue", row, name)

    if side is Side.INTERVIEWER:
        ask.text(form, "What exactly I saw or heard", field("observed"))
        choices.pick(form, "How I read it", field("reading"), choices.words(Reading))
    else:
        ask.text(form, "What exactly I did", field("observed"))
        choices.pick(form, "What it did", field("effect"), choices.words(CueEffect))
    choices.grade(form, "How strongly", field("strength"), STRENGTH)
    choices.pick(form, "When", field("part"), choices.words(Part))
    _about(form, field("question_id"), "During which question", "question", "text")
    if side is Side.INTERVIEWER and len(form.draft.rows("person")) > 1:
        _about(form, field("person_id"), "Whose", "person", "name")
    with st.container(horizontal=True):
        st.button(
            "Same again, somebody else",
            key=f"again.{row}",
            type="tertiary",
            on_click=rows.add_row,
            args=(
                form,
                "cue",
                {"side": side.value, "word": form.draft.row_text("cue", row, "word")},
            ),
        )
        rows.tools(form, "cue", row, movable=False)


def _about(form: DraftForm, field: str, label: str, kind: str, name: str) -> None:
    """A choice among the rows of another list of this draft."""
    listed = choices.rows_of(form.draft, kind, name)
    if listed.options:
        choices.choose(form, label, field, listed)
