-- Goes on after questions.sql: one row a name.
told as (
    select k.name, s.handled, s.n_rated, s.n_asked from scored s join kept k using (name_key)
)
select name, sum(n_asked) as n_asked, sum(n_rated) as n_rated, count(handled) as n,
       avg(handled) as mean, stddev_samp(handled) as sd
from told
group by name
order by mean nulls last, name
