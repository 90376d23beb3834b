-- Goes on after trends_questions.sql: one row a name; halves are of its own rated interviews.
told as (
    select k.name, s.handled, s.n_rated, s.n_asked,
           case when s.handled is not null then ntile(2) over (
               partition by k.name, s.handled is null order by r.starts_at, r.interview_id
           ) end as half
    from scored s join kept k using (name_key) join reviewed r on r.review_id = s.review_id
)
select name, sum(n_asked) as n_asked, sum(n_rated) as n_rated, count(handled) as n,
       avg(handled) as mean, stddev_samp(handled) as sd,
       count(*) filter (half = 1) as first_n,
       avg(handled) filter (half = 1) as first_mean,
       stddev_samp(handled) filter (half = 1) as first_sd,
       count(*) filter (half = 2) as second_n,
       avg(handled) filter (half = 2) as second_mean,
       stddev_samp(handled) filter (half = 2) as second_sd
from told
group by name
order by mean nulls last, name
