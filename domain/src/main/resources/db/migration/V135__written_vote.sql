-- Written votes between meetings, where an edition allows them: least number of days of their term, 0 for none at all.
alter table edition add column written_days int default 0 not null;

create table written_vote (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    edition_id bigint not null references edition,
    question_kk varchar(4000) not null,
    question_ru varchar(4000),
    question_en varchar(4000),
    reason varchar(1000) not null,
    ballot_state varchar(20) not null,
    opened_at timestamp(6) not null,
    opened_by_id bigint not null references person,
    ends_at timestamp(6) not null,
    seats int not null,
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
    constraint written_vote_term_ck check (ends_at > opened_at),
    constraint written_vote_closed_ck check ((ballot_state = 'CLOSED') = (outcome is not null))
);
create index written_vote_body_ix on written_vote (body_id, opened_at);
create index written_vote_edition_ix on written_vote (edition_id);
create index written_vote_by_ix on written_vote (opened_by_id);

create table written_answer (
    id bigint primary key,
    version bigint not null,
    written_vote_id bigint not null references written_vote,
    person_id bigint not null references person,
    choice varchar(20) not null,
    cast_at timestamp(6) not null,
    receipt varchar(40) not null,
    constraint written_answer_one_uq unique (written_vote_id, person_id),
    constraint written_answer_receipt_uq unique (receipt)
);
create index written_answer_person_ix on written_answer (person_id);
