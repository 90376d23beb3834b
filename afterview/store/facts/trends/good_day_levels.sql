-- Goes on after days.sql: one row for each level of each factor, against the other levels.
factor_of as (
    select 'format' as factor, format as level, overall as score from day_of
    union all select 'part_of_day', part_of_day, overall from day_of
    union all select 'memory_age', memory_age, overall from day_of
    union all select 'preparation', case when preparation <= $low_up_to then 'low'
        when preparation >= $high_from then 'high' else 'middle' end, besides
    from day_of where preparation is not null
),
summed as (
    select factor, level, count(*) as n, sum(score) as total, sum(score * score) as squares
    from factor_of
    where level is not null and score is not null
    group by factor, level
),
against as (
    select *, sum(n) over w - n as rest_n, sum(total) over w - total as rest_total,
           sum(squares) over w - squares as rest_squares
    from summed
    window w as (partition by factor)
)
select factor, level, n, total / n as mean,
       case when n > 1
           then sqrt(greatest(squares - total * total / n, 0) / (n - 1)) end as sd,
       rest_n, rest_total / nullif(rest_n, 0) as rest_mean,
       case when rest_n > 1
           then sqrt(greatest(rest_squares - rest_total * rest_total / rest_n, 0) / (rest_n - 1))
           end as rest_sd
from against
order by factor, n desc, level
