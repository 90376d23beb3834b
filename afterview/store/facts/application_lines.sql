-- One row an application with the last that happened to it, an instant, a day, or both, and with
-- its next interview.
with met as (
    select application_id, max(starts_at) as starts_at
    from interview
    where removed_at is null and status in ('scheduled', 'completed') and starts_at <= $now
    group by application_id
),
heard as (
    select application_id,
           max(heard_on) as heard_on,
           max(outcome_recorded_at) filter (heard_on is null) as recorded_at
    from interview where removed_at is null group by application_id
),
booked as (
    select application_id, min(starts_at) as starts_at, arg_min(zone, starts_at) as zone
    from interview
    where removed_at is null and status = 'scheduled' and starts_at > $now
    group by application_id
),
written as (
    select i.application_id, max(l.sent_at) as sent_at
    from letter l join interview i on i.id = l.interview_id
    where l.removed_at is null and i.removed_at is null and l.sent_at <= $now
    group by i.application_id
)
select a.id, a.company, a.role, a.phase, a.resolution, a.furthest_stage, a.next_action,
       a.next_action_on, a.created_at,
       greatest(m.starts_at, h.recorded_at, w.sent_at) as touched_at,
       greatest(case when a.applied_on <= $today then a.applied_on end, h.heard_on) as touched_on,
       b.starts_at as booked_at, b.zone as booked_zone
from application a
left join met m on m.application_id = a.id
left join heard h on h.application_id = a.id
left join booked b on b.application_id = a.id
left join written w on w.application_id = a.id
where a.removed_at is null
order by a.created_at desc, a.id
