"""A review laid out as fields and read again, and fields that nobody should ever have stored."""

import json
from typing import Any
from uuid import UUID

from hypothesis import example, given
from hypothesis import strategies as st

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.draft import ROWS, SINGLE, TO_ADD, Draft, rating_field, row_field
from afterview.domain.draft_of_review import fields_of
from afterview.domain.problem import Problem
from afterview.domain.review import Review
from afterview.domain.validate import validate
from tests.builders import NOW, SHORTEST, fields_with, row
from tests.strategies import json_values, reviews

ROW_IDS = (row(1), row(2), "no id at all")
NAMES = (
    *SINGLE,
    *ROWS,
    *TO_ADD,
    *(rating_field(each.key) for each in DIMENSIONS),
    *(row_field(kind, one, name) for kind in ROWS for one in ROW_IDS for name in ROWS[kind]),
)
LISTED = {kind: list(ROW_IDS[:2]) for kind in ROWS}


def draft_of(fields: dict[str, Any]) -> Draft:
    return Draft(UUID(int=99), NOW, NOW, fields=fields)


@given(reviews())
def test_a_review_laid_out_as_fields_and_written_as_json_reads_back_equal(review: Review) -> None:
    fields = json.loads(json.dumps(fields_of(review)))
    assert validate(draft_of(fields), now=NOW) == review


@given(
    st.sampled_from([{}, dict(SHORTEST), {**SHORTEST, **LISTED}]),
    st.dictionaries(st.sampled_from(NAMES), json_values(), max_size=12),
)
@example({}, {"day": "0001-01-01", "start": "00:00", "zone": "Asia/Tokyo"})
@example({}, {"day": "9999-12-31", "start": "23:59", "zone": "America/Lima"})
@example(dict(SHORTEST), {"end": "15:00+02:00"})
@example(dict(SHORTEST), {"question": [5, None, [], {}]})
@example(dict(SHORTEST), {"stage": ["technical"], "format": {}})
def test_any_fields_make_a_review_or_at_least_one_sentence(
    base: dict[str, Any], changes: dict[str, Any]
) -> None:
    verdict = validate(draft_of({**base, **changes}), now=NOW)
    if isinstance(verdict, Review):
        assert validate(draft_of(fields_of(verdict)), now=NOW) == verdict
    else:
        assert verdict
        for problem in verdict:
            assert isinstance(problem, Problem)
            assert problem.message.endswith((".", "?"))
            assert len(problem.message) < 300
        fields = [problem.field for problem in verdict if problem.missing]
        refused = {problem.field for problem in verdict if not problem.missing}
        assert not refused & set(fields)


@given(st.dictionaries(st.sampled_from(NAMES), json_values(), min_size=1, max_size=3))
def test_what_stands_beside_a_bad_field_is_not_complained_about(changes: dict[str, Any]) -> None:
    listed = {kind: SHORTEST.get(kind, [row(1)]) for kind in ROWS}
    verdict = validate(draft_of(fields_with({**listed, **changes})), now=NOW)
    problems = [] if isinstance(verdict, Review) else verdict
    allowed = {*changes, "lesson", *ROWS}
    assert {problem.field for problem in problems if not problem.missing} <= allowed
