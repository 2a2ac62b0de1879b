-- Amendments to the draft decision of an item, and motions to change the agenda of the open meeting; each has a vote of its own.
create table amendment (
    id bigint primary key,
    version bigint not null,
    agenda_item_id bigint not null references agenda_item,
    ordinal int not null,
    author_id bigint references person,
    replaced_kk varchar(2000),
    replaced_ru varchar(2000),
    replaced_en varchar(2000),
    words_kk varchar(2000) not null,
    words_ru varchar(2000),
    words_en varchar(2000),
    motion_state varchar(20) not null,
    ballot_id bigint references ballot,
    constraint amendment_ordinal_uq unique (agenda_item_id, ordinal),
    constraint amendment_ballot_uq unique (ballot_id),
    constraint amendment_settled_ck check (motion_state in ('PROPOSED', 'WITHDRAWN') or ballot_id is not null)
);
create index amendment_author_ix on amendment (author_id);

create table motion (
    id bigint primary key,
    version bigint not null,
    kind varchar(20) not null,
    agenda_item_id bigint not null references agenda_item,
    place int not null,
    title_kk varchar(1000),
    title_ru varchar(1000),
    title_en varchar(1000),
    planned_minutes int not null,
    motion_state varchar(20) not null,
    ballot_id bigint not null references ballot,
    constraint motion_ballot_uq unique (ballot_id),
    constraint motion_kind_ck check ((kind = 'ADD_ITEM') = (title_kk is not null))
);
create index motion_item_ix on motion (agenda_item_id);

-- The entries of the remit come by a later migration, so that the column refers to them without a constraint.
create table motion_remit (
    motion_id bigint not null references motion,
    remit_entry_id bigint not null,
    primary key (motion_id, remit_entry_id)
);
create index motion_remit_entry_ix on motion_remit (remit_entry_id);
