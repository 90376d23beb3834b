-- One row an earlier round at the company, the latest first, with what was asked in order.
select i.id, i.stage, i.starts_at, i.zone,
       coalesce((select list(q.text order by q.position) from question q
                 where q.review_id = r.id and regexp_matches(q.text, '\S')), []) as asked,
       coalesce(r.their_doubt, ''), coalesce(r.promise_words, ''), coalesce(r.salary_said, ''),
       i.note
from interview i
join application a on a.id = i.application_id
left join review r on r.interview_id = i.id and r.removed_at is null
where i.removed_at is null and alike(a.company, $company) and i.id is distinct from $ahead
  and i.status in ('scheduled', 'completed') and i.starts_at <= $now
order by i.starts_at desc, i.id
