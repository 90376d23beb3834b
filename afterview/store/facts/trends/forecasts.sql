-- The first forecast of each resolved round, unless the answer may have been known by then: it was
-- stated once the outcome was recorded, or (by the clock of the interview) on the day of the answer
-- or later. Where the interview was on the day of its answer, that day is early enough.
first_one as (
    select interview_id, arg_min(chance, (stated_at, id)) as chance, min(stated_at) as stated_at
    from forecast group by interview_id
),
ahead as (
    select r.interview_id, r.held_on, r.starts_at, r.company, r.stage, f.chance, r.got_through
    from reviewed r join first_one f on f.interview_id = r.interview_id
    where r.is_decided and f.stated_at < r.outcome_recorded_at
      and (r.heard_on is null
           or cast(timezone(r.zone, timezone('UTC', f.stated_at)) as date)
               < r.heard_on + (case when r.held_on = r.heard_on then 1 else 0 end))
    order by r.starts_at desc, r.interview_id
    limit $most_forecasts
)
select cast(interview_id as varchar) as interview_id, held_on, company, stage, chance,
       got_through
from ahead
order by starts_at, interview_id
