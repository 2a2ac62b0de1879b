-- A meeting that was adjourned and the sitting that continues it with the rest of its agenda.
create table adjournment (
    id bigint primary key,
    version bigint not null,
    first_meeting_id bigint not null references meeting,
    next_meeting_id bigint not null references meeting,
    adjourned_at timestamp(6) not null,
    adjourned_by_id bigint not null references person,
    items int not null,
    constraint adjournment_first_uq unique (first_meeting_id),
    constraint adjournment_next_uq unique (next_meeting_id),
    constraint adjournment_two_ck check (first_meeting_id <> next_meeting_id),
    constraint adjournment_items_ck check (items > 0)
);
create index adjournment_by_ix on adjournment (adjourned_by_id);
