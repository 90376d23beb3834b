-- What follows an interview: how applications stand, marks on steps, letters, references, and
-- what the person prefers. Steps themselves are worked out from what is known, never stored.
-- DuckDB cannot add a check to a table, so application and contact are built anew.

create table application_0002 (
    id uuid primary key,
    company varchar not null check (trim(company) <> ''),
    role varchar not null check (trim(role) <> ''),
    phase varchar not null check (phase in ('planned', 'applied', 'in_process', 'closed')),
    resolution varchar check (resolution in (
        'offer_accepted', 'offer_declined', 'rejected', 'withdrew', 'no_response', 'role_closed')),
    furthest_stage varchar check (furthest_stage in (
        'recruiter_screen', 'phone_screen', 'online_assessment', 'take_home', 'hiring_manager',
        'technical', 'coding', 'system_design', 'case', 'work_sample', 'behavioural', 'panel',
        'peer_team', 'cross_functional', 'executive', 'onsite_loop', 'culture_values', 'final',
        'reference_check', 'informal_coffee')),
    applied_on date,
    source varchar not null,
    link varchar not null,
    advert varchar not null,
    salary varchar not null,
    next_action varchar not null,
    next_action_on date,
    public_sector boolean not null,
    note varchar not null,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

-- The furthest stage counts rounds that were held; the order is the one in which they usually come.
insert into application_0002
select a.id, a.company, a.role,
       case when ended.resolution is not null then 'closed'
            when held.rounds > 0 then 'in_process' else 'applied' end,
       ended.resolution, held.furthest, null, '', '', '', '', '', null, false, '',
       a.created_at, a.version, a.removed_at
from application a
left join (
    select application_id, count(*) as rounds,
           arg_max(stage, list_position([
               'informal_coffee', 'recruiter_screen', 'phone_screen', 'online_assessment',
               'take_home', 'hiring_manager', 'behavioural', 'technical', 'coding',
               'system_design', 'case', 'work_sample', 'peer_team', 'cross_functional',
               'panel', 'onsite_loop', 'culture_values', 'executive', 'final',
               'reference_check'], stage)) filter (status = 'completed') as furthest
    from interview where removed_at is null group by application_id
) held on held.application_id = a.id
left join (
    select application_id,
           case arg_max(outcome, starts_at)
               when 'rejected' then 'rejected' when 'withdrew_me' then 'withdrew'
               when 'role_closed' then 'role_closed' when 'ghosted' then 'no_response'
           end as resolution
    from interview where removed_at is null and status in ('scheduled', 'completed')
    group by application_id
) ended on ended.application_id = a.id;

drop table application;
alter table application_0002 rename to application;

create table contact_0002 (
    id uuid primary key,
    name varchar not null check (trim(name) <> ''),
    role varchar not null,
    company varchar not null,
    email varchar not null,
    linkedin varchar not null,
    note varchar not null,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

insert into contact_0002
select id, name, role, company, '', '', '', created_at, version, removed_at from contact;

drop table contact;
alter table contact_0002 rename to contact;

-- Somebody who speaks for the person: whether they were asked, and what they answered.
create table reference (
    contact_id uuid primary key,
    relation varchar not null,
    answer varchar not null check (answer in ('to_ask', 'asked', 'agreed', 'declined')),
    answered_on date,
    created_at timestamp not null
);

-- Which reference was told of which application, and of how it ended.
create table reference_told (
    contact_id uuid not null,
    application_id uuid not null,
    told_at timestamp not null,
    result_told_at timestamp,
    primary key (contact_id, application_id)
);

create table step_mark (
    interview_id uuid not null,
    kind varchar not null check (kind in (
        'thank_you', 'review', 'references', 'follow_up', 'second_follow_up', 'missed_call',
        'linkedin', 'search', 'thanks_after_no', 'tell_references', 'leave_it')),
    mark varchar not null check (mark in ('done', 'skipped', 'snoozed')),
    reason varchar not null,
    until_on date,
    marked_at timestamp not null,
    primary key (interview_id, kind)
);

-- A step that only the person can call for: references wanted, an agreed call that did not come.
create table step_call (
    interview_id uuid not null,
    kind varchar not null check (kind in ('references', 'missed_call')),
    called_at timestamp not null,
    primary key (interview_id, kind)
);

create table letter (
    id uuid primary key,
    kind varchar not null check (kind in (
        'thank_you', 'reference_packet', 'follow_up', 'second_follow_up', 'missed_call',
        'linkedin_note', 'thanks_after_no', 'reference_result')),
    interview_id uuid,
    contact_id uuid,
    to_name varchar not null,
    to_email varchar not null,
    subject varchar not null,
    body varchar not null,
    made_at timestamp not null,
    changed_at timestamp not null,
    sent_at timestamp,
    version integer not null check (version >= 1),
    removed_at timestamp
);

-- The person's own template of a kind of letter, in place of the built-in one.
create table letter_template (
    kind varchar primary key check (kind in (
        'thank_you', 'reference_packet', 'follow_up', 'second_follow_up', 'missed_call',
        'linkedin_note', 'thanks_after_no', 'reference_result')),
    subject varchar not null,
    body varchar not null,
    changed_at timestamp not null
);

-- What the person prefers; the value is JSON.
create table preference (
    name varchar primary key check (trim(name) <> ''),
    value varchar not null
);

-- What calendars were told last, so that a change raises the sequence and moves the event.
create table calendar_event (
    uid varchar primary key check (trim(uid) <> ''),
    sequence integer not null check (sequence >= 0),
    digest varchar not null,
    changed_at timestamp not null
);
