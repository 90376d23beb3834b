-- How the resolved rounds ended in which a cue was noted; the others are all those without it.
resolved as (
    select review_id, starts_at, got_through from reviewed where is_decided
),
noted as (
    select distinct c.review_id, c.side, trim(c.word) as word
    from cue c join resolved r on r.review_id = c.review_id
),
spelled as (
    select word, lower(nfc_normalize(word)) as word_key from (select distinct word from noted)
),
seen as (
    select n.review_id, n.side, s.word_key, max(n.word) as word
    from noted n join spelled s on s.word = n.word
    group by n.review_id, n.side, s.word_key
),
cue_of as (
    select s.side, s.word_key, arg_max(s.word, r.starts_at) as word, count(*) as n_with,
           count(*) filter (r.got_through) as through_with
    from seen s join resolved r on r.review_id = s.review_id
    group by s.side, s.word_key
    qualify row_number() over (partition by s.side order by n_with desc, s.word_key)
        <= $most_names
),
whole as (
    select count(*) as n, count(*) filter (got_through) as through from resolved
)
select c.side, c.word, c.n_with, c.through_with, w.n - c.n_with as n_without,
       w.through - c.through_with as through_without, w.n as n_resolved
from cue_of c, whole w
order by c.side, c.n_with desc, c.word
