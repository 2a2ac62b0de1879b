-- What bodies are there for: lists of tasks, subjects and directions that hold for a time, and the agenda items that belong to them.
create table remit (
    id bigint primary key,
    version bigint not null,
    kind varchar(30) not null,
    source varchar(300) not null,
    valid_from date not null,
    valid_to date,
    constraint remit_days_ck check (valid_to >= valid_from),
    constraint remit_kind_uq unique (kind, valid_from)
);

create table remit_entry (
    id bigint primary key,
    version bigint not null,
    remit_id bigint not null references remit,
    number int not null,
    text_kk varchar(1000) not null,
    text_ru varchar(1000),
    text_en varchar(1000),
    constraint remit_entry_number_uq unique (remit_id, number)
);

create table agenda_item_remit (
    agenda_item_id bigint not null references agenda_item,
    remit_entry_id bigint not null references remit_entry,
    primary key (agenda_item_id, remit_entry_id)
);
create index agenda_item_remit_ix on agenda_item_remit (remit_entry_id);
