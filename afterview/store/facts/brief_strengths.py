"""What went well lately: dimensions, what worked, and questions of one's own."""

from typing import Final

from afterview.domain.interview import local
from afterview.domain.known_here import Standing, Worked
from afterview.domain.vocabulary import Stage
from afterview.store.database import Cursor

GOOD: Final = 4
"""From this step of 1 to 5 something went well."""
LATELY: Final = 6
"""So many of the latest reviews that rated any dimension count as lately."""

_STANDINGS: Final = """
with lately as (
    select r.id from review r join interview i on i.id = r.interview_id
    where r.removed_at is null and i.removed_at is null
      and r.id in (select review_id from rating where score is not null)
    order by i.starts_at desc, i.id limit $lately
)
select dimension, avg(score) as mean, count(score) as n
from rating where score is not null and review_id in (select id from lately)
group by dimension having avg(score) >= $good
order by mean desc, n desc, dimension
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
from asked where not is_here and score >= $good
  and words not in (select words from asked where is_here)
group by words
order by max(score) desc, max(starts_at) desc, words
"""


def standings(cursor: Cursor) -> tuple[Standing, ...]:
    """The dimensions rated 4 or more on the average of the last 6 rated reviews, best first."""
    rows = cursor.execute(_STANDINGS, {"lately": LATELY, "good": GOOD}).fetchall()
    return tuple(Standing(*row) for row in rows)


def worked(cursor: Cursor) -> tuple[Worked, ...]:
    """What the person said had worked, the latest interview first."""
    rows = cursor.execute(_WORKED).fetchall()
    return tuple(
        Worked(company, Stage(stage), local(starts_at, zone).date(), text)
        for company, stage, starts_at, zone, text in rows
    )


def my_questions(cursor: Cursor, company: str) -> tuple[str, ...]:
    """What I asked at other firms where I rated my questions 4 or 5, and have not asked here."""
    rows = cursor.execute(_MINE, {"company": company.strip(), "good": GOOD}).fetchall()
    return tuple(row[0] for row in rows)
