-- The ground floor: applications, interviews, their reviews, and drafts.
-- References are kept by the actions and proved by the integrity check; DuckDB's foreign keys
-- would forbid updates of a parent row. Instants are naive UTC.

-- Words as searched for and compared: case, accents and letters that have no plain form set aside.
-- strip_accents stops at a zero character, so that one goes first.
create macro folded(words) as
    replace(replace(replace(replace(
        translate(strip_accents(lower(replace(words, chr(0), ' '))), 'øłđðħıŧĸŋſς', 'olddhitknsσ'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');

-- Whether two names are one: as folded, but for the scripts in which marks are vowels, where two
-- names may differ by a mark alone.
create macro alike(one, other) as
    folded(trim(one)) = folded(trim(other)) and (
        lower(trim(one)) = lower(trim(other))
        or not regexp_matches(concat(one, other), '[\x{0900}-\x{109F}\x{1780}-\x{17FF}]'));

create table application (
    id uuid primary key,
    company varchar not null check (trim(company) <> ''),
    role varchar not null check (trim(role) <> ''),
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

create table interview (
    id uuid primary key,
    application_id uuid not null,
    stage varchar not null check (stage in (
        'recruiter_screen', 'phone_screen', 'online_assessment', 'take_home', 'hiring_manager',
        'technical', 'coding', 'system_design', 'case', 'work_sample', 'behavioural', 'panel',
        'peer_team', 'cross_functional', 'executive', 'onsite_loop', 'culture_values', 'final',
        'reference_check', 'informal_coffee')),
    format varchar check (format in (
        'in_person', 'video_live', 'video_one_way', 'phone', 'panel', 'group', 'chat', 'ai_led')),
    structure varchar check (structure in ('structured', 'semi', 'unstructured')),
    status varchar not null check (status in (
        'scheduled', 'completed', 'rescheduled', 'cancelled_by_them', 'cancelled_by_me',
        'no_show_them', 'no_show_me')),
    starts_at timestamp not null,
    ends_at timestamp,
    zone varchar not null check (zone <> ''),
    outcome varchar not null check (outcome in (
        'pending', 'advanced', 'rejected', 'offer', 'on_hold', 'withdrew_me', 'role_closed',
        'ghosted', 'unknown')),
    heard_on date,
    stated_reason varchar not null,
    guessed_reason varchar not null,
    outcome_recorded_at timestamp,
    note varchar not null,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp,
    check (ends_at is null or ends_at >= starts_at)
);

create table review (
    id uuid primary key,
    interview_id uuid not null,
    number integer not null check (number >= 1),
    feeling integer check (feeling between 1 and 5),
    best_moment varchar not null,
    worst_moment varchar not null,
    worked varchar not null,
    did_not_work varchar not null,
    their_doubt varchar not null,
    interviewer_would_say varchar not null,
    my_questions varchar not null,
    salary_said varchar not null,
    thanks_remark varchar not null,
    references_wanted varchar not null,
    note varchar not null,
    promise_kind varchar check (promise_kind in (
        'exact_date', 'window', 'within_days', 'in_touch', 'none')),
    promise_from_on date,
    promise_until_on date,
    promise_words varchar not null,
    promise_asked boolean,
    begun_at timestamp not null,
    finished_at timestamp not null,
    corrected_at timestamp,
    removed_at timestamp,
    check (promise_from_on is null or promise_until_on is null
           or promise_until_on >= promise_from_on)
);

create table review_version (
    review_id uuid not null,
    number integer not null check (number >= 1),
    finished_at timestamp not null,
    fields varchar not null,
    primary key (review_id, number)
);

create table forecast (
    id uuid primary key,
    interview_id uuid not null,
    review_id uuid not null,
    chance integer not null check (chance between 0 and 100),
    stated_at timestamp not null
);

create table question (
    id uuid primary key,
    review_id uuid not null,
    position integer not null check (position >= 0),
    text varchar not null,
    category varchar not null,
    competencies varchar[] not null,
    handled integer check (handled between 1 and 5),
    could_answer varchar check (could_answer in ('yes', 'partly', 'no')),
    why_not varchar check (why_not in (
        'did_not_know', 'blanked', 'misread', 'rambled', 'no_example', 'out_of_time')),
    said varchar not null,
    better_answer varchar not null,
    story varchar not null,
    reaction varchar check (reaction in ('probed', 'pushed_back', 'moved_on', 'noted', 'none')),
    time_feel varchar check (time_feel in ('short', 'right', 'long')),
    surprised boolean not null
);

create table cue (
    id uuid primary key,
    review_id uuid not null,
    position integer not null check (position >= 0),
    side varchar not null check (side in ('interviewer', 'mine')),
    word varchar not null check (trim(word) <> ''),
    observed varchar not null,
    reading varchar check (reading in ('positive', 'neutral', 'negative', 'red_flag')),
    effect varchar check (effect in ('helped', 'neutral', 'hurt', 'not_noticed')),
    strength integer check (strength between 1 and 3),
    part varchar check (part in (
        'opening', 'their_questions', 'my_questions', 'closing', 'throughout')),
    question_id uuid,
    attendance_id uuid
);

create table rating (
    review_id uuid not null,
    dimension varchar not null check (dimension in (
        'preparation', 'relevance', 'structure', 'evidence', 'role_knowledge', 'delivery',
        'listening_rapport', 'composure', 'my_questions', 'presence')),
    observed boolean not null,
    score integer check (score between 1 and 5),
    primary key (review_id, dimension),
    check (observed = (score is not null))
);

create table lesson (
    id uuid primary key,
    if_text varchar not null,
    then_text varchar not null,
    life varchar not null check (life in ('open', 'tried', 'kept', 'retired')),
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

create table lesson_source (
    id uuid primary key,
    lesson_id uuid not null,
    review_id uuid not null,
    position integer not null check (position >= 0),
    question_id uuid,
    if_text varchar not null,
    then_text varchar not null,
    met_at timestamp not null
);

create table contact (
    id uuid primary key,
    name varchar not null check (trim(name) <> ''),
    role varchar not null,
    company varchar not null,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

create table attendance (
    id uuid primary key,
    interview_id uuid not null,
    contact_id uuid not null,
    position integer not null check (position >= 0),
    name varchar not null,
    role varchar not null
);

create table draft (
    id uuid primary key,
    interview_id uuid,
    review_id uuid,
    begun_at timestamp not null,
    saved_at timestamp not null,
    finished_at timestamp,
    removed_at timestamp
);

create table draft_field (
    draft_id uuid not null,
    field varchar not null,
    value varchar not null,
    primary key (draft_id, field)
);

create table draft_edit (
    revision bigint primary key,
    draft_id uuid not null,
    field varchar not null,
    value varchar not null,
    typed_at timestamp not null
);

-- One row: which database this is, and how many saves it has seen (the ledger compares).
create table save_count (
    database_id uuid not null,
    saves bigint not null
);

insert into save_count values (uuid(), 0);
