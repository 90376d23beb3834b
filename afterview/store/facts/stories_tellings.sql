-- Goes on after stories_told.sql: each telling of one story, or of all.
select story_id, told, question_id, question, interview_id, application_id, company, stage,
       starts_at, zone, is_over, handled, reaction
from telling
where story_id is not null and ($only is null or story_id = $only)
order by starts_at desc, interview_id, position, question_id
