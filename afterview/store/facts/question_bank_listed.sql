-- Goes on after question_bank.sql.
select words, text, category, competencies, n_met, last_met_at, last_zone, last_handled,
       mean_handled, n_handled, answer, answered_at, has_better_answer, companies, stages,
       stories, latest_id
from fitting
order by case when $sorting = 'weakest' then coalesce(last_handled, 9) end,
         case when $sorting = 'weakest' then mean_handled end,
         case when $sorting <> 'latest' then -n_met end,
         last_met_at desc, words
limit coalesce($most, 2147483647) offset $skipped
