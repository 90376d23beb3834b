"""Whatever is done with letters and with the review, nobody has two and no typed word is lost."""

from typing import TypeAlias
from uuid import UUID

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from afterview.actions.drafts import correct_review
from afterview.actions.letters import change_letter, discard_letter, letters_of, mark_sent
from afterview.domain.letter import Letter, LetterKind
from afterview.letters.names import is_named
from afterview.store.database import Database
from tests.actions.debriefs import LATER, WRITTEN
from tests.doing import finished, held, review_of, reviewed, typed

KINDS = (LetterKind.THANK_YOU, LetterKind.FOLLOW_UP)
NAMES = ("Ada Lind", "Bo Berg", "name missed", "Kaz", "ADA LIND")

Doing: TypeAlias = tuple[str, int, int]
Words: TypeAlias = dict[UUID, str]

DOINGS = st.lists(
    st.tuples(
        st.sampled_from(["rename", "type", "send", "discard"]),
        st.integers(0, 1),
        st.integers(0, len(NAMES) - 1),
    ),
    min_size=2,
    max_size=6,
)


class Evening:
    """One interview with two people, and what was typed into its letters."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.interview_id = reviewed(
            db, {"company": str(db.new_id())}, people=NAMES[:2], now=WRITTEN
        )
        self.typed: Words = {}
        self.sent = {*self.typed}
        self.discarded = {*self.typed}

    def do(self, number: int, doing: Doing) -> None:
        what, which, other = doing
        if what == "rename":
            self._rename(which, NAMES[other])
            return
        shown = letters_of(self.db, self.interview_id, KINDS[which], now=WRITTEN)
        if not shown:
            return
        letter = shown[other % len(shown)]
        match what:
            case "type":
                self.typed[letter.id] = f"My words, number {number}."
                change_letter(self.db, letter, {"body": self.typed[letter.id]}, now=WRITTEN)
            case "send":
                mark_sent(self.db, letter, sent=True, now=LATER)
                self.typed[letter.id] = letter.wording.body
                self.sent.add(letter.id)
            case "discard":
                discard_letter(self.db, letter.id, now=LATER)
                self.typed.pop(letter.id, None)
                self.sent.discard(letter.id)
                self.discarded.add(letter.id)

    def _rename(self, which: int, name: str) -> None:
        draft_id = correct_review(self.db, review_of(self.db, self.interview_id).id, now=LATER)
        row = held(self.db, draft_id).rows("person")[which]
        typed(self.db, draft_id, {f"person.{row}.name": name}, now=LATER)
        finished(self.db, draft_id, now=LATER)

    def check(self) -> None:
        every: list[Letter] = []
        for kind in KINDS:
            shown = letters_of(self.db, self.interview_id, kind, now=LATER)
            assert letters_of(self.db, self.interview_id, kind, now=LATER) == shown
            untouched = [one.contact_id for one in shown if one.id not in self.typed]
            assert len({*untouched}) == len(untouched)
            every.extend(shown)
        assert {one.id for one in every} & self.discarded == set()
        kept = {one.id: one.wording.body for one in every if one.id in self.typed}
        assert kept == self.typed
        assert {one.id for one in every if one.sent_at is not None} == self.sent
        if not self.discarded and not self.typed:
            people = review_of(self.db, self.interview_id).review.people
            names = {one.name.casefold() for one in people if is_named(one.name)}
            thanked = (one.to_name for one in every if one.kind is KINDS[0])
            assert {name.casefold() for name in thanked} == names


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DOINGS)
@example([("rename", 0, 4), ("rename", 1, 0), ("type", 0, 0)])
@example([("type", 1, 0), ("rename", 0, 2), ("rename", 0, 1), ("send", 1, 0)])
def test_nobody_has_two_letters_and_what_was_typed_or_sent_stays(
    db: Database, doings: list[Doing]
) -> None:
    evening = Evening(db)
    for number, doing in enumerate(doings):
        evening.do(number, doing)
    evening.check()
