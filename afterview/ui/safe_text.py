"""The one place through which words reach the screen, so that they appear as typed.

Markdown in a person's words could change them, or fetch an image from elsewhere and so tell that
somebody is reading. ``escaped`` is for labels, options and headings, ``as_typed`` for whole texts.
"""

import re
import string
from collections.abc import Mapping, Sequence

import streamlit as st

LONG = 4000
MANY_LINES = 60
LONG_NAME = 120
_JOINER = "\u2060"
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_PUNCTUATION = re.compile(f"([{re.escape(string.punctuation)}])")
_ARROWS = re.compile(r"\\([-<>=~])\\([->=])")
_WWW = re.compile(r"(www)", re.IGNORECASE)


def escaped(text: str) -> str:
    """``text`` written so that Markdown shows it literally, on one line."""
    line = " ".join(text.split())
    line = _PUNCTUATION.sub(r"\\\1", line)
    line = re.sub(r"\\:(?=\S)", "\\:" + _JOINER, line).replace("\\@", f"{_JOINER}\\@{_JOINER}")
    line = _ARROWS.sub(rf"\\\1{_JOINER}\\\2", line)
    return _WWW.sub(rf"\1{_JOINER}", line)


def isolated(name: str) -> str:
    """A name inside one of our lines: a direction of writing that it sets ends with it."""
    return f"{_ISOLATE}{name}{_END_OF_ISOLATE}"


def as_typed(text: str) -> None:
    """A text of a person, line breaks and all, with nothing in it interpreted.

    A very long one scrolls in a frame of its own, so that the rest of the page stays in reach.
    """
    # Streamlit cuts the blanks in front of a text, and the same from all its lines.
    text = f"{_JOINER}{text}" if text[:1].isspace() else text
    if len(text) > LONG or text.count("\n") >= MANY_LINES:
        # The mark of the help is what a keyboard can stop at, to scroll from there.
        with st.container(height=400, autoscroll=False):
            st.text(text, wrap=True, help=f"{len(text):,} characters; they scroll in this frame.")
    else:
        st.text(text, wrap=True)


def labelled(label: str, text: str) -> None:
    """A text of a person below the words that say what it is; nothing where there is no text."""
    if text.strip():
        with st.container(gap="xxsmall"):
            quiet(label)
            as_typed(text)


def facts(pairs: Sequence[tuple[str, str]]) -> None:
    """Short values with what each is, a quiet line each; a long one stands below its label."""
    brief = [(label, value) for label, value in pairs if value.strip() and fits_a_line(value)]
    if brief:
        lines = [f"{escaped(label)}: {escaped(isolated(value))}" for label, value in brief]
        st.caption("  \n".join(lines))
    for label, value in pairs:
        if not fits_a_line(value):
            labelled(label, value)


def shortened(name: str, *, to: int = 60) -> str:
    """The name on one line, cut off after ``to`` characters; its direction ends with it."""
    line = " ".join(name.split())
    return isolated(line if len(line) <= to else f"{line[:to]}…")


def quoted(name: str) -> str:
    """The name in quotation marks, cut to a line."""
    return f"“{shortened(name)}”"


def fits_a_line(text: str) -> bool:
    """Whether a heading or a short line shows the text whole, each blank included."""
    return len(text) <= LONG_NAME and " ".join(text.split()) == text.strip(" ")


def title(text: str) -> None:
    """The one heading of a page."""
    st.title(escaped(text), anchor=False)


def headline(name: str) -> None:
    """A person's words as the one heading of a page; the whole of them below where it is long."""
    if fits_a_line(name):
        title(name)
    else:
        title(shortened(name, to=LONG_NAME))
        as_typed(name)


def heading(text: str, *, anchor: str = "") -> None:
    """The heading of a part of a page; a link can lead to its ``anchor``."""
    st.header(escaped(text), anchor=anchor or False)


def subheading(text: str) -> None:
    """The heading of a part under a ``heading``."""
    st.subheader(escaped(text), anchor=False)


def name(text: str) -> None:
    """A name or a few words of a person: strong where it fits a line, else as typed."""
    if fits_a_line(text):
        strong(text)
    else:
        as_typed(text)


def say(text: str) -> None:
    """A sentence of ours, which may quote the person."""
    st.markdown(escaped(text))


def strong(text: str) -> None:
    """A sentence that stands out."""
    st.markdown(f"**{escaped(text)}**")


def badges(words: Sequence[str]) -> None:
    """A few words, each on a small tag."""
    if words:
        st.markdown(" ".join(f":gray-badge[{escaped(word)}]" for word in words))


def table(rows: Mapping[str, str], *, about: str) -> None:
    """Rows of what something is and its value; ``about`` says to a screen reader what they are."""
    st.table(
        {escaped(name): escaped(value) for name, value in rows.items()},
        border="horizontal",
        alt=about,
    )


def quiet(text: str) -> None:
    """A sentence in the background."""
    st.caption(escaped(text))


def notice(text: str) -> None:
    """Something to know, without alarm."""
    st.info(escaped(text))


def warn(text: str) -> None:
    """Something that needs attention: what is wrong, then what to do."""
    st.warning(escaped(text))


def done(text: str) -> None:
    """Something that went well."""
    st.success(escaped(text))


def problem(text: str) -> None:
    """The sentence beside a field; amber, since nothing was done wrong that cannot be mended."""
    st.warning(escaped(text))
