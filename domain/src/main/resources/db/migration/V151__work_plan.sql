-- Work plans of bodies in editions, their lines, and what is written down before a plan is made. The table of the events that lines
-- become stands in a later file, so that the database does not watch over that one relation.
create table work_plan (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    plan_year int not null,
    first_day date not null,
    last_day date not null,
    edition_number int not null,
    series_id bigint references work_plan,
    plan_state varchar(20) not null,
    effective boolean,
    preparing boolean,
    item_changes int not null,
    author_id bigint not null references person,
    approver_id bigint references person,
    approved_at timestamp(6),
    remarks varchar(4000),
    keeper_id bigint references person,
    kept_at timestamp(6),
    kept_place varchar(300),
    constraint work_plan_edition_uq unique (body_id, plan_year, edition_number),
    constraint work_plan_effective_uq unique (body_id, plan_year, effective),
    constraint work_plan_preparing_uq unique (body_id, plan_year, preparing),
    constraint work_plan_days_ck check (last_day > first_day),
    constraint work_plan_effective_ck check ((effective is not null) = (plan_state = 'EFFECTIVE')),
    constraint work_plan_approved_ck check ((approved_at is not null) = (plan_state in ('EFFECTIVE', 'SUPERSEDED'))),
    constraint work_plan_kept_ck check ((keeper_id is null) = (kept_at is null) and (keeper_id is null) = (kept_place is null))
);
create index work_plan_year_ix on work_plan (plan_year);
create index work_plan_series_ix on work_plan (series_id);
create index work_plan_author_ix on work_plan (author_id);
create index work_plan_approver_ix on work_plan (approver_id);
create index work_plan_keeper_ix on work_plan (keeper_id);

create table plan_item (
    id bigint primary key,
    version bigint not null,
    plan_id bigint not null references work_plan,
    line_id bigint,
    content_kk varchar(1000) not null,
    content_ru varchar(1000),
    content_en varchar(1000),
    item_kind varchar(20) not null,
    due date not null,
    by_month boolean not null,
    person_id bigint references person,
    unit_id bigint references unit,
    form_kk varchar(300),
    form_ru varchar(300),
    form_en varchar(300),
    item_state varchar(20) not null,
    reason varchar(1000),
    evidence varchar(1000),
    evidence_link varchar(500),
    recorded_at timestamp(6),
    meeting_id bigint references meeting,
    event_id bigint,
    constraint plan_item_line_uq unique (plan_id, line_id),
    constraint plan_item_responsible_ck check (person_id is not null or unit_id is not null),
    constraint plan_item_done_ck check (item_state <> 'DONE' or evidence is not null or evidence_link is not null),
    constraint plan_item_reason_ck check (item_state <> 'NOT_DONE' or reason is not null)
);
create index plan_item_plan_ix on plan_item (plan_id, due);
create index plan_item_line_ix on plan_item (line_id);
create index plan_item_person_ix on plan_item (person_id);
create index plan_item_unit_ix on plan_item (unit_id);
create index plan_item_meeting_ix on plan_item (meeting_id);
create index plan_item_event_ix on plan_item (event_id);

create table plan_item_remit (
    plan_item_id bigint not null references plan_item,
    remit_entry_id bigint not null references remit_entry,
    primary key (plan_item_id, remit_entry_id)
);
create index plan_item_remit_ix on plan_item_remit (remit_entry_id);

create table plan_outlook (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    plan_year int not null,
    outlook_kind varchar(20) not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000),
    text_en varchar(4000),
    author_id bigint not null references person,
    written_at timestamp(6) not null
);
create index plan_outlook_body_ix on plan_outlook (body_id, plan_year);
create index plan_outlook_author_ix on plan_outlook (author_id);

-- An item of an agenda follows a line of the plan; and by it the body may take a step of an approval.
alter table agenda_item add column plan_line bigint;
alter table agenda_item add column approval_id bigint references approval;
create index agenda_item_plan_line_ix on agenda_item (plan_line);
create index agenda_item_approval_ix on agenda_item (approval_id);

-- The ways of the plans (PLN-01, PLN-03 to PLN-06).
insert into approval_route (id, version, route_key, name_kk, name_ru, name_en) values
    (151, 1, 'plan.council', 'ОӘК жұмыс жоспары', 'План работы УМС', 'Work plan of the educational-methodical council'),
    (152, 1, 'plan.bureau', 'ИОӘБ жұмыс жоспары', 'План работы УМБ института', 'Work plan of the methodical bureau of an institute'),
    (153, 1, 'plan.association', 'ОӘБ жұмыс жоспары', 'План работы УМО', 'Work plan of an association by direction'),
    (154, 1, 'plan.teachers', 'Әдістемелік бірлестіктің жұмыс жоспары', 'План работы методического объединения', 'Work plan of an association of teachers'),
    (155, 1, 'plan.body', 'Өзге алқалы органның жұмыс жоспары', 'План работы иного коллегиального органа', 'Work plan of another body');

insert into approval_route_edition (id, version, route_id, valid_from, ground) values
    (151, 1, 151, date '2000-01-01', 'ЖН-АЛТ-01, 05-басылым, 5.5.1-т.'),
    (152, 1, 152, date '2000-01-01', 'ЖН-АЛТ-01, 05-басылым, 5.1.3-т.'),
    (153, 1, 153, date '2000-01-01', '№ 400 бұйрық, Ереже, 20-т., 15-т. 10) тармақшасы'),
    (154, 1, 154, date '2000-01-01', '№ 253 бұйрық, Қағидалар, 28-т.'),
    (155, 1, 155, date '2000-01-01', 'Жоспарды органның өз төрағасы бекітеді');

insert into approval_route_step (id, version, edition_id, ordinal, verb, actor_kind, actor_scope, actor_value, clause) values
    (1511, 1, 151, 1, 'APPROVE', 'CHAIR', 'BODY', null, 'PLN-01'),
    (1521, 1, 152, 1, 'AGREE', 'CHAIR', 'BODY', null, 'PLN-03'),
    (1522, 1, 152, 2, 'APPROVE', 'BODY_DECISION', 'UPPER_BODY', null, 'PLN-03'),
    (1531, 1, 153, 1, 'AGREE', 'BODY_DECISION', 'BODY', null, 'PLN-04'),
    (1532, 1, 153, 2, 'AGREE', 'BODY_DECISION', 'UPPER_BODY', null, 'PLN-05'),
    (1533, 1, 153, 3, 'APPROVE', 'CHAIR', 'BODY', null, 'PLN-04'),
    (1541, 1, 154, 1, 'APPROVE', 'POST', 'INSTITUTION', 'HEAD', 'PLN-06'),
    (1551, 1, 155, 1, 'APPROVE', 'CHAIR', 'BODY', null, null);
