-- Goes on after trends_days.sql: where there are many, a draw that is the same each time.
drawn as (
    select * from day_of where overall is not null
    order by hash(interview_id), interview_id
    limit $most_singly
)
select cast(interview_id as varchar) as interview_id, held_on, overall, besides, feeling, format,
       stage, part_of_day, preparation, memory_age
from drawn
order by starts_at, interview_id
