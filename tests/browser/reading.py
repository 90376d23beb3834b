"""What stands on the page of an interview, as a reader finds it."""

from dataclasses import dataclass
from typing import Self

from playwright.sync_api import Locator

from tests.browser.visitor import Visitor

# Marks without a shape that keep our own lines in order; nobody typed them.
_SHAPELESS = dict.fromkeys(map(ord, "\u2060\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class InterviewPage:
    """The page of one interview, read from top to bottom.

    ``typed`` are the texts that are shown character by character, ``names`` what stands out
    (headings, names, cues), ``facts`` the quiet lines; a line of facts is split into its parts.
    """

    typed: tuple[str, ...]
    names: tuple[str, ...]
    facts: tuple[str, ...]

    @classmethod
    def of(cls, visitor: Visitor) -> Self:
        """The page in front of the visitor."""
        main = visitor.page.get_by_test_id("stMain")
        quiet = main.get_by_test_id("stCaptionContainer").all_inner_texts()
        lines = [line for caption in quiet for line in caption.splitlines() if line]
        return cls(
            typed=tuple(main.get_by_test_id("stText").all_inner_texts()),
            names=plain(main.locator("h1, h2, h3, strong, th, td").all_inner_texts()),
            facts=plain(lines),
        )


def plain(texts: list[str]) -> tuple[str, ...]:
    """The texts without the marks of direction that we set around names."""
    return tuple(text.translate(_SHAPELESS).strip() for text in texts)


@dataclass(frozen=True, slots=True)
class StepSeen:
    """A step as a reader finds it: how it stands with its day, why, and what can be tapped."""

    when: str
    why: str
    ways_on: tuple[str, ...]


def steps_seen(visitor: Visitor) -> dict[str, StepSeen]:
    """The steps on the page in front of the visitor by their names, from top to bottom."""
    cards = visitor.page.locator('[class*="st-key-card-step-"]').all()
    return dict(map(_step, cards))


def _step(card: Locator) -> tuple[str, StepSeen]:
    said = plain(card.get_by_test_id("stMarkdown").all_inner_texts())
    when = plain(card.get_by_test_id("stCaptionContainer").all_inner_texts())
    ways_on = card.get_by_role("button").all_inner_texts()
    # A button with an icon says the name of the icon first.
    taps = tuple(text.splitlines()[-1] for text in ways_on)
    return said[0], StepSeen(when[0], said[-1], taps)


def letters_seen(visitor: Visitor) -> dict[str, str]:
    """The texts of the letters on the page, by the line above each that says to whom it goes."""
    cards = visitor.page.locator('[class*="st-key-card-letter-"]').all()
    to_whom = plain([card.get_by_role("heading").inner_text() for card in cards])
    texts = [card.get_by_label("Text", exact=True).input_value() for card in cards]
    return dict(zip(to_whom, texts, strict=True))
