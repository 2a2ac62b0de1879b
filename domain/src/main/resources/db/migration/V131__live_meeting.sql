-- An open meeting as it goes on: the item on the floor, the list of speakers, questions and proposals from the seats.
create table meeting_floor (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    agenda_item_id bigint not null references agenda_item,
    called_at timestamp(6) not null,
    constraint meeting_floor_one_uq unique (meeting_id)
);
create index meeting_floor_item_ix on meeting_floor (agenda_item_id);

create table speech (
    id bigint primary key,
    version bigint not null,
    agenda_item_id bigint not null references agenda_item,
    listed_on_item_id bigint references agenda_item,
    person_id bigint not null references person,
    place int not null,
    speech_state varchar(20) not null,
    asked_at timestamp(6) not null,
    begun_at timestamp(6),
    limit_minutes int,
    ended_at timestamp(6),
    constraint speech_listed_once_uq unique (listed_on_item_id, person_id),
    constraint speech_listed_ck check ((speech_state in ('WAITING', 'SPEAKING')) = (listed_on_item_id is not null)),
    constraint speech_begun_ck check ((begun_at is null) = (limit_minutes is null)),
    constraint speech_ended_ck check (ended_at >= begun_at)
);
create index speech_item_ix on speech (agenda_item_id, place);
create index speech_person_ix on speech (person_id);

create table contribution (
    id bigint primary key,
    version bigint not null,
    agenda_item_id bigint not null references agenda_item,
    person_id bigint not null references person,
    kind varchar(20) not null,
    said varchar(1000) not null,
    sent_at timestamp(6) not null,
    send_key varchar(60),
    constraint contribution_key_uq unique (person_id, send_key)
);
create index contribution_item_ix on contribution (agenda_item_id, sent_at);
