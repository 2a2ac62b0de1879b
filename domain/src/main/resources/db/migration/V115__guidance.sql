-- What the republican council gives out in leading methodical work, under the subjects of its activity.
create table guidance (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    document_number varchar(50) not null,
    document_date date not null,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    text_kk varchar(10000) not null,
    text_ru varchar(10000),
    text_en varchar(10000),
    addressed_to varchar(500),
    recorded_by_id bigint not null references person,
    recorded_at timestamp(6) not null,
    guidance_state varchar(20) not null,
    withdrawn_because varchar(2000),
    constraint guidance_withdrawn_ck check ((guidance_state = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index guidance_body_ix on guidance (body_id, document_date);
create index guidance_recorded_by_ix on guidance (recorded_by_id);

-- The entries are those of remit_entry, whose table comes later.
create table guidance_subject (
    guidance_id bigint not null references guidance,
    remit_entry_id bigint not null,
    primary key (guidance_id, remit_entry_id)
);
create index guidance_subject_entry_ix on guidance_subject (remit_entry_id);

create table guidance_file (
    guidance_id bigint not null references guidance,
    stored_file_id bigint not null references stored_file,
    primary key (guidance_id, stored_file_id)
);
create index guidance_file_file_ix on guidance_file (stored_file_id);
