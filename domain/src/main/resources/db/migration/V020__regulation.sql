-- Regulations and their editions. Editions of one regulation never overlap; the application closes the one before.
create table regulation (
    id bigint primary key,
    version bigint not null,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    body_kind varchar(40) not null,
    source varchar(300)
);

create table edition (
    id bigint primary key,
    version bigint not null,
    regulation_id bigint not null references regulation,
    label varchar(50) not null,
    basis varchar(500) not null,
    valid_from date not null,
    valid_to date,
    quorum_numerator int not null,
    quorum_denominator int not null,
    quorum_exceeded boolean not null,
    quorum_effect varchar(20) not null,
    majority_base varchar(20) not null,
    tie_break varchar(20) not null,
    voting_form varchar(20) not null,
    minutes_signing varchar(30) not null,
    frequency varchar(20) not null,
    frequency_number int not null,
    notice_days int not null,
    remote_counts boolean not null,
    constraint edition_first_day_uq unique (regulation_id, valid_from),
    constraint edition_label_uq unique (regulation_id, label),
    constraint edition_days_ck check (valid_to >= valid_from),
    constraint edition_quorum_ck check (quorum_numerator > 0 and quorum_numerator <= quorum_denominator)
);
