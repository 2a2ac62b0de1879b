-- Reports to the council by bureaus, units and people; monitoring of methodical work; what the republican council makes of reports.
create table unit_report (
    id bigint primary key,
    version bigint not null,
    council_id bigint not null references body,
    reporter_id bigint not null references person,
    reporter_role varchar(20) not null,
    unit_id bigint references unit,
    bureau_id bigint references body,
    academic_year int not null,
    title varchar(500) not null,
    report_text varchar(20000),
    stored_file_id bigint references stored_file,
    unit_report_state varchar(20) not null,
    remarks varchar(2000),
    submitted_at timestamp(6) not null,
    answered_at timestamp(6),
    answered_by_id bigint references person,
    constraint unit_report_content_ck check (report_text is not null or stored_file_id is not null),
    constraint unit_report_one_ck check (unit_id is null or bureau_id is null),
    constraint unit_report_returned_ck check (unit_report_state <> 'RETURNED' or remarks is not null),
    constraint unit_report_not_own_ck check (answered_by_id <> reporter_id)
);
create index unit_report_council_ix on unit_report (council_id, academic_year);
create index unit_report_reporter_ix on unit_report (reporter_id);
create index unit_report_unit_ix on unit_report (unit_id);
create index unit_report_bureau_ix on unit_report (bureau_id);
create index unit_report_file_ix on unit_report (stored_file_id);
create index unit_report_answered_by_ix on unit_report (answered_by_id);

create table methodical_monitoring (
    id bigint primary key,
    version bigint not null,
    council_id bigint not null references body,
    unit_id bigint not null references unit,
    academic_year int not null,
    monitoring_period varchar(20) not null,
    support_percent int not null,
    assessment varchar(20) not null,
    findings_kk varchar(8000) not null,
    findings_ru varchar(8000),
    findings_en varchar(8000),
    recorded_at timestamp(6) not null,
    recorded_by_id bigint not null references person,
    constraint methodical_monitoring_uq unique (council_id, unit_id, academic_year, monitoring_period),
    constraint methodical_monitoring_percent_ck check (support_percent between 0 and 100)
);
create index methodical_monitoring_unit_ix on methodical_monitoring (unit_id);
create index methodical_monitoring_recorded_by_ix on methodical_monitoring (recorded_by_id);

create table report_analysis (
    id bigint primary key,
    version bigint not null,
    report_id bigint not null references annual_report,
    verdict varchar(20) not null,
    text_kk varchar(8000) not null,
    text_ru varchar(8000),
    text_en varchar(8000),
    recorded_at timestamp(6) not null,
    recorded_by_id bigint not null references person,
    constraint report_analysis_uq unique (report_id)
);
create index report_analysis_recorded_by_ix on report_analysis (recorded_by_id);
