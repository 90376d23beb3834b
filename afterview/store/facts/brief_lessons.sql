-- Goes on after lesson_sight.sql: one row a lesson and interview that met it, the latest first; one
-- without interview stands too.
met as (
    select s.lesson_id, i.id as interview_id, a.company, a.role, i.stage, i.starts_at, i.zone,
           coalesce(q.category, '') as category, q.handled,
           $company <> '' and alike(a.company, $company) as is_here,
           $role <> '' and alike(a.role, $role) as is_same_role
    from lesson_source s
    join review r on r.id = s.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id and i.removed_at is null
    join application a on a.id = i.application_id
    left join question q on q.id = s.question_id
    where $before is null or i.starts_at < $before
)
select l.id, l.if_text, l.then_text, l.created_at, l.stage, l.category, l.company, l.life,
       l.chosen_life, l.life_chosen_at, l.version,
       l.company <> '' and $company <> '' and alike(l.company, $company) as is_for_here,
       m.interview_id, m.company, m.stage, m.starts_at, m.zone, m.category, m.handled, m.is_here,
       m.is_same_role
from in_sight l left join met m on m.lesson_id = l.id
where l.life <> 'retired'
  and ($before is null or l.created_at < $before)
order by l.created_at, l.id, m.starts_at desc, m.interview_id, m.handled
