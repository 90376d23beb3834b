"""Whatever people are called and however that is typed, no file tells who they are."""

import unicodedata
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.brief.brief import Brief, BriefPerson
from afterview.brief.without_names import LEFT_OUT, SOMEBODY, without_names
from afterview.exports.brief_files import BriefFormat, brief_file
from tests.exports.brief import readers
from tests.exports.brief.briefs import a_brief, a_lesson, a_question, realistic

KNOWN = (
    "Rahul Mehta",
    "Søren Ødegård-Nuñez",
    "李伟",
    "Grace Achieng'",
    "ليلى الحداد",
    "สมชาย ใจดี",
    "Will Kowalczyk",
    "Pat O'Brien",
    "Jürgen Müller",
    "김민수",
    "Dr. Zoë van der Berg",
)
QUICK = [BriefFormat.MD, BriefFormat.HTML, BriefFormat.CSV, BriefFormat.TEXT, BriefFormat.ICS]


def said(text: str, *names: str) -> str:
    """What becomes of a text where these people are known."""
    [changed] = without_names(a_brief(strengths=(text,)), names or KNOWN).strengths
    return changed


def met(name: str, role: str) -> BriefPerson:
    return BriefPerson(UUID(int=1), name, role, (f"You met {name} once.",), f"{name} is kind.")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Rahul Mehta asked", "… asked"),
        ("rahul's and MEHTA\u2019s notes", "…'s and …\u2019s notes"),
        ("Mehta, Rahul", "…"),
        ("RahulMehta", "…"),
        ("rahul.mehta@nordhavn.example", "…@nordhavn.example"),
        ("soren and Soeren Odegard", "… and …"),
        ("我见李伟了", "我见…了"),
        ("민수 씨를 만났다", "… 씨를 만났다"),
        ("قابلت ليلى أمس", "قابلت … أمس"),
        ("คุณสมชายถาม", "คุณ…ถาม"),
        ("OBrien, O\u2019Brien", "…"),
        ("Mueller", "…"),
        ("Ra\u00adhul", "…"),
        ("Zoe\u0308 and Berg", "… and …"),
    ],
)
def test_a_name_goes_however_it_is_typed(typed: str, expected: str) -> None:
    assert said(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "sleeping, mehtastic",
        "I will pat myself on the back with grace",
        "a van and the dr in der Straße",
        "  blanks\n\nand\tlines  ",
        "e\u0301 stays decomposed",
    ],
)
def test_other_words_stay_as_they_were_typed(typed: str) -> None:
    assert said(typed) == typed


def test_what_stands_for_a_name_is_no_name() -> None:
    assert said("The recruiter was kind", "the recruiter", "Hiring manager") == (
        "The recruiter was kind"
    )


def test_a_role_stands_where_it_is_known() -> None:
    brief = a_brief(
        a_lesson(then_text="I let Rahul finish."),
        people=(met("Rahul Mehta", "Head of Data"), met("Lin Qi", "")),
    )
    changed = without_names(brief, KNOWN)
    assert changed.lessons[0].then_text == "I let Head of Data finish."
    assert [(each.name, each.role) for each in changed.people] == [
        ("Head of Data", ""),
        (SOMEBODY, ""),
    ]
    assert changed.people[0].known == ("You met Head of Data once.",)
    assert changed.people[1].note == f"{LEFT_OUT} is kind."


def test_a_name_that_two_people_share_tells_neither_role() -> None:
    brief = a_brief(
        people=(met("Ana Berg", "Analyst"), met("Tom Berg", "Tester")),
        strengths=("Berg liked it, and Tom Berg too",),
    )
    assert without_names(brief, ()).strengths == ("… liked it, and Tester too",)


def test_a_role_that_names_somebody_is_cleared_as_well() -> None:
    brief = a_brief(people=(met("Ana Ruiz", "Deputy of Rahul Mehta"),))
    assert without_names(brief, KNOWN).people[0].name == "Deputy of …"


def test_cards_are_known_as_before() -> None:
    brief = a_brief(questions=(a_question(words="what would rahul say"),))
    assert without_names(brief, KNOWN).questions[0].words == "what would rahul say"


