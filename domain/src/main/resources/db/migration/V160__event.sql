-- Methodical events with participants, materials and the bodies that organise them together.
create table methodical_event (
    id bigint primary key,
    version bigint not null,
    body_id bigint references body,
    unit_id bigint references unit,
    institution_id bigint not null references institution,
    responsible_id bigint references person,
    event_kind varchar(40) not null,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    direction_number int,
    starts_at timestamp(6) not null,
    ends_at timestamp(6) not null,
    event_date date not null,
    academic_year int not null,
    place varchar(300),
    online_link varchar(500),
    programme_kk text,
    programme_ru text,
    programme_en text,
    capacity int,
    on_quality boolean not null,
    plan_item_id bigint,
    plan_key varchar(100),
    event_state varchar(20) not null,
    result_kk text,
    result_ru text,
    result_en text,
    report_link varchar(500),
    end_reason varchar(1000),
    constraint methodical_event_body_key_uq unique (body_id, plan_key),
    constraint methodical_event_unit_key_uq unique (unit_id, plan_key),
    constraint methodical_event_organiser_ck check ((body_id is null) <> (unit_id is null)),
    constraint methodical_event_venue_ck check (place is not null or online_link is not null),
    constraint methodical_event_end_ck check (ends_at > starts_at),
    constraint methodical_event_capacity_ck check (capacity > 0),
    constraint methodical_event_result_ck check (event_state <> 'REPORTED' or result_kk is not null),
    constraint methodical_event_reason_ck check (event_state <> 'CANCELLED' or end_reason is not null)
);
create index methodical_event_start_ix on methodical_event (starts_at);
create index methodical_event_body_ix on methodical_event (body_id, event_date);
create index methodical_event_unit_ix on methodical_event (unit_id, event_date);
create index methodical_event_institution_ix on methodical_event (institution_id);
create index methodical_event_responsible_ix on methodical_event (responsible_id);
create index methodical_event_plan_item_ix on methodical_event (plan_item_id);

create table event_co_organiser (
    event_id bigint not null references methodical_event,
    body_id bigint not null references body,
    primary key (event_id, body_id)
);
create index event_co_organiser_body_ix on event_co_organiser (body_id);

create table event_participant (
    id bigint primary key,
    version bigint not null,
    event_id bigint not null references methodical_event,
    person_id bigint references person,
    name varchar(200) not null,
    organisation varchar(300) not null,
    participant_state varchar(20) not null,
    registered_at timestamp(6) not null,
    attended boolean not null,
    constraint event_participant_person_uq unique (event_id, person_id),
    constraint event_participant_attended_ck check (not attended or participant_state = 'REGISTERED')
);
create index event_participant_person_ix on event_participant (person_id);

create table event_material (
    event_id bigint not null references methodical_event,
    stored_file_id bigint not null references stored_file,
    primary key (event_id, stored_file_id)
);
create index event_material_file_ix on event_material (stored_file_id);

create table event_step (
    event_id bigint not null references methodical_event,
    ordinal int not null,
    reached_state varchar(20) not null,
    reached_at timestamp(6) not null,
    person_id bigint references person,
    primary key (event_id, ordinal)
);
create index event_step_person_ix on event_step (person_id);
