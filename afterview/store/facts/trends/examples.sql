-- The best handled questions of a category, those with words of
-- their own answer or a story first, and of these the latest.
answered as (
    select cast(r.interview_id as varchar) as interview_id, r.held_on, r.company, r.stage,
           q.text, q.handled, q.said, q.story, r.starts_at, q.position
    from reviewed r join question q on q.review_id = r.review_id
    where q.handled >= $well_from
      and list_contains($spellings,
          lower(nfc_normalize(regexp_replace(trim(q.category), '\s+', ' ', 'g'))))
)
select interview_id, held_on, company, stage, text, handled, said, story
from answered
order by handled desc, (trim(said) <> '' or trim(story) <> '') desc, starts_at desc, position
limit $most_examples
