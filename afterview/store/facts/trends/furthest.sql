-- One row for each furthest stage of the applications that were sent. What an application itself
-- does not have (a stage, a format, an outcome, the day where nobody noted when it was sent) it
-- takes from its rounds.
chosen as (
    select a.id, a.furthest_stage, a.phase, a.resolution
    from application a
    where a.removed_at is null and a.phase <> 'planned'
      and (len($companies) = 0 or list_contains($companies, a.company))
      and (len($roles) = 0 or list_contains($roles, a.role))
      and case when $by_rounds or ($by_days and a.applied_on is null)
               then a.id in (select application_id from round)
               else (cast($from_on as date) is null or a.applied_on >= $from_on)
                and (cast($until_on as date) is null or a.applied_on <= $until_on) end
),
offered as (
    select distinct application_id from interview where outcome = 'offer' and removed_at is null
),
stood as (
    select coalesce(c.furthest_stage, '') as furthest_stage, c.phase <> 'closed' as is_open,
           o.application_id is not null or coalesce(
               c.resolution in ('offer_accepted', 'offer_declined'), false) as is_offered
    from chosen c left join offered o on o.application_id = c.id
)
select furthest_stage, count(*) as n, count(*) filter (is_open) as still_open,
       count(*) filter (is_offered) as n_offers,
       count(*) filter (is_open and not is_offered) as n_waiting
from stood
group by furthest_stage
order by list_position($stages_in_order, furthest_stage) nulls first
