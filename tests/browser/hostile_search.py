"""A search in which every text that a person can type is a hostile one, stored by the actions."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from uuid import UUID

from afterview.actions.drafts import edit_draft, start_review
from afterview.actions.interviews import record_outcome
from afterview.domain.draft import NOT_THE_SAME, Value, row_field
from afterview.domain.draft_of_review import fields_of
from afterview.domain.review import Cue, Lesson, Notes, Person, Promise, Question, Review
from afterview.domain.vocabulary import Outcome, PromiseKind, Side
from afterview.store.database import Database
from tests.browser.hostile import ENDLESS
from tests.builders import NOW, a_review, an_occasion
from tests.doing import finished, interview, planned

N_WHOLE_TEXTS = 21
"""How many of a review's texts the page of its interview shows each as a text of its own."""


def full_of(text: str, db: Database) -> Review:
    """A review with ``text`` wherever text can be."""
    return review_of_all([text], db, notes=Notes(*[text] * len(fields(Notes))))


def review_of_all(texts: Sequence[str], db: Database, *, notes: Notes) -> Review:
    """A review with a question, a person, a lesson and a cue of either side for each text."""
    return a_review(
        occasion=an_occasion(company=texts[0], role=texts[0]),
        questions=tuple(
            Question(db.new_id(), text, text, (text,), said=text, better_answer=text, story=text)
            for text in texts
        ),
        cues=tuple(Cue(db.new_id(), side, text, observed=text) for side in Side for text in texts),
        lessons=tuple(Lesson(db.new_id(), text, text) for text in texts),
        people=tuple(Person(db.new_id(), text, text) for text in texts),
        promise=Promise(PromiseKind.IN_TOUCH, words=texts[0]),
        notes=notes,
    )


def drafted(db: Database, review: Review) -> UUID:
    """A draft that holds the review; none of its lessons counts as met before."""
    another: dict[str, Value] = {
        row_field("lesson", str(lesson.id), "same_as"): NOT_THE_SAME for lesson in review.lessons
    }
    draft_id = start_review(db, zone="UTC", now=NOW)
    edit_draft(db, draft_id, {**fields_of(review), **another}, seen={}, now=NOW)
    return draft_id


def fill_with(db: Database, texts: Mapping[str, str]) -> dict[str, UUID]:
    """An interview for each text, reviewed and with its outcome, by the names of the texts.

    Besides, one with an endless text in its heading, its question and its note; one that is
    planned; and one draft, which holds every text but the endless one.
    """
    found = {}
    for name, text in texts.items():
        found[name] = finished(db, drafted(db, full_of(text, db)))
        record_outcome(
            db,
            interview(db, found[name]),
            Outcome.REJECTED,
            heard_on=None,
            stated_reason=text,
            guessed_reason=text,
            now=NOW,
        )
    endless = a_review(
        occasion=an_occasion(company=ENDLESS),
        questions=(Question(db.new_id(), ENDLESS),),
        notes=Notes(note=ENDLESS),
    )
    found["endless"] = finished(db, drafted(db, endless))
    every = list(texts.values())
    first = asdict(Notes())
    planned(db, {"company": every[0], "role": every[0], "note": every[0], "day": "2100-01-01"})
    drafted(db, review_of_all(every, db, notes=Notes(*every[: len(first)])))
    return found
