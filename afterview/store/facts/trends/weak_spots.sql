-- Goes on after questions.sql: one row for each category at each stage.
told as (
    select k.name as category, r.stage, s.handled, s.n_rated
    from scored s join kept k using (name_key) join reviewed r on r.review_id = s.review_id
    where s.handled is not null
)
select category, stage, avg(handled) as handled, count(*) as n,
       stddev_samp(handled) as sd, sum(n_rated) as n_rated
from told
group by category, stage
order by category, stage
