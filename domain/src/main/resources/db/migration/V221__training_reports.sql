-- Reports on training: of the employee, the unit, the institute, the university (602-06), and what the management decides (TRN-25 to TRN-32).
create table training_report (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    upper_unit_id bigint not null references unit,
    report_level varchar(20) not null,
    training_year int not null,
    report_state varchar(20) not null,
    analysis varchar(8000),
    remarks varchar(4000),
    author_id bigint not null references person,
    drawn_up_on date not null,
    minutes_id bigint references minutes,
    minutes_number varchar(50),
    minutes_date date,
    minutes_file_id bigint references stored_file,
    signed_by_id bigint references person,
    signed_at timestamp(6),
    whole_id bigint references training_report,
    management_analysis varchar(8000),
    constraint training_report_uq unique (unit_id, report_level, training_year),
    constraint training_report_signed_ck check ((signed_at is not null) = (report_state in ('SIGNED', 'GATHERED'))),
    constraint training_report_minutes_ck check (report_level <> 'UNIT' or report_state in ('DRAFT', 'RETURNED') or minutes_number is not null),
    constraint training_report_whole_ck check ((whole_id is not null) = (report_state = 'GATHERED'))
);
create index training_report_year_ix on training_report (institution_id, training_year);
create index training_report_upper_ix on training_report (upper_unit_id, training_year);
create index training_report_author_ix on training_report (author_id);
create index training_report_signed_ix on training_report (signed_by_id);
create index training_report_whole_ix on training_report (whole_id);
create index training_report_minutes_ix on training_report (minutes_id);
create index training_report_file_ix on training_report (minutes_file_id);

create table training_report_line (
    id bigint primary key,
    version bigint not null,
    report_id bigint not null references training_report,
    unit_id bigint not null references unit,
    category varchar(20) not null,
    planned int not null,
    completed int not null,
    not_done int not null,
    overdue int not null,
    persons int not null,
    hours int not null,
    cost decimal(16, 2) not null,
    university_cost decimal(16, 2) not null,
    constraint training_report_line_sum_ck check (completed + not_done + overdue <= planned)
);
create index training_report_line_report_ix on training_report_line (report_id);
create index training_report_line_unit_ix on training_report_line (unit_id);

create table training_plan_report (
    id bigint primary key,
    version bigint not null,
    plan_id bigint not null references training_plan,
    report_state varchar(20) not null,
    report_text varchar(8000) not null,
    reported_on date not null,
    remarks varchar(4000),
    planned int not null,
    completed int not null,
    not_done int not null,
    minutes_id bigint references minutes,
    minutes_number varchar(50),
    minutes_date date,
    minutes_file_id bigint references stored_file,
    resolution varchar(4000),
    resolved_by_id bigint references person,
    resolved_at timestamp(6),
    whole_id bigint references training_report,
    constraint training_plan_report_uq unique (plan_id),
    constraint training_plan_report_resolved_ck check ((resolution is not null and minutes_number is not null) = (report_state in ('RESOLVED', 'GATHERED')))
);
create index training_plan_report_minutes_ix on training_plan_report (minutes_id);
create index training_plan_report_file_ix on training_plan_report (minutes_file_id);
create index training_plan_report_resolved_ix on training_plan_report (resolved_by_id);
create index training_plan_report_whole_ix on training_plan_report (whole_id);

create table training_decision (
    id bigint primary key,
    version bigint not null,
    report_id bigint not null references training_report,
    decision_text varchar(4000) not null,
    ground varchar(500) not null,
    decided_on date not null,
    responsible_id bigint not null references person,
    due_on date not null,
    done_on date,
    result varchar(4000),
    constraint training_decision_due_ck check (due_on >= decided_on),
    constraint training_decision_done_ck check ((done_on is null) = (result is null))
);
create index training_decision_report_ix on training_decision (report_id);
create index training_decision_responsible_ix on training_decision (responsible_id);

insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (211, 1, 'training.report.unit', 'Бөлімшенің біліктілікті арттыру туралы есебі', 'Отчёт подразделения о повышении квалификации', 'Report of a unit on training'),
    (212, 1, 'training.report.institute', 'Институттың біліктілікті арттыру туралы жиынтық есебі', 'Сводный отчёт института о повышении квалификации', 'Consolidated report of an institute on training'),
    (213, 1, 'training.report.university', 'Біліктілікті арттыру туралы жылдық есеп (602-06)', 'Годовой отчёт о повышении квалификации (602-06)', 'Annual report on training (602-06)');

insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (211, 1, 211, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 11.4-т.'),
    (212, 1, 212, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 11.4-т.'),
    (213, 1, 213, date '2022-08-02', 'ҚП 602, 2-басылым (Басқарманың 02.08.2022 № 10 шешімі), 11.5-т.');

insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, needed_when, clause) values
    (2111, 1, 211, 1, 'SIGN', 'UNIT_HEAD', 'UNIT', null, null, 'TRN-29'),
    (2121, 1, 212, 1, 'SIGN', 'UNIT_HEAD', 'UNIT', null, null, 'TRN-30'),
    (2131, 1, 213, 1, 'SIGN', 'UNIT_HEAD', 'UNIT', null, null, 'TRN-31');
