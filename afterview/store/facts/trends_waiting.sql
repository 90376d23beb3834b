-- How many rounds still wait for their answer.
waiting as (
    select interview_id from round where outcome in ('pending', 'on_hold') and phase <> 'closed'
)
select count(*) from waiting
