-- Applications of a period: sent in it, noted in it without a day of sending, or with a round in it.
-- When one was sent that a table brought in without a day, nobody said.
-- Only what has begun by now counts as a round; days of rounds are those of their own calendar.
with round as (
    select application_id, stage, status, outcome, starts_at,
           cast(timezone(zone, timezone('UTC', starts_at)) as date) as day
    from interview where removed_at is null and starts_at <= $now
),
met as (
    select application_id,
           list({day: day, stage: stage, status: status, outcome: outcome} order by starts_at)
               as rounds
    from round where day between $first_on and $last_on group by application_id
)
select a.company, a.role, a.applied_on, a.source, a.phase, a.resolution, coalesce(m.rounds, [])
from application a
left join met m on m.application_id = a.id
where a.removed_at is null
  and (a.applied_on between $first_on and $last_on
       or m.rounds is not null
       or (a.applied_on is null and a.phase <> 'planned'
           and not exists (select 1 from import_made i where i.made_id = a.id)
           and cast(timezone($zone, timezone('UTC', a.created_at)) as date)
               between $first_on and $last_on))
order by coalesce(a.applied_on, cast(a.created_at as date)), a.company, a.role, a.id
