-- Proposals for agendas, and the bodies on their way.
create table proposal (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    title_kk varchar(1000) not null,
    title_ru varchar(1000),
    title_en varchar(1000),
    reason varchar(4000),
    draft_decision_kk varchar(4000),
    draft_decision_ru varchar(4000),
    draft_decision_en varchar(4000),
    proposer_id bigint not null references person,
    source_account varchar(100) not null,
    draft_key varchar(100),
    proposal_state varchar(20) not null,
    moved_at timestamp(6) not null,
    constraint proposal_key_uq unique (source_account, draft_key),
    constraint proposal_reason_ck check (proposal_state = 'DRAFT' or reason is not null)
);
create index proposal_body_ix on proposal (body_id, proposal_state);
create index proposal_proposer_ix on proposal (proposer_id, moved_at);
create index proposal_moved_ix on proposal (moved_at);

create table proposal_material (
    proposal_id bigint not null references proposal,
    stored_file_id bigint not null references stored_file,
    primary key (proposal_id, stored_file_id)
);
create index proposal_material_file_ix on proposal_material (stored_file_id);

create table proposal_station (
    id bigint primary key,
    version bigint not null,
    proposal_id bigint not null references proposal,
    ordinal int not null,
    body_id bigint not null references body,
    assigned boolean not null,
    sent_by_id bigint not null references person,
    sent_at timestamp(6) not null,
    note varchar(2000),
    station_state varchar(20) not null,
    received_at timestamp(6),
    agenda_item_id bigint references agenda_item,
    answered_by_id bigint references person,
    answered_at timestamp(6),
    answer varchar(2000),
    constraint proposal_station_place_uq unique (proposal_id, ordinal),
    constraint proposal_station_declined_ck check (station_state <> 'DECLINED' or answer is not null),
    constraint proposal_station_included_ck check (station_state <> 'INCLUDED' or agenda_item_id is not null)
);
create index proposal_station_body_ix on proposal_station (body_id);
create index proposal_station_item_ix on proposal_station (agenda_item_id);
create index proposal_station_sent_by_ix on proposal_station (sent_by_id);
create index proposal_station_answered_by_ix on proposal_station (answered_by_id);

alter table agenda_item add column proposal_id bigint references proposal;
alter table agenda_item add column proposer_id bigint references person;
create index agenda_item_proposal_ix on agenda_item (proposal_id);
create index agenda_item_proposer_ix on agenda_item (proposer_id);

-- The law, act or regulation on which a decision rests.
alter table decision add column legal_basis varchar(1000);
