"""The small script beside the form that keeps what is still being typed.

Streamlit sends a text only when its field is left. The script commits it after a short pause, and
keeps a copy in the browser until the server shows the same words.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import streamlit as st

_SCRIPT = Path(__file__).with_name("keeper.js").read_text("utf-8")


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words that only the browser had: the text, and what the field held when it was begun."""

    text: str
    base: str


def css_class(key: str) -> str:
    """The class that Streamlit gives to the element of a widget's key."""
    return "st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", key.strip())


def keep(
    draft_id: UUID,
    fields: Mapping[str, tuple[str, str]],
    *,
    settled: Sequence[str],
    done: Sequence[UUID] = (),
) -> dict[str, Leftover]:
    """Watch the fields of a draft; return the words that a tab now gone had not sent.

    ``fields`` gives for each widget key its field and its stored text; ``settled`` names fields
    whose copies in the browser have been dealt with, ``done`` drafts that need none any more.
    """
    script = st.components.v2.component("afterview_keeper", js=_SCRIPT)
    answer: Any = script(
        data={
            "draft": draft_id.hex,
            "fields": {
                css_class(key): {"field": field, "text": text}
                for key, (field, text) in fields.items()
            },
            "settled": list(settled),
            "done": [one.hex for one in done],
        },
        key="afterview.keeper",
        on_leftovers_change=lambda: None,
    )
    found = answer.leftovers or {}
    return {field: Leftover(copy["text"], copy["base"]) for field, copy in found.items()}
