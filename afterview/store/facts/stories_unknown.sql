-- Goes on after stories_told.sql: what reviews call a story and the bank has not.
select arg_max(told, (starts_at, interview_id, position)), count(distinct interview_id) as n,
       arg_max(question_id, (starts_at, interview_id, position))
from telling
where story_id is null and words <> ''
group by words
order by n desc, max(starts_at) desc, words
