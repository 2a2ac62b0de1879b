-- The journal is only ever appended to. In production the application's database user gets no DELETE on these two tables,
-- and UPDATE only for the columns that the seal fills: number, previous_hash, hash, version.
create table journal_entry (
    id bigint primary key,
    version bigint not null,
    number bigint,
    happened_at timestamp(6) not null,
    username varchar(100) not null,
    person_id bigint,
    command varchar(200) not null,
    arguments varchar(8000) not null,
    subject varchar(400) not null,
    outcome varchar(20) not null,
    reason varchar(100) not null,
    message varchar(2000) not null,
    duration_micros bigint not null,
    previous_hash char(64),
    hash char(64),
    constraint journal_entry_number_uq unique (number),
    constraint journal_entry_sealed_ck check ((number is null) = (hash is null) and (number is null) = (previous_hash is null))
);
create index journal_entry_happened_ix on journal_entry (happened_at);
create index journal_entry_username_ix on journal_entry (username, happened_at);
create index journal_entry_command_ix on journal_entry (command, happened_at);
create index journal_entry_outcome_ix on journal_entry (outcome, happened_at);

create table journal_head (
    id bigint primary key,
    version bigint not null,
    number bigint not null,
    hash char(64) not null
);
insert into journal_head (id, version, number, hash)
values (1, 1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
