-- A secret vote: who has voted, and what was voted, with nothing between the two. With each vote all rows of the ballot are written
-- anew in another order, so that neither the place of a row nor the transaction that wrote it belongs to one voter.
alter table ballot add column purpose varchar(20) default 'MAIN' not null;

create table ballot_paper (
    id bigint primary key,
    version bigint not null,
    ballot_id bigint not null references ballot,
    person_id bigint not null references person,
    receipt varchar(40) not null,
    constraint ballot_paper_one_uq unique (ballot_id, person_id),
    constraint ballot_paper_receipt_uq unique (receipt)
);
create index ballot_paper_person_ix on ballot_paper (person_id);

create table secret_vote (
    id varchar(40) primary key,
    ballot_id bigint not null references ballot,
    choice varchar(20) not null
);
create index secret_vote_ballot_ix on secret_vote (ballot_id);
