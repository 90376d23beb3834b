-- Goes on after question_bank_met.sql, for one question: each version of its better answer.
select v.answer, v.answered_at, v.written_id, v.interview_id, a.company, i.stage
from answered v
left join interview i on i.id = v.interview_id
left join application a on a.id = i.application_id
where v.is_better
order by v.answered_at desc, v.position desc, v.written_id desc nulls last, v.interview_id
