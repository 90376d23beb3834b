-- What was brought in from tables of others: so that a line adds nothing a second time, and a whole
-- import can be undone. No words of a line are kept here, only what they became.

create table import_run (
    id uuid primary key,
    file_name varchar not null,
    imported_at timestamp not null,
    undone_at timestamp
);

-- A line that was brought in, known again by what stands in it whatever its place; its application
-- may be gone for good since.
create table import_line (
    digest varchar primary key check (trim(digest) <> ''),
    import_run_id uuid not null,
    line integer not null check (line >= 1),
    application_id uuid not null
);

-- An application or interview that an import made; it may be gone for good since.
create table import_made (
    made_id uuid primary key,
    import_run_id uuid not null,
    kind varchar not null check (kind in ('application', 'interview'))
);

-- An application that was there before and took something on: how it stood before, how many
-- characters its note had, and the version that the import left.
create table import_change (
    import_run_id uuid not null,
    application_id uuid not null,
    phase varchar not null check (phase in ('planned', 'applied', 'in_process', 'closed')),
    resolution varchar check (resolution in (
        'offer_accepted', 'offer_declined', 'rejected', 'withdrew', 'no_response', 'role_closed')),
    furthest_stage varchar check (furthest_stage in (
        'recruiter_screen', 'phone_screen', 'online_assessment', 'take_home', 'hiring_manager',
        'technical', 'coding', 'system_design', 'case', 'work_sample', 'behavioural', 'panel',
        'peer_team', 'cross_functional', 'executive', 'onsite_loop', 'culture_values', 'final',
        'reference_check', 'informal_coffee')),
    note_length integer not null check (note_length >= 0),
    version integer not null check (version >= 1),
    primary key (import_run_id, application_id)
);

-- What the columns under a header mean, as the person last said; header is its normalised wording.
create table import_mapping (
    header varchar primary key check (trim(header) <> ''),
    mapping varchar not null,
    chosen_at timestamp not null
);

-- Two names are alike, as the macro of that name has it, exactly where their keys are equal; so many
-- can be compared at once.
create macro name_key(name) as
    case when regexp_matches(name, '[\x{0900}-\x{109F}\x{1780}-\x{17FF}]') then lower(trim(name))
         else folded(trim(name)) end;
