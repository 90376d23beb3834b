-- One row a person of the company, or met in an interview there, and time that they were met,
-- the latest first.
select c.id, c.name, c.role, c.note, i.id as interview_id, i.stage, i.starts_at, i.zone,
       coalesce((select list(u.word order by u.strength desc nulls last, u.position)
                 from cue u join review r on r.id = u.review_id and r.removed_at is null
                 where u.attendance_id = t.id), []) as cues,
       exists (select 1 from attendance p
               where p.contact_id = c.id and p.interview_id = $ahead) as is_planned
from contact c
left join attendance t on t.contact_id = c.id
    and t.interview_id in (select id from interview
                           where removed_at is null and id is distinct from $ahead)
left join interview i on i.id = t.interview_id
where c.removed_at is null and (alike(c.company, $company)
    or c.id in (select w.contact_id from attendance w
                join interview v on v.id = w.interview_id and v.removed_at is null
                join application a on a.id = v.application_id
                where alike(a.company, $company)))
order by c.name, c.id, i.starts_at desc nulls last, i.id, t.position
