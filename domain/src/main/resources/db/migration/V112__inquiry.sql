-- Requests for information: who asks, who is asked, and the answers round by round.
create table inquiry (
    id bigint primary key,
    version bigint not null,
    body_id bigint not null references body,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    question varchar(4000) not null,
    due date not null,
    asker_id bigint not null references person,
    asked_at timestamp(6) not null,
    ask_key varchar(100),
    called_off_because varchar(2000),
    constraint inquiry_key_uq unique (body_id, ask_key)
);
create index inquiry_body_ix on inquiry (body_id, asked_at);
create index inquiry_asker_ix on inquiry (asker_id);

create table inquiry_file (
    inquiry_id bigint not null references inquiry,
    stored_file_id bigint not null references stored_file,
    primary key (inquiry_id, stored_file_id)
);
create index inquiry_file_file_ix on inquiry_file (stored_file_id);

create table inquiry_addressee (
    id bigint primary key,
    version bigint not null,
    inquiry_id bigint not null references inquiry,
    ordinal int not null,
    body_id bigint references body,
    institution_id bigint references institution,
    addressee_state varchar(20) not null,
    due date not null,
    constraint inquiry_addressee_place_uq unique (inquiry_id, ordinal),
    constraint inquiry_addressee_one_ck check ((body_id is null) <> (institution_id is null))
);
create index inquiry_addressee_body_ix on inquiry_addressee (body_id);
create index inquiry_addressee_institution_ix on inquiry_addressee (institution_id);

create table inquiry_answer (
    id bigint primary key,
    version bigint not null,
    addressee_id bigint not null references inquiry_addressee,
    answer_round int not null,
    answer varchar(4000) not null,
    late boolean not null,
    answered_by_id bigint not null references person,
    answered_at timestamp(6) not null,
    accepted boolean,
    remark varchar(2000),
    judged_by_id bigint references person,
    judged_at timestamp(6),
    constraint inquiry_answer_round_uq unique (addressee_id, answer_round),
    constraint inquiry_answer_judged_ck check ((accepted is null) = (judged_at is null))
);
create index inquiry_answer_by_ix on inquiry_answer (answered_by_id);
create index inquiry_answer_judge_ix on inquiry_answer (judged_by_id);

create table inquiry_answer_file (
    answer_id bigint not null references inquiry_answer,
    stored_file_id bigint not null references stored_file,
    primary key (answer_id, stored_file_id)
);
create index inquiry_answer_file_file_ix on inquiry_answer_file (stored_file_id);
