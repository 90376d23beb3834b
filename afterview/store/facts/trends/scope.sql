-- What every question about trends begins with; its own part goes on after the last bracket.
--   round     a held interview in the scope, reviewed or not, with its own local start and day
--   reviewed  one of them that has a finished review
--   placed    the same with its place on the time line: by itself while there are few, otherwise
--             in one of equally long periods, which then has no stage, company and the like
-- A zone that the engine does not know counts as UTC, so that one row cannot fail them all.
with held as (
    select i.id as interview_id, i.application_id, i.stage, i.format, i.outcome, i.starts_at,
           coalesce(i.ends_at, i.starts_at) as ends_at, i.heard_on, i.outcome_recorded_at,
           a.company, a.role, a.phase, coalesce(k.name, 'UTC') as zone,
           timezone(coalesce(k.name, 'UTC'), timezone('UTC', i.starts_at)) as starts_locally,
           list_contains($decided, i.outcome) as is_decided,
           list_contains($got_through, i.outcome) as got_through,
           row_number() over (
               partition by i.application_id order by i.starts_at, i.id
           ) as round_number
    from interview i
    join application a on a.id = i.application_id
    left join (select distinct name from pg_timezone_names()) k on k.name = i.zone
    where i.removed_at is null and i.status = 'completed'
),
round as (
    select *, cast(starts_locally as date) as held_on
    from held
    where (cast($from_on as date) is null or cast(starts_locally as date) >= $from_on)
      and (cast($until_on as date) is null or cast(starts_locally as date) <= $until_on)
      and (len($stages) = 0 or list_contains($stages, stage))
      and (len($formats) = 0 or list_contains($formats, format))
      and (len($companies) = 0 or list_contains($companies, company))
      and (len($roles) = 0 or list_contains($roles, role))
      and (cast($resolved as boolean) is null or is_decided = $resolved)
),
reviewed as (
    select o.*, r.id as review_id, r.finished_at
    from round o join review r on r.interview_id = o.interview_id and r.removed_at is null
),
span as (
    select count(*) > $most_singly as is_long, min(held_on) as first_on, max(held_on) as last_on,
           cast(ceil((max(held_on) - min(held_on) + 1) / $most_periods) as integer) as days
    from reviewed
),
placed as (
    select r.review_id, r.starts_at,
           case when not s.is_long then cast(r.interview_id as varchar) end as interview_id,
           case when not s.is_long then r.stage end as stage,
           case when not s.is_long then r.company end as company,
           case when s.is_long
               then least(
                   s.last_on,
                   s.first_on + cast((r.held_on - s.first_on) // s.days * s.days + s.days // 2 as integer))
               else r.held_on
           end as held_on
    from reviewed r, span s
)