def test_a_brief_without_people_is_the_same_without_names() -> None:
    plain = replace(realistic(), people=(), steps=())
    assert without_names(plain, ()) == plain


@pytest.mark.parametrize("kind", BriefFormat)
def test_no_file_holds_a_name(kind: BriefFormat) -> None:
    # A heading of ours has the word "will".
    names = [name for name in KNOWN if not name.startswith("Will")]
    content = brief_file(without_names(_full_of(names), names), kind).content
    if kind is BriefFormat.PDF:
        text = readers.pdf_text(content)
    elif kind is BriefFormat.APKG:
        with readers.anki() as collection:
            collection.take_package(content)
            text = str(collection.cards())
    else:
        text = _seen(content, kind)
    assert [part for name in names for part in name.split() if _stands_in(part, text)] == []


LATIN = st.text(st.sampled_from("bcdfgjkpqvxzäöéñß"), min_size=4, max_size=8).map(str.title)
OTHERS = st.text(st.sampled_from("李伟王芳张敏박서연Дмитрийλήмשרהقمر"), min_size=2, max_size=5)
NAMES = st.lists(st.tuples(LATIN | OTHERS, LATIN | OTHERS).map(" ".join), min_size=1, max_size=4)


@settings(max_examples=60)
@given(NAMES, st.sampled_from([str, str.upper, str.lower, str.swapcase]), st.sampled_from(QUICK))
def test_no_name_survives_in_any_file(
    names: list[str], spelling: type[str], kind: BriefFormat
) -> None:
    brief = _full_of([spelling(name) for name in names])
    text = _seen(brief_file(without_names(brief, names), kind).content, kind)
    assert [part for name in names for part in name.split() if _stands_in(part, text)] == []


def _seen(content: bytes, kind: BriefFormat) -> str:
    """The file, without the letters that its fonts are written in."""
    text = content.decode()
    return "\n".join(readers.Seen(text).paragraphs) if kind is BriefFormat.HTML else text


def _full_of(names: list[str] | tuple[str, ...]) -> Brief:
    """A brief in which every text that can be typed holds every name."""
    told = " / ".join([*names, *(f"by {name}'s" for name in names)])
    plain = realistic()
    return replace(
        plain,
        ahead=replace(plain.ahead, company=told, role=told),
        lessons=tuple(
            replace(each, if_text=told, then_text=told, why=(told,)) for each in plain.lessons[:1]
        ),
        questions=tuple(
            replace(each, text=told, answer=told, why=(told,)) for each in plain.questions[:1]
        ),
        said_here=tuple(replace(each, text=told, label=told) for each in plain.said_here[:1]),
        people=tuple(met(name, f"Deputy of {told}") for name in names),
        strengths=(told,),
        stories=tuple(
            replace(
                each, title=told, situation=told, action=told, result=told, figure=told, landed=told
            )
            for each in plain.stories
        ),
        my_questions=(told,),
        checklist=tuple(replace(each, text=told) for each in plain.checklist[:1]),
        steps=tuple(replace(each, text=told) for each in plain.steps[:1]),
    )


def _stands_in(part: str, text: str) -> bool:
    """Whether the text holds the part of a name in any case, as a word where it is Latin."""
    bare = unicodedata.normalize("NFC", part.strip("'.")).casefold()
    whole = unicodedata.normalize("NFC", text).casefold()
    if len(bare) < 3 and bare.isascii():
        return False
    if not bare[0].isascii() and unicodedata.name(bare[0]).split()[0] != "LATIN":
        return bare in whole
    return any(bare == word for word in _words(whole))


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalpha() else " " for sign in text).split()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Anna (Nordhavn)", "Anna of Nordhavn", "… of Nordhavn"),
        ("Zoë, data", "Zoe moves data", "… moves data"),
        ("Zoë Engineer", "The engineer Zoë", "The engineer …"),
        ("Nordhavn Maritime A/S", "Nordhavn called", "Nordhavn called"),
        ("Lind, Ada", "Ada and Lind", "… and …"),
        ("(Ada)", "Ada called", "… called"),
        ("Ada [the boss], Head of Ships", "Ships and Ada", "Ships and …"),
    ],
)
def test_what_is_no_part_of_a_name_stays(name: str, text: str, expected: str) -> None:
    assert said(text, name) == expected
