"""Reviews, texts and field values as a machine would make them up, the nastiest ones included."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import assume
from hypothesis import strategies as st

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.interview import Occasion, local
from afterview.domain.lesson_life import Helped
from afterview.domain.review import (
    Cue,
    Lesson,
    Notes,
    Person,
    Promise,
    Question,
    Rating,
    Review,
    Trial,
)
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Side,
    Stage,
    Structure,
    TimeFeel,
    WhyNot,
)

T = TypeVar("T")

NASTY = (
    "🙂🏳️‍🌈👩‍👩‍👧‍👦",
    "שלום עולם \u202egnorw\u202c مرحبا",
    "Z\u0351\u036b\u0343a\u0329\u031elg\u034eo e\u0301",
    "a\x00b\x01\x08\x0b\x0c\x1b\x7f\x85\u2028\u2029",
    "$x^2$ costs $5 and $$y$$ :red[x] :material/delete:",
    "<script>alert('x')</script> &amp; [a](javascript:alert(1)) ![](http://x.example/y.png)",
    "Robert'); drop table review;-- \"%_\\",
    "  blanks\taround \r\n and within \n\n",
    "\ufeff\u200b\u2060",
    "# heading\n* list\n| a | b |\n`code` ~~x~~",
    "long " * 1_000,
)
_LAST_MINUTE = 24 * 60 - 1
ZONES = ("UTC", "Europe/Copenhagen", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham")


def texts(*, filled: bool = False) -> st.SearchStrategy[str]:
    """Any text that can be stored; ``filled`` ones are not all blanks."""
    some = st.sampled_from(NASTY) | st.text(min_size=1, max_size=20).filter(str.strip)
    return some if filled else st.just("") | some


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """None as often as not."""
    return st.none() | strategy


def _instant(moment: datetime, zone: str) -> datetime:
    return moment.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).replace(tzinfo=None)


def _exists(moment: datetime, zone: str) -> bool:
    return local(_instant(moment, zone), zone).replace(tzinfo=None) == moment


@st.composite
def occasions(draw: st.DrawFn) -> Occasion:
    """An interview held before the end of September 2026, on a clock that existed."""
    zone = draw(st.sampled_from(ZONES))
    day = draw(st.dates(date(1990, 1, 1), date(2026, 9, 30)))
    first = draw(st.integers(0, _LAST_MINUTE))
    last = draw(maybe(st.integers(first, _LAST_MINUTE)))
    start = datetime.combine(day, time()) + timedelta(minutes=first)
    end = start if last is None else start + timedelta(minutes=last - first)
    assume(_exists(start, zone) and _exists(end, zone))
    return Occasion(
        company=draw(texts(filled=True)),
        role=draw(texts(filled=True)),
        stage=draw(st.sampled_from(Stage)),
        starts_at=_instant(start, zone),
        zone=zone,
        ends_at=None if last is None else _instant(end, zone),
        format=draw(maybe(st.sampled_from(Format))),
        structure=draw(maybe(st.sampled_from(Structure))),
    )


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A question with any of its fields filled."""
    could_answer = draw(maybe(st.sampled_from(CouldAnswer)))
    why_not = None
    if could_answer is not CouldAnswer.YES:
        why_not = draw(maybe(st.sampled_from(WhyNot)))
    return Question(
        id=draw(st.uuids()),
        text=draw(texts(filled=True)),
        category=draw(texts()),
        competencies=tuple(draw(st.lists(texts(filled=True), max_size=3))),
        handled=draw(maybe(st.integers(1, 5))),
        could_answer=could_answer,
        why_not=why_not,
        said=draw(texts()),
        better_answer=draw(texts()),
        story=draw(texts()),
        reaction=draw(maybe(st.sampled_from(Reaction))),
        time_feel=draw(maybe(st.sampled_from(TimeFeel))),
        surprised=draw(st.booleans()),
    )


