-- Goes on after dimensions_judged.sql: one row for each dimension, over interviews.
told as (
    select j.dimension, j.score from reviewed r join judged j on j.review_id = r.review_id
)
select dimension, count(*) as n, avg(score) as mean, stddev_samp(score) as sd
from told
group by dimension
order by dimension
