-- What can be chosen: what occurs among the reviewed interviews.
latest as (
    select company from reviewed group by company order by max(starts_at) desc, company
    limit $most_choices
),
latest_role as (
    select role from reviewed group by role order by max(starts_at) desc, role
    limit $most_choices
)
select (select list(distinct stage) from reviewed) as stages,
       (select list(distinct format) filter (format is not null) from reviewed) as formats,
       (select list(company order by folded(company), company) from latest) as companies,
       (select list(role order by folded(role), role) from latest_role) as roles
