-- Goes on after stories_told.sql: one row a story and time that it was told, the bank's first.
-- One that the bank has not goes by its plain words, and is called what it was called last.
select replace(cast(s.id as varchar), '-', '') as key, s.title, s.situation, s.action, s.result,
       s.figure, t.company, t.stage, t.starts_at, t.zone, t.handled, t.reaction,
       $company <> '' and alike(t.company, $company) as is_here, t.question,
       0 as place, s.created_at as first_at, t.interview_id, t.position
from story s left join telling t on t.story_id = s.id
where s.removed_at is null
union all
select t.words, last(t.told) over same, '', '', '', '', t.company, t.stage, t.starts_at, t.zone,
       t.handled, t.reaction, $company <> '' and alike(t.company, $company), t.question,
       1, min(t.starts_at) over (partition by t.words), t.interview_id, t.position
from telling t
where t.story_id is null and t.words <> ''
window same as (partition by t.words order by t.starts_at, t.interview_id, t.position
                rows between unbounded preceding and unbounded following)
order by place, first_at, key, starts_at desc nulls last, interview_id, position
