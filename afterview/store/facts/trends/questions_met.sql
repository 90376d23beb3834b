-- Goes on after met_again.sql: one row a question, the one met most often first.
listed as (select * from known)
select question, wording, category, times, n_interviews, last_on
from listed
order by n_interviews desc, times desc, last_on desc, question
