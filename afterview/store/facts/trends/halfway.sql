-- The days of the first and the last rated interview, and the one on which the second half begins:
-- that of the middle one, or the next day with one where that is the first day.
rated_day as (
    select r.held_on,
           row_number() over (order by r.held_on) > count(*) over () // 2 as is_late
    from reviewed r
    where r.review_id in (select review_id from rating where observed)
),
ends as (select min(held_on) as first_on, max(held_on) as last_on from rated_day)
select e.first_on,
       (select min(held_on) from rated_day where is_late and held_on > e.first_on) as second_from,
       e.last_on
from ends e
