-- Goes on after stories_told.sql: each telling of these stories.
select story_id, told, question_id, question, interview_id, application_id, company, stage,
       starts_at, zone, is_over, handled, reaction
from telling
where list_contains(cast($only as uuid[]), story_id)
order by starts_at desc, interview_id, position, question_id
