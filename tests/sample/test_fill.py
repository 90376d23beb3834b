"""The sample search as it stands in the database."""

from collections import Counter
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from afterview.actions.drafts import start_review
from afterview.domain.draft_of_review import fields_of
from afterview.domain.interview import Interview, hours_after, local
from afterview.domain.scales import MemoryAge, memory_age
from afterview.domain.vocabulary import Outcome, Status
from afterview.errors import Refused
from afterview.sample.fill import Filled, fill
from afterview.store import applications, contacts, drafts, interviews, lessons, reviews
from afterview.store.database import Database
from afterview.store.facts import library
from afterview.store.reviews import StoredReview
from tests.sample.done import assert_in_time, retold
from tests.sample.filled import NOW, TODAY, ZONE, every_interview


def every_review(database: Database) -> list[tuple[Interview, StoredReview]]:
    held = every_interview(database)
    with database.read() as cursor:
        pairs = [(each, reviews.find(cursor, each.id)) for each in held]
    return [(interview, stored) for interview, stored in pairs if stored is not None]


def assert_in_order(database: Database, *, today: date, zone: str) -> None:
    """Interview, review, outcome, one after the other, and nothing later than yesterday."""
    for interview, stored in every_review(database):
        ends_at = interview.occasion.ends_at
        assert ends_at is not None
        stamps = [ends_at, stored.begun_at, stored.finished_at, stored.forecasts[-1].stated_at]
        if interview.result.recorded_at is not None:
            stamps.append(interview.result.recorded_at)
        assert stamps == sorted(stamps)
        assert local(max([*stamps, stored.corrected_at or ends_at]), zone).date() < today


def without_ids(stored: StoredReview) -> list[str]:
    """The fields of a review, each id replaced by nothing, so that two fillings compare."""
    fields = fields_of(stored.review)
    return sorted(
        f"{'.'.join(part for part in name.split('.') if not _is_id(part))} = {value}"
        for name, value in fields.items()
        if not isinstance(value, list) and not _is_id(str(value))
    )


def _is_id(text: str) -> bool:
    try:
        return bool(UUID(text))
    except ValueError:
        return False


def test_what_it_says_is_what_is_there(sample: tuple[Database, Filled]) -> None:
    database, filled = sample
    with database.read() as cursor:
        stored = Filled(
            n_applications=len(applications.companies(cursor)),
            n_interviews=len(library.interview_lines(cursor, library.Wanted())),
            n_reviews=len(every_review(database)),
            n_planned=len(interviews.coming(cursor, after=NOW)),
            n_drafts=len(drafts.unfinished(cursor)),
        )
    assert stored == filled == Filled(20, 30, 24, 4, 2)


def test_fourteen_of_the_applications_came_to_interviews(db_filled: Database) -> None:
    came = {interview.application_id for interview in every_interview(db_filled)}
    assert len(came) == 14


def test_tomorrow_at_ten_is_planned_and_yesterday_waits_for_its_review(
    db_filled: Database,
) -> None:
    with db_filled.read() as cursor:
        [next_one, *_] = interviews.coming(cursor, after=NOW)
        [waiting] = interviews.awaiting_review(cursor, before=NOW)
    assert next_one.starts_locally().replace(tzinfo=None) == datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - on that clock
    assert waiting.starts_locally().date() == TODAY - timedelta(days=1)


def test_stamps_stand_in_the_order_of_life(db_filled: Database) -> None:
    assert_in_order(db_filled, today=TODAY, zone=ZONE)


def test_memories_are_of_every_age_and_most_of_them_fresh(db_filled: Database) -> None:
    ages = Counter(
        memory_age(hours_after(interview.occasion, stored.finished_at))
        for interview, stored in every_review(db_filled)
    )
    assert ages == {
        MemoryAge.FRESH: 16,
        MemoryAge.SAME_DAY: 5,
        MemoryAge.NEXT_DAY: 2,
        MemoryAge.LATE: 1,
    }


def test_three_reviews_were_corrected_and_a_first_forecast_was_kept(db_filled: Database) -> None:
    corrected = [stored for _, stored in every_review(db_filled) if stored.number > 1]
    assert [stored.number for stored in corrected] == [2, 2, 2]
    forecasts = [[each.chance for each in stored.forecasts] for stored in corrected]
    assert forecasts == [[60, 45], [75], [55]]


