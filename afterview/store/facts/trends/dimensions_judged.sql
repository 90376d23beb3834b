-- Each observed dimension of each review, and the mean of them all as one more.
rated as (
    select review_id, dimension, cast(score as double) as score from rating where observed
),
judged as (
    select review_id, dimension, score, 1 as n_rated from rated
    union all
    select review_id, $overall, avg(score), count(*) from rated group by review_id
)
