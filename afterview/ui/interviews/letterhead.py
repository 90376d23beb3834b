"""The top of one interview: company, role, stage, when, how, and how it stands."""

import streamlit as st

from afterview.domain.interview import Interview, Occasion
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.ui import safe_text, shell
from afterview.ui.interviews import said


def draw(interview: Interview) -> None:
    """The head of the page, with every name whole even where the heading cannot hold it."""
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.headline(interview.occasion.company)
        _place_and_time(interview.occasion)
        safe_text.badges(_standing(interview))
    safe_text.labelled("Note", interview.note)


def occasion(occasion: Occasion) -> None:
    """Which interview it was, without a heading."""
    with st.container(gap="xsmall"):
        safe_text.name(occasion.company)
        _place_and_time(occasion)


def _place_and_time(occasion: Occasion) -> None:
    safe_text.name(occasion.role)
    words = (occasion.stage, occasion.format, occasion.structure)
    safe_text.quiet(" · ".join(label(word) for word in words if word is not None))
    took = said.length(occasion)
    safe_text.quiet(said.span(occasion) + (f" · {took}" if took else ""))


def _standing(interview: Interview) -> list[str]:
    """Whether it took place and how it ended, in words."""
    tags = []
    if said.lies_ahead(interview, now=shell.now()):
        tags.append("Planned")
    elif interview.status is not Status.SCHEDULED:
        tags.append(label(interview.status))
    if interview.result.outcome is not Outcome.PENDING or interview.status is Status.COMPLETED:
        tags.append(label(interview.result.outcome))
    return tags
