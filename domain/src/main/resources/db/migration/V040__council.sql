-- Bodies, their compositions and seats. A composition in preparation is unique per body: preparing_for is the body until approval.
create table body (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    name_kk varchar(500) not null,
    name_ru varchar(500),
    name_en varchar(500),
    institution_id bigint not null references institution,
    parent_id bigint references body,
    regulation_id bigint not null references regulation,
    ground varchar(1000) not null,
    valid_from date not null,
    valid_to date,
    constraint body_days_ck check (valid_to >= valid_from)
);
create index body_institution_ix on body (institution_id);
create index body_parent_ix on body (parent_id);
create index body_regulation_ix on body (regulation_id);

create table composition (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    preparing_for bigint references body,
    composition_state varchar(20) not null,
    valid_from date not null,
    valid_to date,
    ground varchar(1000) not null,
    proposer_id bigint references person,
    proposed_at timestamp(6),
    approver_id bigint references person,
    approved_at timestamp(6),
    remarks varchar(2000),
    constraint composition_one_draft_uq unique (preparing_for),
    constraint composition_days_ck check (valid_to >= valid_from),
    constraint composition_approved_ck check ((composition_state = 'APPROVED') = (approved_at is not null)),
    constraint composition_not_own_ck check (approver_id <> proposer_id)
);
create index composition_body_ix on composition (body_id, valid_from);
create index composition_proposer_ix on composition (proposer_id);
create index composition_approver_ix on composition (approver_id);
create index composition_state_ix on composition (composition_state);

create table seat (
    id bigint primary key,
    version bigint not null,
    composition_id bigint not null references composition,
    ordinal int not null,
    seat_role varchar(20) not null,
    post_id bigint references post,
    person_id bigint references person,
    by_agreement boolean not null,
    consent_date date,
    consent_document varchar(500),
    last_day date,
    removed_by_decision bigint,
    constraint seat_holder_ck check ((post_id is null) <> (person_id is null)),
    constraint seat_consent_ck check (consent_date is null or by_agreement),
    constraint seat_removal_ck check ((last_day is null) = (removed_by_decision is null))
);
create index seat_composition_ix on seat (composition_id, ordinal);
create index seat_post_ix on seat (post_id);
create index seat_person_ix on seat (person_id);
create index seat_removal_ix on seat (removed_by_decision);
