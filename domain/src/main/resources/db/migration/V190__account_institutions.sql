-- Of which institutions another system sees the bodies; a person sees by work, posts and seats.
create table account_institution (
    account_id bigint not null references account,
    institution_id bigint not null references institution,
    primary key (account_id, institution_id)
);
create index account_institution_institution on account_institution (institution_id);
