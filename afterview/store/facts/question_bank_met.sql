-- What every question about the bank begins with; its own part goes on after the last bracket.
--   met       each time that a question was asked, in the reviews that are there, known by its
--             plain words, or by those of the question that it goes with as the person said
--   answered  what could be said to it: better answers, from a review or written on their own,
--             and what was said where that was handled well
with asked as (
    select q.id, q.text, q.category, q.competencies, q.handled, q.said, q.better_answer, q.story,
           q.reaction, q.position, i.id as interview_id, i.starts_at, i.zone, i.stage, a.company,
           r.finished_at
    from question q
    join review r on r.id = q.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id and i.removed_at is null
    join application a on a.id = i.application_id
),
plain as materialized (
    select w.text, w.words as own_words, coalesce(s.as_words, w.words) as words
    from (select distinct text, plain_words(text) as words from asked) w
    left join same_question s on s.words = w.words
),
met as (
    select p.words, p.own_words, a.*, (a.starts_at, a.interview_id, a.position, a.id) as latest
    from asked a join plain p on p.text = a.text
    where p.words <> '' and (len($only) = 0 or list_contains($only, p.words))
),
written as (
    select a.id, coalesce(s.as_words, a.question) as words, a.text, a.written_at
    from answer a left join same_question s on s.words = a.question
    where a.removed_at is null
),
answered as (
    select words, better_answer as answer, true as is_better, finished_at as answered_at,
           interview_id, position, cast(null as uuid) as written_id
    from met where regexp_matches(better_answer, '\S')
    union all
    select words, text, true, written_at, null, 0, id from written
    where len($only) = 0 or list_contains($only, words)
    union all
    select words, said, false, finished_at, interview_id, position, null
    from met where handled >= $well_from and regexp_matches(said, '\S')
)
