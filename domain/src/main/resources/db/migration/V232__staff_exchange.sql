-- What other systems have sent of staff, so that the same message has its effect once.
create table staff_exchange (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    exchange_key varchar(100) not null,
    content_hash varchar(64) not null,
    username varchar(100) not null,
    received_at timestamp(6) not null,
    registered_count int not null,
    changed_count int not null,
    kept_count int not null,
    constraint staff_exchange_uq unique (institution_id, exchange_key)
);
