-- One row for each furthest stage of the applications that were sent. What an application itself
-- does not have (a day, a stage, a format, an outcome) it takes from its rounds.
chosen as (
    select a.id, a.furthest_stage, a.phase, a.resolution
    from application a
    where a.removed_at is null and a.phase <> 'planned'
      and (len($companies) = 0 or list_contains($companies, a.company))
      and (len($roles) = 0 or list_contains($roles, a.role))
      and (not $by_rounds or a.id in (select application_id from round))
),
offered as (
    select distinct application_id from interview where outcome = 'offer' and removed_at is null
)
select coalesce(c.furthest_stage, '') as furthest_stage, count(*) as n,
       count(*) filter (c.phase <> 'closed') as still_open,
       count(*) filter (
           o.application_id is not null or c.resolution in ('offer_accepted', 'offer_declined')
       ) as n_offers
from chosen c left join offered o on o.application_id = c.id
group by 1
order by list_position($stages_in_order, coalesce(c.furthest_stage, '')) nulls first
