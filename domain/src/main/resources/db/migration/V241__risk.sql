-- The register of risks, and where the training of a year stands in the development plan.
create table risk (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    risk_number int not null,
    risk_kind varchar(20) not null,
    name_kk varchar(500) not null,
    name_ru varchar(500),
    name_en varchar(500),
    causes_kk varchar(2000) not null,
    causes_ru varchar(2000),
    causes_en varchar(2000),
    consequences_kk varchar(2000) not null,
    consequences_ru varchar(2000),
    consequences_en varchar(2000),
    measures_kk varchar(2000) not null,
    measures_ru varchar(2000),
    measures_en varchar(2000),
    owner_id bigint references person,
    risk_state varchar(20) not null,
    state_note varchar(2000),
    assessed_on date,
    constraint risk_number_uq unique (institution_id, risk_number)
);
create index risk_owner_ix on risk (owner_id);

create table development_plan_entry (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    plan_year int not null,
    plan_document varchar(500) not null,
    recorded_by_id bigint not null references person,
    recorded_on date not null,
    constraint development_plan_entry_uq unique (institution_id, plan_year)
);
create index development_plan_entry_person_ix on development_plan_entry (recorded_by_id);
