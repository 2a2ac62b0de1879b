-- Individual plans of training, what was done, and the schedules of unit, institute and university.
create table consolidated_schedule (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    training_year int not null,
    schedule_state varchar(20) not null,
    remarks varchar(4000),
    budget_limit decimal(16, 2) not null,
    budget_ground varchar(500) not null,
    university_pays boolean not null,
    agreed_by_id bigint references person,
    agreed_at timestamp(6),
    approved_by_id bigint references person,
    approved_at timestamp(6),
    constraint consolidated_schedule_uq unique (institution_id, training_year),
    constraint consolidated_schedule_limit_ck check (budget_limit >= 0),
    constraint consolidated_schedule_approved_ck check ((approved_at is not null) = (schedule_state in ('APPROVED', 'COMMUNICATED')))
);
create index consolidated_schedule_agreed_ix on consolidated_schedule (agreed_by_id);
create index consolidated_schedule_approved_ix on consolidated_schedule (approved_by_id);

create table institute_training_schedule (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    training_year int not null,
    schedule_state varchar(20) not null,
    remarks varchar(4000),
    signed_by_id bigint references person,
    signed_at timestamp(6),
    consolidated_id bigint references consolidated_schedule,
    constraint institute_training_schedule_uq unique (unit_id, training_year),
    constraint institute_training_schedule_signed_ck check (schedule_state not in ('SUBMITTED', 'CONSOLIDATED') or signed_at is not null),
    constraint institute_training_schedule_whole_ck check ((consolidated_id is not null) = (schedule_state = 'CONSOLIDATED'))
);
create index institute_training_schedule_year_ix on institute_training_schedule (institution_id, training_year);
create index institute_training_schedule_whole_ix on institute_training_schedule (consolidated_id);
create index institute_training_schedule_signed_ix on institute_training_schedule (signed_by_id);

create table unit_training_schedule (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    upper_unit_id bigint not null references unit,
    training_year int not null,
    schedule_state varchar(20) not null,
    remarks varchar(4000),
    keeper_id bigint not null references person,
    drafted_by_id bigint not null references person,
    drafted_at timestamp(6) not null,
    minutes_id bigint references minutes,
    minutes_number varchar(50),
    minutes_date date,
    minutes_file_id bigint references stored_file,
    approved_by_id bigint references person,
    approved_at timestamp(6),
    institute_schedule_id bigint references institute_training_schedule,
    delivered_at timestamp(6),
    received_by_id bigint references person,
    received_at timestamp(6),
    constraint unit_training_schedule_uq unique (unit_id, training_year),
    constraint unit_training_schedule_keeper_ck check (keeper_id <> drafted_by_id),
    constraint unit_training_schedule_discussed_ck check (schedule_state in ('DRAFT', 'RETURNED') or minutes_number is not null),
    constraint unit_training_schedule_approved_ck check ((approved_at is not null) = (schedule_state = 'UNIT_APPROVED')),
    constraint unit_training_schedule_received_ck check (received_at is null or delivered_at is not null)
);
create index unit_training_schedule_upper_ix on unit_training_schedule (upper_unit_id, training_year);
create index unit_training_schedule_year_ix on unit_training_schedule (institution_id, training_year);
create index unit_training_schedule_keeper_ix on unit_training_schedule (keeper_id);
create index unit_training_schedule_drafted_ix on unit_training_schedule (drafted_by_id);
create index unit_training_schedule_approved_ix on unit_training_schedule (approved_by_id);
create index unit_training_schedule_received_ix on unit_training_schedule (received_by_id);
create index unit_training_schedule_minutes_ix on unit_training_schedule (minutes_id);
create index unit_training_schedule_file_ix on unit_training_schedule (minutes_file_id);
create index unit_training_schedule_whole_ix on unit_training_schedule (institute_schedule_id);

create table unit_training_finding (
    schedule_id bigint not null references unit_training_schedule,
    analysis_input varchar(30) not null,
    finding varchar(2000) not null,
    primary key (schedule_id, analysis_input)
);

create table training_plan (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    person_id bigint not null references person,
    category varchar(20) not null,
    training_year int not null,
    plan_state varchar(20) not null,
    handed_in_at timestamp(6),
    remarks varchar(4000),
    schedule_id bigint references unit_training_schedule,
    constraint training_plan_uq unique (person_id, unit_id, training_year),
    constraint training_plan_included_ck check ((schedule_id is not null) = (plan_state = 'INCLUDED'))
);
create index training_plan_unit_ix on training_plan (unit_id, training_year);
create index training_plan_year_ix on training_plan (institution_id, training_year);
create index training_plan_schedule_ix on training_plan (schedule_id);

create table training_item (
    id bigint primary key,
    version bigint not null,
    plan_id bigint not null references training_plan,
    training_area varchar(30) not null,
    training_form varchar(30) not null,
    training_purpose varchar(30) not null,
    title varchar(500) not null,
    provider varchar(300) not null,
    subject varchar(300),
    priority_direction varchar(300),
    hours int not null,
    starts_on date not null,
    ends_on date not null,
    cost decimal(14, 2) not null,
    contract varchar(300),
    justification varchar(2000),
    justified_by_id bigint references person,
    justified_on date,
    item_state varchar(20) not null,
    proof_kind varchar(20),
    proof varchar(300),
    not_done_reason varchar(2000),
    constraint training_item_hours_ck check (hours > 0),
    constraint training_item_cost_ck check (cost >= 0),
    constraint training_item_days_ck check (ends_on >= starts_on),
    constraint training_item_proof_ck check (item_state <> 'COMPLETED' or proof is not null),
    constraint training_item_reason_ck check (item_state <> 'NOT_DONE' or not_done_reason is not null)
);
create index training_item_plan_ix on training_item (plan_id);
create index training_item_justified_ix on training_item (justified_by_id);

create table training_funding (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references training_item,
    funding_source varchar(30) not null,
    amount decimal(14, 2) not null,
    contract varchar(300),
    specification varchar(300),
    consent varchar(300),
    constraint training_funding_source_uq unique (item_id, funding_source),
    constraint training_funding_amount_ck check (amount > 0)
);

create table training_record (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    item_id bigint references training_item,
    title varchar(500) not null,
    provider varchar(300) not null,
    hours int not null,
    ended_on date not null,
    proof varchar(300) not null,
    constraint training_record_item_uq unique (item_id),
    constraint training_record_hours_ck check (hours > 0)
);
create index training_record_person_ix on training_record (person_id, ended_on);

create table training_requirement (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    category varchar(20) not null,
    least_hours int not null,
    every_years int not null,
    ground varchar(500) not null,
    constraint training_requirement_uq unique (institution_id, category),
    constraint training_requirement_hours_ck check (least_hours > 0),
    constraint training_requirement_years_ck check (every_years between 1 and 10)
);
