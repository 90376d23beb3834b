"""Writing reviews at random, in the real database and in the plain model at once."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from afterview.actions.draft_rows import add_lines, add_row, move_row, remove_row
from afterview.actions.drafts import (
    edit_draft,
    start_review,
)
from afterview.actions.finish_review import Finished, finish_review
from afterview.domain.draft import Fields, Value, row_ids, typed_lines
from afterview.domain.review import Review
from afterview.errors import ChangedElsewhere
from afterview.store import drafts
from afterview.store.start import close, opened
from tests.builders import NOW
from tests.doing import OCCASION, review_of
from tests.store.plain_model import Plain, PlainDraft, PlainInterview
from tests.strategies import NASTY

T = TypeVar("T")

COMPANIES = ["Nordhavn", "Südhafen"]
WORDS = ["zeppelin", "quokka", *NASTY[:5]]
# Alike word for word or not at all: where likeness begins is another test's business.
LESSONS = [("", "one number in it"), ("", "ask for the range first"), ("quokka", "")]
SHORT = WORDS[:3]
PEOPLE = ["Ada Lind", "Bo Berg", "ADA LIND"]
TYPED: dict[str, list[Value]] = {
    "company": [*COMPANIES, ""],
    "day": ["2026-10-13", "2026-10-12", "2026-02-31"],
    "start": ["14:00", "09:30"],
    "forecast": [0, 25, 60, 140, None],
    "feeling": [1, 5, 9, None],
    "note": [*WORDS, ""],
    "promise_words": [*WORDS],
    "rating.presence": [1, "not_observed", None],
    "question.to_add": ["quokka?\nWhy us?", ""],
    "person.to_add": [*PEOPLE],
}
ROW_VALUES: dict[str, list[dict[str, Value]]] = {
    "question": [{"text": word, "handled": 3} for word in WORDS],
    "lesson": [{"if_text": if_text, "then_text": then_text} for if_text, then_text in LESSONS],
    "person": [{"name": name} for name in PEOPLE],
    "cue": [{"side": "mine", "word": word} for word in WORDS],
}
KINDS = list(ROW_VALUES)


class Writing(RuleBasedStateMachine):
    """What a person does with drafts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "afterview.duckdb"
        self.db = opened(self.path)
        self.plain = Plain()
        self.now = NOW

    def teardown(self) -> None:
        close(self.path)
        self.folder.cleanup()

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def any_draft(self, data: st.DataObject) -> PlainDraft:
        return data.draw(st.sampled_from(self.plain.open_drafts()))

    def take_up(
        self, begin: Callable[[], UUID], about: PlainInterview | None, fields: Fields
    ) -> None:
        """Begin a draft with these fields, or go on with the one begun for the interview."""
        begun = self.plain.begun_for(about) if about else None
        draft_id = begin()
        if begun is not None:
            assert draft_id == begun.id
            return
        assert draft_id not in self.plain.drafts
        draft = PlainDraft(draft_id, self.now, self.now)
        if about is not None:
            draft.interview_id = about.id
            draft.review_id = about.review.id if about.review else None
        draft.put(fields, now=self.now)
        self.plain.drafts[draft_id] = draft

    @rule()
    def start(self) -> None:
        now = self.tick()
        today = {"zone": "Europe/Copenhagen", "day": "2026-10-13"}
        self.take_up(lambda: start_review(self.db, zone=today["zone"], now=now), None, today)

    @rule(
        company=st.sampled_from(COMPANIES),
        lesson=st.sampled_from(ROW_VALUES["lesson"]),
        person=st.sampled_from(ROW_VALUES["person"]),
        forecast=st.sampled_from([None, 40, 80]),
        then_finish=st.booleans(),
    )
    def write(
        self, company: str, lesson: Fields, person: Fields, *, forecast: Value, then_finish: bool
    ) -> None:
        self.start()
        draft = self.plain.open_drafts()[0]
        words = {"company": company, "forecast": forecast, "question.to_add": "Why now?"}
        self.type_in(draft, {**OCCASION, **words})
        self.add_to(draft, "lesson", lesson)
        self.add_to(draft, "person", person)
        if then_finish:
            self.end(draft)

    def type_in(self, draft: PlainDraft, words: Fields) -> None:
        edit_draft(self.db, draft.id, words, seen=draft.fields, now=self.tick())
        fresh = {name: word for name, word in words.items() if draft.fields.get(name) != word}
        draft.put(fresh, now=self.now)

    def add_to(self, draft: PlainDraft, kind: str, values: Fields) -> None:
        row = add_row(self.db, draft.id, kind, values, now=self.tick())
        listed = [*row_ids(draft.fields, kind), row]
        named = {f"{kind}.{row}.{name}": value for name, value in values.items()}
        draft.put({kind: listed, **named}, now=self.now)

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data(), name=st.sampled_from(list(TYPED)), other_tab=st.booleans())
    def edit(self, data: st.DataObject, name: str, *, other_tab: bool) -> None:
        draft = self.any_draft(data)
        value = data.draw(st.sampled_from(TYPED[name]))
        held = draft.fields.get(name)
        seen = "as it was" if other_tab else held
        clashes = edit_draft(self.db, draft.id, {name: value}, seen={name: seen}, now=self.tick())
        is_fresh = value != held
        assert [clash.theirs for clash in clashes] == ([held] if other_tab and is_fresh else [])
        draft.put({name: value} if is_fresh else {}, now=self.now)

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data(), kind=st.sampled_from(KINDS))
    def add(self, data: st.DataObject, kind: str) -> None:
        draft = self.any_draft(data)
        self.add_to(draft, kind, data.draw(st.sampled_from(ROW_VALUES[kind])))

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data(), kind=st.sampled_from(KINDS), by=st.sampled_from([-1, 0, 1]))
    def rearrange(self, data: st.DataObject, kind: str, by: int) -> None:
        draft = self.any_draft(data)
        rows = [*row_ids(draft.fields, kind)]
        if not rows:
            return
        place = data.draw(st.integers(0, len(rows) - 1))
        row = rows.pop(place)
        if by == 0:
            remove_row(self.db, draft.id, kind, row, now=self.tick())
        else:
            move_row(self.db, draft.id, kind, row, by, now=self.tick())
            rows.insert(max(0, place + by), row)
        draft.put({kind: [*rows]}, now=self.now)

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data())
    def make_lines_rows(self, data: st.DataObject) -> None:
        draft = self.any_draft(data)
        lines = typed_lines(draft.seen().text("question.to_add"))
        now = self.tick()
        assert add_lines(self.db, draft.id, "question.to_add", now=now) == len(lines)
        self.adopt_rows(draft, "question", now=now)

    def adopt_rows(self, draft: PlainDraft, kind: str, *, now: datetime) -> None:
        """The rows made of waiting lines have ids that only the database knows."""
        name = f"{kind}.to_add"
        lines = typed_lines(draft.seen().text(name))
        if not lines:
            return
        with self.db.read() as cursor:
            fields = drafts.fields(cursor, draft.id)
        before, after = row_ids(draft.fields, kind), row_ids(fields, kind)
        assert after[: len(before)] == before
        fresh = after[len(before) :]
        named = {
            key: value
            for row in fresh
            for key, value in fields.items()
            if key.startswith(f"{kind}.{row}.")
        }
        first = "name" if kind == "person" else "text"
        assert [fields[f"{kind}.{row}.{first}"] for row in fresh] == [*lines]
        draft.put({kind: [*after], **named, name: ""}, now=now)

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data(), twice=st.booleans())
    def finish(self, data: st.DataObject, *, twice: bool) -> None:
        draft = self.any_draft(data)
        self.end(draft)
        if twice and draft.finished_at is not None:
            again = finish_review(self.db, draft.id, now=self.tick())
            assert isinstance(again, Finished)
            assert again.interview_id == draft.interview_id

    def end(self, draft: PlainDraft) -> None:
        now = self.tick()
        about = self.plain.interviews.get(draft.interview_id) if draft.interview_id else None
        try:
            ending = finish_review(self.db, draft.id, now=now)
        except ChangedElsewhere:
            assert about is not None
            assert about.is_removed
            return
        for kind in ("question", "person"):
            self.adopt_rows(draft, kind, now=now)
        verdict = self.plain.verdict(draft, now=now)
        if not isinstance(verdict, Review):
            assert isinstance(ending, list)
            assert {problem.field for problem in ending} == verdict
            return
        assert isinstance(ending, Finished)
        assert draft.interview_id in (None, ending.interview_id)
        stored = review_of(self.db, ending.interview_id)
        review = self.with_lessons_as_stored(draft, verdict, stored.review)
        self.plain.finish(draft, review, ids=(ending.interview_id, stored.id), now=now)

    def with_lessons_as_stored(self, draft: PlainDraft, review: Review, stored: Review) -> Review:
        """Several lessons may say the same; which of them is met again is the database's choice."""
        linked = []
        for lesson, found in zip(review.lessons, stored.lessons, strict=True):
            assert found.same_as in self.plain.may_be(lesson, draft)
            linked.append(replace(lesson, same_as=found.same_as))
        return replace(review, lessons=tuple(linked))
