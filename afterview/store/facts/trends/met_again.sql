-- Questions by their plain words; those that the person said are one, by those of the one.
worded as (
    select distinct q.text from reviewed r join question q on q.review_id = r.review_id
),
plain as materialized (
    select w.text, coalesce(s.as_words, w.words) as question
    from (select text, plain_words(text) as words from worded) w
    left join same_question s on s.words = w.words
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
