-- A search of $n interviews over about six years, three rounds an application, each reviewed.
create temp table number as select i from range($n) each(i);

insert into application by name
select md5('a' || i)::uuid as id, 'Company ' || (i % 900) as company, 'Role ' || (i % 40) as role,
       case i % 4 when 0 then 'applied' when 1 then 'in_process' else 'closed' end as phase,
       case when i % 4 > 1 then 'rejected' end as resolution, 'technical' as furthest_stage,
       '' as source, '' as link, '' as advert, '' as salary, '' as next_action,
       false as public_sector, '' as note, timestamp '2020-01-01' as created_at, 1 as version
from number where i % 3 = 0;

insert into interview by name
select md5('i' || i)::uuid as id, md5('a' || (i - i % 3))::uuid as application_id,
       ['phone_screen', 'technical', 'final', 'case', 'panel'][1 + i % 5] as stage,
       ['phone', 'video_live', 'in_person', null][1 + i % 4] as format, 'completed' as status,
       timestamp '2020-01-01 07:00' + interval (i * 2200 * 1440 // $n) minute as starts_at,
       starts_at + interval 1 hour as ends_at,
       ['Europe/Vienna', 'America/New_York', 'Asia/Tokyo'][1 + i % 3] as zone,
       ['advanced', 'rejected', 'pending', 'ghosted', 'offer', 'rejected', 'advanced'][1 + i % 7]
           as outcome,
       case when outcome <> 'pending' then cast(starts_at as date) + cast(1 + i % 31 as integer) end
           as heard_on,
       '' as stated_reason, '' as guessed_reason,
       case when outcome <> 'pending' then starts_at + interval 40 day end as outcome_recorded_at,
       '' as note, starts_at as created_at, 1 as version
from number;

insert into review by name
select md5('r' || i)::uuid as id, md5('i' || i)::uuid as interview_id, 1 as number,
       1 + i % 5 as feeling, '' as best_moment, '' as worst_moment, '' as worked,
       '' as did_not_work, '' as their_doubt, '' as interviewer_would_say, '' as my_questions,
       '' as salary_said, '' as thanks_remark, '' as references_wanted, '' as note,
       '' as promise_words, v.ends_at as begun_at, v.ends_at + interval (i % 40) hour as finished_at
from number join interview v on v.id = md5('i' || i)::uuid;

insert into rating by name
select md5('r' || i)::uuid as review_id, dimension, (i + d) % 9 > 0 as observed,
       case when (i + d) % 9 > 0 then 1 + (i * 7 + d * 3) % 5 end as score
from number, (select unnest(['preparation', 'relevance', 'structure', 'evidence', 'role_knowledge',
    'delivery', 'listening_rapport', 'composure', 'my_questions', 'presence']) as dimension,
    generate_subscripts(range(10), 1) as d);

insert into question by name
select md5('q' || i || '-' || p)::uuid as id, md5('r' || i)::uuid as review_id, p as position,
       case when p = 0 then 'Why did you leave the last one?'
            when p = 1 then 'Tell me about time ' || (i % 500) || ', please'
            else 'Só, what is ' || i || '?' end as text,
       case when i % 11 = 0 then 'My own kind ' || i
            else ['salary', 'behavioural', 'domain', 'leadership'][1 + (i + p) % 4] end as category,
       case when p = 0 then ['communication', 'strategy'] else [] end as competencies,
       case when i % 6 > 0 then 1 + (i + p) % 5 end as handled,
       '' as said, '' as better_answer, '' as story, false as surprised
from number, range(3) each(p);

insert into cue by name
select md5('c' || i || '-' || p)::uuid as id, md5('r' || i)::uuid as review_id, p as position,
       case when p = 2 then 'mine' else 'interviewer' end as side,
       case when p = 2 then ['smile', 'pace', 'posture'][1 + i % 3]
            when i % 13 = 0 then 'own word ' || i
            else ['nodded', 'named_next_step', 'looked_away'][1 + (i + p) % 3] end as word,
       '' as observed,
       case when p = 0 then ['positive', 'neutral', 'negative', 'red_flag'][1 + i % 4] end as reading,
       case when p = 2 then ['helped', 'hurt', 'neutral', 'not_noticed'][1 + i % 4] end as effect
from number, range(3) each(p);

insert into forecast by name
select md5('f' || i)::uuid as id, v.id as interview_id, md5('r' || i)::uuid as review_id,
       (i * 13) % 101 as chance, v.ends_at as stated_at
from number join interview v on v.id = md5('i' || i)::uuid;

insert into lesson by name
select md5('l' || i)::uuid as id, 'asked ' || i as if_text, 'I say so' as then_text,
       ['open', 'tried', 'kept', 'retired'][1 + i % 4] as life, '' as category, '' as company,
       timestamp '2020-01-01' as created_at, 1 as version
from number where i % 5 = 0;

insert into lesson_source by name
select md5('s' || i)::uuid as id, md5('l' || (i - i % 5))::uuid as lesson_id,
       md5('r' || i)::uuid as review_id, 0 as position, '' as if_text, '' as then_text,
       timestamp '2020-01-01' as met_at
from number where i % 5 < 2;

drop table number;
