-- The composition of staff (602-02, 602-03): what it is now, what units submit, what the HR service asks for (TRN-21, TRN-22).
alter table person add column degree varchar(20);
alter table person add column academic_title varchar(30);

create table staff_submission (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    submitted_by_id bigint not null references person,
    submitted_at timestamp(6) not null,
    submitted_on date not null,
    teaching_count int not null,
    support_count int not null,
    degree_count int not null,
    trained_count int not null,
    constraint staff_submission_uq unique (unit_id, submitted_on),
    constraint staff_submission_lines_ck check (teaching_count + support_count > 0)
);
create index staff_submission_institution_ix on staff_submission (institution_id, submitted_on);
create index staff_submission_by_ix on staff_submission (submitted_by_id);

create table staff_submission_line (
    id bigint primary key,
    version bigint not null,
    submission_id bigint not null references staff_submission,
    ordinal int not null,
    person_id bigint not null references person,
    surname varchar(100) not null,
    given_name varchar(100) not null,
    patronymic varchar(100),
    email varchar(254),
    category varchar(20) not null,
    position_kk varchar(300),
    position_ru varchar(300),
    position_en varchar(300),
    job_title varchar(300),
    employed_from date not null,
    degree varchar(20),
    academic_title varchar(30),
    last_training varchar(500),
    last_provider varchar(300),
    last_hours int,
    last_ended_on date,
    last_proof varchar(300),
    in_term boolean not null,
    constraint staff_submission_line_uq unique (submission_id, ordinal)
);
create index staff_submission_line_person_ix on staff_submission_line (person_id);

create table staff_request (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint references unit,
    reason varchar(1000) not null,
    due_on date not null,
    asked_by_id bigint not null references person,
    asked_at timestamp(6) not null,
    asked_on date not null
);
create index staff_request_institution_ix on staff_request (institution_id, asked_on);
create index staff_request_unit_ix on staff_request (unit_id);
create index staff_request_by_ix on staff_request (asked_by_id);

create table staff_reminder (
    id bigint primary key,
    version bigint not null,
    unit_id bigint not null references unit,
    due_on date not null,
    overdue boolean not null,
    constraint staff_reminder_uq unique (unit_id, due_on, overdue)
);
