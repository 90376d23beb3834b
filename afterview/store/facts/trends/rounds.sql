-- One row for each number that a round has within its application, counted over all its rounds.
numbered as (
    select least(round_number, $most_rounds) as number, is_decided, got_through, outcome
    from round
)
select number, count(*) as reached, count(*) filter (is_decided) as resolved,
       count(*) filter (got_through) as got_through,
       count(*) filter (list_contains($still_open, outcome)) as still_open
from numbered
group by number
order by number
