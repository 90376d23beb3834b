"""How the latest rounds were rated, what worked in them, and questions of one's own."""

from typing import Final

from afterview.domain.interview import local
from afterview.domain.known_here import Rated, Worked
from afterview.domain.vocabulary import Stage
from afterview.store.database import Cursor

_RATINGS: Final = """
with lately as (
    select r.id, i.starts_at, i.id as interview_id
    from review r join interview i on i.id = r.interview_id
    where r.removed_at is null and i.removed_at is null
      and r.id in (select review_id from rating where score is not null)
    order by i.starts_at desc, i.id limit $most
)
select t.dimension, list(t.score order by l.starts_at desc, l.interview_id) as scores
from rating t join lately l on l.id = t.review_id
where t.score is not null
group by t.dimension order by t.dimension
"""
_WORKED: Final = """
select a.company, i.stage, i.starts_at, i.zone, r.worked
from review r
join interview i on i.id = r.interview_id and i.removed_at is null
join application a on a.id = i.application_id
where r.removed_at is null and regexp_matches(r.worked, '\\S')
order by i.starts_at desc, i.id
"""
_MINE: Final = """
with asked as (
    select r.my_questions as text, plain_words(r.my_questions) as words, i.starts_at, i.id,
           $company <> '' and alike(a.company, $company) as is_here,
           (select score from rating t
            where t.review_id = r.id and t.dimension = 'my_questions') as score
    from review r
    join interview i on i.id = r.interview_id and i.removed_at is null
    join application a on a.id = i.application_id
    where r.removed_at is null and plain_words(r.my_questions) <> ''
)
select arg_max(text, (starts_at, id)) as latest
from asked where words not in (select words from asked where is_here)
group by words having count(score) = 0 or max(score) >= $rated_from
order by max(score) desc nulls last, max(starts_at) desc, words
"""


def latest_ratings(cursor: Cursor, *, reviews: int) -> tuple[Rated, ...]:
    """How each dimension was rated in the latest ``reviews`` that rated any, by dimension."""
    rows = cursor.execute(_RATINGS, {"most": reviews}).fetchall()
    return tuple(Rated(dimension, tuple(scores)) for dimension, scores in rows)


def worked(cursor: Cursor) -> tuple[Worked, ...]:
    """What the person said had worked, the latest interview first."""
    rows = cursor.execute(_WORKED).fetchall()
    return tuple(
        Worked(company, Stage(stage), local(starts_at, zone).date(), text)
        for company, stage, starts_at, zone, text in rows
    )


def my_questions(cursor: Cursor, company: str, *, rated_from: int) -> tuple[str, ...]:
    """What I asked at other firms and have not asked here, the best rated first.

    That is where I rated my questions ``rated_from`` (1 to 5) or more, then where I did not rate.
    """
    asked = {"company": company.strip(), "rated_from": rated_from}
    return tuple(row[0] for row in cursor.execute(_MINE, asked).fetchall())
