-- Annual reports of bodies: sections and tasks, the numbers kept when frozen, the way to approval and to whom the body answers.
create table annual_report (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    academic_year int not null,
    report_state varchar(20) not null,
    snapshot text,
    sha256 varchar(64),
    site_link varchar(500),
    site_date date,
    sent_at timestamp(6),
    deposit_index varchar(50),
    deposited_at timestamp(6),
    deposited_by_id bigint references person,
    constraint annual_report_year_uq unique (body_id, academic_year),
    constraint annual_report_frozen_ck check ((report_state = 'DRAFT') = (snapshot is null)),
    constraint annual_report_hash_ck check ((snapshot is null) = (sha256 is null)),
    constraint annual_report_sent_ck check ((report_state = 'SENT') = (sent_at is not null)),
    constraint annual_report_site_ck check ((site_link is null) = (site_date is null)),
    constraint annual_report_deposit_ck check ((deposit_index is null) = (deposited_by_id is null))
);
create index annual_report_state_ix on annual_report (report_state);
create index annual_report_deposited_by_ix on annual_report (deposited_by_id);

create table annual_report_part (
    id bigint primary key,
    version bigint not null,
    report_id bigint not null references annual_report,
    ordinal int not null,
    part_kind varchar(20) not null,
    remit_entry_id bigint references remit_entry,
    text_kk varchar(8000),
    text_ru varchar(8000),
    text_en varchar(8000),
    due_date date,
    origin varchar(500),
    constraint annual_report_part_direction_ck check ((part_kind = 'DIRECTION') = (remit_entry_id is not null)),
    constraint annual_report_part_task_ck check (part_kind <> 'TASK' or text_kk is not null)
);
create index annual_report_part_ix on annual_report_part (report_id, ordinal);
create index annual_report_part_direction_ix on annual_report_part (remit_entry_id);

create table annual_report_part_event (
    part_id bigint not null references annual_report_part,
    event_id bigint not null references methodical_event,
    primary key (part_id, event_id)
);
create index annual_report_part_event_ix on annual_report_part_event (event_id);

create table annual_report_step (
    report_id bigint not null references annual_report,
    ordinal int not null,
    reached_state varchar(20) not null,
    recipient varchar(20),
    reached_at timestamp(6) not null,
    person_id bigint references person,
    primary key (report_id, ordinal)
);
create index annual_report_step_person_ix on annual_report_step (person_id);

create table annual_report_paper (
    report_id bigint not null references annual_report,
    language varchar(2) not null,
    paper_format varchar(10) not null,
    stored_file_id bigint not null references stored_file,
    sha256 varchar(64) not null,
    primary key (report_id, language, paper_format)
);
create index annual_report_paper_file_ix on annual_report_paper (stored_file_id);

-- The chair approves the report of the body (PLN-08).
insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (161, 1, 'plan.report', 'Алқалы органның жылдық есебі', 'Годовой отчёт коллегиального органа', 'Annual report of a body');
insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (161, 1, 161, date '2000-01-01', 'ЖН-АЛТ-01, 05-басылым, 5.8.1-т.');
insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, clause) values
    (1611, 1, 161, 1, 'APPROVE', 'CHAIR', 'BODY', null, 'PLN-08');
