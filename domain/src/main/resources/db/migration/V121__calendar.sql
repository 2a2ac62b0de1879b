-- Answers to the call to a meeting, observers of open meetings, and the secret addresses of calendars.
create table meeting_answer (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    person_id bigint not null references person,
    choice varchar(20) not null,
    reason varchar(500),
    answered_at timestamp(6) not null,
    constraint meeting_answer_person_uq unique (meeting_id, person_id),
    constraint meeting_answer_reason_ck check (choice <> 'NO' or reason is not null)
);
create index meeting_answer_person_ix on meeting_answer (person_id);

create table meeting_observer (
    id bigint primary key,
    version bigint not null,
    meeting_id bigint not null references meeting,
    person_id bigint not null references person,
    affiliation varchar(300),
    registered_at timestamp(6) not null,
    withdrawn_at timestamp(6),
    admitted_at timestamp(6),
    constraint meeting_observer_person_uq unique (meeting_id, person_id),
    constraint meeting_observer_admitted_ck check (admitted_at is null or withdrawn_at is null)
);
create index meeting_observer_person_ix on meeting_observer (person_id);

create table calendar_feed (
    id bigint primary key,
    version bigint not null,
    owner_id bigint not null references person,
    body_id bigint references body,
    secret_digest varchar(64) not null,
    created_at timestamp(6) not null,
    revoked_at timestamp(6),
    constraint calendar_feed_secret_uq unique (secret_digest)
);
create index calendar_feed_owner_ix on calendar_feed (owner_id);
create index calendar_feed_body_ix on calendar_feed (body_id);

create index meeting_date_ix on meeting (meeting_date);
