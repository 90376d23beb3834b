-- Goes on after stories_told.sql: which of these names is which story of the bank.
select distinct told, story_id
from telling
where story_id is not null and list_contains($told, told)
order by told
