-- The one bureau of an institute.
alter table body add column unit_id bigint references unit;
alter table body add constraint body_bureau_uq unique (unit_id);
alter table body add constraint body_bureau_ck check ((kind = 'INSTITUTE_BUREAU') = (unit_id is not null));
