import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.brief.as_markdown import as_markdown
from afterview.exports.brief.legible import closed, legible
from afterview.exports.brief.outline import outline
from tests.browser.hostile import TEXTS
from tests.exports.brief import readers
from tests.exports.brief.briefs import a_brief, a_lesson, a_question, realistic
from tests.strategies import NASTY

OURS = {"h1", "h2", "p", "br", "ol", "ul", "li", "strong", "hr"}


def shown(text: str) -> readers.Seen:
    lesson = a_lesson(if_text="", then_text=text, why=())
    return readers.markdown(as_markdown(outline(a_brief(lesson))))


def trimmed(text: str) -> list[str]:
    return [line.strip() for line in closed(legible(text)).split("\n")]


@pytest.mark.parametrize("text", [*TEXTS.values(), *NASTY])
def test_a_hostile_text_is_shown_literally(text: str) -> None:
    seen = shown(legible(text))
    assert trimmed(text) in [trimmed(each) for each in seen.paragraphs]
    assert {*seen.tags} <= OURS
    assert not {"href", "src"} & {*seen.attributes}


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda t: bool(legible(t).strip())))
def test_any_text_is_shown_literally(text: str) -> None:
    seen = shown(legible(text))
    assert trimmed(text) in [trimmed(each) for each in seen.paragraphs]
    assert {*seen.tags} <= OURS


@given(
    st.lists(
        st.sampled_from(
            ["#", "-", "+", "1.", "2)", "===", "---", "> ", "    x", "```", "|", "[a]: b", "\t", ""]
        ),
        min_size=1,
    ).map("\n".join)
)
def test_lines_that_begin_like_markup_stay_lines_of_one_paragraph(text: str) -> None:
    if text.strip():
        assert trimmed(text) in [trimmed(each) for each in shown(text).paragraphs]


def test_an_answer_of_several_paragraphs_stays_under_its_question() -> None:
    brief = a_brief(questions=(a_question(answer="one\n\n\n- two\n    three"),))
    seen = readers.markdown(as_markdown(outline(brief)))
    assert seen.tags.count("li") == 1
    assert "Your best answer: one\n\n\n- two\n    three" in seen.paragraphs


def test_the_file_reads_well_as_it_is() -> None:
    lines = as_markdown(outline(realistic())).splitlines()
    assert lines[0] == "# Brief\\: Senior Data Engineer at Nordhavn Maritime A/S"
    assert "## Lessons to take in" in lines
    assert "- [ ] Be there 10 minutes early" in lines
