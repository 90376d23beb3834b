"""A letter on its way to the person's own mail program: an address to open, or a file."""

import re
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final
from urllib.parse import quote

from afterview.domain.letter import Wording

_ADDRESS: Final = re.compile(
    r"[^\s@<>()\[\]\\,;:\"]+@(?:[^\s@<>()\[\]\\,;:\".]+\.)+[^\s@<>()\[\]\\,;:\".]+"
)
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9 -]{0,60}")
_PLAIN_SUBJECT: Final = re.compile(r"[A-Za-z0-9 .,:'&()!?/-]{0,60}")
_BYTES_PER_WORD: Final = 39
_LONGEST_NAME: Final = 120
_LONGEST_SUBJECT: Final = 400


def is_address(text: str) -> bool:
    """Whether the words are one plain e-mail address."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def mailto(to: str, wording: Wording) -> str:
    """The address that opens a new message with all of it filled in (RFC 6068).

    Each character but letters, digits and ``-._~`` is percent-encoded in UTF-8, line breaks as
    CRLF. Where ``to`` is no plain address it is left out, for the person to fill in.
    """
    recipient = quote(to.strip(), safe="@") if is_address(to) else ""
    subject = quote(_on_one_line(wording.subject), safe="")
    body = quote(_lined(wording.body).replace("\n", "\r\n"), safe="", errors="replace")
    return f"mailto:{recipient}?subject={subject}&body={body}"


def eml(to_name: str, to_email: str, wording: Wording, *, date: datetime) -> bytes:
    """The letter as an unsent message file with CRLF, dated ``date`` (naive UTC).

    ``X-Unsent`` makes mail programs open it for writing. No line break in a name, subject or
    address gets through to the headers. Where the address is no plain one, there is no ``To``.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Date"] = date.replace(tzinfo=UTC)
    body = _lined(wording.body).encode("utf-8", "replace").decode()
    message.set_content(body, charset="utf-8")
    return _headers(to_name, to_email, wording.subject) + message.as_bytes()


def _headers(to_name: str, to_email: str, subject: str) -> bytes:
    """To and Subject, written here: ``email`` garbles some long names when it folds them."""
    lines = []
    if is_address(to_email):
        name = _in_header(_on_one_line(to_name)[:_LONGEST_NAME].rstrip(), _PLAIN_NAME)
        lines.append(f"To: {name}\r\n <{to_email.strip()}>" if name else f"To: {to_email.strip()}")
    said = _in_header(_on_one_line(subject)[:_LONGEST_SUBJECT].rstrip(), _PLAIN_SUBJECT)
    lines.append(f"Subject: {said}")
    return "".join(f"{line}\r\n" for line in lines).encode()


def _in_header(text: str, plain: re.Pattern[str]) -> str:
    """The text as it is where that is ``plain``, else in encoded words of RFC 2047.

    Each encoded word has whole characters and at most 75 signs, as the RFC asks.
    """
    if plain.fullmatch(text) is not None:
        return text
    return "\r\n ".join(f"=?utf-8?b?{b64encode(part).decode()}?=" for part in _parts(text))


def _parts(text: str) -> Iterator[bytes]:
    part = b""
    for sign in text:
        encoded = sign.encode()
        if len(part) + len(encoded) > _BYTES_PER_WORD:
            yield part
            part = b""
        part += encoded
    yield part


def _on_one_line(text: str) -> str:
    return " ".join(_UNSEEN.sub(" ", text).split())


def _lined(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
