"""The address that opens the mail program, and the file that it opens, read back by others."""

import re
from datetime import datetime
from email import policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.parser import BytesParser
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.letter import Wording
from afterview.letters.mail import eml, is_address, mailto
from tests.builders import utc
from tests.strategies import texts

TO = "thandi.mokoena+jobs@brightpath.example"
ONE_ENCODED_WORD = 39
AT = utc("2026-10-30 06:15")
SAFE = re.compile(r"mailto:[A-Za-z0-9\-._~%@]*\?subject=[A-Za-z0-9\-._~%]*&body=[A-Za-z0-9\-._~%]*")
TYPED = st.text(st.characters(exclude_categories=["Cs"])) | texts()


def opened(url: str) -> tuple[str, str, str]:
    """What a mail program reads: the address, the subject, the text."""
    assert SAFE.fullmatch(url), url
    parts = urlsplit(url)
    asked = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    return unquote(parts.path), asked["subject"][0], asked["body"][0]


def one_line(text: str) -> str:
    unseen = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
    return " ".join(unseen.sub(" ", text).split())


def lined(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_back(written: bytes) -> EmailMessage:
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(written)
    assert not message.defects
    return message


def test_every_character_that_could_mean_something_is_encoded() -> None:
    url = mailto(TO, Wording("A & B = 100 %?", "Hi #1 +2\n\n“é” 🙂"))
    assert url == (
        "mailto:thandi.mokoena%2Bjobs@brightpath.example"
        "?subject=A%20%26%20B%20%3D%20100%20%25%3F"
        "&body=Hi%20%231%20%2B2%0D%0A%0D%0A%E2%80%9C%C3%A9%E2%80%9D%20%F0%9F%99%82"
    )
    assert opened(url) == (TO, "A & B = 100 %?", "Hi #1 +2\r\n\r\n“é” 🙂")


@given(TYPED, TYPED)
def test_any_letter_comes_out_of_the_address_as_it_went_in(subject: str, body: str) -> None:
    assert opened(mailto(TO, Wording(subject, body))) == (
        TO,
        one_line(subject),
        lined(body).replace("\n", "\r\n"),
    )


def test_halves_of_characters_do_not_stop_it() -> None:
    assert opened(mailto(TO, Wording("", "a\ud800b")))[2] == "a?b"
    assert read_back(eml("", TO, Wording("", "a\ud800b"), date=AT)).get_content() == "a?b\r\n"


@pytest.mark.parametrize(
    "to",
    [
        "",
        "nobody",
        "a@b.example?bcc=x@y.example",
        "a@b.example\r\nBcc: c@d.example",
        "a b@c",
        "a@b, c@d",
    ],
)
def test_what_is_no_address_is_left_for_the_person_to_fill_in(to: str) -> None:
    assert not is_address(to)
    assert opened(mailto(to, Wording("s", "b"))) == ("", "s", "b")
    message = read_back(eml("Thandi", to, Wording("s", "b"), date=AT))
    assert message["To"] is None
    assert message["Bcc"] is None


def test_an_address_with_special_letters_is_encoded() -> None:
    assert opened(mailto("søren&co@nordhavn.example", Wording("", "")))[0] == (
        "søren&co@nordhavn.example"
    )
    message = read_back(eml("Søren", "søren@nordhavn.example", Wording("Æ", "b"), date=AT))
    raw = message["To"].addresses[0].addr_spec.encode("utf-8", "surrogateescape")
    assert raw.decode() == "søren@nordhavn.example"
    assert (message["To"].addresses[0].display_name, message["Subject"]) == ("Søren", "Æ")


def test_the_file_opens_as_a_message_to_be_sent() -> None:
    written = eml(
        'Dr. Anne-Marie "Ams" van der Merwe', TO, Wording("Thank you", "Hi\n\nÉ"), date=AT
    )
    message = read_back(written)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Thank you"
    assert message["Date"].datetime == datetime.fromisoformat("2026-10-30T06:15:00+00:00")
    [to] = message["To"].addresses
    assert (to.display_name, to.addr_spec) == ('Dr. Anne-Marie "Ams" van der Merwe', TO)
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert lined(message.get_content()) == "Hi\n\nÉ\n"
    assert b"\n" not in written.replace(b"\r\n", b"")


@given(TYPED, TYPED, TYPED)
def test_any_letter_comes_out_of_the_file_as_it_went_in(name: str, subject: str, body: str) -> None:
    written = eml(name, TO, Wording(subject, body), date=AT)
    message = read_back(written)
    assert set(message.keys()) == {
        *("X-Unsent", "Date", "To", "Subject"),
        *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
    }
    assert message["Subject"] == one_line(subject)[:400].rstrip()
    assert lined(message.get_content()).rstrip("\n") == lined(body).rstrip("\n")
    raw_to = BytesParser(Message, policy=policy.compat32).parsebytes(written)["To"]
    assert " ".join(str(make_header(decode_header(raw_to))).split()) == " ".join(
        f"{one_line(name)[:120]} {TO if not one_line(name) else f'<{TO}>'}".split()
    )


@given(TYPED.filter(lambda name: len(name.encode()) <= ONE_ENCODED_WORD))
def test_a_name_of_usual_length_is_read_back_by_the_newer_parser_too(name: str) -> None:
    # It puts a blank between the encoded words of a longer name, where RFC 2047 has none.
    message = read_back(eml(name, TO, Wording("", ""), date=AT))
    [to] = message["To"].addresses
    assert (to.display_name, to.addr_spec) == (one_line(name), TO)


def test_no_line_of_the_headers_is_longer_than_76_signs() -> None:
    written = eml("Ünal " * 100, TO, Wording("Ünal " * 100, "b"), date=AT)
    headers = written.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert max(len(line) for line in headers) <= 76


def test_a_line_break_in_a_name_or_subject_makes_no_header() -> None:
    evil = "Thandi\r\nBcc: evil@example.org\r\n\r\nHi"
    message = read_back(eml(evil, TO, Wording(evil, "b"), date=AT))
    assert message["Bcc"] is None
    assert message["Subject"] == "Thandi Bcc: evil@example.org Hi"
    assert message["To"].addresses[0].display_name == "Thandi Bcc: evil@example.org Hi"
