-- Questions by name, which is a category or each of the competencies; spellings that differ in
-- case and blanks alone are one name, called as it was last, and the label of a built-in name is
-- that name. In each interview a name has one score.
asked as (
    select q.review_id, unnest(
               case when $by_competency then list_distinct(q.competencies) else [q.category] end
           ) as word, q.handled
    from reviewed r join question q on q.review_id = r.review_id
),
blanked as (
    select word, regexp_replace(trim(word), '\s+', ' ', 'g') as line
    from (select distinct word from asked where trim(word) <> '')
),
spelled as (
    select word, coalesce(list_extract($label_keys, list_position(
               $label_words, lower(nfc_normalize(line)))), line) as named,
           lower(nfc_normalize(named)) as name_key
    from blanked
),
scored as (
    select a.review_id, s.name_key, max(s.named) as word, avg(a.handled) as handled,
           count(a.handled) as n_rated, count(*) as n_asked
    from asked a join spelled s on s.word = a.word
    group by a.review_id, s.name_key
),
kept as (
    select s.name_key, arg_max(s.word, (r.starts_at, r.interview_id, s.word)) as name
    from scored s join reviewed r on r.review_id = s.review_id
    group by s.name_key
    order by count(*) desc, s.name_key
    limit $most_names
)
