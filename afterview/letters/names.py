"""How to greet a person, read from the name as it was typed."""

import re
import unicodedata
from typing import Final

from afterview.letters.typed import one_line

LONGEST_NAME: Final = 40
_READ: Final = 160
_TITLE: Final = re.compile(
    "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|fr|hr|ing|mag|dipl.-ing|madame|"
    "monsieur|mme|mlle|m|señor|señora|sra|signor|signora|sig|dott|ir|drs|mevrouw|meneer|pan|pani"
)
_PARTICLE: Final = re.compile(
    "van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|la|le|ten|ter|bin|ibn|al|el|af|av"
)
_AFTER_NAME: Final = re.compile("jr|sr|ii|iii|iv|phd|ph.d|md|mba|msc|bsc|ma|ba|esq|cpa")
_ASIDE: Final = re.compile(
    r"\([^)]*\)|\[[^\]]*\]|[\"“„«][^\"”“»]*[\"”“»]|(?<!\w)['\u2018][^'\u2019]+['\u2019](?!\w)"
)
_NAMELESS: Final = re.compile(
    r"\b(someone|somebody|unknown|unnamed|anonymous|nameless|forgot|forgotten|jemand|unbekannt)\b"
    r"|\b(name|who)\b.*(\?|missed|unclear|lost)|\bmissed\b|\bno name\b|\bdidn.?t catch\b"
    r"|^the\s",
    re.IGNORECASE,
)
_SOMEBODY: Final = re.compile(
    r"(an?|one|another|my|their|his|her|some|two|three|der|die|das|ein|eine)\s.*"
    r"|(An?|One|Another|My|Their|His|Her|Some|Two|Three|Der|Die|Das|Eine?)\s[a-zäöü].*"
)


def is_named(name: str) -> bool:
    """Whether the words hold a name to write to, and not a note that there is none."""
    line = one_line(name, to=_READ)
    letters = any(sign.isalpha() for sign in line)
    described = _NAMELESS.search(line) or _SOMEBODY.fullmatch(line)
    return letters and not line.endswith("…") and described is None


def greeting_name(name: str) -> str:
    """What stands after "Dear": a title with the family name, else the first name, else nothing.

    A name in another script than Latin, a single one and one with an initial are kept whole.
    """
    if not is_named(name):
        return ""
    line = one_line(name, to=_READ).partition(",")[0]
    bare = " ".join(_ASIDE.sub(" ", line).split()) or line.strip("\"'“”()[] ")
    words = bare.split()
    titles = _leading_titles(words)
    rest = _without_suffixes(words[len(titles) :])
    if titles and rest:
        said = [*titles, *_family_name(rest)]
    elif _kept_whole(line, rest):
        said = words
    else:
        said = rest[:1]
    greeted = " ".join(said)
    return greeted if len(greeted) <= LONGEST_NAME else ""


def name_words(name: str) -> tuple[str, ...]:
    """The words by which a remark may mean this person: no titles or particles."""
    if not is_named(name):
        return ()
    words = re.findall(r"\w[\w'\u2019-]*\w|\w", one_line(name, to=_READ))
    said = (word for word in words if not _is(word, _TITLE, _PARTICLE, _AFTER_NAME))
    return tuple(word for word in said if len(word) > 1 or not word.isascii())


def _leading_titles(words: list[str]) -> list[str]:
    n = 0
    while n < len(words) and _is(words[n], _TITLE):
        n += 1
    return words[:n]


def _without_suffixes(words: list[str]) -> list[str]:
    n = len(words)
    while n > 1 and _is(words[n - 1], _AFTER_NAME):
        n -= 1
    return words[:n]


def _family_name(words: list[str]) -> list[str]:
    starts = (at for at, word in enumerate(words) if _is(word, _PARTICLE))
    return words[next(starts, len(words) - 1) :]


def _kept_whole(line: str, words: list[str]) -> bool:
    initial = bool(words) and len(words[0].strip(".")) == 1
    other_script = any(
        sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN") for sign in line
    )
    return len(words) < 2 or initial or other_script  # noqa: PLR2004 - one word is the whole name


def _is(word: str, *kinds: re.Pattern[str]) -> bool:
    bare = word.casefold().strip(".,")
    return any(kind.fullmatch(bare) is not None for kind in kinds)
