-- Goes on after question_bank_met.sql, for one question: each version of its better answer.
version as (select * from answered where is_better)
select v.answer, v.answered_at, v.written_id, v.interview_id, a.company, i.stage
from version v
left join interview i on i.id = v.interview_id
left join application a on a.id = i.application_id
order by v.answered_at desc, v.position desc, v.written_id desc nulls last, v.interview_id
