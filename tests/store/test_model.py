"""Whatever a person does, in whichever order: the database shows what a plain model says."""

from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from afterview.actions.drafts import (
    bring_back_draft,
    correct_review,
    discard_draft,
    review_interview,
)
from afterview.actions.interviews import (
    bring_back_interview,
    plan_interview,
    record_outcome,
    remove_interview,
)
from afterview.domain.draft import Fields
from afterview.domain.draft_of_review import fields_of, fields_of_occasion
from afterview.domain.vocabulary import Outcome, Status
from afterview.errors import ChangedElsewhere
from afterview.store import contacts, drafts, interviews, lessons, reviews
from afterview.store.facts import library
from tests.doing import OCCASION, history, interview
from tests.store.plain_model import PlainInterview
from tests.store.writing import COMPANIES, SHORT, TYPED, WORDS, Writing


def known_of(about: PlainInterview) -> Fields:
    """What a draft about this interview begins with."""
    if about.review is not None:
        return fields_of(about.review.review)
    occasion = fields_of_occasion(about.occasion)
    return {name: value for name, value in occasion.items() if value is not None}


class Search(Writing):
    """One person's search for a job, lived twice: in the database and in the model."""

    def teardown(self) -> None:
        self.everything_typed_is_in_the_history()
        self.every_wording_is_readable()
        super().teardown()

    def any_interview(self, data: st.DataObject) -> PlainInterview:
        return data.draw(st.sampled_from(self.plain.in_sight()))

    @rule(company=st.sampled_from(COMPANIES), note=st.sampled_from(WORDS))
    def plan(self, company: str, note: str) -> None:
        fields = {**OCCASION, "company": company, "note": note}
        interview_id = plan_interview(self.db, fields, now=self.tick())
        assert isinstance(interview_id, UUID)
        occasion = interview(self.db, interview_id).occasion
        assert occasion.company == company
        stored = PlainInterview(interview_id, occasion, Status.SCHEDULED, note=note)
        self.plain.interviews[interview_id] = stored

    @precondition(lambda self: self.plain.in_sight())
    @rule(data=st.data())
    def review_it(self, data: st.DataObject) -> None:
        about = self.any_interview(data)
        now = self.tick()
        fields = known_of(about)
        self.take_up(lambda: review_interview(self.db, about.id, now=now), about, fields)

    @precondition(lambda self: self.plain.reviews_in_sight())
    @rule(data=st.data(), name=st.sampled_from(["note", "forecast", "company"]))
    def correct_it(self, data: st.DataObject, name: str) -> None:
        held = [one for one in self.plain.in_sight() if one.review is not None]
        about = data.draw(st.sampled_from(held))
        assert about.review is not None
        review_id, now, fields = about.review.id, self.tick(), known_of(about)
        self.take_up(lambda: correct_review(self.db, review_id, now=now), about, fields)
        draft = self.plain.begun_for(about)
        assert draft is not None
        row_names = [key for key in draft.fields if key.endswith((".then_text", ".name", ".word"))]
        changes = {name: data.draw(st.sampled_from(TYPED[name]))}
        if row_names:
            changes[data.draw(st.sampled_from(row_names))] = data.draw(st.sampled_from(SHORT))
        self.type_in(draft, changes)
        if data.draw(st.booleans()):
            self.end(draft)

    @precondition(lambda self: self.plain.in_sight())
    @rule(data=st.data(), outcome=st.sampled_from(Outcome))
    def hear(self, data: st.DataObject, outcome: Outcome) -> None:
        about = self.any_interview(data)
        stored = interview(self.db, about.id)
        reasons = {"stated_reason": "", "guessed_reason": ""}
        now = self.tick()
        assert record_outcome(self.db, stored, outcome, heard_on=None, **reasons, now=now) == []
        self.plain.decide(about, outcome, now=now)

    @precondition(lambda self: self.plain.in_sight())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        about = self.any_interview(data)
        before = interview(self.db, about.id)
        remove_interview(self.db, about.id, now=self.tick())
        about.is_removed = True
        with pytest.raises(ChangedElsewhere):
            remove_interview(self.db, about.id, now=self.now)
        with pytest.raises(ChangedElsewhere):
            review_interview(self.db, about.id, now=self.now)
        with pytest.raises(ChangedElsewhere), self.db.write() as cursor:
            interviews.change(cursor, before)

    @precondition(lambda self: self.plain.deleted())
    @rule(data=st.data())
    def undo_delete(self, data: st.DataObject) -> None:
        about = data.draw(st.sampled_from(self.plain.deleted()))
        bring_back_interview(self.db, about.id)
        about.is_removed = False

    @precondition(lambda self: self.plain.open_drafts())
    @rule(data=st.data())
    def discard(self, data: st.DataObject) -> None:
        draft = self.any_draft(data)
        discard_draft(self.db, draft.id, now=self.tick())
        draft.is_discarded = True

    @precondition(lambda self: self.plain.discarded())
    @rule(data=st.data())
    def undo_discard(self, data: st.DataObject) -> None:
        draft = data.draw(st.sampled_from(self.plain.discarded()))
        bring_back_draft(self.db, draft.id)
        draft.is_discarded = False

    @invariant()
    def drafts_are_as_typed(self) -> None:
        with self.db.read() as cursor:
            unfinished = drafts.unfinished(cursor)
        assert [*unfinished] == [draft.seen() for draft in self.plain.open_drafts()]

    @invariant()
    def the_list_shows_what_is_in_sight(self) -> None:
        with self.db.read() as cursor:
            lines = library.interview_lines(cursor, library.Wanted())
        assert [(line.id, line.company, line.outcome, line.reviewed) for line in lines] == [
            (one.id, one.occasion.company, one.result.outcome, one.review is not None)
            for one in self.plain.in_sight()
        ]

    @invariant()
    def interviews_are_whole(self) -> None:
        for one in self.plain.interviews.values():
            with self.db.read() as cursor:
                found = interviews.find(cursor, one.id)
            assert (found is None) == one.is_removed
            if found is not None:
                seen = (found.occasion, found.status, found.result, found.note)
                assert seen == (one.occasion, one.status, one.result, one.note)

    @invariant()
    def reviews_are_whole(self) -> None:
        for one in self.plain.interviews.values():
            if one.review is None:
                continue
            with self.db.read() as cursor:
                found = reviews.find(cursor, one.id)
            assert (found is None) == one.is_removed
            if found is not None:
                assert one.review.seen(one.id) == found

    @invariant()
    def the_library_holds_the_lessons_met(self) -> None:
        with self.db.read() as cursor:
            known = lessons.known(cursor)
        assert {one.id: one.n_met for one in known} == self.plain.library()
        for one in known:
            assert (one.if_text, one.then_text) == self.plain.lesson_words[one.id]

    @invariant()
    def everybody_met_is_a_contact_once(self) -> None:
        for company in COMPANIES:
            met = {
                person.name.casefold()
                for stored in self.plain.reviews_in_sight()
                if stored.review.occasion.company == company
                for person in stored.review.people
            }
            with self.db.read() as cursor:
                names = [one.name.casefold() for one in contacts.at_company(cursor, company)]
            assert met <= set(names)
            assert len(names) == len(set(names))

    @rule(word=st.sampled_from(["zeppelin", "QUOKKA"]))
    def search(self, word: str) -> None:
        with self.db.read() as cursor:
            lines = library.interview_lines(cursor, library.Wanted(word))
        assert {line.id for line in lines} == self.plain.found(word.lower())

    def everything_typed_is_in_the_history(self) -> None:
        for draft in self.plain.drafts.values():
            for name in {name for name, _, _ in draft.typed}:
                typed = [value for field, _, value in draft.typed if field == name]
                assert history(self.db, draft.id, name) == typed

    def every_wording_is_readable(self) -> None:
        for stored in self.plain.reviews_in_sight():
            with self.db.read() as cursor:
                versions = reviews.versions(cursor, stored.id)
            assert [dict(one.fields) for _, _, one in reversed(versions)] == stored.wordings


class LongSearch(Search):
    """The same, for longer and more often."""


TestSearch = Search.TestCase
TestSearch.settings = settings(max_examples=8, stateful_step_count=30, deadline=None)
TestLongSearch = pytest.mark.long(LongSearch.TestCase)
TestLongSearch.settings = settings(max_examples=50, stateful_step_count=50, deadline=None)
