-- One row a month in which lessons were learned: that of the first interview that taught each.
taught as (
    select s.lesson_id, r.interview_id, r.held_on
    from lesson_source s join reviewed r on r.review_id = s.review_id
),
lived as (
    select l.id, l.life, min(t.held_on) as learned_on,
           count(distinct t.interview_id) > 1 as is_met_again
    from lesson l join taught t on t.lesson_id = l.id
    where l.removed_at is null
    group by l.id, l.life
)
select date_trunc('month', learned_on) as month, count(*) as learned,
       count(*) filter (life = 'open') as open, count(*) filter (life = 'tried') as tried,
       count(*) filter (life = 'kept') as kept, count(*) filter (life = 'retired') as retired,
       count(*) filter (is_met_again) as met_again
from lived
group by month
order by month
