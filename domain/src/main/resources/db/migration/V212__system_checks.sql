-- Checks of the management system by certification bodies, during which their auditors read internal documents (DOC-15).
create table system_check (
    id bigint primary key,
    version bigint not null,
    body_name varchar(300) not null,
    ground varchar(500),
    valid_from date not null,
    valid_to date not null,
    constraint system_check_days_ck check (valid_to >= valid_from)
);

create table system_check_auditor (
    check_id bigint not null references system_check,
    person_id bigint not null references person,
    primary key (check_id, person_id)
);
create index system_check_auditor_person_ix on system_check_auditor (person_id);
