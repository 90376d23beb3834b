-- Each time that reviews met one lesson, or answered about it, the latest interview first.
with said as (
    select s.review_id, 1 as place, s.position, s.id as source_id, s.if_text, s.then_text,
           q.text as question, null as came, null as done, null as helped
    from lesson_source s left join question q on q.id = s.question_id
    where s.lesson_id = $lesson
    union all
    select t.review_id, 2, 0, null, '', '', null, t.came, t.done, t.helped
    from lesson_trial t
    where t.lesson_id = $lesson
)
select i.id, a.company, a.role, i.stage, i.starts_at, i.zone, s.source_id, s.if_text, s.then_text,
       coalesce(s.question, ''), s.came, s.done, s.helped
from said s
join review r on r.id = s.review_id and r.removed_at is null
join interview i on i.id = r.interview_id
join application a on a.id = i.application_id
order by i.starts_at desc, i.id, s.place, s.position, s.source_id
