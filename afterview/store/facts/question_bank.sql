-- Goes on after question_bank_met.sql: one row a question, those that fit in the order asked for.
best as (
    select words, arg_max(answer, (is_better, answered_at, position, written_id)) as answer,
           bool_or(is_better) as is_better,
           arg_max(answered_at, (is_better, answered_at)) as answered_at
    from answered group by words
),
known as (
    select words, arg_max(text, latest) as text,
           coalesce(arg_max(category, latest) filter (category <> ''), '') as category,
           list_sort(list_distinct(flatten(list(competencies)))) as competencies,
           count(distinct interview_id) as n_met, max(starts_at) as last_met_at,
           arg_max(zone, latest) as last_zone,
           arg_max(handled, latest) filter (handled is not null) as last_handled,
           avg(handled) as mean_handled, count(handled) as n_handled,
           list_sort(list(distinct company)) as companies,
           list_sort(list(distinct stage)) as stages,
           coalesce(list_sort(list(distinct story) filter (regexp_matches(story, '\S'))), [])
               as stories,
           arg_max(id, latest) as latest_id,
           string_agg(concat_ws(' ', text, category, replace(category, '_', ' '),
               array_to_string(competencies, ' '), said, story, company), ' ')
               filter (len($searched) > 0) as searched_in
    from met group by words
),
fitting as (
    select k.*, coalesce(b.answer, '') as answer, b.answered_at,
           coalesce(b.is_better, false) as has_better_answer
    from known k left join best b on b.words = k.words
    where (len($categories) = 0 or list_contains($categories, k.category))
      and (len($companies) = 0 or list_has_any($companies, k.companies))
      and case $handling when 'low' then coalesce(k.last_handled <= $poor_up_to, false)
                         when 'unrated' then k.n_handled = 0 else true end
      and (len($searched) = 0 or len(list_filter($searched, lambda word: not contains(
              folded(concat_ws(' ', k.searched_in, b.answer)), folded(word)))) = 0)
)
