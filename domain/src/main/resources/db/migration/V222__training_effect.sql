-- A second look at closed trainings some months later (TRN-27).
create table training_effect_setting (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    training_year int not null,
    review_months int not null,
    constraint training_effect_setting_uq unique (institution_id, training_year),
    constraint training_effect_setting_months_ck check (review_months between 2 and 24)
);

create table training_effect_review (
    id bigint primary key,
    version bigint not null,
    course_id bigint not null references after_course,
    due_on date not null,
    employee_mark int,
    employee_text varchar(4000),
    employee_on date,
    head_mark int,
    head_text varchar(4000),
    head_on date,
    head_by_id bigint references person,
    asked_on date,
    constraint training_effect_review_uq unique (course_id),
    constraint training_effect_review_employee_ck check (employee_mark is null or employee_mark between 1 and 5),
    constraint training_effect_review_head_ck check (head_mark is null or head_mark between 1 and 5)
);
create index training_effect_review_due_ix on training_effect_review (due_on);
create index training_effect_review_head_ix on training_effect_review (head_by_id);
