-- Goes on after story_names.sql, and is what every question about stories begins with; its own part
-- goes on after the last bracket.
--   telling   each question of the reviews that a story was told to, with the story of the bank
--             that it is by its title or by a name given to it; none where the bank has it not
noted as (
    select q.id as question_id, q.text as question, q.story as told, q.handled, q.reaction,
           q.position, i.id as interview_id, i.application_id, i.starts_at, i.zone, i.stage,
           a.company, a.phase = 'closed' as is_over
    from question q
    join review r on r.id = q.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id and i.removed_at is null
    join application a on a.id = i.application_id
    where regexp_matches(q.story, '\S')
),
worded as materialized (
    select told, plain_words(told) as words from (select distinct told from noted)
),
telling as (
    select c.story_id, w.words, d.*
    from noted d
    join worded w on w.told = d.told
    left join called c on c.words = w.words
)
