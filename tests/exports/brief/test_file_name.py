import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.brief.file_name import file_name
from tests.exports.brief.briefs import a_brief, an_ahead
from tests.strategies import texts

SAFE = re.compile(r"brief(-[a-z0-9]+)*-2026-10-13\.pdf")


def name(company: str) -> str:
    return file_name(a_brief(ahead=an_ahead(company=company)), ".pdf")


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("Nordhavn Maritime A/S", "brief-nordhavn-maritime-2026-10-13.pdf"),
        ("Ødegård & Łukasz GmbH", "brief-odegard-lukasz-2026-10-13.pdf"),
        ("../../etc/passwd", "brief-etc-passwd-2026-10-13.pdf"),
        ("C:\\CON", "brief-c-con-2026-10-13.pdf"),
        ("株式会社", "brief-2026-10-13.pdf"),
        ("", "brief-2026-10-13.pdf"),
        ("word " * 30, "brief-word-word-word-word-word-word-word-word-2026-10-13.pdf"),
    ],
)
def test_a_file_is_called_after_the_company_and_the_day(company: str, expected: str) -> None:
    assert name(company) == expected


@given(texts() | st.text())
def test_no_company_makes_a_name_that_a_disk_could_trip_over(company: str) -> None:
    assert SAFE.fullmatch(name(company))
    assert len(name(company)) <= 65
