-- Routes as dated data, approvals of versions of subjects on their way, and who acts for whom.
-- Features put their routes in by their own migrations: ids below 1000, as the number of the migration says.
create table approval_route (
    id bigint primary key,
    version bigint not null,
    route_key varchar(60) not null,
    name_kk varchar(300) not null,
    name_ru varchar(300),
    name_en varchar(300),
    constraint approval_route_key_uq unique (route_key)
);

create table approval_route_edition (
    id bigint primary key,
    version bigint not null,
    route_id bigint not null references approval_route,
    valid_from date not null,
    valid_to date,
    ground varchar(500) not null,
    constraint approval_route_edition_uq unique (route_id, valid_from),
    constraint approval_route_edition_days_ck check (valid_to >= valid_from)
);

create table approval_route_step (
    id bigint primary key,
    version bigint not null,
    edition_id bigint not null references approval_route_edition,
    ordinal int not null,
    verb varchar(20) not null,
    actor_kind varchar(20) not null,
    actor_scope varchar(40) not null,
    actor_value varchar(60),
    needed_when varchar(60),
    term_days int,
    clause varchar(10),
    constraint approval_route_step_uq unique (edition_id, ordinal),
    constraint approval_route_step_term_ck check (term_days between 1 and 365)
);

-- A subject has one approval that runs: running is true until it ends, then null.
create table approval (
    id bigint primary key,
    version bigint not null,
    route_key varchar(60) not null references approval_route (route_key),
    subject_id bigint not null,
    subject_number int not null,
    edition_id bigint not null references approval_route_edition,
    title_kk varchar(1000) not null,
    title_ru varchar(1000),
    title_en varchar(1000),
    content varchar(500000) not null,
    link varchar(300) not null,
    author_id bigint not null references person,
    proposer_id bigint not null references person,
    approval_state varchar(20) not null,
    running boolean,
    started_at timestamp(6) not null,
    ended_at timestamp(6),
    constraint approval_number_uq unique (route_key, subject_id, subject_number),
    constraint approval_running_uq unique (route_key, subject_id, running),
    constraint approval_running_ck check ((running is not null) = (approval_state = 'RUNNING')),
    constraint approval_ended_ck check ((ended_at is null) = (approval_state = 'RUNNING'))
);
create index approval_edition_ix on approval (edition_id);
create index approval_author_ix on approval (author_id);
create index approval_proposer_ix on approval (proposer_id);

create table approval_step (
    id bigint primary key,
    version bigint not null,
    approval_id bigint not null references approval,
    ordinal int not null,
    verb varchar(20) not null,
    actor_kind varchar(20) not null,
    actor_value varchar(60),
    scope_id bigint,
    actor_kk varchar(1000) not null,
    actor_ru varchar(1000),
    actor_en varchar(1000),
    term_days int,
    clause varchar(10),
    step_state varchar(20) not null,
    awaited_at timestamp(6),
    due date,
    by_id bigint references person,
    holder_id bigint references person,
    ended_at timestamp(6),
    words varchar(4000),
    decision_id bigint,
    decision_link varchar(300),
    decision_reference varchar(300),
    constraint approval_step_uq unique (approval_id, ordinal),
    constraint approval_step_by_ck check ((by_id is null) = (holder_id is null))
);
create index approval_step_state_ix on approval_step (step_state);
create index approval_step_by_ix on approval_step (by_id);
create index approval_step_holder_ix on approval_step (holder_id);
create index approval_step_scope_ix on approval_step (actor_kind, scope_id, step_state);

create table approval_step_person (
    step_id bigint not null references approval_step,
    person_id bigint not null references person,
    primary key (step_id, person_id)
);
create index approval_step_person_ix on approval_step_person (person_id);

create table substitution (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    substitute_id bigint not null references person,
    valid_from date not null,
    valid_to date not null,
    ground varchar(500),
    constraint substitution_days_ck check (valid_to >= valid_from),
    constraint substitution_other_ck check (person_id <> substitute_id)
);
create index substitution_person_ix on substitution (person_id, valid_from);
create index substitution_substitute_ix on substitution (substitute_id, valid_from);

-- What the holder of a post does for the institution, where a rule or a route asks for it.
alter table post add column duty varchar(30);
create index post_duty_ix on post (institution_id, duty);
