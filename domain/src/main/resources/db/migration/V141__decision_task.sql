-- Decisions to be carried out, with everything that happened to them; the item of an agenda that asks about them.
create table decision_task (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    minutes_id bigint not null references minutes,
    decision_id bigint not null references decision,
    task_state varchar(20) not null,
    closed boolean not null,
    progress int not null,
    meeting_date date not null,
    due_date date not null,
    first_due_date date not null,
    reported_on date,
    result varchar(4000),
    result_link varchar(500),
    requested_due_date date,
    request_reason varchar(1000),
    reminded_for date,
    escalated_on date,
    constraint decision_task_decision_uq unique (decision_id),
    constraint decision_task_due_ck check (due_date >= meeting_date and first_due_date >= meeting_date),
    constraint decision_task_progress_ck check (progress between 0 and 100),
    constraint decision_task_state_ck check (task_state <> 'OVERDUE'),
    constraint decision_task_closed_ck check (closed = (task_state in ('ACCEPTED', 'WITHDRAWN'))),
    constraint decision_task_reported_ck check (task_state not in ('REPORTED', 'ACCEPTED') or reported_on is not null),
    constraint decision_task_request_ck check ((requested_due_date is null) = (request_reason is null))
);
create index decision_task_body_ix on decision_task (body_id, meeting_date);
create index decision_task_minutes_ix on decision_task (minutes_id);
create index decision_task_due_ix on decision_task (closed, due_date);

create table task_entry (
    id bigint primary key,
    version bigint not null,
    task_id bigint not null references decision_task,
    ordinal int not null,
    act varchar(30) not null,
    happened_at timestamp(6) not null,
    person_id bigint references person,
    note varchar(4000),
    link varchar(500),
    stored_file_id bigint references stored_file,
    progress int,
    due_date date,
    command_key varchar(100),
    constraint task_entry_ordinal_uq unique (task_id, ordinal),
    constraint task_entry_key_uq unique (task_id, command_key)
);
create index task_entry_person_ix on task_entry (person_id);
create index task_entry_file_ix on task_entry (stored_file_id);

alter table agenda_item add column on_execution boolean default false not null;

create table decision_delivery (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    minutes_id bigint not null references minutes,
    decision_id bigint not null references decision,
    unit_id bigint references unit,
    institution_id bigint references institution,
    due_date date,
    sent_at timestamp(6),
    sent_on date,
    sent_by_id bigint references person,
    received_at timestamp(6),
    received_by_id bigint references person,
    response_accepted boolean,
    response_date date,
    response_text varchar(2000),
    response_by_id bigint references person,
    constraint decision_delivery_unit_uq unique (decision_id, unit_id),
    constraint decision_delivery_institution_uq unique (decision_id, institution_id),
    constraint decision_delivery_recipient_ck check ((unit_id is null) <> (institution_id is null)),
    constraint decision_delivery_sent_ck check ((sent_at is null) = (sent_by_id is null) and (sent_at is null) = (sent_on is null)),
    constraint decision_delivery_received_ck check (received_at is null or sent_at is not null),
    constraint decision_delivery_response_ck check ((response_accepted is null) = (response_date is null))
);
create index decision_delivery_body_ix on decision_delivery (body_id);
create index decision_delivery_minutes_ix on decision_delivery (minutes_id);
create index decision_delivery_unit_ix on decision_delivery (unit_id);
create index decision_delivery_institution_ix on decision_delivery (institution_id);
create index decision_delivery_sent_by_ix on decision_delivery (sent_by_id);
create index decision_delivery_received_by_ix on decision_delivery (received_by_id);
create index decision_delivery_response_by_ix on decision_delivery (response_by_id);

alter table institution add column site varchar(300);

create table materials_publication (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    link varchar(500) not null,
    published_on date not null,
    person_id bigint not null references person,
    constraint materials_publication_meeting_uq unique (meeting_id)
);
create index materials_publication_person_ix on materials_publication (person_id);
