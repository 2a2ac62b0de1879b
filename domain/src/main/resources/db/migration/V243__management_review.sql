-- Reviews of the system by the management, with their inputs as they were.
create table management_review (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    held_on date not null,
    conclusion varchar(4000) not null,
    decided varchar(4000) not null,
    proof varchar(500) not null,
    recorded_by_id bigint not null references person
);
create index management_review_institution_ix on management_review (institution_id, held_on);
create index management_review_recorder_ix on management_review (recorded_by_id);

create table review_figure (
    review_id bigint not null references management_review,
    review_input varchar(20) not null,
    in_all bigint not null,
    attention bigint not null,
    primary key (review_id, review_input)
);
