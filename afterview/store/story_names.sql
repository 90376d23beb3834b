-- Which story of the bank a name means, in plain words: the one of that title, the first written
-- where several have it, else the one that the name was given to. What asks for it goes on after it.
with titled as materialized (
    select plain_words(title) as words, arg_min(id, (created_at, id)) as story_id
    from story where removed_at is null and plain_words(title) <> '' group by all
),
named as (
    select n.words, n.story_id
    from story_name n join story s on s.id = n.story_id and s.removed_at is null
),
called as (
    select coalesce(t.words, n.words) as words, coalesce(t.story_id, n.story_id) as story_id
    from titled t full join named n on n.words = t.words
)
