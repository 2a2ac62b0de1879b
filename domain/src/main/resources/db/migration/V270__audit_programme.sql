-- The internal audits of a year: proposed, approved, held or cancelled.
create table audit_programme (
    id bigint primary key,
    version bigint not null,
    institution_id bigint not null references institution,
    programme_year int not null,
    constraint audit_programme_uq unique (institution_id, programme_year)
);

create table planned_audit (
    id bigint primary key,
    version bigint not null,
    programme_id bigint not null references audit_programme,
    institution_id bigint not null references institution,
    unit_id bigint not null references unit,
    subject varchar(500) not null,
    audit_month int not null,
    audit_day date,
    due_on date not null,
    auditor_id bigint not null references person,
    audit_state varchar(20) not null,
    proposed_by_id bigint not null references person,
    proposed_on date not null,
    approved_by_id bigint references person,
    approved_on date,
    control_id bigint references control_record,
    cancel_reason varchar(1000),
    cancelled_on date,
    constraint planned_audit_control_uq unique (control_id),
    constraint planned_audit_month_ck check (audit_month between 1 and 12),
    constraint planned_audit_done_ck check ((audit_state = 'DONE') = (control_id is not null)),
    constraint planned_audit_cancel_ck check ((audit_state = 'CANCELLED') = (cancel_reason is not null))
);
create index planned_audit_programme_ix on planned_audit (programme_id);
create index planned_audit_institution_ix on planned_audit (institution_id, due_on);
create index planned_audit_unit_ix on planned_audit (unit_id);
create index planned_audit_auditor_ix on planned_audit (auditor_id, audit_state);
create index planned_audit_proposer_ix on planned_audit (proposed_by_id);
create index planned_audit_approver_ix on planned_audit (approved_by_id);
