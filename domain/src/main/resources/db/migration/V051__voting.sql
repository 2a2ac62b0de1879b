-- Votes and decisions. One vote of a person on a ballot; one open ballot on an item.
create table ballot (
    id bigint primary key,
    version bigint not null,
    agenda_item_id bigint not null references agenda_item,
    open_on_item_id bigint references agenda_item,
    question_kk varchar(4000) not null,
    question_ru varchar(4000),
    question_en varchar(4000),
    form varchar(20) not null,
    ballot_state varchar(20) not null,
    opened_at timestamp(6) not null,
    opened_by_id bigint not null references person,
    closed_at timestamp(6),
    outcome varchar(40),
    members int,
    present int,
    quorum_needed int,
    votes_needed int,
    votes_for int,
    votes_against int,
    abstained int,
    presider_choice varchar(20),
    majority_base varchar(20),
    tie_break varchar(20),
    constraint ballot_one_open_uq unique (open_on_item_id),
    constraint ballot_open_ck check ((ballot_state = 'OPEN') = (open_on_item_id is not null)),
    constraint ballot_closed_ck check ((ballot_state = 'CLOSED') = (outcome is not null)),
    constraint ballot_count_ck check (votes_for + votes_against + abstained <= present)
);
create index ballot_item_ix on ballot (agenda_item_id);
create index ballot_opened_by_ix on ballot (opened_by_id);

create table ballot_participant (
    ballot_id bigint not null references ballot,
    person_id bigint not null references person,
    primary key (ballot_id, person_id)
);
create index ballot_participant_person_ix on ballot_participant (person_id);

create table vote (
    id bigint primary key,
    version bigint not null,
    ballot_id bigint not null references ballot,
    voter_id bigint not null references person,
    attendance_id bigint not null references attendance,
    choice varchar(20) not null,
    cast_at timestamp(6) not null,
    entered_by_id bigint references person,
    receipt varchar(40) not null,
    corrected_from varchar(20),
    correction_reason varchar(500),
    constraint vote_one_uq unique (ballot_id, voter_id),
    constraint vote_receipt_uq unique (receipt),
    constraint vote_correction_ck check ((corrected_from is null) = (correction_reason is null))
);
create index vote_voter_ix on vote (voter_id);
create index vote_attendance_ix on vote (attendance_id);
create index vote_entered_by_ix on vote (entered_by_id);

create table decision (
    id bigint primary key,
    version bigint not null,
    ballot_id bigint not null references ballot,
    agenda_item_id bigint not null references agenda_item,
    ordinal int not null,
    decision_type varchar(20) not null,
    text_kk varchar(4000) not null,
    text_ru varchar(4000),
    text_en varchar(4000),
    due_date date,
    recorded_at timestamp(6) not null
);
create index decision_ballot_ix on decision (ballot_id);
create index decision_item_ix on decision (agenda_item_id, ordinal);
create index decision_due_ix on decision (due_date);

create table decision_person (
    decision_id bigint not null references decision,
    person_id bigint not null references person,
    primary key (decision_id, person_id)
);
create index decision_person_person_ix on decision_person (person_id);

create table decision_unit (
    decision_id bigint not null references decision,
    unit_id bigint not null references unit,
    primary key (decision_id, unit_id)
);
create index decision_unit_unit_ix on decision_unit (unit_id);

alter table seat add constraint seat_removed_by_fk foreign key (removed_by_decision) references decision;
