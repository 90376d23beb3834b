-- Goes on after story_names.sql: one row a choice of the round, the earliest first, with what its
-- line is called now: a question by the words that it goes with, a story that only reviews named by
-- the one of the bank that it is since.
select c.part,
       case c.part
           when 'question' then coalesce(q.as_words, c.chosen)
           when 'story' then coalesce(replace(cast(s.story_id as varchar), '-', ''), c.chosen)
           else c.chosen
       end as now_called,
       c.choice, c.chosen
from brief_choice c
left join same_question q on q.words = c.chosen
left join called s on s.words = c.chosen
where c.occasion = $occasion
order by c.chosen_at, c.part, c.chosen
