-- Goes on after cue_seen.sql: the latest rounds with one cue.
noted_then as (
    select r.*
    from seen s join resolved r on r.review_id = s.review_id
    where s.side = $side and s.effect = $effect and s.word_key = lower(nfc_normalize($word))
    order by r.starts_at desc, r.interview_id
    limit $most_interviews
)
select cast(interview_id as varchar) as interview_id, held_on, company, stage
from noted_then
order by starts_at, interview_id
