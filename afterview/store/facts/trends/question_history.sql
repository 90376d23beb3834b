-- Goes on after met_again.sql: the latest meetings of each question that came back.
meeting as (
    select m.question, m.interview_id, m.held_on, m.starts_at, m.company, m.stage,
           avg(m.handled) as handled
    from met m join known k on k.question = m.question
    where k.n_interviews > 1
    group by m.question, m.interview_id, m.held_on, m.starts_at, m.company, m.stage
    qualify row_number() over (
        partition by m.question order by m.starts_at desc, m.interview_id
    ) <= $most_meetings
)
select question, cast(interview_id as varchar) as interview_id, held_on, company, stage, handled
from meeting
order by question, starts_at, interview_id
