"""What every debrief begins with: which interview it was, told to the form of a review."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.browser.hands import Hands
from tests.browser.visitor import Visitor

PEOPLE = "Who was there? One a line: name, what they do"
QUESTIONS = "What did they ask? One question a line"
IF, THEN = "If …", "… then"


@dataclass(frozen=True, slots=True)
class Told:
    """An interview as it was told: ``day`` is written DD/MM/YYYY, times are HH:MM."""

    company: str
    role: str
    stage: str
    day: str
    start: str
    end: str
    met: str


def tell(visitor: Visitor, told: Told) -> None:
    """Fill in which interview it was, from the first field down."""
    visitor.write("Company", told.company)
    visitor.write("Role", told.role)
    visitor.choose("Stage", told.stage)
    visitor.write_day("Day", told.day)
    visitor.write_clock("Start", told.start)
    visitor.write_clock("End", told.end)
    visitor.pick("How you met", told.met)


def finish(visitor: Visitor) -> None:
    """Finish the review, and open the page of its interview afresh."""
    visitor.press("Finish review")
    visitor.page.wait_for_url("**/interviews?id=*")
    visitor.sees("Your review is saved.")
    visitor.page.reload()
    visitor.wait_until_drawn()


def tell_cue(visitor: Visitor, word: str, **told: str) -> None:
    """Unfold a cue that was added and fill in what is ``told`` of it, by the labels in ``_CUE``."""
    visitor.unfold(word)
    cue = visitor.inside(word)
    for name, text in told.items():
        _CUE[name](cue, text)


_CUE: Mapping[str, Callable[[Hands, str], None]] = {
    "saw": lambda cue, text: cue.write("What exactly I saw or heard", text),
    "did": lambda cue, text: cue.write("What exactly I did", text),
    "when": lambda cue, text: cue.pick("When", text),
    "question": lambda cue, text: cue.choose("During which question", text),
    "whose": lambda cue, text: cue.choose("Whose", text),
}