def _lists(rows: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    return st.lists(rows, max_size=3, unique_by=lambda row: getattr(row, "id", None))


@st.composite
def promises(draw: st.DrawFn, held_on: date) -> Promise:
    """What was said about hearing back, on or after the day of the interview."""
    kind = draw(st.sampled_from(PromiseKind))
    words, asked = draw(texts()), draw(maybe(st.booleans()))
    days = st.integers(0, 400).map(lambda n: held_on + timedelta(days=n))
    match kind:
        case PromiseKind.EXACT_DATE:
            day = draw(days)
            return Promise(kind, day, day, words, asked)
        case PromiseKind.WINDOW:
            first, last = sorted((draw(days), draw(days)))
            return Promise(kind, first, last, words, asked)
        case PromiseKind.WITHIN_DAYS:
            until = held_on + timedelta(days=draw(st.integers(1, 365)))
            return Promise(kind, None, until, words, asked)
        case _:
            return Promise(kind, None, None, words, asked)


@st.composite
def trials(draw: st.DrawFn) -> Trial:
    """What came of a lesson; nothing is said of it beyond a no."""
    came = draw(st.booleans())
    done = draw(maybe(st.booleans())) if came else None
    helped = draw(maybe(st.sampled_from(Helped))) if done else None
    return Trial(draw(st.uuids()), came, done, helped)


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """A valid review with any of its parts filled, and texts of every kind."""
    occasion = draw(occasions())
    asked = draw(_lists(questions()))
    people = draw(_lists(st.builds(Person, st.uuids(), texts(filled=True), texts())))
    links = st.sampled_from([None, *(question.id for question in asked)])
    lessons = draw(_lists(st.builds(Lesson, st.uuids(), texts(), texts(filled=True), links)))
    if not asked and not lessons:
        asked = [draw(questions())]
        links = st.none()
    cues = _lists(
        st.builds(
            Cue,
            id=st.uuids(),
            side=st.sampled_from(Side),
            word=texts(filled=True),
            observed=texts(),
            reading=maybe(st.sampled_from(Reading)),
            effect=maybe(st.sampled_from(CueEffect)),
            strength=maybe(st.integers(1, 3)),
            part=maybe(st.sampled_from(Part)),
            question_id=links,
            person_id=st.sampled_from([None, *(person.id for person in people)]),
        )
    )
    rated = draw(st.sets(st.sampled_from(DIMENSIONS)))
    scores = maybe(st.integers(1, 5))
    taken = st.lists(trials(), max_size=3, unique_by=lambda one: one.lesson_id)
    return Review(
        occasion=occasion,
        feeling=draw(maybe(st.integers(1, 5))),
        forecast=draw(maybe(st.integers(0, 100))),
        questions=tuple(asked),
        cues=tuple(draw(cues)),
        ratings=tuple(Rating(one.key, draw(scores)) for one in DIMENSIONS if one in rated),
        lessons=tuple(lessons),
        trials=tuple(sorted(draw(taken), key=lambda one: one.lesson_id)),
        people=tuple(people),
        promise=draw(maybe(promises(local(occasion.starts_at, occasion.zone).date()))),
        notes=draw(st.builds(Notes, **dict.fromkeys(Notes.__slots__, texts()))),
    )


def json_values() -> st.SearchStrategy[Any]:
    """Anything that JSON can hold, and all the more what almost fits a field."""
    texts_too = st.text(st.characters(), max_size=8) | st.sampled_from(NASTY)
    fitting = st.sampled_from(
        [
            *("2026-10-13", "2026-02-31", "0001-01-01", "9999-12-31", "2026-W42-2"),
            *("14:00", "02:30", "14:00+05:00", "24:00", "23:59:59.9", "Europe/Copenhagen"),
            *("Factory", "window", "none", "not_observed", "mine", "no", "technical"),
        ]
    )
    leaves = st.one_of(
        st.none(), st.booleans(), st.integers(), st.integers(-1, 6), st.floats(), texts_too, fitting
    )
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner)
    )
