-- Goes on after question_bank_met.sql: one row a question and time that it was asked.
select m.words, m.company, m.stage, m.starts_at, m.zone, m.category, m.handled,
       $company <> '' and alike(m.company, $company) as is_here,
       $role <> '' and alike(a.role, $role) as is_same_role
from met m
join interview i on i.id = m.interview_id
join application a on a.id = i.application_id
order by m.words, m.latest desc
