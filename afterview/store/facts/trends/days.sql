-- Reviewed interviews with what may go with a good day. The ages are by whole hours, the last one
-- for all that are older; besides is the mean without preparation, which would explain itself.
judged as (
    select review_id, avg(score) as overall, count(*) as n_rated,
           avg(score) filter (dimension <> 'preparation') as besides,
           max(score) filter (dimension = 'preparation') as preparation
    from rating where observed group by review_id
),
day_of as (
    select r.interview_id, r.held_on, r.starts_at, r.company, r.stage, j.overall, j.n_rated,
           j.besides, r.format, j.preparation,
           case when hour(r.starts_locally) < $midday_from then 'morning'
                when hour(r.starts_locally) < $afternoon_from then 'midday'
                when hour(r.starts_locally) < $evening_from then 'afternoon'
                else 'evening' end as part_of_day,
           list_extract($memory_ages, least(
               greatest(date_diff('second', r.ends_at, r.finished_at) // 3600, 0),
               len($memory_ages) - 1) + 1) as memory_age
    from reviewed r left join judged j on j.review_id = r.review_id
)
