-- Goes on after cue_seen.sql: how the rounds with each cue ended; the others are all those without.
cue_of as (
    select s.side, s.word_key, s.effect,
           arg_max(s.word, (r.starts_at, r.interview_id, s.word)) as word, count(*) as n_with,
           count(*) filter (r.got_through) as through_with
    from seen s join resolved r on r.review_id = s.review_id
    group by s.side, s.word_key, s.effect
    qualify row_number() over (partition by s.side order by n_with desc, s.word_key, s.effect)
        <= $most_names
),
whole as (
    select count(*) as n, count(*) filter (got_through) as through from resolved
)
select c.side, c.word, c.effect, c.n_with, c.through_with, w.n - c.n_with as n_without,
       w.through - c.through_with as through_without
from cue_of c, whole w
order by c.side, c.n_with desc, c.word, c.effect
