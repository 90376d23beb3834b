-- How many rounds still wait for their answer, and how many never got one.
without_answer as (
    select count(*) filter (list_contains($waiting, outcome) and phase <> 'closed') as n_waiting,
           count(*) filter (list_contains($unanswered, outcome)) as n_unanswered
    from round
)
select n_waiting, n_unanswered from without_answer
