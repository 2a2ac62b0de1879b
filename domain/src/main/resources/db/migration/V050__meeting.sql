-- Meetings with agenda and roll.
create table meeting (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    kind varchar(20) not null,
    reason varchar(1000),
    meeting_state varchar(20) not null,
    starts_at timestamp(6) not null,
    meeting_date date not null,
    place varchar(300) not null,
    online_link varchar(500),
    plan_key varchar(100),
    edition_id bigint references edition,
    agenda_changes int not null,
    agenda_remarks varchar(2000),
    convened_at timestamp(6),
    presider_id bigint references person,
    secretary_id bigint references person,
    opened_at timestamp(6),
    closed_at timestamp(6),
    end_reason varchar(1000),
    proposed_start timestamp(6),
    ballots_begun int not null,
    ballots_open int not null,
    record_frozen boolean not null,
    constraint meeting_plan_key_uq unique (body_id, plan_key),
    constraint meeting_reason_ck check (kind = 'ORDINARY' or reason is not null),
    constraint meeting_opened_ck check ((opened_at is null) = (presider_id is null)),
    constraint meeting_closed_ck check (closed_at >= opened_at),
    constraint meeting_ballots_ck check (ballots_open >= 0 and ballots_open <= ballots_begun)
);
create index meeting_start_ix on meeting (starts_at);
create index meeting_body_ix on meeting (body_id, starts_at);
create index meeting_state_ix on meeting (meeting_state);
create index meeting_edition_ix on meeting (edition_id);
create index meeting_presider_ix on meeting (presider_id);
create index meeting_secretary_ix on meeting (secretary_id);

create table meeting_step (
    meeting_id bigint not null references meeting,
    ordinal int not null,
    reached_state varchar(20) not null,
    reached_at timestamp(6) not null,
    person_id bigint references person,
    primary key (meeting_id, ordinal)
);
create index meeting_step_person_ix on meeting_step (person_id);

create table agenda_item (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    ordinal int not null,
    title_kk varchar(1000) not null,
    title_ru varchar(1000),
    title_en varchar(1000),
    rapporteur_id bigint references person,
    rapporteur_name varchar(200),
    planned_minutes int not null,
    draft_decision_kk varchar(4000),
    draft_decision_ru varchar(4000),
    draft_decision_en varchar(4000),
    heard_kk text,
    heard_ru text,
    heard_en text,
    spoke_kk text,
    spoke_ru text,
    spoke_en text,
    being_voted boolean not null,
    decision_count int not null,
    constraint agenda_item_minutes_ck check (planned_minutes > 0),
    constraint agenda_item_rapporteur_ck check (rapporteur_id is null or rapporteur_name is null)
);
create index agenda_item_meeting_ix on agenda_item (meeting_id, ordinal);
create index agenda_item_rapporteur_ix on agenda_item (rapporteur_id);

create table agenda_item_material (
    agenda_item_id bigint not null references agenda_item,
    stored_file_id bigint not null references stored_file,
    primary key (agenda_item_id, stored_file_id)
);
create index agenda_item_material_file_ix on agenda_item_material (stored_file_id);

create table attendance (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    seat_id bigint not null references seat,
    person_id bigint references person,
    ordinal int not null,
    seat_role varchar(20) not null,
    presence varchar(20),
    reason varchar(500),
    arrived_at timestamp(6),
    left_at timestamp(6),
    arrived_remotely boolean not null,
    constraint attendance_seat_uq unique (meeting_id, seat_id),
    constraint attendance_holder_ck check (person_id is not null or presence is null),
    constraint attendance_excused_ck check (presence <> 'EXCUSED' or reason is not null),
    constraint attendance_times_ck check (left_at >= arrived_at)
);
create index attendance_seat_ix on attendance (seat_id);
create index attendance_person_ix on attendance (person_id);

create table attendance_period (
    attendance_id bigint not null references attendance,
    arrived_at timestamp(6) not null,
    left_at timestamp(6) not null,
    remote boolean not null
);
create index attendance_period_attendance_ix on attendance_period (attendance_id);

create table meeting_guest (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    name varchar(200) not null,
    affiliation varchar(300)
);
create index meeting_guest_meeting_ix on meeting_guest (meeting_id);
