-- The interviewer's cues as they were read; where no reading was given, as the vocabulary has it.
-- A red flag is about wanting the job and counts on neither side.
read_as as (
    select c.review_id, c.reading is not null as is_own, coalesce(c.reading, case
        when list_contains($positive, trim(c.word)) then 'positive'
        when list_contains($negative, trim(c.word)) then 'negative'
        when list_contains($flags, trim(c.word)) then 'red_flag'
        else 'neutral' end) as reading
    from cue c where c.side = 'interviewer'
),
balance as (
    select review_id, count(*) filter (reading = 'positive') as n_positive,
           count(*) filter (reading = 'neutral') as n_neutral,
           count(*) filter (reading = 'negative') as n_negative,
           count(*) filter (is_own) as n_own
    from read_as
    where reading <> 'red_flag'
    group by review_id
)
select p.interview_id, p.held_on, sum(b.n_positive) as n_positive, sum(b.n_neutral) as n_neutral,
       sum(b.n_negative) as n_negative, sum(b.n_own) as n_own, count(*) as n
from placed p join balance b on b.review_id = p.review_id
group by p.interview_id, p.held_on
order by p.held_on, min(p.starts_at), p.interview_id
