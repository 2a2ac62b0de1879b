-- Trip orders to trainings of the approved consolidated schedule (TRN-17), and who goes instead of whom.
alter table training_item add column substitute_id bigint references person;
alter table training_item add column substitution_reason varchar(1000);
create index training_item_substitute_ix on training_item (substitute_id);

create table training_order (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    request_key varchar(100),
    order_state varchar(20) not null,
    place_kk varchar(300) not null,
    place_ru varchar(300),
    place_en varchar(300),
    departs_on date not null,
    returns_on date not null,
    issued_in varchar(100),
    ground varchar(500),
    changes_id bigint references training_order,
    change_reason varchar(1000),
    order_year int,
    order_number int,
    issued_on date,
    signer_id bigint references person,
    signer_title_kk varchar(500),
    signer_title_ru varchar(500),
    signer_title_en varchar(500),
    drafted_by_id bigint not null references person,
    drafted_at timestamp(6) not null,
    issued_by_id bigint references person,
    issued_at timestamp(6),
    cancel_reason varchar(1000),
    cancelled_by_id bigint references person,
    cancelled_at timestamp(6),
    constraint training_order_number_uq unique (institution_id, order_year, order_number),
    constraint training_order_key_uq unique (institution_id, request_key),
    constraint training_order_days_ck check (returns_on >= departs_on),
    constraint training_order_change_ck check ((changes_id is null) = (change_reason is null)),
    constraint training_order_issued_ck check (order_state not in ('ISSUED', 'CHANGED') or order_number is not null and signer_id is not null),
    constraint training_order_cancelled_ck check ((cancelled_at is not null) = (order_state = 'CANCELLED'))
);
create index training_order_changes_ix on training_order (changes_id);
create index training_order_signer_ix on training_order (signer_id);
create index training_order_drafted_ix on training_order (drafted_by_id);
create index training_order_issued_ix on training_order (issued_by_id);
create index training_order_cancelled_ix on training_order (cancelled_by_id);

create table training_order_line (
    id bigint primary key,
    version bigint not null,
    order_id bigint not null references training_order,
    item_id bigint not null references training_item,
    employment_id bigint not null references employment,
    person_id bigint not null references person,
    substitution_reason varchar(1000),
    person_name varchar(350),
    position_kk varchar(300),
    position_ru varchar(300),
    position_en varchar(300),
    acquainted_at timestamp(6),
    constraint training_order_line_uq unique (order_id, person_id)
);
create index training_order_line_item_ix on training_order_line (item_id);
create index training_order_line_person_ix on training_order_line (person_id);
create index training_order_line_employment_ix on training_order_line (employment_id);
