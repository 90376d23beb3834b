-- One row a contact, with all of their words folded into one text to search in.
with met as (
    select t.contact_id, count(distinct i.id) as n_met, max(i.starts_at) as last_met_at,
           arg_max(i.zone, i.starts_at) as last_zone,
           string_agg(concat_ws(' ', t.name, t.role), ' ') as noted_as
    from attendance t join interview i on i.id = t.interview_id
    where i.removed_at is null
    group by t.contact_id
),
decided as (
    select a.id from application a
    where a.removed_at is null and (a.phase = 'closed' or exists (
        select 1 from interview i
        where i.application_id = a.id and i.outcome = 'offer' and i.removed_at is null))
),
to_tell as (
    select t.contact_id, count(*) as n_results
    from reference_told t join decided d on d.id = t.application_id
    where t.result_told_at is null
    group by t.contact_id
),
searched as (
    select c.id, folded(concat_ws(' ', c.name, c.role, c.company, c.email, c.linkedin, c.note,
        r.relation, m.noted_as)) as words
    from contact c
    left join reference r on r.contact_id = c.id
    left join met m on m.contact_id = c.id
)
select c.id, c.name, c.role, c.company, r.answer, coalesce(m.n_met, 0), m.last_met_at,
       m.last_zone, coalesce(t.n_results, 0)
from contact c
join searched s on s.id = c.id
left join met m on m.contact_id = c.id
left join reference r on r.contact_id = c.id
left join to_tell t on t.contact_id = c.id
where c.removed_at is null
  and (not $references_only or r.contact_id is not null)
  and len(list_filter($words, lambda word: not contains(s.words, folded(word)))) = 0
order by folded(c.name), c.name, c.id
