-- Marks of teaching, and how the training of staff was controlled.
create table teaching_mark (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    person_id bigint not null references person,
    academic_year int not null,
    semester int not null,
    mark_value int not null,
    note varchar(1000),
    recorded_by_id bigint references person,
    recorded_on date not null,
    constraint teaching_mark_uq unique (person_id, unit_id, academic_year, semester),
    constraint teaching_mark_semester_ck check (semester in (1, 2)),
    constraint teaching_mark_value_ck check (mark_value between 0 and 100)
);
create index teaching_mark_unit_ix on teaching_mark (unit_id, academic_year);
create index teaching_mark_institution_ix on teaching_mark (institution_id, academic_year);
create index teaching_mark_recorder_ix on teaching_mark (recorded_by_id);

create table control_record (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    control_method varchar(20) not null,
    held_on date not null,
    finding varchar(4000) not null,
    proof varchar(500) not null,
    recorded_by_id bigint not null references person
);
create index control_record_unit_ix on control_record (unit_id, held_on);
create index control_record_institution_ix on control_record (institution_id, held_on);
create index control_record_recorder_ix on control_record (recorded_by_id);
