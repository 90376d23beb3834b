"""What stands on the page of an interview, as a reader finds it."""

from dataclasses import dataclass
from typing import Self

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
            names=_plain(main.locator("h1, h2, h3, strong, th, td").all_inner_texts()),
            facts=_plain(lines),
        )


def _plain(texts: list[str]) -> tuple[str, ...]:
    return tuple(text.translate(_SHAPELESS).strip() for text in texts)
