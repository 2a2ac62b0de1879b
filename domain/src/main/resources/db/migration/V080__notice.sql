-- What people are told, by which channel and when; mail leaves through an outbox that survives an outage of the mail server.
create table notice (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    kind varchar(40) not null,
    meeting_id bigint,
    title varchar(500) not null,
    text varchar(100000) not null,
    link varchar(300) not null,
    created_at timestamp(6) not null,
    read_at timestamp(6)
);
create index notice_person_ix on notice (person_id, created_at);
create index notice_unread_ix on notice (person_id, read_at);
create index notice_meeting_ix on notice (meeting_id);

create table notice_delivery (
    id bigint primary key,
    version bigint not null,
    notice_id bigint not null references notice,
    channel varchar(20) not null,
    address varchar(320) not null,
    delivered_at timestamp(6) not null,
    constraint notice_delivery_uq unique (notice_id, channel)
);

create table outbox_mail (
    id bigint primary key,
    version bigint not null,
    notice_id bigint not null references notice,
    recipient varchar(320) not null,
    subject varchar(500) not null,
    text varchar(100000) not null,
    html varchar(200000) not null,
    calendar varchar(200000),
    calendar_method varchar(20),
    state varchar(20) not null,
    attempts integer not null,
    created_at timestamp(6) not null,
    next_attempt_at timestamp(6) not null,
    sent_at timestamp(6),
    last_error varchar(1000),
    constraint outbox_mail_notice_uq unique (notice_id)
);
create index outbox_mail_due_ix on outbox_mail (state, next_attempt_at);

create table calendar_event (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null,
    sequence_number integer not null,
    constraint calendar_event_meeting_uq unique (meeting_id)
);
