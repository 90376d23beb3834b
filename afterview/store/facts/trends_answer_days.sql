-- One row for each number of days that an answer took, with how many took so long. Silence and
-- one's own withdrawal are no answers.
answered as (
    select heard_on - held_on as days
    from round
    where outcome in ('advanced', 'offer', 'rejected', 'role_closed') and heard_on >= held_on
)
select days, count(*) as n
from answered
group by days
order by days
