-- One row an interview, with all of its words folded into one text to search in.
with said as (
    select i.id as interview_id, concat_ws(' ', a.company, a.role, i.stage,
        replace(i.stage, '_', ' '), i.note, i.stated_reason, i.guessed_reason) as words
    from interview i join application a on a.id = i.application_id
    union all
    select r.interview_id, concat_ws(' ', r.best_moment, r.worst_moment, r.worked, r.did_not_work,
        r.their_doubt, r.interviewer_would_say, r.my_questions, r.salary_said, r.thanks_remark,
        r.references_wanted, r.promise_words, r.note)
    from review r where r.removed_at is null
    union all
    select r.interview_id, concat_ws(' ', q.text, q.said, q.better_answer, q.story)
    from question q join review r on r.id = q.review_id
    union all
    select r.interview_id, concat_ws(' ', s.if_text, s.then_text)
    from lesson_source s join review r on r.id = s.review_id
    union all
    select r.interview_id, concat_ws(' ', c.word, replace(c.word, '_', ' '), c.observed)
    from cue c join review r on r.id = c.review_id
    union all
    select t.interview_id, concat_ws(' ', t.name, t.role) from attendance t
),
searched as (
    select interview_id, folded(string_agg(words, ' ')) as words from said group by interview_id
)
select i.id, a.company, a.role, i.stage, i.status, i.outcome, i.starts_at, i.zone,
       r.id is not null as reviewed, r.feeling,
       (select count(*) from question q where q.review_id = r.id) as n_questions
from interview i
join application a on a.id = i.application_id
join searched s on s.interview_id = i.id
left join review r on r.interview_id = i.id and r.removed_at is null
where i.removed_at is null
  and (len($stages) = 0 or list_contains($stages, i.stage))
  and (len($outcomes) = 0 or list_contains($outcomes, i.outcome))
  and (len($companies) = 0 or list_contains($companies, a.company))
  and len(list_filter($words, lambda word: not contains(s.words, folded(word)))) = 0
order by i.starts_at desc, i.id
