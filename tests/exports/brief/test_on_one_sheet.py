"""However long the texts are, the one page is one page."""

from dataclasses import replace

import pytest

from afterview.brief.brief import Brief
from afterview.exports.brief.on_one_sheet import MORE, on_one_sheet, shortened
from afterview.exports.brief.outline import outline
from afterview.exports.brief.paper import one_sheet
from afterview.exports.brief_files import BriefFormat, brief_file
from tests.exports.brief import readers
from tests.exports.brief.briefs import a_question, fullest, realistic

SENTENCE = "I kept both clocks and told the port what each of them said. "
CHINESE = "我先问清楚规模和读者然后再画任何东西。"
LONG_CHINESE = CHINESE * 30


def words(n: int) -> str:
    return " ".join((SENTENCE * (n // 12 + 1)).split()[:n])


def with_answers(plain: Brief, answer: str, *, story: str = "") -> Brief:
    """A one-page brief whose five answers, and three stories, are as long as these."""
    stories = [replace(one, situation=story, action=story, result=story) for one in plain.stories]
    return replace(
        plain,
        questions=tuple(a_question(number, answer=answer) for number in range(1, 6)),
        stories=tuple(stories) if story else plain.stories,
        is_one_page=True,
    )


LONG = {
    "100 words": with_answers(fullest(), words(100)),
    "150 words": with_answers(fullest(), words(150)),
    "long stories": with_answers(fullest(), words(150), story=words(200)),
    "no sentences": with_answers(fullest(), "word " * 900, story="word " * 900),
    "chinese": with_answers(fullest(), LONG_CHINESE, story=LONG_CHINESE),
}
NAMES = pytest.mark.parametrize("name", LONG)


@NAMES
def test_what_is_long_takes_more_than_a_sheet_until_it_is_shortened(name: str) -> None:
    assert one_sheet(outline(LONG[name])) is None
    assert one_sheet(outline(on_one_sheet(LONG[name]))) is not None


@NAMES
def test_the_pdf_has_one_page_with_every_lesson(name: str) -> None:
    content = brief_file(LONG[name], BriefFormat.PDF).content
    assert len(readers.pdf(content).pages) == 1
    lessons = [lesson.then_text for lesson in LONG[name].lessons]
    assert readers.in_order(lessons, readers.pdf_text(content)) == lessons


@NAMES
def test_the_web_page_is_set_for_one_sheet(name: str) -> None:
    page = brief_file(LONG[name], BriefFormat.HTML).content.decode()
    assert MORE in page
    assert all(f'<html lang="en" class="{size}">' not in page for size in ("snug", ""))


def test_what_fits_stays_as_it_is() -> None:
    assert on_one_sheet(realistic()) == realistic()


def test_a_brief_with_all_of_it_is_printed_whole() -> None:
    whole = replace(LONG["long stories"], is_one_page=False)
    for kind in (BriefFormat.PDF, BriefFormat.HTML):
        assert MORE not in str(brief_file(whole, kind).content)
    assert len(readers.pdf(brief_file(whole, BriefFormat.PDF).content).pages) > 1


def test_files_that_have_no_pages_keep_every_word() -> None:
    told = brief_file(LONG["150 words"], BriefFormat.TEXT).content.decode()
    assert readers.compact(words(150)) in readers.compact(told)


def test_what_is_pinned_stays_and_what_goes_is_counted() -> None:
    crowd = tuple(
        a_question(n, text=words(90), answer=words(300), is_pinned=n == 1) for n in range(1, 30)
    )
    brief = replace(fullest(), questions=crowd, n_more=2, is_one_page=True)
    short = on_one_sheet(brief)
    assert short.questions[0].is_pinned
    assert short.n_more == 2 + (29 - len(short.questions)) + (3 - len(short.stories)) > 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Short. Enough.", "Short. Enough."),
        (
            "I ask first who reads it. Then I draw the rest.",
            f"I ask first who reads it{MORE}",
        ),
        ("no end of a sentence in it at all, just words", f"no end of a sentence in it at{MORE}"),
        ("x" * 40, "x" * 30 + MORE),
    ],
)
def test_a_long_text_keeps_its_first_sentences(text: str, expected: str) -> None:
    assert shortened(text, 30) == expected
