-- One row a choice of the round, the earliest first, with what its line is called now: a question
-- by the words that it goes with, a story that only reviews named by the one of the bank that it
-- is since.
with titled as (
    select plain_words(title) as words, arg_min(id, (created_at, id)) as story_id
    from story where removed_at is null group by all
),
named as (
    select n.words, n.story_id
    from story_name n join story s on s.id = n.story_id and s.removed_at is null
)
select c.part,
       case c.part
           when 'question' then coalesce(q.as_words, c.chosen)
           when 'story' then coalesce(
               replace(cast(coalesce(t.story_id, n.story_id) as varchar), '-', ''), c.chosen)
           else c.chosen
       end as now_called,
       c.choice, c.chosen
from brief_choice c
left join same_question q on q.words = c.chosen
left join titled t on t.words = c.chosen
left join named n on n.words = c.chosen
where c.occasion = $occasion
order by c.chosen_at, c.part, c.chosen
