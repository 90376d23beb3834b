-- Goes on after dimensions_judged.sql: one row for each dimension of each place; in the mean of a
-- period each interview counts once.
told as (
    select p.interview_id, p.held_on, p.stage, p.company, p.starts_at, j.dimension, j.score,
           j.n_rated
    from placed p join judged j on j.review_id = p.review_id
)
select interview_id, held_on, stage, company, dimension, avg(score) as score, count(*) as n,
       sum(n_rated) as n_rated
from told
group by interview_id, held_on, stage, company, dimension
order by held_on, min(starts_at), interview_id, dimension
