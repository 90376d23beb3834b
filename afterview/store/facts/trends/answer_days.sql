-- One row for each number of days that an answer took, with how many took so long.
answered as (
    select heard_on - held_on as days
    from round
    where list_contains($answered, outcome) and heard_on >= held_on
)
select days, count(*) as n
from answered
group by days
order by days
