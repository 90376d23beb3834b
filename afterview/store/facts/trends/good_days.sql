-- Goes on after days.sql: the latest ones.
latest as (
    select * from day_of where overall is not null
    order by starts_at desc, interview_id
    limit $most_singly
)
select cast(interview_id as varchar) as interview_id, held_on, company, stage, overall, n_rated,
       format, part_of_day, memory_age
from latest
order by starts_at, interview_id
