-- Pairs of contacts that may be one person: the same name wherever they work, or, at the same
-- company, a name whose words all occur in the other's. Same company first.
with named as (
    select id, name, company, folded(trim(name)) as plain, folded(trim(company)) as firm,
           list_filter(regexp_split_to_array(folded(name), '[\s,.]+'), lambda word: word <> '')
               as words
    from contact where removed_at is null
),
pair as (
    select one.id as one_id, other.id as other_id
    from named one join named other on one.plain = other.plain and one.id < other.id
    where alike(one.name, other.name)
    union
    select one.id, other.id
    from named one join named other on one.firm = other.firm and one.id < other.id
    where one.firm <> '' and len(one.words) <> len(other.words)
      and len(one.words) > 0 and len(other.words) > 0
      and (list_has_all(one.words, other.words) or list_has_all(other.words, one.words))
)
select p.one_id, p.other_id
from pair p join named one on one.id = p.one_id join named other on other.id = p.other_id
where $contact is null or $contact in (p.one_id, p.other_id)
order by one.firm <> other.firm, one.plain, other.plain, p.one_id, p.other_id
