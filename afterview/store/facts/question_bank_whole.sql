-- Goes on after question_bank_met.sql, for one question: each time that it was asked.
select id, interview_id, company, stage, starts_at, zone, text, own_words, handled, said, reaction,
       story
from met
order by latest desc
