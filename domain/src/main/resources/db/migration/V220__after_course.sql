-- What follows a course within a month: report, hearing, discussion, decisions, minutes (TRN-27, TRN-28).
create table after_course (
    id bigint primary key,
    version bigint not null,
    record_id bigint not null references training_record,
    ended_on date not null,
    due_on date not null,
    course_state varchar(20) not null,
    remarks varchar(4000),
    certificate_number varchar(100),
    certificate_holder varchar(200),
    certificate_file_id bigint references stored_file,
    hours_gained int,
    course_text varchar(8000),
    mark_content int,
    mark_teaching int,
    mark_usefulness int,
    mark_organisation int,
    reported_at timestamp(6),
    heard_on date,
    presented_on date,
    discussion varchar(4000),
    recommendation varchar(20),
    recommendation_ground varchar(2000),
    improvement varchar(4000),
    minutes_id bigint references minutes,
    minutes_number varchar(50),
    minutes_date date,
    minutes_file_id bigint references stored_file,
    closed_by_id bigint references person,
    closed_at timestamp(6),
    closed_on date,
    reminded_on date,
    escalated_on date,
    constraint after_course_record_uq unique (record_id),
    constraint after_course_due_ck check (due_on > ended_on),
    constraint after_course_hours_ck check (hours_gained is null or hours_gained > 0),
    constraint after_course_reported_ck check (course_state not in ('REPORTED', 'CLOSED') or certificate_file_id is not null),
    constraint after_course_closed_ck check ((closed_at is not null) = (course_state = 'CLOSED')),
    constraint after_course_minutes_ck check (course_state <> 'CLOSED' or minutes_number is not null)
);
create index after_course_due_ix on after_course (course_state, due_on);
create index after_course_certificate_ix on after_course (certificate_file_id);
create index after_course_minutes_ix on after_course (minutes_id);
create index after_course_minutes_file_ix on after_course (minutes_file_id);
create index after_course_closed_ix on after_course (closed_by_id);

insert into after_course (id, version, record_id, ended_on, due_on, course_state)
select nextval('kenes_id'), 1, r.id, r.ended_on, r.ended_on + interval '1' month, 'OPEN'
from training_record r where r.item_id is not null;
