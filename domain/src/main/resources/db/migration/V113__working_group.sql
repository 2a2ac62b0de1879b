-- Working groups: bodies of their own that report to the body which formed them.
create table working_group (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    parent_id bigint not null references body,
    topic_kk varchar(500) not null,
    topic_ru varchar(500),
    topic_en varchar(500),
    ground varchar(1000) not null,
    formed_on date not null,
    due date not null,
    group_state varchar(20) not null,
    report varchar(10000),
    reported_at timestamp(6),
    reported_late boolean not null,
    agenda_item_id bigint references agenda_item,
    remarks varchar(2000),
    end_reason varchar(2000),
    constraint working_group_body_uq unique (body_id),
    constraint working_group_due_ck check (due >= formed_on),
    constraint working_group_reported_ck check (group_state not in ('REPORTED', 'COMPLETED') or report is not null)
);
create index working_group_parent_ix on working_group (parent_id, group_state);
create index working_group_item_ix on working_group (agenda_item_id);

create table working_group_file (
    group_id bigint not null references working_group,
    stored_file_id bigint not null references stored_file,
    primary key (group_id, stored_file_id)
);
create index working_group_file_file_ix on working_group_file (stored_file_id);

create table working_group_task (
    id bigint primary key,
    version bigint not null,
    group_id bigint not null references working_group,
    ordinal int not null,
    task varchar(2000) not null,
    person_id bigint not null references person,
    due date not null,
    result varchar(4000),
    done_at timestamp(6),
    constraint working_group_task_place_uq unique (group_id, ordinal),
    constraint working_group_task_done_ck check ((result is null) = (done_at is null))
);
create index working_group_task_person_ix on working_group_task (person_id);
