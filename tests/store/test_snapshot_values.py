"""Values that a snapshot is refused for; each reason names its place, its value and the remedy."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.errors import SnapshotRejected
from afterview.store.snapshot import read_snapshot
from afterview.store.snapshot_check import MOST_REASONS
from tests.store.refused import reasons
from tests.store.sample_rows import Tables, changed, document, sample, uid

ONE_VALUE: list[tuple[str, dict[str, object], str]] = [
    (
        "interview",
        {"starts_at": "2026-10-13T14:00", "ends_at": "2026-10-13T13:00"},
        "interview 1: ends_at 2026-10-13T13:00 is before starts_at 2026-10-13T14:00.",
    ),
    (
        "review",
        {"promise_from_on": "2026-10-24", "promise_until_on": "2026-10-20"},
        "review 1: promise_until_on 2026-10-20 is before promise_from_on 2026-10-24.",
    ),
    (
        "interview",
        {"heard_on": "2026-02-31"},
        'interview 1: heard_on is "2026-02-31"; there is no such day.',
    ),
    (
        "interview",
        {"starts_at": "2026-02-31T10:00:00"},
        'interview 1: starts_at is "2026-02-31T10:00:00"; there is no such day.',
    ),
    (
        "interview",
        {"starts_at": "2026-10-13T24:30:00"},
        'interview 1: starts_at is "2026-10-13T24:30:00"; there is no such time.',
    ),
    (
        "interview",
        {"heard_on": "tomorrow"},
        'interview 1: heard_on is "tomorrow"; use a day such as 2026-10-13.',
    ),
    (
        "interview",
        {"starts_at": "2026-10-13T14:00:00+02:00"},
        (
            'interview 1: starts_at is "2026-10-13T14:00:00+02:00"; '
            "use an instant in UTC such as 2026-10-13T14:00:00."
        ),
    ),
    (
        "interview",
        {"starts_at": "\uff12026-10-13T14:00:00"},
        (
            'interview 1: starts_at is "\uff12026-10-13T14:00:00"; '
            "use an instant in UTC such as 2026-10-13T14:00:00."
        ),
    ),
    (
        "interview",
        {"zone": "Mars/Olympus"},
        'interview 1: zone is "Mars/Olympus"; use a time zone such as Europe/Berlin.',
    ),
    ("question", {"handled": 9}, "question 1: handled is 9; use 1 to 5."),
    ("question", {"handled": 3.0}, "question 1: handled is 3.0; use 1 to 5."),
    ("question", {"handled": True}, "question 1: handled is true; use 1 to 5."),
    ("question", {"handled": "3"}, 'question 1: handled is "3"; use 1 to 5.'),
    ("forecast", {"chance": 140}, "forecast 1: chance is 140; use 0 to 100."),
    ("forecast", {"chance": -1}, "forecast 1: chance is -1; use 0 to 100."),
    ("forecast", {"chance": None}, "forecast 1: chance is null; use 0 to 100."),
    ("question", {"position": -1}, "question 1: position is -1; use 0 or more."),
    ("question", {"position": 2**31}, "question 1: position is 2147483648; use 0 or more."),
    ("draft_edit", {"revision": 2**63}, f"draft_edit 1: revision is {2**63}; use a whole number."),
    (
        "question",
        {"handled": 10**30},
        "question 1: handled is 1000000000000000000000000000000; use 1 to 5.",
    ),
    ("question", {"text": 7}, "question 1: text is 7; use a text."),
    ("question", {"text": None}, "question 1: text is null; use a text."),
    ("question", {"text": ["a"]}, "question 1: text is a list of 1; use a text."),
    ("question", {"surprised": 0}, "question 1: surprised is 0; use true or false."),
    (
        "question",
        {"competencies": "clarity"},
        'question 1: competencies is "clarity"; use a list of texts.',
    ),
    (
        "question",
        {"competencies": ["clarity", None]},
        "question 1: competencies is a list of 2; use a list of texts.",
    ),
    (
        "cue",
        {"part": "lunch"},
        (
            'cue 1: part is "lunch"; '
            "use one of opening, their_questions, my_questions, closing, throughout."
        ),
    ),
    ("cue", {"word": "   "}, 'cue 1: word is "   "; use a text that is not blank.'),
    (
        "contact",
        {"name": "half \ud83d"},
        'contact 1: name is "half \\ud83d", which holds half a character; write it whole.',
    ),
    (
        "question",
        {"competencies": ["\udc00"]},
        'question 1: competencies is "\\udc00", which holds half a character; write it whole.',
    ),
    (
        "review",
        {"interview_id": uid(99)},
        f'review 1: interview_id is "{uid(99)}"; no interview has this id.',
    ),
    (
        "cue",
        {"question_id": uid(99)},
        f'cue 1: question_id is "{uid(99)}"; no question has this id.',
    ),
    (
        "lesson",
        {"id": uid(6).upper()},
        (
            f'lesson 1: id is "{uid(6).upper()}"; '
            "use an id such as 0199d8a0-6c1e-7a52-9a6e-3f1d5c20b7e4."
        ),
    ),
    (
        "lesson",
        {"life": "y" * 90},
        f'lesson 1: life is "{"y" * 59}…; use one of open, tried, kept, retired.',
    ),
    (
        "rating",
        {"observed": True},
        (
            "rating 1: observed is true and score is null; "
            "score stands there exactly when observed is true."
        ),
    ),
    (
        "draft",
        {"colour": "blue"},
        (
            'draft 1: "colour" is unknown; the columns are id, interview_id, review_id, begun_at, '
            "saved_at, finished_at, removed_at."
        ),
    ),
]


@pytest.mark.parametrize(("table", "values", "sentence"), ONE_VALUE)
def test_a_value_that_cannot_be(table: str, values: dict[str, object], sentence: str) -> None:
    assert sentence in reasons(changed(table, **values))


def test_an_unknown_stage_is_refused_with_the_whole_list() -> None:
    [reason] = reasons(changed("interview", stage="wizardry"))
    assert reason.startswith('interview 1: stage is "wizardry"; use one of recruiter_screen, ')
    assert "informal_coffee" in reason


def test_a_column_that_is_missing() -> None:
    tables = sample()
    del tables["contact"][0]["name"]
    assert reasons(document(tables)) == ("contact 1: name is missing.",)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda tables: tables.pop("cue"), "tables: cue is missing; use [] where it has no rows."),
        (
            lambda tables: tables.update(cue={}),
            "tables: cue is an object of 0; use a list of rows.",
        ),
        (lambda tables: tables.update(mood=[]), 'tables: "mood" is unknown; the tables are'),
        (lambda tables: tables["cue"].append(7), "cue 2: is 7; use an object with the columns of"),
        (
            lambda tables: tables["contact"].append(tables["contact"][0]),
            f'contact 2: id "{uid(8)}" stands in contact 1 too; each needs its own.',
        ),
        (
            lambda tables: tables["rating"].append(tables["rating"][0]),
            f'rating 3: review_id "{uid(3)}", dimension "presence" stands in rating 1 too',
        ),
    ],
)
def test_tables_that_do_not_fit(change: Callable[[Tables], object], sentence: str) -> None:
    tables = sample()
    change(tables)
    assert any(reason.startswith(sentence) for reason in reasons(document(tables)))


def test_every_reason_is_given_and_the_first_three_are_in_the_sentence() -> None:
    tables = sample()
    tables["question"][0] |= {"handled": 9, "surprised": 1, "text": 0, "said": 0}
    with pytest.raises(SnapshotRejected) as refused:
        read_snapshot(document(tables))
    assert len(refused.value.reasons) == 4
    told = str(refused.value)
    assert told.startswith("The snapshot has 4 problems, so nothing was restored. question 1: text")
    assert told.count("question 1:") == 3


def test_reasons_without_end_are_cut() -> None:
    tables = sample()
    tables["cue"] = [tables["cue"][0] | {"strength": 9} for _ in range(5000)]
    assert len(reasons(document(tables))) == MOST_REASONS


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from((uid(1), uid(5), "2026-10-13", "9999-12-31T23:59:59.999999", "0001-01-01")),
    st.lists(st.text(max_size=3) | st.none(), max_size=2),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(choice=st.data(), value=VALUES)
def test_whatever_stands_in_one_place_is_taken_or_refused_in_a_sentence(
    choice: st.DataObject, value: object
) -> None:
    tables = sample()
    name = choice.draw(st.sampled_from(sorted(tables)))
    column = choice.draw(st.sampled_from(sorted(tables[name][0])))
    tables[name][0][column] = value
    for reason in reasons_if_any(document(tables)):
        assert reason.endswith(".")
        assert reason.isprintable()


def reasons_if_any(content: bytes) -> tuple[str, ...]:
    try:
        read_snapshot(content)
    except SnapshotRejected as error:
        return error.reasons
    return ()
