-- The first forecast of each resolved round, unless it was stated once the answer was known: after
-- the outcome was recorded, or on a day (of the interview) after the one on which it was heard.
first_one as (
    select interview_id, arg_min(chance, (stated_at, id)) as chance, min(stated_at) as stated_at
    from forecast group by interview_id
),
ahead as (
    select r.interview_id, r.held_on, r.starts_at, r.company, f.chance, r.got_through
    from reviewed r join first_one f on f.interview_id = r.interview_id
    where r.is_decided and f.stated_at < r.outcome_recorded_at
      and (r.heard_on is null
           or cast(timezone(r.zone, timezone('UTC', f.stated_at)) as date) <= r.heard_on)
    order by r.starts_at desc, r.interview_id
    limit $most_forecasts
)
select cast(interview_id as varchar) as interview_id, held_on, company, chance, got_through
from ahead
order by starts_at, interview_id
