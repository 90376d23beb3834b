-- The last new applications, by the day that was said and by the instant of noting the others;
-- one that began here with an interview, or was brought in from a table, was sent at some earlier
-- time that nobody said.
select max(a.applied_on) filter (a.applied_on <= $today) as applied_on,
       max(a.created_at) filter (
           a.applied_on is null and a.phase = 'applied'
           and not exists (select 1 from import_made m where m.made_id = a.id)
       ) as noted_at,
       coalesce(bool_or(a.resolution = 'offer_accepted'), false) as is_over,
       exists (
           select 1 from interview i join application b on b.id = i.application_id
           where i.removed_at is null and i.status in ('scheduled', 'completed')
             and i.starts_at <= $now and i.outcome in ('pending', 'on_hold')
             and b.phase <> 'closed'
       ) as is_waiting
from application a
where a.removed_at is null and a.phase <> 'planned'
