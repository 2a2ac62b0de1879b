-- The register of the five forms of the procedure with their places and terms of storage (TRN-33, TRN-34, DOC-03).
create table training_paper (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint references unit,
    form varchar(30) not null,
    title varchar(300) not null,
    made_on date not null,
    closed_on date,
    kept_until date,
    disposal_act varchar(300),
    disposed_on date,
    source_id bigint,
    constraint training_paper_source_uq unique (form, source_id),
    constraint training_paper_closed_ck check ((closed_on is null) = (kept_until is null)),
    constraint training_paper_disposed_ck check ((disposal_act is null) = (disposed_on is null)),
    constraint training_paper_early_ck check (disposed_on is null or disposed_on > kept_until)
);
create index training_paper_institution_ix on training_paper (institution_id, kept_until);
create index training_paper_unit_ix on training_paper (unit_id);
