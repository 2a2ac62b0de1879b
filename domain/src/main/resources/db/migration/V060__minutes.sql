-- Minutes of record, numbered without gaps per body and academic year, and extracts from them.
create table minutes_counter (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    academic_year int not null,
    last_minutes int not null,
    last_extract int not null,
    constraint minutes_counter_uq unique (body_id, academic_year)
);

create table minutes (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    body_id bigint not null references body,
    academic_year int not null,
    minutes_number int not null,
    meeting_date date not null,
    constraint minutes_meeting_uq unique (meeting_id),
    constraint minutes_number_uq unique (body_id, academic_year, minutes_number),
    constraint minutes_number_ck check (minutes_number > 0)
);
create index minutes_date_ix on minutes (meeting_date);

create table minutes_version (
    id bigint primary key,
    version bigint not null,
    minutes_id bigint not null references minutes,
    version_number int not null,
    minutes_state varchar(20) not null,
    reason varchar(1000),
    frozen_at timestamp(6),
    constraint minutes_version_uq unique (minutes_id, version_number),
    constraint minutes_version_reason_ck check (version_number = 1 or reason is not null),
    constraint minutes_version_frozen_ck check (minutes_state = 'DRAFT' or frozen_at is not null)
);
create index minutes_version_state_ix on minutes_version (minutes_state);

create table minutes_part (
    id bigint primary key,
    version bigint not null,
    minutes_version_id bigint not null references minutes_version,
    agenda_item_id bigint not null references agenda_item,
    ordinal int not null,
    heard_kk text,
    heard_ru text,
    heard_en text,
    spoke_kk text,
    spoke_ru text,
    spoke_en text,
    constraint minutes_part_uq unique (minutes_version_id, agenda_item_id)
);
create index minutes_part_item_ix on minutes_part (agenda_item_id);

create table minutes_signature (
    id bigint primary key,
    version bigint not null,
    minutes_version_id bigint not null references minutes_version,
    signatory_role varchar(20) not null,
    person_id bigint not null references person,
    signed_at timestamp(6),
    sha256 char(64),
    constraint minutes_signature_uq unique (minutes_version_id, signatory_role),
    constraint minutes_signature_given_ck check ((signed_at is null) = (sha256 is null))
);
create index minutes_signature_person_ix on minutes_signature (person_id, signed_at);

create table minutes_paper (
    minutes_version_id bigint not null references minutes_version,
    language varchar(2) not null,
    paper_format varchar(10) not null,
    stored_file_id bigint not null references stored_file,
    sha256 char(64) not null,
    primary key (minutes_version_id, language, paper_format)
);
create index minutes_paper_file_ix on minutes_paper (stored_file_id);

create table minutes_extract (
    id bigint primary key,
    version bigint not null,
    minutes_version_id bigint not null references minutes_version,
    body_id bigint not null references body,
    academic_year int not null,
    extract_number int not null,
    recipient varchar(300) not null,
    code varchar(64) not null,
    issued_by_id bigint not null references person,
    issued_at timestamp(6) not null,
    issued_on date not null,
    revoked_at timestamp(6),
    revocation_reason varchar(1000),
    constraint minutes_extract_number_uq unique (body_id, academic_year, extract_number),
    constraint minutes_extract_code_uq unique (code),
    constraint minutes_extract_revoked_ck check ((revoked_at is null) = (revocation_reason is null))
);
create index minutes_extract_version_ix on minutes_extract (minutes_version_id);
create index minutes_extract_issued_by_ix on minutes_extract (issued_by_id);
create index minutes_extract_issued_on_ix on minutes_extract (issued_on);

create table extract_decision (
    extract_id bigint not null references minutes_extract,
    decision_id bigint not null references decision,
    primary key (extract_id, decision_id)
);
create index extract_decision_decision_ix on extract_decision (decision_id);

create table extract_paper (
    extract_id bigint not null references minutes_extract,
    language varchar(2) not null,
    paper_format varchar(10) not null,
    stored_file_id bigint not null references stored_file,
    sha256 char(64) not null,
    primary key (extract_id, language, paper_format)
);
create index extract_paper_file_ix on extract_paper (stored_file_id);
