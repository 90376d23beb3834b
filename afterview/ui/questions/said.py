"""Questions as they are said on the screen: how often they were met, and how they were handled."""

from typing import Final

from afterview.domain.scales import HANDLED, HIGHEST
from afterview.domain.spoken import counted, moment
from afterview.store.facts.question_bank import BankQuestion
from afterview.ui import safe_text

_IN_A_LIST: Final = 120


def in_a_list(text: str) -> str:
    """A question on one line, cut off where it is long."""
    return safe_text.shortened(text, to=_IN_A_LIST)


def met(question: BankQuestion) -> str:
    """In how many interviews it was asked, and when last."""
    when = moment(question.last_met_at, question.last_zone).partition(",")[0]
    last = when if question.n_met == 1 else f"last {when}"
    return f"Asked in {counted(question.n_met, 'interview')}, {last}"


def handled(step: int | None) -> str:
    """How it was handled, with the words of the step."""
    return "Not rated" if step is None else f"Handled {step} of {HIGHEST}: {HANDLED[step].lower()}"


def handled_last(question: BankQuestion) -> str:
    """How it was handled the last time that it was rated, and the mean where that says more."""
    if question.last_handled is None:
        return "Not rated yet"
    last = handled(question.last_handled)
    if question.n_handled == 1 or question.mean_handled is None:
        return last
    mean = f"{question.mean_handled:.1f}".removesuffix(".0")
    return f"Last time {last[0].lower()}{last[1:]} (mean {mean}, n = {question.n_handled})"
