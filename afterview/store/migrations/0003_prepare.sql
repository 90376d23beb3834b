-- What prepares for the next interview: lessons with a life, questions folded and answered better,
-- stories, grades of practice, and what was chosen by hand for a brief.
-- DuckDB cannot add a check to a table, so lesson is built anew.

-- The words of a question as compared: folded, without punctuation but for the signs of C++ and C#.
-- In scripts whose marks are vowels (as in the macro alike) these stay: without them words merge.
create macro plain_words(words) as
    trim(regexp_replace(
        case when regexp_matches(words, '[\x{0900}-\x{109F}\x{1780}-\x{17FF}]') then lower(words)
             else folded(words) end,
        '[^\p{L}\p{M}\p{N}+#]+', ' ', 'g'));

-- stage, category and company say where a lesson applies, each empty where it does not matter.
-- life is worked out from what was chosen by hand and the trials after it.
create table lesson_0003 (
    id uuid primary key,
    if_text varchar not null,
    then_text varchar not null,
    stage varchar check (stage in (
        'recruiter_screen', 'phone_screen', 'online_assessment', 'take_home', 'hiring_manager',
        'technical', 'coding', 'system_design', 'case', 'work_sample', 'behavioural', 'panel',
        'peer_team', 'cross_functional', 'executive', 'onsite_loop', 'culture_values', 'final',
        'reference_check', 'informal_coffee')),
    category varchar not null,
    company varchar not null,
    life varchar not null check (life in ('open', 'tried', 'kept', 'retired')),
    chosen_life varchar check (chosen_life in ('open', 'tried', 'kept', 'retired')),
    life_chosen_at timestamp,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

insert into lesson_0003
select id, if_text, then_text, null, '', '', life, null, null, created_at, version, removed_at
from lesson;

drop table lesson;
alter table lesson_0003 rename to lesson;

-- What a review answered about a lesson learned before: whether its moment came, whether the
-- person did it, and whether that helped.
create table lesson_trial (
    review_id uuid not null,
    lesson_id uuid not null,
    came boolean not null,
    done boolean,
    helped varchar check (helped in ('yes', 'no', 'unclear')),
    answered_at timestamp not null,
    primary key (review_id, lesson_id)
);

-- Questions that the person said are one: the plain words of one, and of the one it goes with.
create table same_question (
    words varchar primary key check (trim(words) <> ''),
    as_words varchar not null check (trim(as_words) <> ''),
    decided_at timestamp not null
);

-- Questions that look alike and are two, as the person said; words come before other_words.
create table other_question (
    words varchar not null check (trim(words) <> ''),
    other_words varchar not null check (trim(other_words) <> ''),
    decided_at timestamp not null,
    primary key (words, other_words)
);

-- Better answers written outside of a review; question holds the plain words.
create table answer (
    id uuid primary key,
    question varchar not null check (trim(question) <> ''),
    text varchar not null check (trim(text) <> ''),
    written_at timestamp not null,
    removed_at timestamp
);

create table story (
    id uuid primary key,
    title varchar not null check (trim(title) <> ''),
    situation varchar not null,
    action varchar not null,
    result varchar not null,
    figure varchar not null,
    competencies varchar[] not null,
    created_at timestamp not null,
    version integer not null check (version >= 1),
    removed_at timestamp
);

-- What reviews call a story besides its title, in plain words.
create table story_name (
    words varchar primary key check (trim(words) <> ''),
    story_id uuid not null
);

-- One answer in practice. The card is a lesson, or else the question with these plain words; its
-- next day is worked out from its grades.
create table card_grade (
    id uuid primary key,
    lesson_id uuid,
    question varchar not null,
    grade integer not null check (grade between 1 and 4),
    answer varchar not null,
    graded_at timestamp not null
);

-- What was pinned, left out or ticked by hand in the brief of one round. occasion is the
-- interview's id, or the plain words of company, role and stage; chosen is what it concerns.
create table brief_choice (
    occasion varchar not null check (trim(occasion) <> ''),
    part varchar not null check (part in ('lesson', 'question', 'story', 'check')),
    chosen varchar not null check (trim(chosen) <> ''),
    choice varchar not null check (choice in ('pinned', 'left_out', 'ticked')),
    chosen_at timestamp not null,
    primary key (occasion, part, chosen)
);