def test_one_correction_came_after_the_outcome(db_filled: Database) -> None:
    late = [
        stored
        for interview, stored in every_review(db_filled)
        if stored.corrected_at
        and interview.result.recorded_at
        and stored.corrected_at > interview.result.recorded_at
    ]
    assert len(late) == 1


def test_lessons_met_again_are_one_lesson(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        known = lessons.known(cursor)
    told = [lesson for _, stored in every_review(db_filled) for lesson in stored.review.lessons]
    assert Counter(lesson.n_met for lesson in known) == {1: 28, 2: 5, 3: 1, 4: 1}
    assert sum(lesson.n_met for lesson in known) == len(told)


def test_a_person_met_twice_is_one_contact_however_typed(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        names = [person.name for person in contacts.at_company(cursor, "Fjordbro Pakker A/S")]
    typed = {
        person.name
        for interview, stored in every_review(db_filled)
        for person in stored.review.people
        if interview.occasion.company == "Fjordbro Pakker A/S"
    }
    assert names == ["Esben Rævsgaard", "Maja Brøndum-Løkke", "Siri Thygesen-Aa"]
    assert typed == {*names, "Maja Brondum-Lokke"}


def test_endings_are_known_and_open(db_filled: Database) -> None:
    reviewed = Counter(interview.result.outcome for interview, _ in every_review(db_filled))
    assert reviewed == {
        Outcome.ADVANCED: 11,
        Outcome.REJECTED: 6,
        Outcome.GHOSTED: 2,
        Outcome.OFFER: 1,
        Outcome.ON_HOLD: 1,
        Outcome.WITHDREW_ME: 1,
        Outcome.ROLE_CLOSED: 1,
        Outcome.PENDING: 1,
    }
    [missed] = [one for one in every_interview(db_filled) if one.status is Status.NO_SHOW_THEM]
    assert missed.result.outcome is Outcome.UNKNOWN


def test_rejections_have_a_reason_and_a_guess(db_filled: Database) -> None:
    results = [interview.result for interview in every_interview(db_filled)]
    rejected = [each for each in results if each.outcome is Outcome.REJECTED]
    assert all(each.stated_reason and each.guessed_reason and each.heard_on for each in rejected)
    assert any(each.stated_reason != each.guessed_reason for each in rejected)


def test_two_drafts_are_left_and_one_has_three_fields(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        short, long = drafts.unfinished(cursor)
    assert set(short.fields) - {"zone", "day"} == {"company", "stage", "feeling"}
    assert long.text("question.to_add").count("\n") == 3
    assert len(long.fields) > 10


def test_the_same_day_gives_the_same_search(db_filled: Database, db: Database) -> None:
    fill(db, today=TODAY, zone=ZONE)
    for (one, one_stored), (other, other_stored) in zip(
        every_review(db_filled), every_review(db), strict=True
    ):
        assert one.occasion == other.occasion
        assert one.result == other.result
        assert one_stored.forecasts == other_stored.forecasts
        assert one_stored.finished_at == other_stored.finished_at
        assert without_ids(one_stored) == without_ids(other_stored)
    assert retold(db_filled) == retold(db)


def test_a_database_with_a_search_in_it_is_refused(db_filled: Database) -> None:
    with pytest.raises(Refused, match=r"afterview\.duckdb already holds a search"):
        fill(db_filled, today=TODAY, zone=ZONE)
    assert len(every_interview(db_filled)) == 30


def test_a_database_with_a_draft_in_it_is_refused(db: Database) -> None:
    start_review(db, zone=ZONE, now=NOW)
    with pytest.raises(Refused):
        fill(db, today=TODAY, zone=ZONE)
    assert every_interview(db) == []


@pytest.mark.long
@pytest.mark.parametrize("zone", [ZONE, "Pacific/Kiritimati", "Pacific/Niue"])
@pytest.mark.parametrize(
    "today",
    [date(2027, 3, 1), date(2028, 2, 29), date(2026, 3, 30), date(2026, 10, 26)],
    ids=str,
)
def test_it_fills_on_any_day(db: Database, today: date, zone: str) -> None:
    assert fill(db, today=today, zone=zone) == Filled(20, 30, 24, 4, 2)
    assert_in_order(db, today=today, zone=zone)
    assert_in_time(db, today=today, zone=zone)
