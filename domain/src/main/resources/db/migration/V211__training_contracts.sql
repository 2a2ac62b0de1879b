-- By which competition a teacher was appointed and why people leave (ORG-13), training contracts with their repayment (TRN-35).
alter table employment add column competed_on date;
alter table employment add column contract_from date;
alter table employment add column contract_until date;
alter table employment add column leaving_ground varchar(30);
alter table employment add constraint employment_competition_ck check ((competed_on is null) = (contract_from is null) and (competed_on is null) = (contract_until is null));
alter table employment add constraint employment_contract_ck check (contract_until > contract_from and contract_from >= competed_on);
alter table employment add constraint employment_leaving_ck check (leaving_ground is null or valid_to is not null);

create table training_contract (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    person_id bigint not null references person,
    employment_id bigint not null references employment,
    item_id bigint references training_item,
    request_key varchar(100),
    contract_number varchar(100) not null,
    signed_on date not null,
    subject varchar(500) not null,
    training_sum decimal(14, 2) not null,
    repayment_clause varchar(100),
    bound_from date,
    bound_until date,
    constraint training_contract_item_uq unique (item_id),
    constraint training_contract_key_uq unique (institution_id, request_key),
    constraint training_contract_sum_ck check (training_sum > 0),
    constraint training_contract_bound_ck check ((repayment_clause is null) = (bound_until is null) and (bound_from is null) = (bound_until is null))
);
create index training_contract_institution_ix on training_contract (institution_id);
create index training_contract_person_ix on training_contract (person_id);
create index training_contract_employment_ix on training_contract (employment_id);
