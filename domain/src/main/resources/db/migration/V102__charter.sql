-- What is laid down about a body beside its seats: working unit, universities of the directions, criteria for members.
alter table body add column working_unit_id bigint references unit;
create index body_working_unit_ix on body (working_unit_id);

alter table seat add column member_category varchar(30);
alter table seat add column represents_id bigint references institution;
alter table seat add column criteria_checked_on date;
alter table seat add column criteria_checked_by bigint references person;
create index seat_represents_ix on seat (represents_id);
create index seat_checked_by_ix on seat (criteria_checked_by);

create table body_charter (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    criteria_kk varchar(4000),
    criteria_ru varchar(4000),
    criteria_en varchar(4000),
    criteria_ground varchar(1000),
    criteria_since date,
    constraint body_charter_uq unique (body_id),
    constraint body_charter_criteria_ck check ((criteria_kk is null) = (criteria_since is null))
);

create table body_university (
    charter_id bigint not null references body_charter,
    institution_id bigint not null references institution,
    primary key (charter_id, institution_id)
);
create index body_university_institution_ix on body_university (institution_id);

-- Of what parts an association consists, approved by its chair.
create table body_structure (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    structure_state varchar(20) not null,
    ground varchar(1000),
    proposer_id bigint references person,
    approver_id bigint references person,
    approved_at timestamp(6),
    valid_from date,
    valid_to date,
    remarks varchar(2000),
    constraint body_structure_approved_ck check ((structure_state = 'APPROVED') = (approved_at is not null)),
    constraint body_structure_not_own_ck check (approver_id <> proposer_id)
);
create index body_structure_body_ix on body_structure (body_id);
create index body_structure_proposer_ix on body_structure (proposer_id);
create index body_structure_approver_ix on body_structure (approver_id);

create table body_structure_part (
    id bigint primary key,
    version bigint not null,
    structure_id bigint not null references body_structure,
    ordinal int not null,
    name_kk varchar(500) not null,
    name_ru varchar(500),
    name_en varchar(500),
    purpose varchar(2000)
);
create index body_structure_part_ix on body_structure_part (structure_id, ordinal);

insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (103, 1, 'council.structure', 'ОӘБ құрылымы', 'Структура УМО', 'Structure of an association');
insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (103, 1, 103, date '2000-01-01', '№ 400 бұйрық, Ереже, 18-т.');
insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, clause) values
    (1031, 1, 103, 1, 'APPROVE', 'CHAIR', 'BODY', null, 'CNL-32');
