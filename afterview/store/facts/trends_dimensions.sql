-- One row for each dimension of each place; in the mean of a period each interview counts once.
rated as (
    select review_id, dimension, cast(score as double) as score from rating where observed
),
judged as (
    select review_id, dimension, score, 1 as n_rated from rated
    union all
    select review_id, 'overall', avg(score), count(*) from rated group by review_id
)
select p.interview_id, p.held_on, p.stage, p.format, p.company, p.role, p.outcome, j.dimension,
       avg(j.score) as score, count(*) as n, sum(j.n_rated) as n_rated
from placed p join judged j on j.review_id = p.review_id
group by p.interview_id, p.held_on, p.stage, p.format, p.company, p.role, p.outcome, j.dimension
order by p.held_on, min(p.starts_at), p.interview_id, j.dimension
