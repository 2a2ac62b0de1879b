-- Institutions, units, people and posts. sort_key orders by the Kazakh alphabet and search_text is in small letters, both made
-- by the application, so that every database finds and sorts alike.

create table institution (
    id bigint primary key,
    version bigint not null,
    kind varchar(40) not null,
    name_kk varchar(500) not null,
    name_ru varchar(500),
    name_en varchar(500),
    short_kk varchar(100),
    short_ru varchar(100),
    short_en varchar(100),
    parent_id bigint references institution,
    closed_on date,
    search_text varchar(4000) not null,
    sort_key varchar(240) not null
);
create index institution_parent on institution (parent_id);
create index institution_sort on institution (sort_key);

create table institution_alias (
    institution_id bigint not null references institution,
    alias varchar(500) not null,
    primary key (institution_id, alias)
);

create table unit (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    kind varchar(40) not null,
    name_kk varchar(500) not null,
    name_ru varchar(500),
    name_en varchar(500),
    sort_key varchar(240) not null,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from)
);
create index unit_institution on unit (institution_id);

create table unit_placement (
    id bigint primary key,
    version bigint not null,
    unit_id bigint not null references unit,
    parent_id bigint references unit,
    valid_from date not null,
    valid_to date,
    unique (unit_id, valid_from),
    check (valid_to >= valid_from)
);
create index unit_placement_parent on unit_placement (parent_id);

create table person (
    id bigint primary key,
    version bigint not null,
    surname varchar(100) not null,
    given_name varchar(100) not null,
    patronymic varchar(100),
    email varchar(254) unique,
    phone varchar(50),
    language varchar(2) not null,
    demo boolean not null,
    search_text varchar(700) not null,
    sort_key varchar(240) not null
);
create index person_sort on person (sort_key);

create table unit_head (
    id bigint primary key,
    version bigint not null,
    unit_id bigint not null references unit,
    person_id bigint not null references person,
    valid_from date not null,
    valid_to date,
    ground varchar(500),
    unique (unit_id, valid_from),
    check (valid_to >= valid_from)
);
create index unit_head_person on unit_head (person_id);

create table staff_position (
    id bigint primary key,
    version bigint not null,
    ordinal int not null unique,
    position_group varchar(40) not null,
    name_kk varchar(200) not null,
    name_ru varchar(200),
    name_en varchar(200),
    ground varchar(500) not null,
    valid_from date not null,
    valid_to date,
    unique (position_group, name_kk),
    check (valid_to >= valid_from)
);

create table employment (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    institution_id bigint not null references institution,
    unit_id bigint references unit,
    category varchar(20) not null,
    position_id bigint references staff_position,
    job_title varchar(300),
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from),
    check (category <> 'SERVICE' or position_id is null)
);
create index employment_person on employment (person_id);
create index employment_institution on employment (institution_id);
create index employment_unit on employment (unit_id);
create index employment_position on employment (position_id);

create table post (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint references unit,
    title_kk varchar(500) not null,
    title_ru varchar(500),
    title_en varchar(500),
    search_text varchar(1600) not null,
    sort_key varchar(240) not null
);
create index post_institution on post (institution_id);
create index post_unit on post (unit_id);

create table post_holding (
    id bigint primary key,
    version bigint not null,
    post_id bigint not null references post,
    person_id bigint not null references person,
    valid_from date not null,
    valid_to date,
    ground varchar(500),
    unique (post_id, valid_from),
    check (valid_to >= valid_from)
);
create index post_holding_person on post_holding (person_id);
