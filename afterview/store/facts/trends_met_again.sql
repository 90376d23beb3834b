-- Questions by their plain words: folded, without punctuation but for the signs of C++ and C#.
-- In scripts whose marks are vowels (as in the macro alike) these stay: without them words merge.
worded as (
    select distinct q.text from reviewed r join question q on q.review_id = r.review_id
),
plain as materialized (
    select text, trim(regexp_replace(
        case when regexp_matches(text, '[\x{0900}-\x{109F}\x{1780}-\x{17FF}]') then lower(text)
             else folded(text) end,
        '[^\p{L}\p{M}\p{N}+#]+', ' ', 'g')) as question
    from worded
),
met as (
    select p.question, q.text, q.category, q.handled, q.position,
           r.interview_id, r.held_on, r.starts_at, r.company, r.stage
    from reviewed r
    join question q on q.review_id = r.review_id
    join plain p on p.text = q.text
    where p.question <> ''
),
known as (
    select question, arg_max(text, (starts_at, interview_id, position)) as wording,
           coalesce(arg_max(category, (starts_at, interview_id, position))
               filter (category <> ''), '') as category,
           count(*) as times, count(distinct interview_id) as n_interviews,
           max(held_on) as last_on
    from met
    group by question
    order by n_interviews desc, times desc, last_on desc, question
    limit $most_questions
)
