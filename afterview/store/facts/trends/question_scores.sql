-- Goes on after questions.sql: one row for each name at each place.
told as (
    select p.interview_id, p.held_on, p.company, p.stage, p.starts_at, k.name, s.handled, s.n_rated
    from placed p join scored s on s.review_id = p.review_id join kept k using (name_key)
    where s.handled is not null
)
select name, interview_id, held_on, company, stage, avg(handled) as handled, count(*) as n,
       sum(n_rated) as n_rated
from told
group by name, interview_id, held_on, company, stage
order by held_on, min(starts_at), interview_id, name
