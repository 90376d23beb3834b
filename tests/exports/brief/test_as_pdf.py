import re
from typing import Any

import pytest

from afterview.brief.brief import Brief
from afterview.exports.brief.as_pdf import INSTEAD, as_pdf
from afterview.exports.brief.legible import legible
from afterview.exports.brief.outline import outline
from afterview.exports.brief_files import BriefFormat, brief_file, pdf_warning
from afterview.exports.typesetting import Pdf, warning_of
from tests.browser.hostile import ENDLESS, TEXTS
from tests.builders import NOW
from tests.exports.brief import readers
from tests.exports.brief.briefs import (
    OTHER_SCRIPTS,
    a_brief,
    a_lesson,
    a_question,
    fullest,
    realistic,
    sixty_lessons,
    texts_brief,
)

A4 = (595, 842)
IN_EVERY_FONT = ["Søren Ødegård-Nuñez", "Grace Achieng'", "Ελένη Παπαδοπούλου", "Ольга Соколова"]
PLAIN = ("script", "handler", "image", "link", "script link", "colours", "sums", "formula")


def made(brief: Brief, **options: Any) -> Pdf:  # noqa: ANN401 - an option each
    return as_pdf(outline(brief), made_at=brief.made_at, **options)


@pytest.mark.parametrize("brief", [realistic(), fullest()], ids=["real", "fullest"])
def test_the_brief_takes_one_tagged_page_of_a4(brief: Brief) -> None:
    pdf = readers.pdf(made(brief).content)
    [page] = pdf.pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
    catalogue: Any = pdf.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "en"
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Brief: Senior Data Engineer at Nordhavn Maritime A/S"


@pytest.mark.parametrize("brief", [realistic(), sixty_lessons(), texts_brief(OTHER_SCRIPTS)])
@pytest.mark.parametrize("system_fonts", [True, False])
def test_every_pdf_claims_to_be_accessible(brief: Brief, system_fonts: bool) -> None:  # noqa: FBT001
    content = made(brief, system_fonts=system_fonts).content
    assert re.search(rb"<pdfuaid:part>1</pdfuaid:part>", content)


def test_it_is_stamped_with_the_instant_of_the_brief() -> None:
    metadata = readers.pdf(made(realistic()).content).metadata
    assert metadata is not None
    assert metadata.creation_date is not None
    assert metadata.creation_date.isoformat() == "2026-10-13T18:30:00+00:00"


def test_a_brief_a_little_too_long_gets_smaller_letters_and_stays_on_one_page() -> None:
    def pages(n: int) -> int:
        more = tuple(a_question(number) for number in range(n))
        return len(readers.pdf(made(a_brief(*realistic().lessons, questions=more)).content).pages)

    assert [pages(8), pages(15), pages(40)] == [1, 1, 3]


def test_letters_of_other_scripts_are_in_it_or_named() -> None:
    pdf = made(texts_brief(OTHER_SCRIPTS), system_fonts=False)
    text = readers.pdf_text(pdf.content)
    assert "Søren Ødegård-Nuñez" in text
    assert {*"李伟"} <= {*pdf.missing}
    assert "1" not in pdf.missing
    warning = warning_of(pdf.missing, INSTEAD)
    assert warning.startswith("The fonts on this computer lack 李, 伟, ")
    assert "HTML" in warning
    assert "\x00" not in text
    assert "\N{REPLACEMENT CHARACTER}" in text


@pytest.mark.parametrize("text", IN_EVERY_FONT)
def test_the_fonts_inside_have_the_letters_of_europe(text: str) -> None:
    pdf = made(texts_brief([text]), system_fonts=False)
    assert pdf.missing == ()
    assert warning_of(pdf.missing, INSTEAD) == ""
    assert readers.pdf_text(pdf.content).count(text) >= 4


def test_with_the_fonts_of_this_computer_each_letter_is_in_it_or_named() -> None:
    pdf = made(texts_brief(OTHER_SCRIPTS))
    shown = {*readers.pdf_text(pdf.content)}
    assert {sign for text in OTHER_SCRIPTS for sign in text} <= shown | {*pdf.missing}


@pytest.mark.parametrize("name", PLAIN)
def test_a_hostile_text_is_text(name: str) -> None:
    said = readers.pdf_text(made(texts_brief([TEXTS[name]]), system_fonts=False).content)
    assert readers.compact(said).count(readers.compact(TEXTS[name])) == 4


def test_code_stays_text() -> None:
    code = '#panic("x") #read("/etc/passwd") $ x^2 $ *b* _i_ @ref <label> \\u{41} // c'
    said = readers.pdf_text(made(texts_brief([code]), system_fonts=False).content)
    assert readers.compact(code) in readers.compact(said)


def test_words_without_an_end_break_and_go_on_over_pages() -> None:
    pdf = made(a_brief(a_lesson(if_text="", then_text=ENDLESS, why=())), system_fonts=False)
    said = readers.compact(readers.pdf_text(pdf.content))
    assert said.count("a") > 50_000
    assert len(readers.pdf(pdf.content).pages) > 5


def test_no_line_of_a_long_list_is_cut_off() -> None:
    listed = "\n".join(f"line {number}." for number in range(200))
    said = readers.pdf_text(made(a_brief(strengths=(listed,)), system_fonts=False).content)
    assert all(f"line {number}." in said for number in range(200))
    assert len(readers.pdf(made(a_brief(strengths=(listed,))).content).pages) > 2


def test_a_sign_put_together_of_several_takes_no_letter_with_it() -> None:
    pdf = made(texts_brief(["1️⃣ of 11 ❤️‍🔥"]), system_fonts=False)
    assert "of 11" in readers.pdf_text(pdf.content)


def test_a_control_character_is_shown_as_one() -> None:
    pdf = made(texts_brief([legible(TEXTS["controls"])]), system_fonts=False)
    assert pdf.missing == ()
    assert "nul\N{REPLACEMENT CHARACTER} bell" in readers.pdf_text(pdf.content)


@pytest.mark.parametrize(
    "text", ["“Ça va” — well…", "李伟 and Ωμέγα", "\U0001fae8", "한\U0010fffd"]
)
def test_what_the_pdf_would_lack_is_told_without_making_it(text: str) -> None:
    brief = a_brief(a_lesson(then_text=text))
    assert pdf_warning(brief) == brief_file(brief, BriefFormat.PDF).warning


def test_a_sign_that_no_font_has_is_foretold() -> None:
    assert "lack \U0010fffd, so the PDF" in pdf_warning(a_brief(a_lesson(then_text="\U0010fffd")))


def test_signs_that_are_not_looked_for_are_in_the_fonts_of_typst_itself() -> None:
    signs = "".join(map(chr, range(0xA1, 0x180))).replace("\xad", "")
    page = outline(a_brief(a_lesson(then_text=signs + "“”‘’–—…☐☑")))  # noqa: RUF001 - as above
    assert as_pdf(page, made_at=NOW, system_fonts=False).missing == ()
