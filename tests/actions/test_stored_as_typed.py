"""Whatever is typed comes out of the database exactly as it went in."""

import json
from collections.abc import Sequence
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.drafts import edit_draft, start_review
from afterview.actions.lessons import add_lesson
from afterview.domain.draft import NOTES, ROWS, Draft, Value, row_ids
from afterview.domain.draft_of_review import fields_of
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.review import Review
from afterview.domain.validate import validate
from afterview.store.database import Database
from afterview.store.reviews import versions
from tests.builders import NOW
from tests.doing import begun, finished, held, review_of, reviewed
from tests.strategies import NASTY, reviews, texts

# One database serves all examples: each makes an interview of its own.
ONE_DATABASE = settings(
    max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def of_its_own(db: Database, review: Review) -> dict[str, Value]:
    """The review's fields at a company, and with ids, that no other example has."""
    fields = {**fields_of(review), "company": f"{review.occasion.company} {db.new_id()}"}
    written = json.dumps(fields)
    for kind in ROWS:
        for row in row_ids(fields, kind):
            written = written.replace(row, str(db.new_id()))
    own: dict[str, Value] = json.loads(written)
    if "trial" in own:
        own["trial"] = sorted(row_ids(own, "trial"))
    return own


def learn(db: Database, lessons_taken: Sequence[str]) -> None:
    """Let there be the lessons that a review answers about."""
    for lesson in lessons_taken:
        assert add_lesson(db, LearnedLesson(UUID(lesson), "", "I slow down", NOW)) == []


@ONE_DATABASE
@given(reviews())
def test_a_finished_review_and_its_first_wording_read_back_equal(
    db: Database, review: Review
) -> None:
    fields = of_its_own(db, review)
    another = {f"lesson.{row}.same_as": "none" for row in row_ids(fields, "lesson")}
    learn(db, row_ids(fields, "trial"))
    draft_id = start_review(db, zone="UTC", now=NOW)
    edit_draft(db, draft_id, {**fields, **another}, seen={}, now=NOW)
    stored = review_of(db, finished(db, draft_id))
    assert stored.review == validate(Draft(draft_id, NOW, NOW, fields=fields), now=NOW)
    with db.read() as cursor:
        [(_, _, wording)] = versions(cursor, stored.id)
    assert wording.fields == fields


@ONE_DATABASE
@given(st.dictionaries(st.sampled_from(NOTES), texts(), min_size=1))
def test_a_draft_reads_back_equal(db: Database, notes: dict[str, str]) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    edit_draft(db, draft_id, notes, seen={}, now=NOW)
    fields = held(db, draft_id).fields
    assert {name: fields[name] for name in notes} == notes


def test_each_nasty_text_is_a_company_a_role_a_name_and_a_lesson(db: Database) -> None:
    for text in NASTY:
        fields = {"company": text, "role": text, "note": text, "promise_words": text}
        interview_id = reviewed(db, fields, questions=[text], lessons=[(text, text)])
        review = review_of(db, interview_id).review
        assert (review.occasion.company, review.occasion.role) == (text, text)
        assert (review.questions[0].text, review.notes.note) == (text, text)
        assert (review.lessons[0].if_text, review.lessons[0].then_text) == (text, text)


def test_the_longest_text_is_kept_whole(db: Database) -> None:
    longest = "ß🙂" * 100_000
    draft_id = begun(db, {"note": longest, "worked": longest})
    assert review_of(db, finished(db, draft_id)).review.notes.note == longest
