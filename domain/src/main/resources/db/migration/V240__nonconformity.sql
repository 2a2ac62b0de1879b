-- The journal of nonconformities: what was found, why, what is done about it, and whether a second look confirms it.
create table nonconformity (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    journal_year int not null,
    journal_number int not null,
    source varchar(20) not null,
    requirement varchar(500),
    description varchar(4000) not null,
    cause_kind varchar(20) not null,
    cause varchar(2000) not null,
    found_on date not null,
    remove_by date,
    origin varchar(100),
    raise_key varchar(100),
    raised_by_id bigint references person,
    nonconformity_state varchar(20) not null,
    analysis varchar(4000),
    minutes_id bigint,
    minutes_number varchar(50),
    minutes_date date,
    minutes_file_id bigint references stored_file,
    round_number int not null,
    checker_id bigint references person,
    check_by date,
    constraint nonconformity_number_uq unique (institution_id, journal_year, journal_number),
    constraint nonconformity_origin_uq unique (origin),
    constraint nonconformity_key_uq unique (unit_id, raise_key),
    constraint nonconformity_checker_ck check (nonconformity_state <> 'RECHECK' or checker_id is not null),
    constraint nonconformity_term_ck check (remove_by is null or remove_by >= found_on)
);
create index nonconformity_unit_ix on nonconformity (unit_id, nonconformity_state);
create index nonconformity_raised_by_ix on nonconformity (raised_by_id);
create index nonconformity_checker_ix on nonconformity (checker_id);
create index nonconformity_file_ix on nonconformity (minutes_file_id);

create table corrective_action (
    id bigint primary key,
    version bigint not null,
    nonconformity_id bigint not null references nonconformity,
    round_number int not null,
    task varchar(2000) not null,
    responsible_id bigint not null references person,
    due_on date not null,
    done_on date,
    outcome varchar(4000),
    evidence varchar(500),
    evidence_file_id bigint references stored_file,
    escalated_at timestamp(6),
    constraint corrective_action_outcome_ck check (done_on is null or outcome is not null),
    constraint corrective_action_evidence_ck check (done_on is null or evidence is not null or evidence_file_id is not null)
);
create index corrective_action_owner_ix on corrective_action (nonconformity_id);
create index corrective_action_responsible_ix on corrective_action (responsible_id, done_on);
create index corrective_action_due_ix on corrective_action (due_on);
create index corrective_action_file_ix on corrective_action (evidence_file_id);

create table nonconformity_recheck (
    id bigint primary key,
    version bigint not null,
    nonconformity_id bigint not null references nonconformity,
    round_number int not null,
    checker_id bigint not null references person,
    checked_on date not null,
    positive boolean not null,
    found_result varchar(4000) not null,
    constraint nonconformity_recheck_uq unique (nonconformity_id, round_number)
);
create index nonconformity_recheck_checker_ix on nonconformity_recheck (checker_id);

create table nonconformity_step (
    nonconformity_id bigint not null references nonconformity,
    ordinal int not null,
    act varchar(20) not null,
    happened_at timestamp(6) not null,
    person_id bigint references person,
    words varchar(4000),
    primary key (nonconformity_id, ordinal)
);
create index nonconformity_step_person_ix on nonconformity_step (person_id);
