"""Templates of one's own: what they can do, and the sentence where they can not."""

import re
from dataclasses import fields
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.letter import LetterKind, Wording
from afterview.letters.built_in import built_in
from afterview.letters.compose import compose
from afterview.letters.facts import FIELDS, STANDS_ALONE, Facts
from afterview.letters.template import LONGEST_TEMPLATE, TemplateProblem
from tests.letters.panel import FULL
from tests.strategies import NASTY

MADE_FROM_OTHERS = {"greeting", "position", "thanks", "interest", "next_step", "closing"}


def written(body: str, facts: Facts = FULL, subject: str = "Hi") -> str:
    return compose(LetterKind.THANK_YOU, facts, Wording(subject, body)).body


def problem(body: str, subject: str = "Hi") -> str:
    with pytest.raises(TemplateProblem) as caught:
        written(body, subject=subject)
    return str(caught.value)


def test_each_field_says_what_it_holds() -> None:
    known = {each.name for each in fields(Facts)} - {"number"}
    assert set(FIELDS) == known | MADE_FROM_OTHERS
    assert set(FIELDS) >= STANDS_ALONE
    assert all(sentence.endswith(".") for sentence in FIELDS.values())


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_can_be_named(field: str) -> None:
    assert written(f"A: {{{{ {field} }}}}").startswith("A: ")


@pytest.mark.parametrize("kind", LetterKind)
def test_the_built_in_template_given_back_writes_the_same_letter(kind: LetterKind) -> None:
    assert compose(kind, FULL, built_in(kind)) == compose(kind, FULL)


@pytest.mark.parametrize("kind", LetterKind)
def test_the_way_back_is_a_template_with_subject_and_text(kind: LetterKind) -> None:
    original = built_in(kind)
    assert bool(original.subject) is (kind is not LetterKind.LINKEDIN_NOTE)
    assert "{{ greeting }}" in original.body


def test_fields_and_questions_about_them_are_understood() -> None:
    body = "{% if not role %}no{% elif day and (stage or role) %}{{ role }}!{% else %}x{% endif %}"
    assert written(body) == "Analyst!"
    assert written("{{ wrote_on or day }}", Facts(day="Monday 2 March")) == "Monday 2 March"
    assert written('{{ "{{" }} and {% raw %}{{ role }}{% endraw %}') == "{{ and {{ role }}"
    assert written("a{# not told #}b") == "ab"


def test_an_unknown_field_is_named_with_its_line_and_the_nearest_one() -> None:
    assert problem("Hello\n\n{{ compny }}") == (
        "Line 3 of the text names “compny”, which is no field; did you mean “company”?"
    )
    assert problem("Hello", "{{ zzz }}") == (
        "Line 1 of the subject names “zzz”, which is no field; pick one from the list."
    )
    assert "names “self”" in problem("{{ self }}")
    assert "names “thing”" in problem("{% if thing %}x{% endif %}")


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("{{ role", 1),
        ("{{ }}", 1),
        ("a\n{% if role %}b", 2),
        ("a\n\n{% endif %}", 3),
        ("{{ role ?? }}", 1),
        ("{% unknown %}", 1),
    ],
)
def test_a_template_that_does_not_add_up_is_told_by_its_line(body: str, line: int) -> None:
    assert problem(body).startswith(f"Line {line} of the text does not add up: ")


@pytest.mark.parametrize(
    "body",
    [
        "{{ role.__class__.__mro__ }}",
        "{{ role['__class__'] }}",
        "{{ role.upper() }}",
        "{{ role | upper }}",
        "{{ role() }}",
        "{{ role is defined }}",
        "{{ role * 10 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ role ~ role }}",
        "{{ role + role }}",
        "{{ role == 'x' }}",
        "{{ role if day else stage }}",
        "{{ [role] }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ none }}",
        "{{ true }}",
        "{{ 5 }}",
        "{% for x in role %}x{% endfor %}",
        "{% for x in range(10000000) %}x{% endfor %}",
        "{% set role = 1 %}",
        "{% macro m() %}x{% endmacro %}",
        "{% include 'a' %}",
        "{% extends 'a' %}",
        "{% import 'os' as os %}",
        "{% block a %}x{% endblock %}",
        "{% filter upper %}x{% endfilter %}",
        "{% call role() %}x{% endcall %}",
        "{% with a = role %}{% endwith %}",
        "{% autoescape true %}x{% endautoescape %}",
    ],
)
def test_nothing_but_fields_and_ifs_gets_through(body: str) -> None:
    sentence = problem(f"Hello\n{body}")
    assert re.match(r"Line 2 of the text (does|names)", sentence), sentence


@pytest.mark.parametrize(
    "body",
    [
        "{{ " + "(" * 9_000 + "role",
        "{% if role %}" * 1_000 + "{% endif %}" * 500,
        "{% if role %}" * 100 + "x" + "{% endif %}" * 100,
        "{{ " + "not " * 4_500 + "role }}",
        "{{ " + " or ".join(["role"] * 2_400) + " }}",
        "{{ " * 6_000,
        "{# " * 6_000,
        "{% if role %}" + "{% elif day %}" * 1_300,
        "{{ " + "9" * 19_000 + " }}",
        "{{ '\\x' }}",
    ],
)
def test_a_monstrous_template_is_refused_at_once(body: str) -> None:
    began = monotonic()
    assert problem(body)
    assert monotonic() - began < 5


def test_many_alternatives_of_one_question_are_fine_or_told() -> None:
    body = "{% if role %}y" + "{% elif day %}n" * 1_200 + "{% endif %}"
    try:
        assert written(body) == "y"
    except TemplateProblem as refused:
        assert "nested" in str(refused)  # noqa: PT017 - both ends are good, a traceback is not


def test_a_template_or_letter_without_end_is_refused_with_its_size() -> None:
    assert problem("x" * LONGEST_TEMPLATE) == (
        "The template has 20,002 characters; keep it to 20,000."
    )
    assert problem("{{ thanks }}" * 1_600).startswith("The letter would have ")


@given(st.text(max_size=60) | st.sampled_from(NASTY))
def test_any_text_is_a_letter_or_a_problem_with_a_sentence(body: str) -> None:
    try:
        written(body, subject=body)
    except TemplateProblem as refused:
        assert str(refused).endswith((".", "?"))  # noqa: PT017 - either is right


PIECES = ["{{", "}}", "{%", "%}", "{#", "#}", " if ", "role", "endif", "day", "\n", "-", "or ", "'"]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_broken_syntax_is_a_problem_with_a_sentence(body: str) -> None:
    try:
        written(body)
    except TemplateProblem as refused:
        assert str(refused).endswith((".", "?"))  # noqa: PT017 - either is right
