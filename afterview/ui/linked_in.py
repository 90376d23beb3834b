"""The address of a search for somebody on LinkedIn; nothing is asked until it is opened."""

from urllib.parse import quote

_LOOK_UP = "https://www.linkedin.com/search/results/people/?keywords="
_LONGEST_SEARCH = 100


def search_address(*words: str) -> str:
    """A search for these words, such as a name and a company."""
    seen = filter(str.isprintable, " ".join(words).replace("\n", " "))
    line = " ".join("".join(seen).split())[:_LONGEST_SEARCH]
    return _LOOK_UP + quote(line, safe="", errors="replace")
