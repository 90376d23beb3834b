-- Goes on after lesson_sight.sql: one row a lesson, with all of its words folded into one text to
-- search in.
met as (
    select s.lesson_id, r.interview_id, i.starts_at,
           concat_ws(' ', s.if_text, s.then_text, a.company, q.text) as words
    from lesson_source s
    join review r on r.id = s.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id
    join application a on a.id = i.application_id
    left join question q on q.id = s.question_id
),
met_by_lesson as (
    select lesson_id, count(distinct interview_id) as n_met, max(starts_at) as last_at,
           string_agg(words, ' ') as words
    from met group by lesson_id
),
tried as (
    select t.lesson_id, max(i.starts_at) as last_at, count(*) as n_came,
           count(*) filter (t.done) as n_done,
           count(*) filter (t.done and t.helped = 'yes') as n_helped
    from lesson_trial t
    join review r on r.id = t.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id
    where t.came
    group by t.lesson_id
),
searched as (
    select l.id, folded(concat_ws(' ', l.if_text, l.then_text, l.company, l.category,
        replace(l.category, '_', ' '), replace(l.stage, '_', ' '), m.words)) as words
    from lesson l left join met_by_lesson m on m.lesson_id = l.id
)
select l.id, l.if_text, l.then_text, l.created_at, l.stage, l.category, l.company, l.life,
       l.chosen_life, l.life_chosen_at, l.version,
       coalesce(m.n_met, 0), coalesce(greatest(m.last_at, t.last_at), l.created_at) as last_at,
       coalesce(t.n_came, 0), coalesce(t.n_done, 0), coalesce(t.n_helped, 0)
from in_sight l
join searched s on s.id = l.id
left join met_by_lesson m on m.lesson_id = l.id
left join tried t on t.lesson_id = l.id
where (len($lives) = 0 or list_contains($lives, l.life))
  and (len($stages) = 0 or list_contains($stages, l.stage))
  and (len($categories) = 0 or list_contains($categories, l.category))
  and (len($companies) = 0 or list_contains($companies, l.company))
  and ($lesson is null or l.id = $lesson)
  and len(list_filter($words, lambda word: not contains(s.words, folded(word)))) = 0
order by last_at desc, l.created_at desc, l.id
