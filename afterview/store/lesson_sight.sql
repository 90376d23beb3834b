-- The lessons in sight. One learned in interviews that were all deleted since goes with them; one
-- typed by hand has no source of its own id, and stays. $except_review leaves one review out.
with in_sight as (
    select l.* from lesson l
    where l.removed_at is null and (
        l.id not in (select id from lesson_source)
        or l.id in (
            select s.lesson_id from lesson_source s
            join review r on r.id = s.review_id and r.removed_at is null
            where r.id is distinct from $except_review))
)
