-- Goes on after question_bank_met.sql: of each question, how it went the last time, and what was
-- said the last time that this was noted.
last_time as (
    select m.words, arg_max(coalesce(q.could_answer, ''), m.latest) as could_answer,
           arg_max(m.said, m.latest) filter (regexp_matches(m.said, '\S')) as said,
           arg_max(m.company, m.latest) filter (regexp_matches(m.said, '\S')) as company
    from met m join question q on q.id = m.id
    group by m.words
)
select words, could_answer, coalesce(said, ''), coalesce(company, '') from last_time order by words
