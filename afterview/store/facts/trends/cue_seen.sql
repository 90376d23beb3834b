-- The cues noted of rounds that can tell: resolved, and reviewed before the outcome was recorded, as
-- whoever knows the end sees its signs. One of my own is a cue with its effect, and one that was not
-- noticed is none. Spellings that differ in case and blanks alone are one cue.
resolved as (
    select review_id, interview_id, starts_at, held_on, company, stage, got_through
    from reviewed
    where is_decided and (outcome_recorded_at is null or finished_at < outcome_recorded_at)
),
noted as (
    select distinct c.review_id, c.side, c.word,
           case when c.side = 'mine' then coalesce(c.effect, '') else '' end as effect
    from cue c join resolved r on r.review_id = c.review_id
    where c.side <> 'mine' or c.effect is distinct from 'not_noticed'
),
blanked as (
    select side, word, regexp_replace(trim(word), '\s+', ' ', 'g') as line
    from (select distinct side, word from noted)
),
spelled as (
    select side, word, coalesce(list_extract($label_keys, list_position(
               $label_words, side || ' ' || lower(nfc_normalize(line)))), line) as named,
           lower(nfc_normalize(named)) as word_key
    from blanked
),
seen as (
    select n.review_id, n.side, s.word_key, n.effect, max(s.named) as word
    from noted n join spelled s on s.side = n.side and s.word = n.word
    group by n.review_id, n.side, s.word_key, n.effect
)
